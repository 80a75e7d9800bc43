package nianshen.rules.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.rules.sheets.CellText;

/** The sheets of a settings workbook, each with its columns, which are found by their headings. */
public enum SheetKind {

    /** Rules on or off, and how grave. */
    SWITCHES("开关", must("编号", "规则编号", "规则"), may("名称", "规则名称"), may("开关", "启用", "是否启用"), may("级别", "严重程度")),
    /** Numbers and words that rules match by name. */
    THRESHOLDS("阈值", must("名称"), must("数值", "值", "取值"), may("应填")),
    /** By when reports must be published. */
    DEADLINES("期限", must("机关类型", "机关", "类型"), must("公布期限", "期限")),
    /** Words that reports are read by. */
    WORDS("词语", must("词表"), must("词语", "词"), must("加/删", "加删", "增删")),
    /** Titles by which parts are recognised. */
    TITLES("部分标题", may("格式"), must("部分"), must("标题", "别名"), must("认可"));

    /** Columns for people, in any sheet. */
    static final Set<String> REMARKS = Set.of("说明", "备注", "单位");
    /** A sheet for people. */
    static final String NOTES = "说明";

    private final String sheet;
    private final List<Heading> headings;

    SheetKind(String sheet, Heading... headings) {
        this.sheet = sheet;
        this.headings = List.of(headings);
    }

    /**
     * A column.
     *
     * @param required whether the sheet is of no use without it
     * @param others   other words for it
     */
    record Heading(String name, boolean required, Set<String> others) {

        boolean is(String word) {
            return name.equals(word) || others.contains(word);
        }
    }

    private static Heading must(String name, String... others) {
        return new Heading(name, true, Set.of(others));
    }

    private static Heading may(String name, String... others) {
        return new Heading(name, false, Set.of(others));
    }

    /** The kind of the sheet of that name; severities may stand in a sheet of their own. */
    static Optional<SheetKind> of(String sheet) {
        String name = CellText.plain(sheet).replaceFirst("表$", "");
        return name.equals("级别") ? Optional.of(SWITCHES) : Arrays.stream(values()).filter(k -> k.sheet.equals(name)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> names() {
        return Arrays.stream(values()).map(k -> k.sheet).toList();
    }

    List<Heading> headings() {
        return headings;
    }

    Optional<Heading> heading(String word) {
        return headings.stream().filter(h -> h.is(CellText.plain(word))).findFirst();
    }

    /** The first column without which the sheet says nothing, if it is not among those found. */
    Optional<String> missing(Set<String> found) {
        Optional<String> first = headings.stream().filter(h -> h.required() && !found.contains(h.name())).map(Heading::name).findFirst();
        boolean idle = this == SWITCHES && !found.contains("开关") && !found.contains("级别");
        return first.isEmpty() && idle ? Optional.of("开关") : first;
    }

    /** The headings as a message lists them. */
    String expected() {
        return headings.stream().map(Heading::name).collect(Collectors.joining("、")) + "、说明";
    }
}
