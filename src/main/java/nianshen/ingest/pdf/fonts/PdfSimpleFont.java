package nianshen.ingest.pdf.fonts;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** A font of one-byte codes (Type1, TrueType, Type3). */
public final class PdfSimpleFont extends PdfFont {

    private final IntFunction<String> meanings;
    private final IntFunction<String> names;
    private final IntToDoubleFunction advances;

    /** @param names what the names of the codes say, where the file names them */
    PdfSimpleFont(IntFunction<String> meanings, IntFunction<String> names, IntToDoubleFunction advances) {
        this.meanings = meanings;
        this.names = names;
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
    String usual(int code, int length) {
        return names.apply(code);
    }

    @Override
    double advance(int code, int length) {
        return advances.applyAsDouble(code);
    }
}
