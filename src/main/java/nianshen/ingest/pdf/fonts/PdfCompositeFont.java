package nianshen.ingest.pdf.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nianshen.ingest.page.Glyph;
import org.apache.fontbox.cmap.CMap;

/** A font of many-byte codes (Type0): code to character id to width, and code or character id to Unicode. */
public final class PdfCompositeFont extends PdfFont {

    /** One way to learn what a code means. */
    interface Meaning {

        /** @return Unicode, or null where this way does not lead there */
        String of(int code, int length, int cid);
    }

    /** What is left of a code whose second byte is lost. */
    private static final Sign HALF = new Sign(Glyph.UNKNOWN, 1);

    private final CMap codes;
    private final boolean vertical;
    private final List<Meaning> meanings;
    private final Meaning common;
    private final PdfWidths widths;

    /**
     * @param codes code to character id; null for two-byte codes that are the character id
     * @param common what everybody means by the character id, as far as that is known
     */
    PdfCompositeFont(CMap codes, boolean vertical, List<Meaning> meanings, Meaning common, PdfWidths widths) {
        this.codes = codes;
        this.vertical = vertical;
        this.meanings = meanings;
        this.common = common;
        this.widths = widths;
    }

    @Override
    public boolean vertical() {
        return vertical;
    }

    @Override
    public void spell(byte[] string, Pen pen) {
        if (codes == null) {
            for (int i = 0; i + 1 < string.length; i += 2) {
                pen.sign(sign((string[i] & 0xff) << 8 | string[i + 1] & 0xff, 2), false);
            }
            if (string.length % 2 == 1) {
                pen.sign(HALF, false);
            }
            return;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            int before = in.available();
            int code = next(in);
            int length = Math.max(1, Math.min(4, before - in.available()));
            pen.sign(sign(code, length), length == 1 && code == ' ');
        }
    }

    private int next(ByteArrayInputStream in) {
        try {
            return codes.readCode(in);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int cid(int code, int length) {
        return codes == null ? code : codes.toCID(code, length);
    }

    @Override
    String text(int code, int length) {
        int cid = cid(code, length);
        for (Meaning meaning : meanings) {
            String text = meaning.of(code, length, cid);
            if (text != null && !text.isEmpty() && !text.equals("\0") && !text.equals(Glyph.UNKNOWN)) {
                return text;
            }
        }
        return null;
    }

    @Override
    String usual(int code, int length) {
        return common.of(code, length, cid(code, length));
    }

    @Override
    double advance(int code, int length) {
        int cid = cid(code, length);
        return vertical ? widths.down() : widths.across(cid);
    }
}
