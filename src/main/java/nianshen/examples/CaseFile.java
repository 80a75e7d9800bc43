package nianshen.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.findings.Result;

/**
 * A case as a clerk writes it: a sound report ({@code 范本}), what is changed in it ({@code 改} … {@code 为}, wherever it
 * stands {@code 全改} … {@code 为}, left out {@code 删}), other reports beside it that are made alike ({@code 另一份}, with
 * the changes that follow it), and how rules must end. A keyword's text runs on until the next keyword; lines that begin with {@code #} are notes.
 *
 * @param report   the report that is judged
 * @param others   those beside it
 * @param about    what the case shows ({@code 说明}); empty where it does not say
 * @param roster   rows that join the roster
 * @param settings thresholds that are set otherwise, by name
 * @param expected rule ids (with {@code =severity} where it matters) for each kind of ending
 * @param ledgers  rows of the office's own books
 * @param absent   the agency that sent no report and of which the case speaks, or null
 */
record CaseFile(Changed report, List<Changed> others, String about, List<String> roster, Map<String, String> settings,
        Map<Ending, List<String>> expected, List<String> ledgers, String absent) {

    /** How rules may be expected to end: the keyword of the case, and the result it stands for ({@code 可} for any). */
    enum Ending {
        VIOLATED("应", Result.VIOLATED), DOUBTFUL("存疑", Result.DOUBTFUL), EITHER("可", null),
        SATISFIED("满足", Result.SATISFIED), NOT_APPLICABLE("不适用", Result.NOT_APPLICABLE),
        UNDETERMINED("未定", Result.UNDETERMINED);

        private final String keyword;
        private final Result result;

        Ending(String keyword, Result result) {
            this.keyword = keyword;
            this.result = result;
        }

        Result result() {
            return result;
        }

        /** The keyword that stands for a result. */
        static String keyword(Result result) {
            return Arrays.stream(values()).filter(e -> e.result == result).map(e -> e.keyword).findFirst().orElse("豁免");
        }
    }

    /**
     * A sound report with changes.
     *
     * @param parent its file name, below {@code rules/cases/_base}
     * @param edits  what to change, in order
     */
    record Changed(String parent, List<Edit> edits) {

        /** The changed report. */
        String text(String parentText) {
            String text = parentText;
            for (Edit edit : edits) {
                text = edit.applied(text);
            }
            return text;
        }
    }

    /**
     * Words of the report and what takes their place.
     *
     * @param everywhere whether they are changed wherever they stand; else they must stand exactly once
     */
    record Edit(String from, String to, boolean everywhere) {

        String applied(String text) {
            if (everywhere && text.contains(from)) {
                return text.replace(from, to);
            }
            int at = text.indexOf(from);
            if (at < 0 || text.indexOf(from, at + 1) >= 0) {
                throw new IllegalArgumentException("“" + from + "”在范本中" + (at < 0 ? "没有" : "不止一处"));
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        }
    }

    static final List<String> KEYWORDS = List.of("范本", "说明", "另一份", "全改", "改", "为", "删", "名册", "台账", "未报", "设置", "应", "存疑", "可", "满足",
            "不适用", "未定");
    private static final Pattern KEYWORD = Pattern.compile("(" + String.join("|", KEYWORDS) + ")[:：][ \\t]?(.*)");

    /** A keyword with its text. */
    record Entry(String keyword, int line, StringBuilder text) {

        String value() {
            return text.toString().stripTrailing();
        }
    }

    /**
     * Reads a case.
     *
     * @throws IllegalArgumentException in Chinese, where it is not written as it must be
     */
    static CaseFile parse(String text) {
        List<Changed> reports = new ArrayList<>();
        String about = "";
        List<String> ledgers = new ArrayList<>();
        String absent = null;
        List<String> roster = new ArrayList<>();
        Map<String, String> settings = new TreeMap<>();
        Map<Ending, List<String>> expected = new EnumMap<>(Ending.class);
        Entry from = null;
        for (Entry entry : entries(text)) {
            switch (entry.keyword()) {
                case "范本", "另一份" -> reports.add(new Changed(entry.value().strip(), new ArrayList<>()));
                case "改", "全改", "删" -> from = begun(entry, last(reports).edits());
                case "为" -> last(reports).edits().add(edit(from, entry.value()));
                case "台账" -> ledgers.add(entry.value());
                case "未报" -> absent = entry.value().strip();
                case "名册" -> roster.add(entry.value());
                case "设置" -> set(entry.value(), settings);
                case "说明" -> about = entry.value().strip();
                default -> expected.computeIfAbsent(ending(entry.keyword()), e -> new ArrayList<>())
                        .addAll(ids(entry.value()));
            }
        }
        return new CaseFile(reports.isEmpty() ? last(reports) : reports.get(0), reports.subList(1, reports.size()), about, roster, settings, expected,
                ledgers, absent);
    }

    private static Changed last(List<Changed> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("缺少“范本:”一行");
        }
        return reports.get(reports.size() - 1);
    }

    /** The keywords of a case with their texts, in order. */
    static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher keyword = KEYWORD.matcher(line);
            if (keyword.matches()) {
                entries.add(new Entry(keyword.group(1), number, new StringBuilder(keyword.group(2))));
            } else if (!line.startsWith("#") && !entries.isEmpty()) {
                entries.get(entries.size() - 1).text().append('\n').append(line);
            }
        }
        return entries;
    }

    private static void set(String text, Map<String, String> settings) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("“设置:”应写作“名称 = 值”，实为“" + text + "”");
        }
        settings.put(parts[0].strip(), parts[1].strip());
    }

    private static Entry begun(Entry entry, List<Edit> edits) {
        if (entry.keyword().equals("删")) {
            edits.add(edit(entry, ""));
        }
        return entry;
    }

    private static Edit edit(Entry from, String to) {
        if (from == null || from.value().isEmpty()) {
            throw new IllegalArgumentException("“为:”前面应有“改:”，且不能为空");
        }
        return new Edit(from.value(), to, from.keyword().equals("全改"));
    }

    private static Ending ending(String keyword) {
        return Arrays.stream(Ending.values()).filter(e -> e.keyword.equals(keyword)).findFirst().orElseThrow();
    }

    static List<String> ids(String text) {
        return Arrays.stream(text.split("[\\s,，、]+")).filter(s -> !s.isBlank() && !s.equals("无")).toList();
    }

    List<String> expected(Ending ending) {
        return expected.getOrDefault(ending, List.of());
    }

    /** Whether it is a wrong example of the rule: one in which the rule must find something. */
    boolean wrong(String rule) {
        return names(rule, Ending.VIOLATED) || names(rule, Ending.DOUBTFUL);
    }

    /** Whether the rule may find something in it. */
    boolean allows(String rule) {
        return wrong(rule) || names(rule, Ending.EITHER);
    }

    /** Whether the rule is named under the keyword. */
    boolean names(String rule, Ending ending) {
        return expected(ending).stream().anyMatch(expected -> id(expected).equals(rule));
    }

    /** The rule's id of an expectation, which may go on with its severity. */
    static String id(String expected) {
        int at = expected.indexOf('=');
        return at < 0 ? expected : expected.substring(0, at);
    }

    /** The name under which the report is audited: the case's own, with the parent's suffix. */
    String sourceName(String name) {
        return name + report.parent().substring(report.parent().lastIndexOf('.'));
    }
}
