package nianshen.office.drafts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianshen.audit.Input;
import nianshen.findings.Finding;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.drafts.RuleDraft.Question;
import nianshen.pack.FileKinds;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.rules.SentenceHelp;
import nianshen.rules.settings.OwnSheets;

/** Checks answers about a new rule as they are given, beside the pack that the rule is to join. */
public final class DraftCheck {

    /** Says nothing that the conditions could contradict. */
    private static final String ANYTHING = "有误";
    private static final String BLANK = "不可空白";
    private final PackFiles files;
    private final Pack pack;
    private final SentenceHelp help;

    private DraftCheck(PackFiles files) {
        this.files = files;
        this.pack = Pack.open(files);
        this.help = SentenceHelp.of(files);
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

    /**
     * What a rule would do.
     *
     * @param faults why it cannot stand so, in Chinese; none where it can
     * @param samples the sound reports with what each would be told; none where that cannot be said
     */
    public record Effect(List<String> faults, List<Accused> samples) {
    }

    /** What is wrong with an answer, in Chinese; nothing where it can stand. */
    public Optional<String> fault(RuleDraft draft, Question question, String answer) {
        return switch (question) {
            case ID -> id(answer);
            case SEVERITY -> help.fault("级别", answer);
            case BASIS -> unknown(answer, norms());
            case LEVELS -> answer.isEmpty() ? Optional.empty() : help.fault("适用", answer);
            case BASE -> told(!files.has(FileKinds.BASES + answer), "没有名为“" + answer + "”的范本，应为 " + String.join("、", bases()) + " 之一");
            case FIND -> found(answer, FileKinds.BASES + draft.answer(Question.BASE));
            case REPLACE -> told(answer.equals(draft.answer(Question.FIND)), "与原文相同，应改成使结论不同的文字");
            case NAME -> answer.isBlank() ? Optional.of(BLANK) : help.faultOfName(answer);
            case WHEN -> told(answer.isBlank(), BLANK);
            case MESSAGE -> help.fault("问题", answer);
            case REMEDY -> help.fault("整改", answer);
        };
    }

    private Optional<String> id(String answer) {
        if (!RuleDraft.isId(answer)) {
            return Optional.of("编号“" + answer + "”应为两个大写字母、连字符、两位数字，如 ZZ-01");
        }
        return pack.rule(answer).map(r -> "已有同编号的规则：" + r.rule().file() + "（" + r.rule().name() + "），请换一个编号");
    }

    /** Every line of the answer must stand in the sample. */
    private Optional<String> found(String answer, String base) {
        String sample = files.text(base);
        return answer.isEmpty() ? Optional.of(BLANK) : answer.lines().filter(line -> !sample.contains(line)).findFirst()
                .map(line -> "范本中没有“" + line + "”，应从 " + base + " 中照抄原文");
    }

    private static Optional<String> told(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }

    /** Several may stand in one answer; none need. */
    private static Optional<String> unknown(String answer, List<String> known) {
        return RuleDraft.items(answer).filter(i -> !known.contains(i)).findFirst().map(i -> "依据代码中没有“" + i + "”"
                + Nearest.of(i, known).map(n -> "，是否想写“" + n + "”").orElse("，应为 " + String.join("、", known) + " 中的一个或几个"));
    }

    /** The codes of all norms. */
    public List<String> norms() {
        return pack.rules().norms();
    }

    private List<String> bases() {
        return files.below(FileKinds.BASES).stream().map(f -> f.substring(FileKinds.BASES.length())).toList();
    }

    /** What the rule would say of each of the sound reports; where its text cannot stand, whom its conditions accuse. */
    public Effect effect(RuleDraft draft) {
        try {
            return new Effect(List.of(), samples(draft));
        } catch (BrokenPack e) {
            String place = Pattern.quote(DraftFiles.file(draft)) + "( 第\\d+行)?(第\\d+列)?：";
            return new Effect(e.faults().stream().map(f -> f.replaceFirst(place, "")).toList(), whomever(draft));
        }
    }

    private List<Accused> whomever(RuleDraft draft) {
        try {
            return samples(draft.with(Question.MESSAGE, ANYTHING)).stream()
                    .map(a -> a.messages().isEmpty() ? a : new Accused(a.base(), List.of(draft.answer(Question.MESSAGE)))).toList();
        } catch (BrokenPack e) {
            return List.of();
        }
    }

    private List<Accused> samples(RuleDraft draft) {
        Pack ruled = Pack.open(files.with(DraftFiles.file(draft), draft.complete().sentences().getBytes(StandardCharsets.UTF_8)));
        return bases().stream().map(base -> new Accused(base, ruled.auditor().examine(new Input(base, () -> files.bytes(FileKinds.BASES + base)), null).audit()
                .standing().stream().filter(f -> f.rule().equals(draft.answer(Question.ID))).map(Finding::message).distinct().toList())).toList();
    }
}
