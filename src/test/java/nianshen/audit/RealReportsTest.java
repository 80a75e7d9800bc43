package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Published reports beside the project: what must be found in them, what may be, and nothing else. Where they are not
 * there, {@link LayoutsTest} holds reports of the same layouts.
 */
class RealReportsTest {

    private static final Path REPORTS = Path.of("../shared/reports");
    private static final RulePack PACK = Shipped.pack();
    private static final Auditor AUDITOR = new Auditor(PACK);

    @Test
    void departmentWithMixedFormatsAndDamagedRows() throws IOException {
        expect("real/huzhu-gongxin-2023.txt", """
                必有 ID-01 TV-02 TV-03 TV-05 ST-03 ST-04 FE-01 ST-05 ST-06 ST-08 TB-02 TX-06 TX-07
                可有 ID-02 ID-08
                存疑 TB-02 TX-06
                并入 TV-05 TV-03 ST-04
                """);
    }

    @Test
    void departmentUnderTwoNames() throws IOException {
        expect("real/jiyuan-gongke-2023.txt", """
                必有 ID-02 ID-05 FE-02 FE-06 DL-04
                可有 ID-08
                提示 FE-02
                满足 NT-01 NT-07 NT-09
                """);
    }

    @Test
    void departmentWithRowsCutByPages() throws IOException {
        expect("real/youhao-gongxin-2024.txt", """
                必有 ID-02 FE-01 ST-04 DL-04 TX-08
                可有 ID-08
                并入 ST-04
                """);
    }

    @Test
    void cityGovernmentInPdf() throws IOException {
        expect("real/huaian-2024.pdf", """
                必有 FE-02 ST-07
                可有 DL-04 ID-08 TX-08
                一般 FE-02
                未定 FE-03
                满足 BL-01 BL-02 BL-03 BL-04 BL-05 NT-01 NT-02 NT-03 NT-06
                """);
    }

    @Test
    void blankOfficialFormIsNotCompliant() throws IOException {
        Audit audit = audit("format-2021-template.docx");
        assertTrue(audit.status() == Status.VIOLATIONS || audit.status() == Status.UNREADABLE, audit.status().key());
    }

    /** What is expected is looked over in every clone, lest a rule that is gone be noticed by nobody. */
    private static void expect(String report, String lines) throws IOException {
        Expected expected = Expected.of(lines, PACK);
        expected.of(audit(report));
    }

    private static Audit audit(String name) throws IOException {
        Path file = REPORTS.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the published reports are not beside the project");
        return AUDITOR.audit(new Source(name, Files.readAllBytes(file)));
    }
}
