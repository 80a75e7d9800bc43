package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.LeftBehind;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expression in a word list that never comes to an end leaves the report unaudited, and the others as they are. */
class EndlessReadingTest {

    private static final Path RULES = Path.of("rules");
    @TempDir
    private Path folder;

    @Test
    void wordsThatAreSearchedForWithoutEndLeaveTheReportUnaudited() throws IOException {
        Shipped.copy(Shipped.NO_CASES, folder);
        Path list = folder.resolve("words/mentions/问题.txt");
        Files.writeString(list, Files.readString(list) + "re:(甲|甲甲)+乙\\1\n");
        Spreadsheet.edit(folder.resolve("tables/设置.xlsx"), book -> Spreadsheet.set(book.getSheet("阈值"),
                Spreadsheet.cell(book.getSheet("阈值"), "单份审核时限", "数值"), "5"));
        Auditor auditor = new Auditor(RulePack.load(folder));
        String sound = Files.readString(RULES.resolve("cases/_base/department-2023.txt"));
        Audit stuck = audit(sound.replace("存在的主要问题：", "存在的主要问题：" + "甲".repeat(80) + "。"), auditor);
        assertEquals(Status.UNREADABLE, stuck.status());
        assertEquals("READING_TIMEOUT", stuck.error().code());
        assertTrue(stuck.error().message().contains("(甲|甲甲)+乙"), stuck.error()::message);
        assertEquals(List.of(), stuck.outcomes());
        assertEquals(Status.COMPLIANT, audit(sound, auditor).status());
    }

    @AfterEach
    void nothingRunsOn() {
        LeftBehind.stop();
    }

    private static Audit audit(String report, Auditor auditor) {
        return auditor.audit(new Source("水利局.txt", report.getBytes(StandardCharsets.UTF_8)));
    }
}
