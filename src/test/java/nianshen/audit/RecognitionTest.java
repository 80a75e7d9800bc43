package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a file is that is no report: its one issuer's, or nobody's. */
class RecognitionTest {

    private static final Auditor AUDITOR = Shipped.auditor();

    @ParameterizedTest
    @ValueSource(strings = {
        "<h1>政府信息公开年报</h1><ul><li><a>云泽县水利局2023年政府信息公开工作年度报告</a> 2024-01-15</li><li><a>云泽县教育局2023年政府信息公开工作年度报告</a> 2024-01-16</li></ul>",
        "<table><tr><td>1</td><td>云泽县水利局2023年政府信息公开工作年度报告</td></tr><tr><td>2</td><td>云泽县教育局2023年政府信息公开工作年度报告</td></tr></table>",
        "<p>云泽县水利局2023年政府信息公开工作年度报告 云泽县教育局2023年政府信息公开工作年度报告</p>",
        "<h1>2023年政府信息公开工作年度报告</h1><p>云泽县水利局</p><p>云泽县教育局</p><p>云泽县财政局</p>",
        "<p>云泽县水利局2023年政府信息公开工作年度报告（附件下载）</p><p>云泽县教育局2022年政府信息公开工作报告</p>"})
    void aPageThatListsManyAgenciesIsNobodys(String page) {
        Audit audit = audit(page);
        assertEquals(Status.UNREADABLE, audit.status());
        assertEquals("NOT_A_REPORT", audit.error().code());
        assertNull(audit.agency(), audit::title);
        assertNull(audit.title());
        assertNull(audit.level());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h1>云泽县水利局2023年政府信息公开工作年度报告</h1><p>请下载附件。</p>",
        "<p>云泽县人民政府</p><p>云泽县水利局2023年第一季度政府信息公开工作报告</p>",
        "<li>云泽县水利局2023年政府信息公开工作年度报告</li><li>水利局2022年政府信息公开工作年度报告</li><li>云泽县水利局2021年政府信息公开工作年度报告</li>"})
    void aPageOfOneAgencyIsItsOwn(String page) {
        Audit audit = audit(page);
        assertEquals("NOT_A_REPORT", audit.error().code());
        assertEquals("云泽县水利局", audit.agency());
    }

    @Test
    void whatIsAReportIsItsIssuersWhateverElseThePageLeadsTo() throws IOException {
        String report = Files.readString(Shipped.RULES.resolve("cases/_base/department-2023.txt"));
        Audit alone = AUDITOR.audit(new Source("a.txt", report.getBytes(StandardCharsets.UTF_8)));
        Audit led = AUDITOR.audit(new Source("a.txt", (report + "\n下一篇：云泽县教育局2023年政府信息公开工作年度报告\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(alone.agency(), led.agency());
    }

    private static Audit audit(String body) {
        return AUDITOR.audit(new Source("年报.html", ("<html><head><meta charset='utf-8'></head><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8)));
    }
}
