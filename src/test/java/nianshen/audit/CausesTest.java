package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Cause;
import nianshen.findings.Finding;
import nianshen.ingest.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Findings about sums that one cell explains are told together with that cell, once, as a suggestion. */
class CausesTest {

    private static final String TOTAL = "（七）总计 |  | 8 | 4 | 0 | 0 | 1 | 0 | 13 |";
    private static Auditor auditor;
    private static String sound;

    @BeforeAll
    static void load() throws Exception {
        auditor = Shipped.auditor();
        sound = Files.readString(Path.of("rules/cases/_base/department-2023.txt"));
    }

    private static Audit audit(String text) {
        return auditor.audit(new Source("报告.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rules(Audit audit, Cause cause) {
        return audit.standing().stream().filter(f -> cause.findings().contains(f.id())).map(Finding::rule).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void soundReportHasNoCause() {
        assertEquals(List.of(), audit(sound).causes());
    }

    @Test
    void totalThatIsWrongExplainsThreeSumsAndWhatProseSays() {
        Audit audit = audit(sound.replace(TOTAL, "（七）总计 |  | 8 | 4 | 0 | 0 | 1 | 0 | 18 |"));
        assertEquals(List.of("疑为表三“（七）总计”行“总计”列应为13（现为18），18与13字形相近，正文也写13，改此一处，三项勾稽即全部相符"),
                audit.causes().stream().map(Cause::message).toList());
        assertEquals("BL-01 BL-03 BL-04 NT-03", rules(audit, audit.causes().get(0)));
        assertFalse(audit.causes().get(0).doubtful());
    }

    @Test
    void equallySmallRepairsAreListedAndProseDecides() {
        String wrong = "| 0 | 0 | 0 | 0 | 4 | 1 |";
        Audit open = audit(sound.replace("| 1 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 1 |", "| 1 | 0 | 0 | 1 | 2 " + wrong));
        Cause listed = open.causes().get(0);
        assertEquals(5, listed.ways().size());
        assertTrue(listed.message().startsWith("改动下列任一处，该项勾稽即相符，请核对台账后确定：（一）"), listed.message());
        Audit said = audit(sound.replace("| 1 | 0 | 0 | 1 | 2 |", "| 1 | 0 | 0 | 1 | 3 |"));
        assertEquals("疑为表四“行政复议—总计”列应为2（现为3），正文也写2，改此一处，该项勾稽即相符；另有4种改法也能相符，但正文没有佐证",
                said.causes().get(0).message());
        assertEquals("BL-05 NT-06", rules(said, said.causes().get(0)));
    }

    @Test
    void figuresInTheWrongCellsAreToldByTheirOwnRuleOnly() {
        Audit audit = audit(sound.replace("（二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 1 | 1 | 0 |", "（二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 1 | 0 | 1 |"));
        assertEquals(List.of("BL-06"), audit.standing().stream().map(Finding::rule).toList());
        assertEquals(List.of(), audit.causes());
    }

    @Test
    void independentSlipsAreToldApart() {
        Audit audit = audit(sound.replace("（一）予以公开 |  | 3 | 2 |", "（一）予以公开 |  | 5 | 2 |").replace("| 9 | 4 | 0 | 0 | 1 | 0 | 14 |", "| 9 | 8 | 0 | 0 | 1 | 0 | 14 |"));
        assertEquals(List.of("requests.granted.naturalPerson 3", "requests.new.business 4"), audit.causes().stream()
                .map(c -> c.ways().get(0).cells().get(0)).map(c -> c.key().replace("3.", "requests.") + " " + c.proposed()).sorted().toList());
    }
}
