package nianshen.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.Questions;
import nianshen.cli.terminal.Texts;
import nianshen.cli.terminal.UsageException;
import nianshen.office.BrokenPack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.office.drafts.DraftCheck;
import nianshen.office.drafts.DraftCheck.Accused;
import nianshen.office.drafts.Phrasing;
import nianshen.office.drafts.Phrasing.Riddle;
import nianshen.office.drafts.RuleDraft;
import nianshen.office.drafts.RuleDraft.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code nianshen rules new}: a rule in Chinese sentences with a wrong and a right example, from options or, for what
 * no option says, from questions.
 */
@Command(name = "new", sortOptions = false)
final class NewRule implements Callable<Integer> {

    private static final Map<Question, String> OPTIONS = options();
    private final Texts texts;

    @ParentCommand
    private RulesCommand parent;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "new.severity")
    private String severity;

    @Option(names = "--basis", paramLabel = "CODES", descriptionKey = "new.basis")
    private String basis;

    @Option(names = "--level", paramLabel = "KINDS", descriptionKey = "new.levels")
    private String levels;

    @Option(names = "--when", paramLabel = "SENTENCE", descriptionKey = "new.when")
    private List<String> when;

    @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "new.message")
    private String message;

    @Option(names = "--remedy", paramLabel = "TEXT", descriptionKey = "new.remedy")
    private String remedy;

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "new.base")
    private String base;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "new.find")
    private List<String> find;

    @Option(names = "--replace", paramLabel = "TEXT", descriptionKey = "new.replace")
    private List<String> replace;

    private RuleDraft draft;
    /** The answers given before, for what is asked again. */
    private final Map<Question, String> before = new EnumMap<>(Question.class);
    private DraftCheck check;
    private Questions questions;

    private static Map<Question, String> options() {
        Map<Question, String> options = new EnumMap<>(Question.class);
        Arrays.stream(Question.values()).forEach(q -> options.put(q, "--" + q.name().toLowerCase(Locale.ROOT)));
        options.put(Question.LEVELS, "--level");
        return options;
    }

    NewRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (find != null && replace != null && find.size() != replace.size()) {
            throw new UsageException(texts.get("new.pairs", find.size(), replace.size()));
        }
        draft = new RuleDraft(given());
        questions = new Questions(texts);
        try {
            RuleDraft.Written written = draft.open().isPresent() ? asked() : written();
            System.out.println(texts.get("new.done", written.file(), written.wrong()));
            return Exit.CLEAN;
        } catch (UsageException | Refusal | BrokenPack e) {
            System.err.println(texts.get("new.kept", repeated()));
            throw e;
        }
    }

    /** What the options say, once it is told how the conditions are taken. */
    private RuleDraft.Written written() throws IOException {
        RuleDraft.Written written = draft.write(parent.folder());
        Phrasing phrasing = Phrasing.of(parent.folder());
        draft.answer(Question.WHEN).lines().forEach(condition -> tell(condition, phrasing));
        return written;
    }

    /** Asks for what no option says; an answer that cannot stand is asked for again, and so is a change that changes nothing. */
    private RuleDraft.Written asked() throws IOException {
        check = DraftCheck.of(parent.folder());
        List.of(Question.values()).forEach(this::look);
        while (true) {
            for (Optional<Question> open = draft.open(); open.isPresent(); open = draft.open()) {
                String answer = answer(open.get());
                // the answer may have brought further changes with it
                draft = draft.with(open.get(), answer);
                confirm(open.get());
            }
            try {
                return draft.write(parent.folder());
            } catch (Refusal e) {
                if (e.reason() != Reason.NO_CONTRAST) {
                    throw e;
                }
                Failures.report(e, texts);
                again(Question.FIND, Question.REPLACE);
            }
        }
    }

    /** What options say and cannot stand is asked for. */
    private void look(Question question) {
        Optional<String> fault = draft.has(question) && (question != Question.FIND || draft.has(Question.BASE))
                ? check.fault(draft, question, draft.answer(question)) : Optional.empty();
        fault.ifPresent(text -> {
            complain(text);
            again(question);
        });
    }

    /** These are asked for once more; what was said before need not be typed again. */
    private void again(Question... questions) {
        Stream.of(questions).filter(draft::has).forEach(q -> before.put(q, draft.answer(q)));
        draft = draft.without(questions);
    }

    private Map<Question, String> given() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        given.put(Question.ID, id);
        given.put(Question.NAME, name);
        given.put(Question.SEVERITY, severity);
        given.put(Question.WHEN, when == null ? null : String.join("\n", when));
        given.put(Question.MESSAGE, message);
        given.put(Question.REMEDY, remedy);
        given.put(Question.BASE, base);
        given.put(Question.FIND, find == null ? null : String.join("\n", find));
        given.put(Question.REPLACE, replace == null ? null : String.join("\n", replace));
        boolean whole = given.values().stream().allMatch(Objects::nonNull);
        given.put(Question.BASIS, basis == null && whole ? RuleDraft.GENERAL : basis);
        given.put(Question.LEVELS, levels == null && whole ? "" : levels);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private String answer(Question question) {
        return switch (question) {
            case WHEN -> String.join("\n", conditions());
            case BASIS -> sound(question, texts.get("new.basis") + "（" + String.join("、", check.norms()) + "）", RuleDraft.GENERAL);
            case MESSAGE -> sound(question, kept(question), before.getOrDefault(question, ""));
            case REPLACE -> changes();
            default -> sound(question, texts.get(key(question)), "");
        };
    }

    /** An answer that can stand. */
    private String sound(Question question, String text, String otherwise) {
        while (true) {
            String typed = questions.read(text);
            String answer = typed.isEmpty() ? otherwise : typed;
            Optional<String> fault = check.fault(draft, question, answer);
            if (fault.isEmpty()) {
                return answer;
            }
            complain(fault.get());
        }
    }

    /** What takes the place of the words found; further words and what takes their place join them. */
    private String changes() {
        StringBuilder all = new StringBuilder(sound(Question.REPLACE, texts.get("new.replace"), ""));
        for (String more = questions.read(texts.get("new.more")); !more.isEmpty(); more = questions.read(texts.get("new.more"))) {
            Optional<String> fault = check.fault(draft, Question.FIND, more);
            if (fault.isPresent()) {
                complain(fault.get());
            } else {
                String found = draft.answer(Question.FIND);
                draft = draft.with(Question.FIND, more);
                all.append('\n').append(sound(Question.REPLACE, texts.get("new.replace"), ""));
                draft = draft.with(Question.FIND, found + "\n" + more);
            }
        }
        return all.toString();
    }

    /** Shows which sound reports would be accused of what, as soon as that can be told, and asks whether it is meant so. */
    private void confirm(Question answered) {
        if (answered != Question.WHEN && answered != Question.MESSAGE || !draft.has(Question.WHEN) || !draft.has(Question.MESSAGE)) {
            return;
        }
        DraftCheck.Effect effect = check.effect(draft);
        tell(effect.samples());
        effect.faults().forEach(this::complain);
        if (!effect.faults().isEmpty() || questions.read(texts.get("new.right")).matches("(?i)否|不|不是|不对|n|no")) {
            again(Question.WHEN, Question.MESSAGE);
        }
    }

    private void tell(List<Accused> samples) {
        List<Accused> accused = samples.stream().filter(a -> !a.messages().isEmpty()).toList();
        if (!samples.isEmpty()) {
            System.err.println(accused.isEmpty() ? texts.get("new.accused.none", samples.size()) : texts.get("new.accused", samples.size(), accused.size()));
        }
        accused.forEach(a -> System.err.println("  " + a.base() + "  " + String.join("；", a.messages())));
    }

    /** The question, with the answer that stays where none is typed. */
    private String kept(Question question) {
        String text = texts.get(key(question));
        return before.containsKey(question) ? text + texts.get("new.keep", before.get(question).replace("\n", "；")) : text;
    }

    /** The command that says all that has been typed, lest it be typed again. */
    private String repeated() {
        StringBuilder command = new StringBuilder("nianshen rules new");
        OPTIONS.forEach((question, option) -> {
            if (draft.has(question)) {
                draft.answer(question).lines().forEach(line -> command.append(' ').append(option).append(" \"").append(line.replace("\"", "\\\"")).append('"'));
            }
        });
        return command.toString();
    }

    private static String key(Question question) {
        return "new." + question.name().toLowerCase(Locale.ROOT);
    }

    /** Asks for the conditions until every sentence is understood, telling each time which ones come near. */
    private List<String> conditions() {
        Phrasing phrasing = Phrasing.of(parent.folder());
        List<String> typed;
        List<Riddle> riddles;
        do {
            String line = questions.read(kept(Question.WHEN));
            typed = line.isEmpty() ? before.getOrDefault(Question.WHEN, "").lines().toList() : RuleDraft.conditions(line);
            riddles = phrasing.riddles(typed);
            riddles.forEach(this::tell);
        } while (typed.isEmpty() || !riddles.isEmpty());
        typed.forEach(condition -> tell(condition, phrasing));
        return typed;
    }

    private void tell(String condition, Phrasing phrasing) {
        phrasing.meant(condition).ifPresent(meant -> System.err.println(texts.get("new.meant", condition, meant)));
    }

    private void complain(String fault) {
        System.err.println(texts.told(fault));
    }

    private void tell(Riddle riddle) {
        riddle.faults().forEach(this::complain);
        System.err.println(riddle.near().isEmpty() ? texts.get("new.nonear")
                : texts.get("new.near", String.join("\n  ", riddle.near())));
    }
}
