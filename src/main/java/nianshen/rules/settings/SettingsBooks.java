package nianshen.rules.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.findings.RuleInfo;
import nianshen.pack.FileKinds;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.sheets.CellText;
import nianshen.rules.sheets.DecisionTables;
import nianshen.rules.sheets.Workbook;
import nianshen.rules.sheets.WorkbookReader;
import nianshen.template.Catalogue;
import nianshen.words.Lexicon;

/**
 * What the office sets in workbooks: those that ship ({@code tables/*.xlsx}), and its own ({@code local/*.xlsx}), which
 * no update overwrites and which go before. Decision tables ({@code .drl.xlsx}) are none of them.
 */
public final class SettingsBooks {

    private static final Pattern COPY = Pattern.compile("(.+?)[\\s_-]*(?:[(（]\\d+[)）]|副本|备份|\\d{1,2})");
    private static final Pattern PLACE = Pattern.compile("(tables|local)/.*");
    private final List<Problem> problems;
    private final List<Problem> notes = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean unread;

    private SettingsBooks(List<Problem> problems) {
        this.problems = problems;
    }

    /** A sheet with settings. */
    private record Leaf(SheetKind kind, SettingsSheet sheet, boolean local) {
    }

    /** Opens them all, the shipped ones first; what cannot be used is added to the problems. */
    public static SettingsBooks open(PackFiles files, List<Problem> problems) {
        SettingsBooks books = new SettingsBooks(problems);
        if (files.others().contains(FileKinds.FORMER_SETTINGS)) {
            books.refuse(FileKinds.FORMER_SETTINGS, "不再使用，请把其中的设置写入 tables/设置.xlsx 或 local 中的工作簿，再删去这个文件");
        }
        Stream.concat(files.names().stream(), files.others().stream()).filter(f -> FileKinds.isSettings(f) && !FileKinds.isCase(f))
                .sorted(Comparator.comparing(f -> FileKinds.isOwn(f))).forEach(f -> books.open(f, files.bytes(f)));
        return books;
    }

    private void open(String file, byte[] bytes) {
        if (!PLACE.matcher(file).matches()) {
            refuse(file, "工作簿放在这里不起作用，应放在 tables 或 local 文件夹中");
            return;
        }
        if (!file.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
            refuse(file, OwnSheets.file(file).map(f -> "程序不读取这个文件，是否想写“" + f + "”").orElse("设置应写在 .xlsx 工作簿中，请用 WPS 或 Excel 打开后另存为 .xlsx（Excel 工作簿），再删去这个文件"
                    + (file.endsWith(".csv") ? "；规则表的文件名应以 .drl.csv 结尾" : "")));
            return;
        }
        try {
            WorkbookReader.read(bytes).sheets().forEach(s -> add(file, s));
        } catch (WorkbookReader.Unreadable e) {
            refuse(file, e.getMessage());
        }
    }

    private void add(String file, Workbook.Sheet sheet) {
        Optional<SheetKind> kind = SheetKind.of(sheet.name());
        if (kind.isPresent()) {
            leaves.add(new Leaf(kind.get(), new SettingsSheet(file, sheet, kind.get(), problems), FileKinds.isOwn(file)));
        } else if (!sheet.rows().isEmpty() && !(FileKinds.isOwn(file) && OwnSheets.is(file, sheet.name())) && !CellText.plain(sheet.name()).equals(SheetKind.NOTES)) {
            refuse(SettingsSheet.place(file, sheet.name()), stray(file, sheet));
        }
    }

    /** Why nothing reads the sheet, and what it should be. */
    private static String stray(String file, Workbook.Sheet sheet) {
        Matcher copy = COPY.matcher(sheet.name());
        if (copy.matches() && (SheetKind.of(copy.group(1)).isPresent() || OwnSheets.is(file, copy.group(1)))) {
            return "像是“" + copy.group(1) + "”表的副本，程序不读取；请把内容并入“" + copy.group(1) + "”表，再删去这个工作表";
        }
        if (DecisionTables.holdsTable(sheet)) {
            return "是规则表（决策表），文件名应以 .drl.xlsx 结尾";
        }
        if (OwnSheets.is(file, sheet.name())) {
            return "本办的“" + sheet.name() + "”应放在 local 的工作簿中";
        }
        List<String> names = Stream.concat(SheetKind.names().stream(), FileKinds.isOwn(file) ? OwnSheets.names().stream() : Stream.of()).toList();
        return "不是设置表，表名应为 " + String.join("、", names) + " 或 说明" + Nearest.hint(sheet.name(), names);
    }

    private void refuse(String place, String message) {
        unread = true;
        problems.add(new Problem(place, null, null, message));
    }

    private void each(SheetKind kind, BiConsumer<SettingsSheet, Boolean> reader) {
        leaves.stream().filter(l -> l.kind() == kind).forEach(l -> reader.accept(l.sheet(), l.local()));
    }

    /** The lists of words as the office wants them; null for null. */
    public Lexicon over(Lexicon lexicon) {
        WordSheets words = new WordSheets(problems, notes);
        each(SheetKind.WORDS, words::read);
        return lexicon == null ? null : words.over(lexicon);
    }

    /** The formats with the titles the office knows; null for null. */
    public Catalogue over(Catalogue catalogue) {
        TitleSheets titles = new TitleSheets(problems, notes);
        each(SheetKind.TITLES, titles::read);
        return catalogue == null ? null : titles.over(catalogue);
    }

    /**
     * Everything else.
     *
     * @param book     rules by id
     * @param rules    the same as written
     * @param allRules whether these are all; else some rule file has a fault, and an unknown name none
     */
    public Settings settings(Map<String, RuleInfo> book, Collection<DrlRule> rules, boolean allRules, List<String> essential) {
        SwitchSheets switches = new SwitchSheets(book, allRules, problems, notes);
        each(SheetKind.SWITCHES, switches::read);
        ThresholdSheets thresholds = new ThresholdSheets(List.copyOf(rules), allRules, problems);
        int before = problems.size();
        each(SheetKind.THRESHOLDS, thresholds::read);
        // a row that is told of already may be the one that is missing
        if (problems.size() == before && whole(SheetKind.THRESHOLDS)) {
            thresholds.refuseMissing();
        }
        DeadlineSheets deadlines = new DeadlineSheets(problems, notes);
        each(SheetKind.DEADLINES, deadlines::read);
        if (whole(SheetKind.DEADLINES)) {
            rules.stream().filter(r -> r.uses().deadlines()).findFirst().ifPresent(r -> refuseMissing(deadlines, r));
        }
        return new Settings(thresholds.failOn(), thresholds.scoring(), switches.off(), switches.trial(), switches.severities(), essential,
                thresholds.timeLimit(), thresholds.all(), deadlines.all(), thresholds.comparing());
    }

    /** What is worth a look in what {@link #settings} has read, and keeps nobody from using it. */
    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    /** Whether every sheet of the kind could be read, so that what was not found is not there. */
    private boolean whole(SheetKind kind) {
        return !unread && leaves.stream().filter(l -> l.kind() == kind).allMatch(l -> l.sheet().headed());
    }

    private void refuseMissing(DeadlineSheets deadlines, DrlRule rule) {
        deadlines.missing().forEach(level -> problems.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name()
                + "”要用公布期限，设置工作簿的“期限”表中没有“" + level + "”一行（没有期限的也应列出，期限留空）")));
    }
}
