package nianshen.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.Listing;
import nianshen.pack.Listing.Heading;
import nianshen.pack.Listing.Line;
import nianshen.pack.Listing.Row;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;

/** Reads the agencies of a roster. Columns are found by name; only the agency's name must be there. */
final class RosterReader {

    private static final String FILE = "agencies.csv";
    private static final String NAME = "机关名称";
    private static final String SUPERIOR = "主管机关";
    private static final String PUBLISHED = "公布日期";
    private static final List<Heading> COLUMNS = List.of(new Heading(NAME, true, Set.of("机关", "名称", "全称", "机关全称", "单位", "单位名称", "单位全称", "机构名称")),
            may("别名", "简称", "曾用名", "单位简称", "机关简称"), may("类型", "机关类型", "级别", "层级", "类别", "单位性质", "单位类别", "单位类型"),
            may(SUPERIOR, "上级机关", "上级", "上级单位", "主管单位"), may("职能", "职能标签"),
            may("联系方式", "联系电话", "电话", "办公电话"), may("应公布日期", "应公开日期"), may(PUBLISHED, "公开日期"), may("网址", "发布地址", "地址"), may("报送状态"),
            may("规章制定权"), may("起始年度"), may("截止年度"));
    private static final Map<String, String> LEVELS = Map.of("人民政府", "government", "部门", "department", "乡镇街道", "township", "其他", "other");
    /** Other words for them that offices use. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("government", "government"), Map.entry("department", "department"),
            Map.entry("township", "township"), Map.entry("other", "other"), Map.entry("政府", "government"), Map.entry("本级政府", "government"),
            Map.entry("政府部门", "department"), Map.entry("工作部门", "department"), Map.entry("政府工作部门", "department"), Map.entry("县直部门", "department"),
            Map.entry("区直部门", "department"), Map.entry("市直部门", "department"), Map.entry("直属机构", "department"), Map.entry("派出机构", "department"),
            Map.entry("垂管部门", "department"), Map.entry("乡镇", "township"), Map.entry("街道", "township"), Map.entry("镇街", "township"),
            Map.entry("乡", "township"), Map.entry("镇", "township"), Map.entry("街道办事处", "township"), Map.entry("事业单位", "other"),
            Map.entry("群团", "other"), Map.entry("群团组织", "other"), Map.entry("国有企业", "other"), Map.entry("企业", "other"));
    private static final Map<String, String> STATES = Map.of("已报送", "submitted", "submitted", "submitted",
            "未报送", "missing", "missing", "missing", "无法访问", "unreachable", "unreachable", "unreachable");
    private static final Map<String, Boolean> POWERS = Map.of("有", true, "是", true, "无", false, "否", false, "没有", false);
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年度?)?[起止]?");
    /** Signs of several names, or of whole lines, in one cell. */
    private static final Pattern NO_NAME = Pattern.compile("[，；：、|“”\"'！？]");

    /** Rows below a list, or within it, that are about no agency. */
    private static final Pattern NO_AGENCY = Pattern.compile("(?:合|总|小|共)计.*|共\\d+.*|\\P{IsHan}*|(?:制表|填表|填报|统计|联系)人.*|备注.*|说明.*|县直(?:部门|单位)|乡镇街道|部门|乡镇|街道");
    private static final Pattern PLATED = Pattern.compile("(.{4,}?)（.+）");
    private static final Pattern BRACKETED = Pattern.compile("^[（(]原?(.+)[)）]$");
    private final Set<String> names = new HashSet<>();
    /** Agencies by their other names. */
    private final Map<String, String> owners = new HashMap<>();
    /** The first row of each superior. */
    private final Map<String, Row> superiors = new LinkedHashMap<>();
    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<Problem> ahead = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private static Heading may(String name, String... others) {
        return new Heading(name, false, Set.of(others));
    }

    List<RosterEntry> read(PackFiles files) throws DataException {
        return read(Listing.lines(files, FILE, problems));
    }

    /** One line in the standard order of columns. */
    static RosterEntry row(String line) throws DataException {
        RosterReader reader = new RosterReader();
        String heads = String.join(",", COLUMNS.stream().map(Heading::name).toList());
        List<RosterEntry> read = reader.read(Listing.lines(heads + "\n" + line.strip(), FILE, reader.problems));
        if (read.isEmpty()) {
            throw new DataException(FILE, null, null, "应为名册的一行：" + heads);
        }
        return read.get(0);
    }

    private List<RosterEntry> read(List<Line> lines) throws DataException {
        Listing.rows(lines, COLUMNS, problems).forEach(this::readRow);
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        Map<String, Long> bare = entries.stream().flatMap(e -> bare(e).stream()).collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        return entries.stream().map(e -> bare(e).filter(n -> bare.get(n) == 1 && !names.contains(n) && !owners.containsKey(n)).map(e::also).orElse(e)).toList();
    }

    /** The name without what stands behind it in brackets: a second plate, or a remark. */
    private static Optional<String> bare(RosterEntry entry) {
        Matcher plated = PLATED.matcher(PlainText.plain(entry.name()));
        return plated.matches() ? Optional.of(plated.group(1)) : Optional.empty();
    }

    /** Superiors that no line has, though one has a name near to theirs, and days on which nobody can have published yet. */
    List<Problem> notes() {
        Roster roster = Roster.of(entries);
        List<Problem> notes = new ArrayList<>(ahead);
        superiors.forEach((name, row) -> (roster.find(name).isPresent() ? Optional.<RosterEntry>empty() : roster.near(name)).ifPresent(e -> notes.add(row.fault(SUPERIOR,
                "名册中没有主管机关“" + name + "”，它所属的机关不会汇总到“" + e.name() + "”，是同一机关的请写“" + e.name() + "”"))));
        return notes;
    }

    private void readRow(Row row) {
        String name = PlainText.plain(row.text(NAME));
        if (name.isEmpty()) {
            row.report(NAME, "机关名称为空，应为机关全称");
        } else if (NO_NAME.matcher(name).find()) {
            row.report(NAME, "“" + row.text(NAME) + "”不是一个机关的名称：名称中不应有标点，各列之间应为半角的逗号“,”");
        } else if (NO_AGENCY.matcher(name).matches()) {
            row.report(NAME, "“" + row.text(NAME) + "”不是一个机关的名称，合计、分组、说明的行请删去");
        } else if (!names.add(name)) {
            row.report(NAME, "机关“" + name + "”重复，每个机关应只有一行");
        }
        if (row.some(SUPERIOR) != null) {
            superiors.putIfAbsent(row.text(SUPERIOR), row);
        }
        List<String> aliases = many(row, "别名").stream().map(a -> BRACKETED.matcher(a).replaceFirst("$1")).toList();
        aliases.stream().map(PlainText::plain).filter(alias -> !alias.equals(name) && owners.putIfAbsent(alias, name) != null)
                .forEach(alias -> row.report("别名", "别名“" + alias + "”也是“" + owners.get(alias) + "”的别名，分不清是哪一个，只能属于一个机关"));
        entries.add(new RosterEntry(name, aliases, level(row), row.some(SUPERIOR),
                many(row, "职能"), row.some("联系方式"), row.day("应公布日期"), row.day(PUBLISHED),
                row.some("网址"), word(row, "报送状态", STATES), word(row, "规章制定权", POWERS), year(row, "起始年度"), year(row, "截止年度")));
        LocalDate published = entries.get(entries.size() - 1).published();
        if (published != null && published.isAfter(LocalDate.now())) {
            ahead.add(row.fault(PUBLISHED, "“" + name + "”的公布日期" + published + "还没有到，请核对；还没有公布的应留空"));
        }
    }

    private static Integer year(Row row, String column) {
        String text = PlainText.plain(row.text(column));
        Matcher year = YEAR.matcher(text);
        if (!text.isEmpty() && !year.matches()) {
            row.report(column, column + "“" + row.text(column) + "”应为四位年份，如 2023，或留空");
        }
        return year.matches() ? Integer.valueOf(year.group(1)) : null;
    }

    private static List<String> many(Row row, String column) {
        return Stream.of(row.text(column).split("[;；、|，,]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String level(Row row) {
        String other = KINDS.get(row.text("类型"));
        return other == null ? word(row, "类型", LEVELS) : other;
    }

    private static <T> T word(Row row, String column, Map<String, T> words) {
        String text = row.text(column);
        List<String> known = words.keySet().stream().filter(w -> w.charAt(0) > 'z').sorted().toList();
        if (!text.isEmpty() && !words.containsKey(text)) {
            row.report(column, column + "“" + text + "”不认识，应为以下之一：" + String.join("、", known) + Nearest.hint(text, known));
        }
        return words.get(text);
    }
}
