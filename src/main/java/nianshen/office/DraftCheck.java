package nianshen.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.audit.Input;
import nianshen.findings.Finding;
import nianshen.office.RuleDraft.Question;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.Json;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.rules.settings.OwnSheets;

/** Checks answers about a new rule as they are given, beside the pack that the rule is to join. */
public final class DraftCheck {

    private static final Set<String> SEVERITIES = Set.of("严重", "一般", "提示");
    private static final List<String> LEVELS = List.of("人民政府", "部门", "乡镇街道", "其他");
    private final PackFiles files;
    private final Pack pack;

    private DraftCheck(PackFiles files) {
        this.files = files;
        this.pack = Pack.open(files);
    }

    /**
     * By a rules folder.
     *
     * @throws BrokenPack where it cannot be used
     */
    public static DraftCheck of(Path rules) {
        return new DraftCheck(BrokenPack.unless(() -> OwnSheets.over(PackFiles.read(rules))));
    }

    /**
     * What a sound report would be told by the rule.
     *
     * @param base its file name
     */
    public record Accused(String base, List<String> messages) {
    }

    /** What is wrong with an answer, in Chinese; nothing where it can stand. */
    public Optional<String> fault(RuleDraft draft, Question question, String answer) {
        return switch (question) {
            case ID -> id(answer);
            case SEVERITY -> told(!SEVERITIES.contains(answer), "级别应为 严重、一般 或 提示，实为“" + answer + "”");
            case BASIS -> unknown(answer, norms(), "依据代码");
            case LEVELS -> unknown(answer, LEVELS, "适用的机关");
            case BASE -> told(!files.has(FileKinds.BASES + answer), "没有名为“" + answer + "”的范本，应为 " + String.join("、", bases()) + " 之一");
            case FIND -> told(answer.isEmpty() || !files.text(FileKinds.BASES + draft.answer(Question.BASE)).contains(answer),
                    "范本中没有“" + answer + "”，应从 " + FileKinds.BASES + draft.answer(Question.BASE) + " 中照抄原文");
            case REPLACE -> told(draft.answer(Question.FIND).lines().anyMatch(answer::equals), "与原文相同，应改成使结论不同的文字");
            case NAME, WHEN, MESSAGE, REMEDY -> told(answer.isBlank(), "不可空白");
        };
    }

    private Optional<String> id(String answer) {
        if (!RuleDraft.isId(answer)) {
            return Optional.of("编号“" + answer + "”应为两个大写字母、连字符、两位数字，如 ZZ-01");
        }
        return pack.rule(answer).map(r -> "已有同编号的规则：" + r.rule().file() + "（" + r.rule().name() + "），请换一个编号");
    }

    private static Optional<String> told(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }

    /** Several may stand in one answer; none need. */
    private static Optional<String> unknown(String answer, List<String> known, String what) {
        return RuleDraft.items(answer).filter(i -> !known.contains(i)).findFirst().map(i -> what + "中没有“" + i + "”"
                + Nearest.of(i, known).map(n -> "，是否想写“" + n + "”").orElse("，应为 " + String.join("、", known) + " 中的一个或几个"));
    }

    /** The codes of all norms. */
    public List<String> norms() {
        Set<String> codes = new TreeSet<>();
        Stream.of("basis.json", FileKinds.OWN_NORMS).filter(files::has).forEach(f -> {
            try {
                Json.object(files, f).fieldNames().forEachRemaining(codes::add);
            } catch (DataException e) {
                throw new IllegalStateException("the pack was opened with it", e);
            }
        });
        return List.copyOf(codes);
    }

    private List<String> bases() {
        return files.below(FileKinds.BASES).stream().map(f -> f.substring(FileKinds.BASES.length())).toList();
    }

    /** What the rule would say of each of the sound reports; nothing of those that it lets pass. */
    public List<Accused> accused(RuleDraft draft) {
        Pack ruled = Pack.open(files.with(DraftFiles.file(draft), draft.complete().sentences().getBytes(StandardCharsets.UTF_8)));
        return bases().stream().map(base -> new Accused(base, ruled.auditor().examine(new Input(base, () -> files.bytes(FileKinds.BASES + base)), null).audit()
                .standing().stream().filter(f -> f.rule().equals(draft.answer(Question.ID))).map(Finding::message).distinct().toList())).toList();
    }
}
