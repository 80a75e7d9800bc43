package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** What the reader makes of pages printed for the purpose. */
class PdfReaderTest {

    private static final String PROSE = "本机关认真贯彻落实条例的各项要求，持续推进主动公开，不断规范依申请公开的办理，"
            + "加强政府信息的日常管理，建设好公开平台，并落实监督保障的各项制度，各项工作平稳有序，取得了较好的成效。";

    static Document read(byte[] bytes) throws UnreadableException {
        return Ingest.read(new Source("报告.pdf", bytes));
    }

    private static Document read(PdfPrint print) throws UnreadableException {
        try (print) {
            return read(print.bytes());
        }
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream().filter(Paragraph.class::isInstance).map(b -> ((Paragraph) b).text()).toList();
    }

    private static List<Table> tables(Document document) {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static String row(Table table, int row) {
        return String.join("|", table.row(row).stream().map(Cell::text).toList());
    }

    @Test
    void spansComeFromMissingLines() throws Exception {
        PdfPrint print = new PdfPrint();
        for (int y : new int[] {100, 160, 190}) {
            print.line(80, y, 400, y);
        }
        print.line(200, 130, 400, 130);
        for (int x : new int[] {80, 200, 400}) {
            print.line(x, 100, x, 190);
        }
        print.line(300, 130, 300, 190);
        print.text(90, 120, "信息").text(90, 150, "内容").text(220, 120, "数量").text(210, 150, "甲").text(310, 150, "乙");
        print.text(90, 180, "规章").text(210, 180, "12").text(310, 180, "3 456");
        Table table = tables(read(print)).get(0);
        assertEquals(3, table.rows());
        assertEquals(3, table.columns());
        assertTrue(table.ruled());
        Cell head = table.cells().get(0);
        assertEquals("信息\n内容", head.text());
        assertEquals(2, head.rowSpan());
        assertEquals(2, table.cells().get(1).columnSpan());
        assertEquals("规章|12|3 456", row(table, 2));
        PageSpan place = (PageSpan) table.row(2).get(1).span();
        assertEquals(new PageSpan(1, 200, 160, 100, 30), place);
    }

    @Test
    void aTableCutInMidRowArrivesInTwoWholePieces() throws Exception {
        PdfPrint print = new PdfPrint();
        grid(print, new int[] {700, 730, 760}, 80, 200, 300, 400);
        print.text(90, 720, "一").text(210, 720, "1").text(310, 720, "2");
        print.text(90, 750, "（六）其").text(210, 750, "3").text(310, 750, "4").text(280, 810, "— 4 —");
        print.page();
        grid(print, new int[] {80, 110, 140}, 80, 200, 300, 400);
        print.text(90, 100, "他处理").text(90, 130, "二").text(210, 130, "5").text(310, 130, "6");
        print.text(280, 810, "— 5 —");
        List<Block> blocks = read(print).blocks();
        assertEquals(2, blocks.size(), "the page numbers are gone");
        assertEquals("（六）其|3|4", row((Table) blocks.get(0), 1));
        assertEquals("他处理||", row((Table) blocks.get(1), 0));
        assertEquals("二|5|6", row((Table) blocks.get(1), 1));
    }

    private static void grid(PdfPrint print, int[] ys, int... xs) {
        for (int y : ys) {
            print.line(xs[0], y, xs[xs.length - 1], y);
        }
        for (int x : xs) {
            print.line(x, ys[0], x, ys[ys.length - 1]);
        }
    }

    @Test
    void aNumberOnAWallIsReadInNeitherCell() throws Exception {
        PdfPrint print = new PdfPrint();
        grid(print, new int[] {100, 130, 160}, 80, 200, 300, 400);
        print.text(90, 120, "规章").text(197, 120, "7").text(310, 120, "2");
        print.text(90, 150, "总计").text(397, 150, "8").text(205, 150, "5");
        Table table = tables(read(print)).get(0);
        assertEquals("规章 " + Cell.UNREAD + "|" + Cell.UNREAD + "|2", row(table, 0), "either may be meant");
        assertEquals("总计|5|" + Cell.UNREAD, row(table, 1));
    }

    @Test
    void aNumberTooWideForItsCellIsThatCells_andOneThatTouchesTheLabelIsNoPartOfIt() throws Exception {
        PdfPrint print = new PdfPrint();
        grid(print, new int[] {100, 130, 160}, 80, 200, 230, 300);
        print.text(90, 120, "规章").text(198, 120, "123456").text(250, 120, "2");
        print.text(200 - 7 * PdfPrint.SIZE, 150, "行政规范性文件").text(200, 150, "5").text(250, 150, "3");
        Table table = tables(read(print)).get(0);
        assertEquals("规章|123456|2", row(table, 0));
        assertEquals("行政规范性文件|5|3", row(table, 1));
    }

    @Test
    void whereATableIsWiderThanItsPageTheLastThatIsSeenOfItIsNotRead() throws Exception {
        PdfPrint print = new PdfPrint();
        for (int y : new int[] {100, 130, 160}) {
            print.line(80, y, 420, y);
        }
        for (int x : new int[] {80, 200, 300, 400}) {
            print.line(x, 100, x, 160);
        }
        print.text(90, 120, "规章").text(210, 120, "1").text(310, 120, "2").text(408, 120, "1");
        print.text(90, 150, "总计").text(210, 150, "5").text(310, 150, "3");
        Table table = tables(read(print)).get(0);
        assertEquals("规章|1|2|1\n" + Cell.UNREAD, row(table, 0), "14 may be printed there");
        assertEquals("总计|5|3|" + Cell.UNREAD, row(table, 1));
    }

    @Test
    void withoutLinesTheLongestLabelIsPartedFromTheFigureItTouches_andAHeadFromTheFiguresUnderIt() throws Exception {
        PdfPrint print = new PdfPrint();
        print.text(90, 100, "规章").text(174, 100, "0").text(310, 100, "1");
        print.text(90, 120, "行政规范性文件").text(174, 120, "5").text(310, 120, "3");
        print.text(90, 140, "强制").text(174, 140, "7").text(310, 140, "9");
        print.text(90, 158, "信息内容").text(174, 158, "本年收费金额").text(310, 158, "万元");
        print.text(90, 176, "收费").text(174, 176, "3").text(310, 176, "2");
        Table table = tables(read(print)).get(0);
        assertEquals("行政规范性文件|5|3", row(table, 1));
        assertEquals("强制|7|9", row(table, 2));
        assertEquals("收费|3|2", row(table, 4));
    }

    @Test
    void gapsThatLineUpMakeATableWithoutLines() throws Exception {
        PdfPrint print = new PdfPrint();
        print.paragraph(80, 100, 34, PROSE);
        String[][] cells = {{"信息内容", "制发件数", "废止件数"}, {"规章", "0", "1"}, {"规范性文件", "12", "3"}};
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < 3; c++) {
                print.text(90 + 140 * c, 260 + 24 * r, cells[r][c]);
            }
        }
        Document document = read(print);
        assertEquals(List.of(PROSE), texts(document));
        Table table = tables(document).get(0);
        assertFalse(table.ruled());
        assertEquals("规范性文件|12|3", row(table, 2));
    }

    @Test
    void levelLinesAlonePartRows() throws Exception {
        PdfPrint print = new PdfPrint();
        for (int r = 0; r <= 3; r++) {
            print.line(80, 100 + 40 * r, 500, 100 + 40 * r);
        }
        print.text(90, 116, "要求行政机关").text(90, 132, "重新出具").text(300, 124, "7").text(420, 124, "8");
        print.text(90, 164, "重复申请").text(300, 164, "0").text(420, 164, "1");
        print.text(90, 204, "总计").text(300, 204, "7").text(420, 204, "9");
        Table table = tables(read(print)).get(0);
        assertEquals("要求行政机关\n重新出具|7|8", row(table, 0));
        assertEquals("总计|7|9", row(table, 2));
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        PdfPrint print = new PdfPrint();
        print.paragraph(70, 100, 17, PROSE);
        print.paragraph(320, 104, 17, PROSE.replace("本机关", "我单位"));
        assertEquals(List.of(PROSE, PROSE.replace("本机关", "我单位")), texts(read(print)));
    }

    @Test
    void linesJoinToParagraphsOverAPageBreak() throws Exception {
        PdfPrint print = new PdfPrint();
        String first = "政府信息公开工作持续推进，本年度新增主动公开的信息共三百二十条，";
        print.text(104, 720, first).text(80, 740, "全部按时公开，其中网站公开二百八十条，社区公告栏公开的有五十条，还");
        print.text(300, 812, "-1-").page().text(80, 100, "有微信公众号公开四十条。").text(104, 120, "（二）依申请公开。");
        assertEquals(List.of(first + "全部按时公开，其中网站公开二百八十条，社区公告栏公开的有五十条，还有微信公众号公开四十条。",
                "（二）依申请公开。"), texts(read(print)));
    }

    @Test
    void eachPrintedLineHasItsPlace() throws Exception {
        PdfPrint print = new PdfPrint();
        print.paragraph(80, 100, 30, PROSE);
        Paragraph paragraph = (Paragraph) read(print).blocks().get(0);
        PageSpan third = (PageSpan) paragraph.anchors().get(2).span();
        assertEquals(4, paragraph.anchors().size());
        assertEquals(80, third.x(), 0.1);
        assertEquals(140, third.y() + 0.88 * third.height(), 0.1);
    }

    @Test
    void headersFootersAndNumbersGoButProseStays() throws Exception {
        PdfPrint print = new PdfPrint();
        for (int page = 1; page <= 3; page++) {
            print.text(200, 50, 9, "云溪县水务局年度报告").text(250, 815, 9, "第 " + page + " 页 共 3 页");
            print.text(80, 120, "第" + "一二三".charAt(page - 1) + "部分的内容在这里。").text(80, 770, "末行" + page + "件。");
            if (page < 3) {
                print.page();
            }
        }
        assertEquals(List.of("第一部分的内容在这里。", "末行1件。", "第二部分的内容在这里。", "末行2件。", "第三部分的内容在这里。", "末行3件。"),
                texts(read(print)));
    }

    @Test
    void aRotatedPageIsReadAsShown() throws Exception {
        PdfPrint print = new PdfPrint();
        print.page(PDRectangle.A4, 90);
        print.file.removePage(0);
        print.text(100, 200, "向右转");
        Paragraph paragraph = (Paragraph) read(print).blocks().get(0);
        PageSpan place = (PageSpan) paragraph.span();
        assertEquals("向右转", paragraph.text());
        assertEquals(new PageSpan(1, 640.45, 100, 12, 36), place, "the line runs down the page as shown");
    }

    @Test
    void columnsRuledWithoutRowsAreReadRowByRow() throws Exception {
        PdfPrint print = new PdfPrint();
        grid(print, new int[] {100, 124, 220}, 80, 200, 300, 400, 500);
        String[][] cells = {{"事项", "甲", "乙", "丙"}, {"许可", "1", "2", "3"}, {"处罚", "4", "5", "6"}, {"强制", "7", "8", "9"}};
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < 4; c++) {
                print.text(90 + (c == 0 ? 0 : 20 + 100 * c), 116 + 28 * r, cells[r][c]);
            }
        }
        Table table = tables(read(print)).get(0);
        assertEquals("处罚|4|5|6", row(table, 2));
        assertEquals("强制|7|8|9", row(table, 3));
    }

    @Test
    void boldMadeByDrawingTwiceIsReadOnce() throws Exception {
        PdfPrint print = new PdfPrint();
        print.text(80, 100, "总计11件").text(80.3, 100, "总计11件");
        assertEquals(List.of("总计11件"), texts(read(print)));
    }

    @Test
    void theTitleInTheFileIsKept() throws Exception {
        PdfPrint print = new PdfPrint();
        print.text(80, 100, "正文。");
        print.file.getDocumentInformation().setTitle("年度报告");
        assertEquals("年度报告", read(print).metadata().get(Meta.TITLE));
    }

    @Test
    void aBlankFileIsEmpty() {
        assertEquals(Reason.EMPTY, assertThrows(UnreadableException.class, () -> read(new PdfPrint())).reason());
    }

    @Test
    void readersShareNothing() throws Exception {
        PdfPrint print = new PdfPrint();
        print.paragraph(80, 100, 30, PROSE);
        byte[] bytes = print.bytes();
        print.close();
        byte[] before = bytes.clone();
        Document one = read(bytes);
        List<Document> many = IntStream.range(0, 16).parallel().mapToObj(i -> unchecked(bytes)).toList();
        many.forEach(document -> assertEquals(one, document));
        assertEquals(java.util.Arrays.hashCode(before), java.util.Arrays.hashCode(bytes));
    }

    private static Document unchecked(byte[] bytes) {
        try {
            return read(bytes);
        } catch (UnreadableException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
