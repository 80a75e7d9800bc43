package nianshen.render.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.facts.Figure;
import nianshen.findings.Evidence;
import nianshen.render.files.Chars;

/** Says a place in plain Chinese: 第3页, 第12行, 第二部分第3段, 表三“一、…”行“总计”列. */
public final class Places {

    private static final Pattern WORD_STEP = Pattern.compile("(表|行|列|段落)(\\d+)");
    private static final Pattern HTML_STEP = Pattern.compile("(?:^|/)([a-z]+)\\[(\\d+)]");
    private static final Map<String, String> STEPS = Map.of("表", "第%s个表格", "行", "第%s行", "列", "第%s列", "段落", "第%s段",
            "table", "第%s个表格", "tr", "第%s行", "td", "第%s格", "th", "第%s格", "p", "第%s段", "li", "第%s项");
    private static final int MOST_STEPS = 4;

    private final Words words;

    /** Says places in the words of a pack. */
    public Places(Words words) {
        this.words = words;
    }

    /** The place in the source file in Chinese; "" where there is none. */
    public static String text(SourceSpan span) {
        if (span instanceof PageSpan page) {
            return "第" + page.page() + "页";
        }
        if (span instanceof LineSpan line) {
            return "第" + line.line() + "行";
        }
        return span instanceof PathSpan path ? path(path.path()) : "";
    }

    private static String path(String path) {
        Pattern steps = HTML_STEP.matcher(path).find() ? HTML_STEP : WORD_STEP;
        List<String> said = steps.matcher(path).results().filter(m -> STEPS.containsKey(m.group(1)))
                .map(m -> STEPS.get(m.group(1)).formatted(m.group(2))).toList();
        return String.join("", said.subList(Math.max(0, said.size() - MOST_STEPS), said.size()));
    }

    /** Whether the place can be told without speaking of lines and elements of the file. */
    public static boolean inReport(Evidence e) {
        return e.table() != null || e.part() != null || e.report() != null || e.span() instanceof PageSpan;
    }

    /** Cell and place in the file together, after the name of the report where it is another one; never empty. */
    public String of(Evidence evidence) {
        return told(evidence, "（%s）");
    }

    /** The same without brackets, to stand in some. */
    public String within(Evidence evidence) {
        return told(evidence, "，%s");
    }

    private String told(Evidence evidence, String file) {
        return evidence.report() == null ? here(evidence, file) : evidence.report().text() + "：" + here(evidence, file);
    }

    private String here(Evidence evidence, String behind) {
        String place = evidence.table() == null ? inProse(evidence) : cell(evidence);
        String file = text(evidence.span());
        if (place.isEmpty()) {
            return file.isEmpty() ? words.of("nowhere") : file;
        }
        return evidence.span() instanceof PageSpan ? place + behind.formatted(file) : place;
    }

    /** 第二部分第3段, 第五部分标题, 标题, or "". */
    private String inProse(Evidence e) {
        if (e.part() == null || e.paragraph() == null) {
            return "";
        }
        String part = e.part() == 0 ? "" : words.of("section." + e.part(), "");
        String heading = words.of(e.part() == 0 ? "place.title" : "place.heading");
        String paragraph = words.of(e.part() == 0 ? "place.opening" : "place.paragraph").replace("{n}", String.valueOf(e.paragraph()));
        return part + (e.paragraph() == 0 ? heading : paragraph);
    }

    /** The cell of an official table, or "". */
    private String cell(Evidence e) {
        boolean only = e.key() != null && e.key().contains("." + Figure.ONLY_ROW + ".");
        return tableName(e) + (only ? "" : named(e.row(), "行")) + named(e.column(), "列");
    }

    /** The official table of a cell: 表三. */
    public String tableName(Evidence e) {
        return words.of("table." + e.table() + ".place", "表" + e.table());
    }

    /** The table of a cell with its page: 表三（第2页）. */
    public String table(Evidence e) {
        return e.span() instanceof PageSpan ? tableName(e) + "（" + text(e.span()) + "）" : tableName(e);
    }

    private static String named(String name, String kind) {
        return name == null || name.isBlank() ? "" : Chars.nested("“" + Chars.oneLine(name) + "”") + kind;
    }
}
