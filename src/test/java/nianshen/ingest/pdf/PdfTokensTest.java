package nianshen.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nianshen.ingest.pdf.file.PdfTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is well written in a content stream, by whatever program, and what is not. */
class PdfTokensTest {

    private static boolean broken(String content) {
        PdfTokens tokens = new PdfTokens(content.getBytes(StandardCharsets.ISO_8859_1));
        String operator = tokens.next();
        while (operator != null) {
            if (operator.equals("ID")) {
                tokens.skipImage();
            }
            operator = tokens.next();
        }
        return tokens.broken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/P <</MCID 0 >>BDC BT (a) Tj ET EMC", "/Span<</ActualText<FEFF00A0>>> BDC <05> Tj EMC", "/Span <</ActualText (a)>> BDC EMC",
            "/Artifact <</Attached [/Bottom] /Type /Pagination /X true>> BDC EMC", "/A <</B <</C [1 2 <</D 1>>]>>>> DP", "[<01 02\n03> -20 (a\\)b)] TJ",
            "BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ff EI Q", "% remark\n0 0 m", "", "[] 0 d", ".5 -.5 +1 1. 0 0 cm", "/F1 12 Tf<01020304>Tj", "q\nQ"})
    void wellWritten_isWhole(String content) {
        assertEquals(false, broken(content), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BT (abc", "[<0102> 20", "<0102", "<01x2> Tj", "1 0 0 1 20", "/F1 12", "BI /W 1 ID \u00ff\u00ff"})
    void endingInTheMiddle_isBroken(String content) {
        assertEquals(true, broken(content), content);
    }
}
