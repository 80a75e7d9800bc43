package nianshen.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.Kind;
import org.junit.jupiter.api.Test;

/** The shipped formats are complete, and a slip in them is named with file, place and what is expected. */
class CatalogueLoaderTest {

    private static final PackFiles SHIPPED = PackFiles.read(Path.of("rules"));

    @Test
    void shippedFormatsHoldTheFiguresThatAreDue() throws DataException {
        Catalogue catalogue = CatalogueLoader.load(SHIPPED);
        assertEquals(List.of(10, 175, 15), figures(catalogue.byId("2021").orElseThrow()));
        assertEquals(List.of(22, 161, 15), figures(catalogue.byId("2019").orElseThrow()));
        assertEquals("2019", catalogue.forYear(2020).orElseThrow().id());
        assertEquals("2021", catalogue.forYear(2024).orElseThrow().id());
        assertTrue(catalogue.forYear(2018).isEmpty());
    }

    @Test
    void figureKnowsItsPathAndBlock() throws DataException {
        Template template = CatalogueLoader.load(SHIPPED).byId("2021").orElseThrow();
        CellSpec d3 = cell(template, "requests", "d3", "business");
        assertEquals(List.of("三、本年度办理结果", "（三）不予公开", "3.危及“三安全一稳定”"), d3.rowPath());
        assertEquals(List.of("申请人情况", "法人或其他组织", "商业企业"), d3.columnPath());
        CellSpec fees = cell(template, "proactive", "charges", "amount");
        assertEquals("第二十条第（八）项", fees.block());
        assertEquals(Kind.DECIMAL, fees.kind());
        assertEquals("本年收费金额（单位：万元）", fees.columnLabel());
        CellSpec review = cell(template, "litigation", "value", "afterReview.total");
        assertEquals(List.of("行政诉讼", "复议后起诉", "总计"), review.columnPath());
        assertEquals("件数", review.rowLabel());
    }

    @Test
    void rowOfWrongWidthIsNamedWithItsLine() {
        DataException e = failing("2021/table2.csv", "规章,", "规章,,");
        assertEquals(3, place(e).line());
        assertTrue(e.getMessage().contains("table2.csv"), e.getMessage());
    }

    @Test
    void cellPointingNowhereIsNamedWithItsColumn() {
        Problem problem = place(failing("2021/table4.csv", "行政复议,<", "<,<"));
        assertEquals(List.of(1, 1), List.of(problem.line(), problem.column()));
    }

    @Test
    void figureGivenTwiceIsNamed() {
        DataException e = failing("2021/table2.csv", "#coercion.decisions", "#penalties.decisions");
        assertTrue(e.getMessage().contains("重复"), e.getMessage());
    }

    @Test
    void aRowUnderTheKeyOfAnotherIsNamed() {
        assertEquals("templates/2021/table2.csv 第11行第2列：行的代号“penalties”在第10行已经用过，应为每行一个代号",
                failing("2021/table2.csv", "#coercion.decisions", "#penalties.issued").getMessage());
    }

    @Test
    void equationOverUnknownCellIsNamed() {
        DataException e = failing("2021/template.json", "\"3.carriedIn.*\"", "\"3.carriedUp.*\"");
        assertTrue(e.getMessage().contains("3.carriedUp.naturalPerson"), e.getMessage());
    }

    @Test
    void unknownFieldIsNamedWithItsLine() {
        DataException e = failing("2021/template.json", "\"document\"", "\"documnet\": \"\", \"document\"");
        assertTrue(e.getMessage().contains("documnet"), e.getMessage());
        assertEquals(4, place(e).line());
    }

    @Test
    void missingFieldIsNamed() {
        assertTrue(failing("2021/template.json", "\"since\": 2021,", "").getMessage().contains("since"));
    }

    @Test
    void tableThatTheHeadDoesNotNameIsTold() {
        PackFiles files = SHIPPED.with("templates/2021/table9.csv", "甲,乙\n丙,#a.b\n".getBytes(StandardCharsets.UTF_8));
        DataException e = assertThrows(DataException.class, () -> CatalogueLoader.load(files));
        assertEquals("templates/2021/table9.csv：template.json 的“tables”中没有写这张表，它不起作用，请补写或把文件移走", e.getMessage());
    }

    @Test
    void overlappingYearsAreRefused() {
        DataException e = failing("2019/template.json", "\"until\": 2020", "\"until\": 2021");
        assertTrue(e.getMessage().contains("重叠"), e.getMessage());
    }

    @Test
    void columnUnderAnotherKeyThanInTheFormatBeforeIsNamedOnce() {
        PackFiles files = SHIPPED;
        for (String name : List.of("templates/2021/table4.csv", "templates/2021/template.json")) {
            files = files.with(name, SHIPPED.text(name).replace("maintained", "kept").getBytes(StandardCharsets.UTF_8));
        }
        PackFiles renamed = files;
        DataException e = assertThrows(DataException.class, () -> CatalogueLoader.load(renamed));
        assertEquals(List.of("列“行政复议”之“结果维持”的代号是“review.kept”，应与2019年试行格式一样用“review.maintained”，规则凭代号认列",
                "列“行政诉讼”之“未经复议直接起诉”之“结果维持”的代号是“direct.kept”，应与2019年试行格式一样用“direct.maintained”，规则凭代号认列",
                "列“行政诉讼”之“复议后起诉”之“结果维持”的代号是“afterReview.kept”，应与2019年试行格式一样用“afterReview.maintained”，规则凭代号认列"),
                e.problems().stream().map(Problem::message).toList());
    }

    @Test
    void missingFolderIsNamed() {
        assertThrows(DataException.class, () -> CatalogueLoader.load(PackFiles.of(Map.of())));
    }

    private static DataException failing(String name, String text, String replacement) {
        String content = SHIPPED.text("templates/" + name);
        assertTrue(content.contains(text), text);
        byte[] changed = content.replaceFirst(java.util.regex.Pattern.quote(text), replacement).getBytes(StandardCharsets.UTF_8);
        return assertThrows(DataException.class, () -> CatalogueLoader.load(SHIPPED.with("templates/" + name, changed)));
    }

    private static Problem place(DataException e) {
        return e.problems().get(0);
    }

    private static List<Integer> figures(Template template) {
        return template.tables().stream().map(t -> t.cells().size()).toList();
    }

    private static CellSpec cell(Template template, String table, String row, String column) {
        return template.table(table).orElseThrow().cells().stream()
                .filter(c -> c.row().equals(row) && c.column().equals(column)).findFirst().orElseThrow();
    }
}
