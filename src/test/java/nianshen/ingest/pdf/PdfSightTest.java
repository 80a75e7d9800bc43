package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import nianshen.doc.Document;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page draws so that nobody sees it is left out or told, what can be seen is read: by colours, ways of mixing, clips, layers and covers. */
class PdfSightTest {

    private static final String RESOURCES = """
            /Font<</F 5 0 R>> /Properties<</Never 6 0 R /Not 7 0 R>>
            /ColorSpace<</Table[/Indexed/DeviceRGB 1<000000FFFFFF>] /Lab[/Lab<</WhitePoint[0.95 1 1.09]>>] /Grey[/CalGray<</WhitePoint[0.95 1 1.09]>>]
            /None[/Separation/None/DeviceGray 8 0 R] /Spot[/Separation/Black/DeviceGray 8 0 R]>>
            /ExtGState<</Screen<</BM/Screen>> /Lighten<</BM[/Lighten]>> /Dodge<</BM/ColorDodge>> /Difference<</BM/Difference>> /Multiply<</BM/Multiply>>
            /Mask<</SMask<</S/Luminosity/G 9 0 R>>>> /Open<</SMask/None>>>>""";
    private static final String TEXT = "BT /F 12 Tf 80 700 Td (123) Tj ET";

    private static Document read(String content) throws Exception {
        String file = """
                %%PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[10 0 R]/D<<>>>>>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
                6 0 obj <</Type/OCMD/P/AllOff/OCGs[10 0 R]>> endobj
                7 0 obj <</Type/OCMD/VE[/Not 10 0 R]>> endobj
                8 0 obj <</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>> endobj
                9 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>> stream

                endstream endobj
                10 0 obj <</Type/OCG/Name(L)>> endobj
                trailer <</Root 1 0 R/Size 11>>
                startxref
                0
                %%%%EOF
                """;
        String body = "BT /F 12 Tf 80 500 Td (777) Tj ET " + content;
        return Ingest.read(new Source("报告.pdf", file.formatted(RESOURCES, body.length(), body).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Table cs 1 sc", "/Lab cs 100 0 0 sc", "/Grey cs 1 sc", "/None cs 1 scn", "/Spot cs 0 scn", "0 1 g", "0 0 0 0 k", "/Screen gs", "/Lighten gs", "/Dodge gs", "1 g /Multiply gs",
            "0 g 70 690 90 30 re f", "0.5 g 70 690 90 30 re f 0.52 g", "0 0 595 842 re 70 690 90 30 re W* n", "60 690 200 13 re W n", "/OC /Never BDC", "/OC /Not BDC", "1 g 1 G 2 Tr"})
    void whatNobodySees_isLeftOutAndTold(String before) throws Exception {
        Document read = read("q " + before + " " + TEXT + (before.contains("BDC") ? " EMC Q" : " Q"));
        assertTrue(!read.blocks().toString().contains("123") && read.flaws().toString().contains("看不见的文字“123"), () -> read.blocks() + " " + read.flaws());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Table cs 0 sc", "/Table cs", "1 g /DeviceRGB cs", "/Lab cs 30 0 0 sc", "/Spot cs", "/Spot cs 1 scn", "1 0 g", "1 g /Difference gs", "/Multiply gs", "/Open gs",
            "1 g 70 690 90 30 re f 0 g", "0 g 70 690 90 30 re f 1 g", "0 g 70 690 90 30 re f 1 g 70 690 90 30 re f 0 g", "1 0 0 rg 70 690 90 30 re f 0 g", "0 0 595 842 re W* n", "60 690 200 20 re W n", "1 g 0 G 2 Tr"})
    void whatIsSeen_isRead(String before) throws Exception {
        Document read = read("q " + before + " " + TEXT + " Q");
        assertTrue(read.blocks().toString().contains("123") && read.flaws().isEmpty(), () -> read.blocks() + " " + read.flaws());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q /Mask gs " + TEXT + " Q", TEXT + " q 1 g 1 G 3 w 2 Tr " + TEXT + " Q", TEXT + " q 1 g 90 0 0 30 70 690 cm BI /W 1 /H 1 /IM true /D [1 0] ID \u00ff EI Q",
            TEXT + " q 1 0 0 RG 1 w 78 698 m 104 712 l S 78 712 m 104 698 l S Q"})
    void whatMayNotBeSeenAsItIsDrawn_isTold(String content) throws Exception {
        assertEquals(false, read(content).flaws().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT + " 1 w 70 690 m 400 790 l S", TEXT + " 1 w 70 690 m 100 680 l S"})
    void aLineAslantThatCrossesNoFigure_isNothingToTell(String content) throws Exception {
        assertTrue(read(content).flaws().isEmpty(), read(content).flaws()::toString);
    }
}
