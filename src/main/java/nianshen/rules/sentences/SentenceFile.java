package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.language.LookAlikes;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.ledger.Wording;
import nianshen.rules.tree.RuleName;

/** The work on one file of rules in sentences: what every line is there for, and the code that stands in its place. */
final class SentenceFile {

    private static final Pattern RULE = Pattern.compile("规则[:：]?\\s*[“\"＂「『‘]?([^”\"＂」』’“「『]+)[”\"＂」』’“]?[。：:]?");
    private static final Pattern ID_AND_NAME = Pattern.compile("[A-Z]{2}-\\d\\d\\s+(.+)");
    private static final Pattern FIELD = Pattern.compile("([^:：]{2,6})[:：](.*)");
    private static final String MESSAGE = "问题";
    private static final int MOST_WAYS = 60;
    /** No person writes as much in one line, one rule, one file; nor reads as much about one file. */
    private static final int LONGEST = 400;
    private static final int MOST_CONDITIONS = 30;
    private static final int MOST_RULES = 400;
    private static final int MOST_TOLD = 30;

    /** Where in a rule a line stands. */
    private enum Place { OUTSIDE, HEAD, WHEN, THEN }

    /** A text of the rule with its line. */
    private record Text(String field, String words, int line) {
    }

    private final String file;
    private final Speech speech;
    private final List<Problem> problems;
    private final List<String> code = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();
    /** The conditions of the rule as typed. */
    private final List<String> asked = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private Clashes clashes = new Clashes();
    private Opposites opposites = new Opposites();
    /** Rules by the line they end on. */
    private final Map<Integer, SentenceRule> closed = new TreeMap<>();
    private final StringBuilder described = new StringBuilder();
    private Place place = Place.OUTSIDE;
    /** Whether lines outside of any rule have been told of, up to the next rule. */
    private boolean lost;
    private SentenceRule rule;
    private int headLine;
    private boolean needsWritten;
    /** Whether there is more in the file than anybody looks at. */
    private boolean full;
    /** How much was told of other files. */
    private final int before;
    /** Whether all sentences of the rule are, so that what it lacks is not only lost in one that is not. */
    private boolean understood;
    /** What the rule is called; null for one that joins another of its id ({@code ZZ-09/空缺}). */
    private String name;

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
            understood = false;
        } else if (!full && (asked.size() > MOST_CONDITIONS || closed.size() > MOST_RULES || problems.size() - before > MOST_TOLD)) {
            full = true;
            problem(tooMany());
        }
        return full || line.length() > LONGEST;
    }

    private String tooMany() {
        if (asked.size() > MOST_CONDITIONS) {
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
        if (kind == Line.FIELD || kind == Line.OTHER && !speech.condition(speech.plain(line), rule.names()).isPresent()) {
            return field(line.strip());
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
        if (kind == Line.FIELD && SentenceFields.name(Line.key(line)).isPresent()) {
            problem("“" + Line.key(line) + "”应写在“当”之前");
            return "";
        }
        boolean concluded = kind == Line.OTHER && !speech.condition(speech.plain(line), rule.names()).isPresent()
                && speech.conclusion(speech.plain(line), rule.names()).isPresent();
        if (kind != Line.RULE && kind != Line.END && !concluded) {
            return conditions(line);
        }
        expected("那么", line);
        understood = false;
        enter(Place.THEN, "");
        return "then " + inConclusions(line, word, kind);
    }

    /** Between 那么 and 结束. */
    private String inConclusions(String line, String word, Line kind) {
        if (kind == Line.END) {
            return mistyped(word, "结束") + close();
        }
        if (kind == Line.THEN) {
            if (understood) {
                problem("多余的“那么”");
            }
            return "";
        }
        if (kind != Line.RULE) {
            return conclusion(line);
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
        needsWritten = false;
        understood = true;
        texts.clear();
        asked.clear();
        clashes = new Clashes();
        opposites = new Opposites();
        fields.clear();
        described.setLength(0);
        String whole = head.group(1).strip().replaceAll("[\\s　]+", " ");
        RuleName.problem(whole).ifPresent(this::problem);
        rule = new SentenceRule(file, whole, seen);
        Matcher idAndName = ID_AND_NAME.matcher(whole);
        name = idAndName.matches() ? idAndName.group(1) : null;
        return "rule \"" + whole + "\"";
    }

    private String field(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            problem("此处应为“级别：一般”之类的说明或“当”，实为“" + line + "”");
            return "";
        }
        String key = SentenceFields.called(field.group(1).replaceAll("[\\s　]", ""));
        String value = field.group(2).strip().replace('｛', '{').replace('｝', '}');
        needsWritten |= key.equals("需要");
        if (!fields.add(key)) {
            problem("“" + key + "”写了两次，应只写一次");
            return "";
        }
        if (SentenceFields.WORDINGS.contains(key) && !value.isEmpty() && !value.contains("\"")) {
            LookAlikes.in(value, Set.of()).ifPresent(m -> problem("“" + key + "”" + m));
            rule.words(key, value.replace("\\", "\\\\"));
            return "";
        }
        Optional<String> annotation = SentenceFields.annotation(key, value);
        if (annotation.isEmpty()) {
            problem(SentenceFields.problem(key, value));
        } else if (key.equals("名称")) {
            name = value;
            return "";
        }
        if (Set.of(MESSAGE, "整改").contains(key)) {
            texts.add(new Text(key, value, code.size() + 1));
        }
        described.append(' ').append(annotation.orElse(""));
        return annotation.orElse("");
    }

    /** The conditions of a line: one, or several with 并且 or 或者 between them. */
    private String conditions(String line) {
        Plain whole = speech.plain(line);
        List<String> codes = new ArrayList<>();
        for (Plain sentence : speech.conditions(whole, rule.names())) {
            codes.addAll(condition(sentence));
        }
        return String.join("; ", codes);
    }

    private List<String> condition(Plain sentence) {
        boolean alternative = Speech.isAlternative(sentence) && rule.hasConditions();
        Plain bare = Speech.bare(sentence);
        Optional<Said> said = speech.condition(bare, rule.names());
        if (said.isEmpty()) {
            complain(bare, Phrase.CONDITION);
            return List.of();
        }
        asked.add(bare.typed());
        Misgivings.about(said.get(), bare).forEach(m -> problem(bare, m.at(), m.message()));
        Set<String> taken = rule.namesBefore(alternative);
        List<Clause> clauses = ClauseMaker.condition(said.get(), bare, rule.clauses() + 1, taken);
        clauses.get(0).names().stream().filter(taken::contains)
                .forEach(n -> problem(bare, 0, "“" + n + "”前面已经记过，请换一个名字"));
        clauses.get(0).uses().stream().filter(n -> !rule.names().contains(n)).forEach(n -> problem(bare, 0, "“" + bare.typed() + "”用到“" + n + "”，而前面的句子没有给出"));
        if (alternative) {
            clashes = new Clashes();
            opposites = new Opposites();
        } else {
            Optional<String> other = clauses.size() == 1 ? clashes.with(clauses.get(0), bare.typed()) : Optional.empty();
            opposites.of(bare).filter(o -> other.isEmpty()).or(() -> other).ifPresent(o -> problem(bare, 0, "“" + bare.typed() + "”与“" + o
                    + "”不可能同时成立，规则永远不会用到，请改其中之一"));
        }
        rule.add(clauses, alternative);
        return alternative ? List.of() : List.of(clauses.get(0).code());
    }

    private String then() {
        if (!rule.hasConditions() && understood) {
            problem("“当”之后没有写条件");
        }
        return enter(Place.THEN, "then");
    }

    private String conclusion(String line) {
        Plain sentence = Speech.bare(speech.plain(line));
        Optional<Said> said = speech.conclusion(sentence, rule.names());
        if (said.isEmpty() && speech.condition(speech.plain(line), rule.names()).isPresent()) {
            understood = false;
            problem(sentence, 0, "“" + sentence.typed() + "”是条件，应写在“那么”之前");
            return "";
        }
        if (said.isEmpty()) {
            complain(sentence, Phrase.CONCLUSION);
            return "";
        }
        String conclusion = ClauseMaker.conclusion(said.get(), sentence);
        rule.unknown(conclusion).forEach(n -> problem(sentence, 0, "“" + sentence.typed() + "”用到“" + n + "”，而前面的句子没有给出"));
        rule.conclude(conclusion);
        return rule.consequence(conclusion);
    }

    private String close() {
        if (!rule.hasConclusions() && understood) {
            problem("“那么”之后没有写结论，如“报告问题”");
        }
        if (name != null) {
            String looks = needsWritten ? "" : " @needs(\"" + (rule.needs().isEmpty() ? "prose" : rule.needs()) + "\")";
            code.set(headLine, code.get(headLine) + " @name(\"" + name + "\")" + looks);
        } else {
            rule.describe(described.toString());
        }
        if (understood) {
            texts();
        }
        rule.missing().forEach(n -> problem("“" + n + "”不是每种情形都记下了，“或者”的各句都应写“……记为" + n + "”"));
        if (rule.ways() > MOST_WAYS) {
            problem("“或者”太多，合起来有" + rule.ways() + "种情形，请拆成几条规则");
        } else {
            closed.put(code.size(), rule);
        }
        return enter(Place.OUTSIDE, "end");
    }

    /** The names in braces must have been given by a sentence. */
    private void texts() {
        Set<String> given = new TreeSet<>(rule.names());
        given.addAll(Wording.BUILT_IN);
        for (Text text : texts) {
            (text.field().equals(MESSAGE) ? Misgivings.turned(asked, text.words()) : Optional.<String>empty()).ifPresent(m -> problems.add(new Problem(file, text.line(), null, m)));
            Matcher argument = Wording.ARGUMENT.matcher(text.words());
            while (argument.find()) {
                String wanted = argument.group(1);
                if (name != null && !given.contains(wanted) && !rule.concludesWith(wanted)) {
                    problems.add(new Problem(file, text.line(), null, "文字中的 {" + wanted + "} 没有取值"
                            + Nearest.of(wanted, given).map(n -> "，是否想写 {" + n + "}").orElse("，应先写“……记为" + wanted + "”")));
                }
            }
        }
    }

    /** What is wrong with a sentence, at the very words where that can be told. */
    private void complain(Plain sentence, String kind) {
        understood = false;
        speech.complaints(sentence, kind, rule.names()).forEach(c -> problem(sentence, c.at(), c.message()));
    }

    private void problem(Plain sentence, int at, String message) {
        problems.add(new Problem(file, code.size() + 1, sentence.origin(at) + 1, message));
    }

    private void problem(String message) {
        problems.add(new Problem(file, code.size() + 1, null, message));
    }
}
