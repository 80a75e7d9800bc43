package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nianshen.office.Pack;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report full of what pages, letters and workbooks could take for orders: all of it is shown as it stands there, nothing is done. */
class ShownTest {

    private static final List<String> ORDERS = List.of("<script>alert(4711)</script>", "\"><img src=x onerror=alert(4711)>", "'onmouseover='alert(4711)",
            "[[${4700+11}]]", "[(${4700+11})]", "${T(java.lang.Runtime).getRuntime()}", "th:text=\"${4700+11}\"", "=HYPERLINK(\"http://a.example\")",
            "+4700+11", "-4700-11", "@SUM(4700,11)", "{=4700+11}", "</title></style></script><svg onload=alert(4711)>", "javascript:alert(4711)",
            "{{4700+11}}", "#{4700+11}", "@{@4700+11}", "<!--#exec cmd=\"ls\"-->", "]]><w:p/>", "DDEAUTO c:\\\\a.exe");
    @TempDir
    private static Path out;
    private static List<Path> written;

    @BeforeAll
    static void audit() throws IOException {
        String sound = Files.readString(Path.of("rules/cases/_base/department-2023.txt"));
        Path in = Files.createDirectories(out.resolve("in"));
        for (int i = 0; i < ORDERS.size(); i += 4) {
            List<String> orders = ORDERS.subList(i, Math.min(ORDERS.size(), i + 4));
            Files.writeString(in.resolve("报告" + i + "=1+1&'.txt"), struck(sound, orders));
        }
        new Job(Reports.in(List.of(in)), new Options(null, 2, true)).write(Pack.open(Path.of("rules")), out.resolve("out"), Listener.NONE);
        try (Stream<Path> all = Files.walk(out.resolve("out"))) {
            written = all.filter(Files::isRegularFile).toList();
        }
    }

    /** The orders in title, prose and cells, which so become findings that quote them. */
    private static String struck(String sound, List<String> orders) {
        StringBuilder report = new StringBuilder();
        int line = 0;
        for (String text : sound.split("\n")) {
            String order = orders.get(line++ % orders.size());
            boolean cells = text.contains("\t") || text.contains("|");
            report.append(cells ? text.replaceFirst("(?<=[\t|] ?)\\d+", java.util.regex.Matcher.quoteReplacement(order.replaceAll("[|\t]", ""))) : text + order).append('\n');
        }
        return report.toString();
    }

    private static Stream<Path> files(String suffix) {
        return written.stream().filter(f -> f.toString().endsWith(suffix));
    }

    @Test
    void pagesAndLetters_holdNoOrderOfTheReport() throws IOException {
        assertTrue(files(".html").count() > 10);
        boolean quoted = false;
        for (Path file : files(".html").toList()) {
            Document page = Jsoup.parse(Files.readString(file));
            for (Element e : page.getAllElements()) {
                assertTrue(e.attributes().asList().stream().noneMatch(a -> a.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                        || a.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")), () -> file + ": " + e.tagName());
                assertFalse(List.of("svg", "img").contains(e.normalName()) && e.attr("src").equals("x"), file::toString);
                assertFalse(e.normalName().equals("script") && e.data().contains("<script>"), file::toString);
            }
            assertTrue(page.select("script").stream().noneMatch(s -> s.data().strip().equals("alert(4711)")), file::toString);
            assertFalse(page.wholeText().replaceAll("alert\\(4711\\)", "").contains("4711"), () -> file + " reckons");
            quoted |= page.wholeText().contains("alert(4711)");
        }
        assertTrue(quoted, "the report is quoted as it stands");
    }

    @Test
    void workbooks_holdTextAndNoFormula() throws IOException {
        assertTrue(files(".xlsx").count() > 0);
        for (Path file : files(".xlsx").toList()) {
            try (var book = WorkbookFactory.create(Files.newInputStream(file))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertText(file, cell))));
            }
        }
    }

    private static void assertText(Path file, Cell cell) {
        assertFalse(cell.getCellType() == CellType.FORMULA, () -> file + " " + cell.getAddress());
        assertFalse(cell.getHyperlink() != null && cell.getHyperlink().getAddress().startsWith("http://a.example"), file::toString);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+\\-@].+")) {
            assertTrue(cell.getCellStyle().getQuotePrefixed(), () -> file + " " + cell.getAddress() + " becomes a formula when it is edited: " + cell);
        }
    }

    @Test
    void wordLetters_holdNoField() throws IOException {
        assertTrue(files(".docx").count() > 1);
        for (Path file : files(".docx").toList()) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (var entry : java.util.Collections.list(zip.entries())) {
                    String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(part.matches("(?s).*(?:instrText[^<]*>[^<]*DDE|TargetMode=\"External\"[^>]*a\\.example|a\\.example[^>]*TargetMode).*"), file + " " + entry.getName());
                }
            }
        }
        assertEquals(0, written.stream().filter(f -> !f.startsWith(out)).count());
    }
}
