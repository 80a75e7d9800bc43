package nianshen.office.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.CaseResult;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.office.drafts.RuleDraft.Question;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;

/** The files of a rule of the office's own: the rule, an example of what it finds and one of what it does not. */
public final class DraftFiles {

    private static final String WRONG = "反例";
    private final RuleDraft draft;
    private final String id;
    private final Path rules;
    private final PackFiles files;
    private final String file;
    private final String cases;

    DraftFiles(RuleDraft draft, Path rules) {
        this.draft = draft;
        this.id = draft.answer(Question.ID);
        this.rules = rules;
        this.files = BrokenPack.unless(() -> PackFiles.read(rules));
        this.file = file(draft);
        this.cases = FileKinds.LOCAL + FileKinds.CASES + id + "/";
    }

    /** Where the rule is written. */
    static String file(RuleDraft draft) {
        return FileKinds.LOCAL + draft.answer(Question.ID) + ".dslr";
    }

    RuleDraft.Written write() throws IOException {
        if (Files.isRegularFile(rules)) {
            throw new Refusal(Reason.PACKED, rules);
        }
        refuseTaken();
        Map<String, String> written = new TreeMap<>(Map.of(file, draft.sentences()));
        Map<String, String> examples = examples(with(files, written));
        written.putAll(examples);
        for (Map.Entry<String, String> each : written.entrySet()) {
            Files.createDirectories(rules.resolve(each.getKey()).getParent());
            Files.writeString(rules.resolve(each.getKey()), each.getValue());
        }
        String wrong = examples.keySet().stream().filter(f -> f.startsWith(cases + WRONG)).findFirst().orElseThrow();
        return new RuleDraft.Written(rules.resolve(file), rules.resolve(wrong));
    }

    /** An id serves one rule only, be it shipped or the office's own. */
    private void refuseTaken() {
        Pack.open(files).rule(id).map(r -> r.rule().file())
                .or(() -> Stream.of(file, cases).filter(f -> !files.below(f).isEmpty()).findFirst()).ifPresent(taken -> {
                    throw new Refusal(Reason.TAKEN, rules.resolve(taken));
                });
    }

    /** Both examples by file; finds out by running them which one is wrong: they must differ. */
    private Map<String, String> examples(PackFiles ruled) {
        Map<String, String> changedIsWrong = Map.of(cases + "正例-范本.txt", head(), cases + WRONG + "-改动.txt", head() + edit() + expected());
        List<CaseResult> asChanged = failures(with(ruled, changedIsWrong));
        if (asChanged.isEmpty()) {
            return changedIsWrong;
        }
        Map<String, String> baseIsWrong = Map.of(cases + WRONG + "-范本.txt", head() + expected(), cases + "正例-改动.txt", head() + edit());
        List<CaseResult> asBase = failures(with(ruled, baseIsWrong));
        if (!asBase.isEmpty()) {
            throw new Refusal(Reason.NO_CONTRAST, (asBase.size() < asChanged.size() ? asBase : asChanged).stream()
                    .map(f -> f.name() + "  " + f.message()).collect(Collectors.joining("\n  ")));
        }
        return baseIsWrong;
    }

    private static PackFiles with(PackFiles files, Map<String, String> texts) {
        PackFiles changed = files;
        for (Map.Entry<String, String> each : texts.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return changed;
    }

    private List<CaseResult> failures(PackFiles tried) {
        return Pack.open(tried).test(id).stream().filter(r -> r.rule().equals(id) && !r.passed()).toList();
    }

    private String head() {
        return "范本: " + draft.answer(Question.BASE) + "\n说明: " + draft.answer(Question.NAME) + "\n";
    }

    private String expected() {
        return "应: " + id + "\n";
    }

    /** The changes, one after the other. */
    private String edit() {
        List<String> find = draft.answer(Question.FIND).lines().toList();
        List<String> replace = draft.answer(Question.REPLACE).lines().toList();
        return IntStream.range(0, find.size()).mapToObj(i -> "改: " + find.get(i) + "\n为: " + (i < replace.size() ? replace.get(i) : "") + "\n")
                .collect(Collectors.joining());
    }
}
