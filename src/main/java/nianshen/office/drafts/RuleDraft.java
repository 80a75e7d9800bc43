package nianshen.office.drafts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.office.BrokenPack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;

/**
 * A rule of the office's own on its way: questions, and the answers given so far.
 *
 * @param answers what has been answered
 */
public record RuleDraft(Map<Question, String> answers) {

    /** The code of what is generally asked of reports. */
    public static final String GENERAL = "S";
    private static final Pattern ID = Pattern.compile("[A-Z]{2}-\\d\\d");

    /** What has to be known to write a rule, in the order in which it is best asked. */
    public enum Question {
        /** Two capital letters, a hyphen, two digits. */ ID,
        /** What it is called. */ NAME,
        /** 严重, 一般 or 提示. */ SEVERITY,
        /** Codes of {@code basis.json}. */ BASIS,
        /** What kinds of agency it is for, "" for all. */ LEVELS,
        /** When it finds something: sentences of the vocabulary, a line each. */ WHEN,
        /** What it says then. */ MESSAGE,
        /** What the agency is to do. */ REMEDY,
        /** The sound report that its examples are made from, a file name below {@code rules/cases/_base}. */ BASE,
        /** Words of that report, a line each where there are several. */ FIND,
        /** What takes the place of each, so that one of the two reports is right and the other wrong. */ REPLACE
    }

    /**
     * Copies the answers.
     *
     * @throws Refusal where the id is none
     */
    public RuleDraft {
        answers = Map.copyOf(answers);
        String id = answers.get(Question.ID);
        if (id != null && !isId(id)) {
            throw new Refusal(Reason.BAD_ID, id);
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The words of an answer that may name several. */
    static Stream<String> items(String answer) {
        return Arrays.stream(answer.split("[、，,；;\\s]+")).filter(s -> !s.isEmpty());
    }

    /** The same with what may be left open: resting on general usage, for all agencies, to be put right. */
    RuleDraft complete() {
        Map<Question, String> all = new EnumMap<>(Map.of(Question.BASIS, GENERAL, Question.LEVELS, "", Question.REMEDY, "更正"));
        all.putAll(answers);
        return new RuleDraft(all);
    }

    /** The same without some answers, which are to be given anew. */
    public RuleDraft without(Question... questions) {
        Map<Question, String> left = new EnumMap<>(answers);
        left.keySet().removeAll(List.of(questions));
        return new RuleDraft(left);
    }

    /** The next question that is open; none where the rule can be written. */
    public Optional<Question> open() {
        return Stream.of(Question.values()).filter(q -> !answers.containsKey(q)).findFirst();
    }

    /**
     * The same with another answer.
     *
     * @throws Refusal where it is an id and none
     */
    public RuleDraft with(Question question, String answer) {
        Map<Question, String> more = new EnumMap<>(Question.class);
        more.putAll(answers);
        more.put(question, answer);
        return new RuleDraft(more);
    }

    /** Whether the question has been answered. */
    public boolean has(Question question) {
        return answers.containsKey(question);
    }

    /** The answer to a question, which must have been given. */
    public String answer(Question question) {
        return Optional.ofNullable(answers.get(question)).orElseThrow(() -> new IllegalStateException("open: " + question));
    }

    /** The conditions that are typed in one line, separated by semicolons. */
    public static List<String> conditions(String typed) {
        return Arrays.stream(typed.split("[；;]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The rule in Chinese sentences. */
    public String sentences() {
        String conditions = answer(Question.WHEN).lines().map(s -> "  " + s.strip()).collect(Collectors.joining("\n"));
        return "规则 “" + answer(Question.ID) + " " + answer(Question.NAME) + "”\n级别：" + answer(Question.SEVERITY)
                + "\n依据：" + answer(Question.BASIS) + (answer(Question.LEVELS).isBlank() ? "" : "\n适用：" + answer(Question.LEVELS)) + "\n问题：" + answer(Question.MESSAGE) + "\n整改：" + answer(Question.REMEDY)
                + "\n当\n" + conditions + "\n那么\n  报告问题\n结束\n";
    }

    /**
     * Writes the rule with a wrong and a right example into a rules folder. All of it is checked and tested before
     * anything is written.
     *
     * @throws Refusal     where the id is taken, or the examples do not part right from wrong
     * @throws BrokenPack  where the pack, the new rule in it, cannot be used
     * @throws IOException where the folder cannot be written to
     */
    public Written write(Path rules) throws IOException {
        return new DraftFiles(this, rules).write();
    }

    /**
     * A rule that has been written.
     *
     * @param file  the rule
     * @param wrong its wrong example
     */
    public record Written(Path file, Path wrong) {
    }
}
