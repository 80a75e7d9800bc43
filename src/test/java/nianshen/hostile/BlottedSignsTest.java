package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.facts.Figure;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import nianshen.specimen.WebPrint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A single sign that was lost, masked or became another: in a number of the prose, in the label of a row, in that of a column. Nobody is accused of it. */
class BlottedSignsTest {

    private static final String TEXT = new String(TextPrint.TAB.write(Maker.draw(41)), StandardCharsets.UTF_8);
    private static final String PAGE = new String(WebPrint.PORTAL.write(Maker.draw(41)), StandardCharsets.UTF_8);
    private static final String CLAIM = "公开申请2892件";

    private static Audit audit(String suffix, String text) {
        return Shipped.auditor().audit(new Source("报告." + suffix, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> accusations(Audit audit) {
        return audit.standing().stream().filter(f -> f.result() == Result.VIOLATED).map(Finding::message).toList();
    }

    private static String struck(String whole, String from, String to) {
        int at = whole.indexOf(from, Math.max(0, whole.indexOf("<table border")));
        assertTrue(at > 0, from);
        return whole.substring(0, at) + to + whole.substring(at + from.length());
    }

    @TestFactory
    Stream<DynamicTest> aNumberWithASignThatIsNone_isDoubted() {
        return Stream.of("28□2件", "289×件", "2*92件", "28\uFFFD2件", "2892\uE5E5件", "\uFFFD92件", "×92件", "28²92件", "2③2件", "28٣2件", "2l92件", "289O件", "289X件", "28·2件", "28?2件", "?92件", "289?件")
                .map(number -> DynamicTest.dynamicTest(number, () -> {
                    Audit audit = audit("txt", struck(TEXT, CLAIM, "公开申请" + number));
                    assertEquals(List.of(), accusations(audit));
                    assertNotEquals(Status.COMPLIANT, audit.status());
                }));
    }

    /** A star that only points to a remark, and whatever marks bold text, leaves a number as it is. */
    @Test
    void aNumberWithAMarkBesideIt_isTheNumber() {
        Stream.of("**2892**件", "2892①件", "2892*件").forEach(number -> assertEquals(Status.COMPLIANT, audit("txt", struck(TEXT, CLAIM, "公开申请" + number)).status(), number));
    }

    @TestFactory
    Stream<DynamicTest> aLabelThatCannotBeRead_isNoOther() {
        return Stream.of("行政处罚", "提供公开出版物", "科研机构", "本年新收", "反复申请").flatMap(label -> Stream.of("\uFFFD", "\uE5E5", "\u0007").map(sign -> DynamicTest.dynamicTest(label + " " + (int) sign.charAt(0), () -> {
            String blotted = label.substring(0, 2) + sign + label.substring(3);
            Audit audit = audit("html", struck(PAGE, label, blotted));
            assertEquals(List.of(), accusations(audit));
            assertNotEquals(Status.COMPLIANT, audit.status());
        })));
    }

    @TestFactory
    Stream<DynamicTest> aPassageThatCannotBeRead_isLost() {
        String passage = TEXT.lines().filter(l -> l.length() > 60 && l.indexOf('\t') < 0).skip(3).findFirst().orElseThrow();
        return Stream.of(passage.substring(0, 20) + "□".repeat(20) + passage.substring(40), new String(passage.getBytes(StandardCharsets.UTF_8), java.nio.charset.Charset.forName("GBK")).replace("\uFFFD", ""))
                .map(blotted -> DynamicTest.dynamicTest(blotted.substring(0, 12), () -> {
                    Audit audit = audit("txt", TEXT.replace(passage, blotted));
                    assertEquals(List.of(), accusations(audit));
                    assertNotEquals(List.of(), audit.losses());
                }));
    }

    /** Of signs that no simplified text has, a damaged byte or a hand that writes traditional ones may have made those of the format. */
    @TestFactory
    Stream<DynamicTest> aLabelWithARareSign_isDoubted() {
        return Stream.of("行朿处罚", "行政處罰", "科研䨺构").map(label -> DynamicTest.dynamicTest(label, () -> {
            Audit audit = audit("html", struck(PAGE, label.startsWith("行") ? "行政处罚" : "科研机构", label));
            assertEquals(List.of(), accusations(audit));
            assertNotEquals(Status.COMPLIANT, audit.status());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aYearWithALetterForADigit_isNoMissingYear() {
        return Stream.of("2O$1", "20l$1", "2o2I").map(year -> DynamicTest.dynamicTest(year, () -> {
            String title = TEXT.lines().filter(l -> l.matches(".*20\\d\\d.*")).findFirst().orElseThrow();
            Audit audit = audit("txt", TEXT.replace(title, title.replaceFirst("20(\\d\\d)", year.contains("l") ? "20l1" : year)));
            assertEquals(List.of(), accusations(audit));
            assertNotEquals(Status.COMPLIANT, audit.status());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aYearInAnyWriting_isThatYear() {
        return Stream.of("2０$1", "二0$1", "贰零$1", "②⓪$1").map(year -> DynamicTest.dynamicTest(year, () ->
                assertEquals(Status.COMPLIANT, audit("txt", TEXT.replaceAll("20(\\d\\d)(?=年)", year)).status())));
    }

    @Test
    void aRowThatStandsThereTwiceWithOtherFigures_passesNot() {
        String row = TEXT.lines().filter(l -> l.contains("重复申请\t")).findFirst().orElseThrow();
        Audit audit = audit("txt", TEXT.replace(row, row + "\n" + row.replaceAll("(?<=\\t)\\d+", "4")));
        assertEquals(List.of(), accusations(audit));
        assertEquals(Status.DOUBTFUL, audit.status());
    }

    @Test
    void aSignOfSomeFontWithinAWord_passesNot() {
        assertEquals(Status.DOUBTFUL, audit("txt", TEXT.replaceFirst("依申请公开(?=工作|信息|情况|政府|的)", "依\uE123请公开")).status());
        assertEquals(Status.COMPLIANT, audit("txt", TEXT.replaceFirst("(?m)^（一）", "\uF0B7（一）")).status());
    }

    /** The cell of all requests in the table. */
    private static Audit cell(String number) {
        return audit("txt", TEXT.replaceFirst("(?m)(^一、本年新收.*\t)2892$", "$1" + number));
    }

    @TestFactory
    Stream<DynamicTest> aFigureInAnotherWriting_isNoOtherNumber() {
        return Stream.of("②⑧⑨②", "²⁸⁹²", "❷❽❾❷", "\uF032\uF038\uF039\uF032").map(number -> DynamicTest.dynamicTest(number, () -> {
            Audit audit = cell(number);
            assertEquals(List.of(), accusations(audit));
            assertNotEquals(Status.COMPLIANT, audit.status());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aFigureWithASignThatLeadsToANote_isTheFigure() {
        return Stream.of("2892①", "2892[1]", "2892〔注〕", "2892注").map(number -> DynamicTest.dynamicTest(number, () -> assertEquals(Status.COMPLIANT, cell(number).status())));
    }

    /** Columns whose labels stand on two lines of a text are not in the order of reading where one of them is not known. */
    @Test
    void aColumnThatNobodyKnows_changesNoOther() {
        Audit audit = audit("txt", struck(TEXT, "自然人\t法人", "自然\uFFFD\uFFFD\uFFFD"));
        assertEquals(List.of(), accusations(audit));
        assertEquals("2892", audit.facts().of(Figure.class).stream().filter(f -> f.numbered().equals("3.new.total")).findFirst().orElseThrow().value().toPlainString());
    }
}
