package nianshen.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianshen.office.Phrasing;
import nianshen.office.Phrasing.Riddle;
import nianshen.office.RuleDraft;
import nianshen.office.RuleDraft.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code nianshen rules new}: a rule in Chinese sentences with a wrong and a right example, from options or, for what
 * no option says, from questions.
 */
@Command(name = "new", sortOptions = false)
final class NewRule implements Callable<Integer> {

    private final Texts texts;

    @ParentCommand
    private RulesCommand parent;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "new.severity")
    private String severity;

    @Option(names = "--basis", paramLabel = "CODES", defaultValue = "S", descriptionKey = "new.basis")
    private String basis;

    @Option(names = "--when", paramLabel = "SENTENCE", descriptionKey = "new.when")
    private List<String> when;

    @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "new.message")
    private String message;

    @Option(names = "--remedy", paramLabel = "TEXT", descriptionKey = "new.remedy")
    private String remedy;

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "new.base")
    private String base;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "new.find")
    private String find;

    @Option(names = "--replace", paramLabel = "TEXT", descriptionKey = "new.replace")
    private String replace;

    NewRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = new Questions(texts);
        RuleDraft draft = new RuleDraft(given());
        for (Optional<Question> open = draft.open(); open.isPresent(); open = draft.open()) {
            draft = draft.with(open.get(), answer(open.get(), questions));
        }
        RuleDraft.Written written = draft.write(parent.folder());
        System.out.println(texts.get("new.done", written.file(), written.wrong()));
        return Exit.CLEAN;
    }

    private Map<Question, String> given() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        given.put(Question.ID, id);
        given.put(Question.NAME, name);
        given.put(Question.SEVERITY, severity);
        given.put(Question.BASIS, basis);
        given.put(Question.WHEN, when == null ? null : String.join("\n", when));
        given.put(Question.MESSAGE, message);
        given.put(Question.REMEDY, remedy);
        given.put(Question.BASE, base);
        given.put(Question.FIND, find);
        given.put(Question.REPLACE, replace);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private String answer(Question question, Questions questions) {
        return question == Question.WHEN ? String.join("\n", conditions(questions)) : questions.ask(key(question));
    }

    private static String key(Question question) {
        return "new." + question.name().toLowerCase(Locale.ROOT);
    }

    /** Asks for the conditions until every sentence is understood, telling each time which ones come near. */
    private List<String> conditions(Questions questions) {
        Phrasing phrasing = Phrasing.of(parent.folder());
        List<String> typed;
        List<Riddle> riddles;
        do {
            typed = RuleDraft.conditions(questions.ask(key(Question.WHEN)));
            riddles = phrasing.riddles(typed);
            riddles.forEach(this::tell);
        } while (typed.isEmpty() || !riddles.isEmpty());
        return typed;
    }

    private void tell(Riddle riddle) {
        riddle.faults().forEach(System.err::println);
        System.err.println(riddle.near().isEmpty() ? texts.get("new.nonear")
                : texts.get("new.near", String.join("\n  ", riddle.near())));
    }
}
