package nianshen.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.CaseResult;
import nianshen.office.Draft.Question;
import nianshen.office.Refusal.Reason;

/** The files of a rule of the office's own: the rule, an example of what it finds and one of what it does not. */
final class DraftFiles {

    private static final String BASE_RIGHT = "正例-范本.txt";
    private static final String BASE_WRONG = "反例-范本.txt";
    private static final String CHANGED_RIGHT = "正例-改动.txt";
    private static final String CHANGED_WRONG = "反例-改动.txt";
    private final Draft draft;
    private final String id;
    private final Path rules;
    private final Path file;
    private final Path cases;

    DraftFiles(Draft draft, Path rules) {
        this.draft = draft;
        this.id = draft.answer(Question.ID);
        this.rules = rules;
        this.file = rules.resolve("local").resolve(id + ".dslr");
        this.cases = rules.resolve("local").resolve("cases").resolve(id);
    }

    Draft.Written write() throws IOException {
        refuseTaken();
        boolean kept = false;
        try {
            Files.createDirectories(cases);
            Files.writeString(file, draft.sentences());
            Path wrong = cases.resolve(writeCases());
            kept = true;
            return new Draft.Written(file, wrong);
        } finally {
            if (!kept) {
                takeBack();
            }
        }
    }

    /** An id serves one rule only, be it shipped or the office's own. */
    private void refuseTaken() {
        Path taken = Pack.open(rules).rule(id).map(r -> rules.resolve(r.rule().file())).orElse(file);
        if (!taken.equals(file) || Files.exists(file) || Files.exists(cases)) {
            throw new Refusal(Reason.TAKEN, taken);
        }
    }

    /** Writes both cases and finds out by running them which one is wrong, whose name it gives back; they must differ. */
    private String writeCases() throws IOException {
        Pack pack = Pack.open(rules);
        Files.writeString(cases.resolve(BASE_RIGHT), head());
        Files.writeString(cases.resolve(CHANGED_WRONG), head() + edit() + expected());
        List<CaseResult> asChanged = failures(pack);
        if (asChanged.isEmpty()) {
            return CHANGED_WRONG;
        }
        clear();
        Files.writeString(cases.resolve(BASE_WRONG), head() + expected());
        Files.writeString(cases.resolve(CHANGED_RIGHT), head() + edit());
        List<CaseResult> asBase = failures(pack);
        if (!asBase.isEmpty()) {
            throw new Refusal(Reason.NO_CONTRAST, (asBase.size() < asChanged.size() ? asBase : asChanged).stream()
                    .map(f -> f.name() + "  " + f.message()).collect(Collectors.joining("\n  ")));
        }
        return BASE_WRONG;
    }

    private List<CaseResult> failures(Pack pack) {
        return pack.test(id).stream().filter(r -> r.rule().equals(id) && !r.passed()).toList();
    }

    private String head() {
        return "范本: " + draft.answer(Question.BASE) + "\n说明: " + draft.answer(Question.NAME) + "\n";
    }

    private String expected() {
        return "应: " + id + "\n";
    }

    private String edit() {
        return "改: " + draft.answer(Question.FIND) + "\n为: " + draft.answer(Question.REPLACE) + "\n";
    }

    private void takeBack() throws IOException {
        Files.deleteIfExists(file);
        if (Files.isDirectory(cases)) {
            clear();
            Files.delete(cases);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.list(cases)) {
            for (Path one : all.toList()) {
                Files.delete(one);
            }
        }
    }
}
