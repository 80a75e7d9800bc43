package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nianshen.cli.terminal.Exit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums of many reports as a clerk gets them. */
class RollUpCommandTest {

    @TempDir
    Path out;

    @Test
    void formulasGiveTheNumbersThatAreWrittenAndSameReportsGiveTheSameFromResults() throws IOException, InterruptedException {
        Cli direct = Cli.run("rollup", "--year", "2024", "--out", out.toString());
        assertEquals(Exit.FINDINGS, direct.exit(), direct::toString);
        assertTrue(direct.out().contains("应汇总9个单位，已汇总5个，缺4个") && direct.out().contains("云泽县教育局（没有收到报告）"), direct::toString);
        Path book = out.resolve("rollup.xlsx");
        Map<String, Double> written = formulas(book, false);
        assertTrue(written.size() > 190, () -> written.size() + " formulas");
        assertEquals(written, formulas(book, true));
        recalculated(book, written);
        Path results = out.resolve("results");
        assertEquals(Exit.FINDINGS, Cli.run("audit", "--no-letters", "--out", results.toString()).exit());
        assertEquals(Exit.FINDINGS, Cli.run("rollup", "--year", "2024", "--out", out.resolve("again").toString(), results.toString()).exit());
        assertEquals(-1, Files.mismatch(book, out.resolve("again/rollup.xlsx")));
    }

    @Test
    void tablesForTheGovernmentsReportHoldTheSumsInTheOfficialForm() throws IOException {
        Cli.run("rollup", "--year", "2023", "--superior", "云泽县人民政府", "--out", out.toString());
        try (InputStream in = Files.newInputStream(out.resolve("rollup.docx")); XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(3, document.getTables().size());
            assertEquals("一、本年新收政府信息公开申请数量", document.getTables().get(1).getRow(3).getCell(0).getText());
        }
    }

    @Test
    void whatCannotBeAddedUpIsRefusedInWords() {
        Cli nobody = Cli.run("rollup", "--superior", "临山县人民政府", "--out", out.toString());
        assertEquals(Exit.USAGE, nobody.exit());
        assertTrue(nobody.err().contains("名册中没有主管机关为“临山县人民政府”的机关"), nobody::toString);
        Cli early = Cli.run("rollup", "--year", "2001", "--out", out.toString());
        assertTrue(early.exit() == Exit.USAGE && early.err().contains("2001年度没有统一格式"), early::toString);
    }

    /** The values of all formulas by sheet and cell, as written or worked out again. */
    private static Map<String, Double> formulas(Path file, boolean anew) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    values.put(sheet.getSheetName() + cell.getAddress(), rounded(anew ? evaluator.evaluate(cell).getNumberValue() : cell.getNumericCellValue()));
                }
            })));
        }
        return values;
    }

    private static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }

    /** Another program comes to the same, where it is there. */
    private void recalculated(Path book, Map<String, Double> written) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/soffice"))) {
            return;
        }
        Path ods = out.resolve("recalculated");
        Process office = new ProcessBuilder("/usr/bin/soffice", "-env:UserInstallation=" + out.resolve("profile").toUri(), "--headless", "--convert-to", "xlsx",
                "--outdir", ods.toString(), book.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assumeTrue(office.waitFor(60, TimeUnit.SECONDS) && Files.exists(ods.resolve("rollup.xlsx")), "the office program did not answer");
        assertEquals(written, formulas(ods.resolve("rollup.xlsx"), false));
    }
}
