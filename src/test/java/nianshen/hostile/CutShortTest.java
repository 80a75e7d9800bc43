package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.Audit;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.ingest.source.Charsets;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.TextPrint;
import nianshen.specimen.WebPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A text or a piece of a page that was cut short says nowhere that it was: what it breaks off in the middle of shows it. */
class CutShortTest {

    private static final int CUTS = 2 * Integer.getInteger("hostile.seeds", 1);
    private static final String LAST_PART = "六、其他需要报告的事项";

    @TestFactory
    Stream<DynamicTest> aTextThatBreaksOffWithinAWord_isToldAndNotBlamedForTheRest() {
        return Arrays.stream(TextPrint.values()).map(print -> {
            String text = text(print.write(Maker.draw(24)));
            return DynamicTest.dynamicTest(print.name(),
                    () -> assertEquals(List.of(), blamed("报告.txt", text, cuts(text, at -> isWithinAWord(text, at)))));
        });
    }

    @TestFactory
    Stream<DynamicTest> aReportBehindTheFirst_isToldAndNotReadAsPartOfIt() {
        String first = text(TextPrint.TAB.write(Maker.draw(24)));
        return Stream.of(first, text(TextPrint.TAB.write(Maker.draw(25)))).map(second -> DynamicTest.dynamicTest(second.substring(0, 9), () -> {
            Audit audit = audit("报告.txt", first + "\n\n" + second);
            assertEquals(false, isBlamed(audit), () -> audit.standing().toString());
            assertEquals(true, audit.losses().toString().contains("另一份报告"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aTextThatBeginsWithinItsFirstPart_isToldAndNotBlamedForWhatStoodBefore() {
        return Arrays.stream(TextPrint.values()).map(print -> {
            String text = text(print.write(Maker.draw(24)));
            int from = text.indexOf("一、") + 9;
            String rest = text.substring(from + (text.indexOf("二、", from) - from) / 2);
            return DynamicTest.dynamicTest(print.name(), () -> assertEquals(false, isBlamed(audit("报告.txt", rest)), rest.substring(0, 60)));
        });
    }

    @TestFactory
    Stream<DynamicTest> aTextWithoutItsLineEnds_isToldAndNotBlamedForItsTables() {
        return Arrays.stream(TextPrint.values()).map(print -> {
            String text = text(print.write(Maker.draw(24))).replaceAll("\\s*\\R\\s*", "");
            return DynamicTest.dynamicTest(print.name(), () -> assertEquals(false, isBlamed(audit("报告.txt", text))));
        });
    }

    @Test
    void aTextWhoseCharactersBecameQuestionMarks_isToldAndNotBlamedForThem() {
        String text = text(TextPrint.TAB.write(Maker.draw(24)));
        for (String lost : List.of("主动公开政府信息情况", "本年新收政府信息公开申请数量", "其他需要报告的事项")) {
            assertEquals(false, isBlamed(audit("报告.txt", text.replace(lost, "?".repeat(lost.length())))), lost);
        }
    }

    /** Cut cleanly, after a whole paragraph: neither its last parts nor a signature. */
    @TestFactory
    Stream<DynamicTest> aReportWithoutItsEnd_isToldAndNotBlamedForTheRest() {
        return Stream.of("五、", "六、").map(part -> DynamicTest.dynamicTest(part, () -> {
            String text = text(TextPrint.TAB.write(Maker.draw(24)));
            assertEquals(false, isBlamed(audit("报告.txt", text.substring(0, text.lastIndexOf("\n" + part) + 1))));
        }));
    }

    @Test
    void pagesThatLackTheLast_areToldAndNotBlamedForTheRest() throws IOException {
        try (PDDocument file = Loader.loadPDF(PaperPrint.RULED.write(Maker.draw(24)))) {
            file.removePage(file.getNumberOfPages() - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            assertEquals(false, isBlamed(Shipped.auditor().audit(new Source("报告.pdf", out.toByteArray()))));
        }
    }

    @TestFactory
    Stream<DynamicTest> aTextBrokenAtAFixedWidth_isToldAndNotBlamedForItsTables() {
        return Stream.of(36, 40).map(width -> DynamicTest.dynamicTest(String.valueOf(width), () -> {
            String text = text(TextPrint.TAB.write(Maker.draw(51))).replaceAll("(?m)(.{" + width + "})(?=.)", "$1\n");
            assertEquals(false, isBlamed(audit("报告.txt", text)));
        }));
    }

    @Test
    void marksOfOtherProgramsAroundFigures_areNoPartOfThem() {
        String text = text(TextPrint.TAB.write(Maker.draw(51)));
        for (String marked : List.of("`$0`", "[b]$0[/b]")) {
            Audit audit = audit("报告.txt", text.replaceAll("(?<=\t)\\d+(?=[\t\n])", marked));
            assertEquals(List.of(), audit.losses());
            assertEquals(nianshen.findings.Status.COMPLIANT, audit.status());
        }
    }

    @TestFactory
    Stream<DynamicTest> aPieceOfAPageThatBreaksOffAnywhere_isToldAndNotBlamedForTheRest() {
        return Arrays.stream(WebPrint.values()).map(print -> {
            String text = piece(print);
            return DynamicTest.dynamicTest(print.name(), () -> assertEquals(List.of(), blamed("报告.html", text, cuts(text, at -> true))));
        });
    }

    @TestFactory
    Stream<DynamicTest> aPieceOfAPageAsItWasCopied_hasLostNothing() {
        return Arrays.stream(WebPrint.values()).map(print -> DynamicTest.dynamicTest(print.name(),
                () -> assertEquals(List.of(), audit("报告.html", piece(print)).losses())));
    }

    /** What stands within the body, which holds neither head nor end of the page. */
    private static String piece(WebPrint print) {
        String page = text(print.write(Maker.draw(23)));
        return page.substring(page.indexOf('>', page.indexOf("<body")) + 1, page.indexOf("</body>"));
    }

    private static String text(byte[] bytes) {
        return Charsets.decode(bytes).orElseThrow().text();
    }

    /** Places before the last part. */
    private static List<Integer> cuts(String text, IntPredicate allowed) {
        int to = text.indexOf(LAST_PART) - 3;
        return new Random(7).ints(to / 4, to).filter(allowed).limit(CUTS).boxed().toList();
    }

    private static boolean isWithinAWord(String text, int at) {
        return Character.isIdeographic(text.charAt(at - 1)) && Character.isIdeographic(text.charAt(at));
    }

    /** Where the rest was cut off without a word about it. */
    private static List<String> blamed(String name, String text, List<Integer> cuts) {
        return cuts.stream().map(at -> text.substring(0, at)).filter(part -> isBlamed(audit(name, part)))
                .map(part -> part.substring(Math.max(0, part.length() - 40))).toList();
    }

    private static boolean isBlamed(Audit audit) {
        return audit.error() == null && (audit.losses().isEmpty() || audit.standing().stream()
                .anyMatch(f -> f.result() == Result.VIOLATED && f.severity() == Severity.SERIOUS));
    }

    private static Audit audit(String name, String text) {
        return Shipped.auditor().audit(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
