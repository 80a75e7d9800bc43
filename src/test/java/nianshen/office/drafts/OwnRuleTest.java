package nianshen.office.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.Shipped;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.office.drafts.Phrasing.Riddle;
import nianshen.office.drafts.RuleDraft.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of the office's own comes about by questions and answers, whoever asks them. */
class OwnRuleTest {

    private static final Path RULES = Path.of("rules");
    private static final Map<Question, String> ANSWERS = Map.ofEntries(Map.entry(Question.ID, "ZZ-01"), Map.entry(Question.NAME, "联系电话"),
            Map.entry(Question.SEVERITY, "提示"), Map.entry(Question.BASIS, "S"), Map.entry(Question.LEVELS, ""),
            Map.entry(Question.WHEN, "第六部分没有提到“联系电话”"), Map.entry(Question.MESSAGE, "没有联系电话"), Map.entry(Question.REMEDY, "写明"),
            Map.entry(Question.BASE, "department-2023.txt"), Map.entry(Question.FIND, "实际收取信息处理费300元。"),
            Map.entry(Question.REPLACE, "实际收取信息处理费300元。联系电话：0799-6120386。"));

    @TempDir
    private Path rules;

    @Test
    void questionsAreOpenInTheirOrderUntilAllAreAnswered() {
        RuleDraft draft = new RuleDraft(Map.of(Question.BASIS, "S"));
        for (Question question : Question.values()) {
            if (question != Question.BASIS) {
                assertEquals(Optional.of(question), draft.open());
                draft = draft.with(question, ANSWERS.get(question));
            }
        }
        assertEquals(Optional.empty(), draft.open());
        assertEquals(new RuleDraft(ANSWERS), draft);
    }

    @Test
    void everyAnswerIsCheckedAtOnce() {
        DraftCheck check = DraftCheck.of(RULES);
        RuleDraft draft = new RuleDraft(ANSWERS);
        assertTrue(check.fault(draft, Question.NAME, "甲“乙").isPresent());
        ANSWERS.forEach((question, answer) -> assertEquals(Optional.empty(), check.fault(draft, question, answer), question::toString));
        Map<Question, String> wrong = Map.of(Question.ID, "ID-01", Question.NAME, " ", Question.SEVERITY, "很重", Question.BASIS, "F21、F12",
                Question.LEVELS, "乡镇", Question.BASE, "部门.txt", Question.FIND, "没有这句话", Question.REPLACE, "实际收取信息处理费300元。",
                Question.MESSAGE, "", Question.REMEDY, "");
        wrong.forEach((question, answer) -> assertTrue(check.fault(draft, question, answer).isPresent(), question::toString));
        assertTrue(check.fault(draft, Question.BASIS, "F21、F12").orElseThrow().contains("没有“F12”，是否想写“F"));
    }

    @Test
    void aRuleTurnedRoundShowsWhomItWouldAccuse() {
        DraftCheck check = DraftCheck.of(RULES);
        RuleDraft right = new RuleDraft(ANSWERS).with(Question.WHEN, "全文提到“先进集体”").with(Question.MESSAGE, "写了表彰");
        assertTrue(check.effect(right).samples().stream().allMatch(a -> a.messages().isEmpty()));
        RuleDraft turned = right.with(Question.WHEN, "全文没有提到“先进集体”");
        assertFalse(check.effect(turned).samples().isEmpty());
        assertTrue(check.effect(turned).samples().stream().allMatch(a -> a.messages().equals(List.of("写了表彰"))), () -> check.effect(turned).toString());
    }

    private static List<String> told(String when, String message) {
        DraftCheck.Effect effect = DraftCheck.of(RULES).effect(new RuleDraft(ANSWERS).with(Question.WHEN, when).with(Question.MESSAGE, message));
        assertEquals(List.of(), effect.faults());
        return effect.samples().stream().filter(a -> a.base().equals("department-2023.txt")).flatMap(a -> a.messages().stream()).toList();
    }

    @Test
    void messagesNameTheWordsThatWereFound() {
        assertEquals(List.of("写了业务培训、信息处理费"), told("全文提到“绝无此语”、“业务培训”或“信息处理费”", "写了{所见}"));
        assertEquals(List.of(), told("全文提到“绝无此语”", "写了{所见}"));
    }

    @Test
    void whatIsNoIdIsRefusedAtOnce() {
        RuleDraft draft = new RuleDraft(Map.of());
        Refusal refusal = assertThrows(Refusal.class, () -> draft.with(Question.ID, "甲-1"));
        assertEquals(Reason.BAD_ID, refusal.reason());
        assertEquals("甲-1", refusal.subject());
    }

    @Test
    void conditionsInOneLineAreParted() {
        assertEquals(List.of("甲", "乙", "丙"), RuleDraft.conditions(" 甲；乙; ；丙；"));
    }

    @Test
    void whatTheVocabularyDoesNotUnderstandComesWithWhatIsNear() {
        List<Riddle> riddles = Phrasing.of(RULES).riddles(List.of("第六部分没有提到“联系电话”", "第六部分没有电话"));
        assertEquals(List.of("第六部分没有电话"), riddles.stream().map(Riddle::condition).toList());
        assertTrue(riddles.get(0).faults().get(0).contains("看不懂"), riddles::toString);
        assertFalse(riddles.get(0).near().isEmpty());
    }

    @Test
    void aRuleIsWrittenWithItsExamples_andOneThatPartsNothingIsTakenBack() throws IOException {
        Shipped.copy(Shipped.FEW_AND_BASES, rules);
        RuleDraft.Written written = new RuleDraft(ANSWERS).write(rules);
        assertEquals(new RuleDraft(ANSWERS).sentences(), Files.readString(written.file()));
        assertEquals(rules.resolve("local/cases/ZZ-01/反例-范本.txt"), written.wrong());
        assertTrue(Pack.open(rules).test("ZZ-01").stream().allMatch(r -> r.passed()));
        assertEquals(Reason.TAKEN, assertThrows(Refusal.class, () -> new RuleDraft(ANSWERS).write(rules)).reason());
        RuleDraft blind = new RuleDraft(ANSWERS).with(Question.ID, "ZZ-02").with(Question.WHEN, "第六部分没有提到“传真”");
        assertEquals(Reason.NO_CONTRAST, assertThrows(Refusal.class, () -> blind.write(rules)).reason());
        assertFalse(Files.exists(rules.resolve("local/ZZ-02.dslr")) || Files.exists(rules.resolve("local/cases/ZZ-02")));
    }
}
