package nianshen.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.findings.Evidence;

/** Says a place in plain Chinese: 第3页, 第12行, 第三部分表格“一、…”行“总计”列. */
final class Places {

    private static final Pattern WORD_STEP = Pattern.compile("(表|行|列|段落)(\\d+)");
    private static final Pattern HTML_STEP = Pattern.compile("(?:^|/)([a-z]+)\\[(\\d+)]");

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    /** Cell and place in the file together; never empty. */
    String of(Evidence evidence) {
        String cell = cell(evidence);
        String file = inFile(evidence.span());
        if (cell.isEmpty()) {
            return file.isEmpty() ? words.of("path.nowhere") : file;
        }
        return file.isEmpty() ? cell : cell + "（" + file + "）";
    }

    /** The cell of an official table, or "". */
    String cell(Evidence e) {
        if (e.table() == null) {
            return "";
        }
        return words.of("table." + e.table() + ".place", "表" + e.table()) + named("path.row", e.row())
                + named("path.column", e.column());
    }

    /** The place in the source file, or "". */
    String inFile(SourceSpan span) {
        if (span instanceof PageSpan page) {
            return numbered("path.page", page.page());
        }
        if (span instanceof LineSpan line) {
            return numbered("path.line", line.line());
        }
        return span instanceof PathSpan path ? path(path.path()) : "";
    }

    private String path(String path) {
        List<String> steps = new ArrayList<>();
        Matcher word = WORD_STEP.matcher(path);
        while (word.find()) {
            steps.add(wordStep(word.group(1), word.group(2)));
        }
        Matcher html = HTML_STEP.matcher(path);
        while (steps.size() < 4 && html.find()) {
            String step = words.of("path." + html.group(1), "");
            if (!step.isEmpty()) {
                steps.add(step.replace("{n}", html.group(2)));
            }
        }
        return String.join("", steps);
    }

    private static String wordStep(String kind, String number) {
        return switch (kind) {
            case "表" -> "第" + number + "个表格";
            case "段落" -> "第" + number + "段";
            default -> "第" + number + kind;
        };
    }

    private String named(String word, String name) {
        return name == null || name.isBlank() ? "" : words.of(word).replace("{x}", Chars.oneLine(name));
    }

    private String numbered(String word, int number) {
        return words.of(word).replace("{n}", String.valueOf(number));
    }
}
