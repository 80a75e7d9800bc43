package nianshen.rules.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Problem;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Puts the compiler's complaints about one file into Chinese, with the line of the file they are about. */
final class DrlErrors {

    private static final String ECHO = "Parser returned a null Package";
    private final String file;
    private final String[] lines;

    DrlErrors(String file, String text) {
        this.file = file;
        this.lines = text.split("\n", -1);
    }

    /** A way to put one kind of complaint: what it looks like, and what to say with its groups. */
    private record Phrase(Pattern pattern, Function<Matcher, String> words, int symbol) {
    }

    private static final List<Phrase> PHRASES = List.of(
            phrase("Line (\\d+):(\\d+) mismatched input '([^']*)'(?: expecting '([^']*)')?", 0,
                    m -> "此处不应出现“" + m.group(3) + "”" + (m.group(4) == null ? "，请检查规则的写法（rule … when … then … end）"
                            : "，应为“" + m.group(4) + "”")),
            phrase("Line (\\d+):(\\d+) no viable alternative at input '([^']*)'", 0,
                    m -> "此处不应出现“" + m.group(3) + "”，请检查前后的括号、引号、逗号是否成对"),
            phrase("Unable to resolve ObjectType '([^']*)'", 1,
                    m -> "没有名为“" + m.group(1) + "”的事实类型，请检查拼写和 import"),
            phrase("unable to resolve method using strict-mode: ([\\w.$]+)\\.(\\w+)\\(\\)", 2,
                    m -> "“" + m.group(2) + "”不存在；" + available(m.group(1))),
            phrase("The method (\\w+)\\([^)]*\\) is undefined for the type (\\w+)", 1,
                    m -> "结论部分：" + m.group(2) + " 没有“" + m.group(1) + "()”"),
            phrase("(\\$?\\w+) cannot be resolved", 1, m -> "“" + m.group(1) + "”没有定义，请检查拼写，或条件部分是否绑定了它"),
            phrase("Syntax error on token\\(?s?\\)? \"([^\"]*)\"", 1, m -> "结论部分：“" + m.group(1) + "”附近语法有误"),
            phrase("Duplicate rule name: (.*)", 0, m -> "规则名“" + m.group(1).strip() + "”重复"));

    /** What one complaint says; none where it only echoes another. */
    List<Problem> translate(KnowledgeBuilderError error) {
        String raw = String.valueOf(error.getMessage());
        if (raw.contains(ECHO)) {
            return List.of();
        }
        List<Problem> found = new ArrayList<>();
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(raw);
            while (matcher.find()) {
                found.add(problem(phrase, matcher, error));
            }
        }
        return found.isEmpty() ? List.of(new Problem(file, line(error), null, "无法编译：" + raw.lines().findFirst().orElse("")))
                : found;
    }

    private Problem problem(Phrase phrase, Matcher matcher, KnowledgeBuilderError error) {
        String words = phrase.words().apply(matcher);
        if (phrase.pattern().pattern().startsWith("Line ")) {
            return new Problem(file, Integer.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2)) + 1, words);
        }
        Integer line = line(error);
        return phrase.symbol() == 0 || line == null ? new Problem(file, line, null, words)
                : located(matcher.group(phrase.symbol()), line, words);
    }

    /** For a consequence the compiler gives the rule's first line only; the symbol itself stands further down. */
    private Problem located(String symbol, int from, String words) {
        Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(symbol) + "(?!\\w)");
        for (int i = from - 1; i < lines.length; i++) {
            Matcher at = whole.matcher(lines[i]);
            if (at.find()) {
                return new Problem(file, i + 1, at.start() + 1, words);
            }
        }
        return new Problem(file, from, null, words);
    }

    private static Integer line(KnowledgeBuilderError error) {
        return Arrays.stream(error.getLines()).filter(l -> l > 0).boxed().findFirst().orElse(null);
    }

    private static Phrase phrase(String regex, int symbol, Function<Matcher, String> words) {
        return new Phrase(Pattern.compile(regex), words, symbol);
    }

    private static String available(String type) {
        try {
            RecordComponent[] components = Class.forName(type).getRecordComponents();
            return components == null ? "请检查拼写" : type.substring(type.lastIndexOf('.') + 1) + " 可用的有："
                    + Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining("、"));
        } catch (ClassNotFoundException e) {
            return "请检查拼写";
        }
    }
}
