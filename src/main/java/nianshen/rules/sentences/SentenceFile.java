package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Problem;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.phrases.Plain;
import nianshen.rules.phrases.Speech;
import nianshen.rules.tree.RuleName;

/** The work on one file of rules in sentences: what every line is there for, and the code that stands in its place. */
final class SentenceFile {

    private static final Pattern RULE = Pattern.compile("规则[:：]?\\s*[“\"＂「『‘]?([^”\"＂」』’“「『]+)[”\"＂」』’“]?[。：:]?");
    private static final int MOST_WAYS = 60;
    /** No person writes as much in one line, one rule, one file; nor reads as much about one file. */
    private static final int LONGEST = 400;
    /** A condition denied is several times as long as the condition, and so again where that is denied. */
    private static final int MOST_DENIALS = 4;
    private static final Pattern DENIED = Pattern.compile("并非|除非|不属于以下情形");
    private static final int MOST_CONDITIONS = 30;
    private static final int MOST_RULES = 400;
    private static final int MOST_TOLD = 30;

    /** Where in a rule a line stands. */
    private enum Place { OUTSIDE, HEAD, WHEN, THEN }

    private final String file;
    private final Speech speech;
    private final List<Problem> problems;
    private final List<String> code = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** Rules by the line they end on. */
    private final Map<Integer, SentenceRule> closed = new TreeMap<>();
    private Place place = Place.OUTSIDE;
    /** Whether lines outside of any rule have been told of, up to the next rule. */
    private boolean lost;
    private SentenceRule rule;
    private RuleFields fields;
    /** Null before the first rule. */
    private RuleSentences sentences;
    private int headLine;
    /** Whether there is more in the file than anybody looks at. */
    private boolean full;
    /** How much was told of other files. */
    private final int before;

    /** @param speech understands the sentences of the file */
    SentenceFile(String file, Speech speech, List<Problem> problems) {
        this.file = file;
        this.speech = speech;
        this.problems = problems;
        this.before = problems.size();
    }

    String expand(List<String> lines) {
        for (String line : lines) {
            code.add(refused(line) || comment(line) ? "" : code(line));
        }
        if (place != Place.OUTSIDE && !full) {
            problem("最后一条规则（第" + (headLine + 1) + "行）没有以“结束”收尾");
        }
        closed.values().forEach(SentenceRule::declare);
        closed.forEach((line, ended) -> {
            code.set(line, code.get(line).replaceFirst("^end", Matcher.quoteReplacement("end" + ended.beside())));
            ended.unfilled().forEach(n -> problems.add(new Problem(file, line + 1, null, "这条规则的“没读准”“没写明”中的 {" + n + "} 没有取值：那时还没有读到它")));
        });
        return Sentences.header(file) + String.join("\n", code) + "\n";
    }

    /** What no person writes is told and not looked at any closer; nor is what follows where that is too much. */
    private boolean refused(String line) {
        if (line.length() > LONGEST) {
            problem("这一行有" + line.length() + "字，不应超过" + LONGEST + "字，请分成几句");
            spoilt();
        } else if (denials(line) > MOST_DENIALS) {
            problem("这一行有" + denials(line) + "处“并非”之类的否定，不应超过" + MOST_DENIALS + "处，请分成几条规则");
            spoilt();
        } else if (!full && (manyConditions() || closed.size() > MOST_RULES || problems.size() - before > MOST_TOLD)) {
            full = true;
            problem(tooMany());
        }
        return full || line.length() > LONGEST || denials(line) > MOST_DENIALS;
    }

    private static long denials(String line) {
        return DENIED.matcher(line).results().count();
    }

    private boolean manyConditions() {
        return sentences != null && sentences.asked().size() > MOST_CONDITIONS;
    }

    private void spoilt() {
        if (sentences != null) {
            sentences.lost();
        }
    }

    private String tooMany() {
        if (manyConditions()) {
            return "这条规则的条件过多，不应超过" + MOST_CONDITIONS + "个，请分成几条规则";
        }
        return closed.size() > MOST_RULES ? "一个规则文件不应超过" + MOST_RULES + "条规则，请分成几个文件" : "错误过多，以下没有再看";
    }

    private boolean comment(String line) {
        return Plain.form(line).isEmpty() || line.strip().matches("[#＃].*") || line.strip().startsWith("//");
    }

    private String code(String line) {
        String word = Plain.form(line).replaceAll("[:,;]+$", "");
        Line kind = Line.of(word, line.strip());
        return switch (place) {
            case OUTSIDE -> outside(line.strip(), kind);
            case HEAD -> inHead(line, word, kind);
            case WHEN -> inConditions(line, word, kind);
            case THEN -> inConclusions(line, word, kind);
        };
    }

    private String outside(String line, Line kind) {
        boolean rule = kind == Line.RULE || Line.isLike(line, Line.RULE);
        if (!rule && lost) {
            return "";
        }
        lost = !rule;
        return head(line);
    }

    /** Between 规则 and 当. A line that belongs further down shows that 当 is missing. */
    private String inHead(String line, String word, Line kind) {
        if (kind == Line.WHEN) {
            return mistyped(word, "当") + enter(Place.WHEN, "when");
        }
        Optional<String> behind = Line.behind(line, Line.WHEN);
        if (behind.isPresent()) {
            return enter(Place.WHEN, "when ") + code(behind.get());
        }
        if (kind == Line.FIELD || kind == Line.OTHER && !speech.condition(speech.plain(line), rule.names()).isPresent()) {
            return fields.field(line.strip(), code.size() + 1, this::problem);
        }
        expected("当", line);
        enter(Place.WHEN, "");
        return "when " + inConditions(line, word, kind);
    }

    /** Between 当 and 那么. */
    private String inConditions(String line, String word, Line kind) {
        if (kind == Line.THEN) {
            return mistyped(word, "那么") + then();
        }
        Optional<String> behind = Line.behind(line, Line.THEN);
        if (behind.isPresent()) {
            return then() + " " + code(behind.get());
        }
        if (kind == Line.FIELD && SentenceFields.name(Line.key(line)).isPresent()) {
            problem("“" + Line.key(line) + "”应写在“当”之前");
            return "";
        }
        boolean concluded = kind == Line.OTHER && !speech.condition(speech.plain(line), rule.names()).isPresent()
                && speech.conclusion(speech.plain(line), rule.names()).isPresent();
        if (kind != Line.RULE && kind != Line.END && !concluded) {
            return sentences.conditions(line);
        }
        expected("那么", line);
        spoilt();
        enter(Place.THEN, "");
        return "then " + inConclusions(line, word, kind);
    }

    /** Between 那么 and 结束. */
    private String inConclusions(String line, String word, Line kind) {
        if (kind == Line.END) {
            return mistyped(word, "结束") + close();
        }
        if (kind == Line.THEN) {
            if (sentences.understood()) {
                problem("多余的“那么”");
            }
            return "";
        }
        if (kind != Line.RULE) {
            return sentences.conclusion(line);
        }
        problem("前一条规则（第" + (headLine + 1) + "行）没有以“结束”收尾");
        return close() + " " + head(line.strip());
    }

    private void expected(String keyword, String line) {
        problem("此处应为“" + keyword + "”，实为“" + line.strip() + "”");
    }

    private String mistyped(String word, String keyword) {
        if (!word.equals(keyword)) {
            problem("发现“" + word + "”，此处应为“" + keyword + "”");
        }
        return "";
    }

    private String enter(Place next, String keyword) {
        place = next;
        return keyword;
    }

    private String head(String line) {
        Matcher head = RULE.matcher(line);
        if (!head.matches()) {
            problem("此处应为“规则 “编号 名称””，实为“" + line + "”");
            if (!Line.isLike(line, Line.RULE)) {
                return "";
            }
            head = RULE.matcher("规则" + line.substring(2));
            if (!head.matches()) {
                return "";
            }
        }
        place = Place.HEAD;
        headLine = code.size();
        String whole = head.group(1).strip().replaceAll("[\\s　]+", " ");
        RuleName.problem(whole).ifPresent(this::problem);
        rule = new SentenceRule(file, whole, seen);
        fields = new RuleFields(file, rule, whole);
        sentences = new RuleSentences(speech, rule, this::problem);
        return "rule \"" + whole + "\"";
    }

    private String then() {
        if (!rule.hasConditions() && sentences.understood()) {
            problem("“当”之后没有写条件");
        }
        return enter(Place.THEN, "then");
    }

    private String close() {
        if (!rule.hasConclusions() && sentences.understood()) {
            problem("“那么”之后没有写结论，如“报告问题”");
        }
        code.set(headLine, code.get(headLine) + fields.close());
        if (sentences.understood()) {
            fields.check(sentences.asked(), problems);
        }
        rule.missing().forEach(n -> problem("“" + n + "”不是每种情形都记下了，“或者”的各句都应写“……记为" + n + "”"));
        if (rule.ways() > MOST_WAYS) {
            problem("“或者”太多，合起来有" + rule.ways() + "种情形，请拆成几条规则");
        } else {
            closed.put(code.size(), rule);
        }
        return enter(Place.OUTSIDE, "end");
    }

    private void problem(Plain sentence, int at, String message) {
        problems.add(new Problem(file, code.size() + 1, sentence.origin(at) + 1, message));
    }

    private void problem(String message) {
        problems.add(new Problem(file, code.size() + 1, null, message));
    }
}
