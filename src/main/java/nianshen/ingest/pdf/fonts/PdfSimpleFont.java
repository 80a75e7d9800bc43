package nianshen.ingest.pdf.fonts;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** A font of one-byte codes (Type1, TrueType, Type3). */
public final class PdfSimpleFont extends PdfFont {

    private final IntFunction<String> meanings;
    private final IntToDoubleFunction advances;

    PdfSimpleFont(IntFunction<String> meanings, IntToDoubleFunction advances) {
        this.meanings = meanings;
        this.advances = advances;
    }

    @Override
    public void spell(byte[] string, Pen pen) {
        for (byte b : string) {
            pen.sign(sign(b & 0xff, 1), b == ' ');
        }
    }

    @Override
    String text(int code, int length) {
        return meanings.apply(code);
    }

    @Override
    double advance(int code, int length) {
        return advances.applyAsDouble(code);
    }
}
