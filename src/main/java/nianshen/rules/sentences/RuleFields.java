package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.language.LookAlikes;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.ledger.Wording;

/** What stands between 规则 and 当: what a rule says of itself, a field a line. */
final class RuleFields {

    private static final Pattern ID_AND_NAME = Pattern.compile("[A-Z]{2}-\\d\\d\\s+(.+)");
    private static final Pattern FIELD = Pattern.compile("([^:：]{2,6})[:：](.*)");
    private static final String NAME = "名称";
    private static final String MESSAGE = "问题";
    private static final String REMEDY = "整改";
    private static final String NEEDS = "需要";

    /** A text of the rule with its line. */
    private record Text(String field, String words, int line) {
    }

    private final String file;
    private final SentenceRule rule;
    private final List<Text> texts = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final StringBuilder described = new StringBuilder();
    /** What the rule is called; null for one that joins another of its id ({@code ZZ-09/空缺}). */
    private String name;

    /** @param whole what stands behind 规则 */
    RuleFields(String file, SentenceRule rule, String whole) {
        this.file = file;
        this.rule = rule;
        Matcher idAndName = ID_AND_NAME.matcher(whole);
        this.name = idAndName.matches() ? idAndName.group(1) : null;
    }

    /**
     * The annotation that a line stands for.
     *
     * @param at    the line, from 1
     * @param wrong takes what is wrong with it
     */
    String field(String line, int at, Consumer<String> wrong) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            wrong.accept("此处应为“级别：一般”之类的说明或“当”，实为“" + line + "”");
            return "";
        }
        String key = SentenceFields.called(field.group(1).replaceAll("[\\s　]", ""));
        String value = field.group(2).strip().replace('｛', '{').replace('｝', '}');
        if (!written.add(key)) {
            wrong.accept("“" + key + "”写了两次，应只写一次");
            return "";
        }
        if (SentenceFields.WORDINGS.contains(key) && !value.isEmpty() && !value.contains("\"")) {
            LookAlikes.in(value, Set.of()).ifPresent(m -> wrong.accept("“" + key + "”" + m));
            rule.words(key, value.replace("\\", "\\\\"));
            return "";
        }
        return annotation(key, value, at, wrong);
    }

    private String annotation(String key, String value, int at, Consumer<String> wrong) {
        Optional<String> annotation = SentenceFields.annotation(key, value);
        if (annotation.isEmpty()) {
            wrong.accept(SentenceFields.problem(key, value));
        } else if (key.equals(NAME)) {
            name = value;
            return "";
        }
        if (Set.of(MESSAGE, REMEDY).contains(key)) {
            texts.add(new Text(key, value, at));
        }
        described.append(' ').append(annotation.orElse(""));
        return annotation.orElse("");
    }

    /** What stands behind the rule's name in code; a rule that joins another of its id hands all it says on to those beside it. */
    String close() {
        if (name == null) {
            rule.describe(described.toString());
            return "";
        }
        String looks = written.contains(NEEDS) ? "" : " @needs(\"" + (rule.needs().isEmpty() ? "prose" : rule.needs()) + "\")";
        return " @name(\"" + name + "\")" + looks;
    }

    /**
     * Checks the texts beside the conditions: the names in braces must have been given by a sentence.
     *
     * @param asked the conditions as typed
     */
    void check(List<String> asked, List<Problem> problems) {
        Set<String> given = new TreeSet<>(rule.names());
        given.addAll(Wording.BUILT_IN);
        for (Text text : texts) {
            (text.field().equals(MESSAGE) ? Misgivings.turned(asked, text.words()) : Optional.<String>empty()).ifPresent(m -> problems.add(new Problem(file, text.line(), null, m)));
            Wording.ARGUMENT.matcher(text.words()).results().map(m -> m.group(1)).filter(wanted -> name != null && !given.contains(wanted) && !rule.concludesWith(wanted))
                    .forEach(wanted -> problems.add(new Problem(file, text.line(), null, "文字中的 {" + wanted + "} 没有取值"
                            + Nearest.of(wanted, given).map(n -> "，是否想写 {" + n + "}").orElse("，应先写“……记为" + wanted + "”"))));
        }
    }
}
