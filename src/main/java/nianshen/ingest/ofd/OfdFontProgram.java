package nianshen.ingest.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Limit;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The program of an embedded font, opened only where a file gives no Unicode: from shapes to characters, by its own table read backwards. */
final class OfdFontProgram {

    private final OfdPackage parts;
    private final String part;
    private CmapLookup lookup;
    private boolean opened;

    /** @param part that holds it; empty or null where none is embedded */
    OfdFontProgram(OfdPackage parts, String part) {
        this.parts = parts;
        this.part = part;
    }

    /** The character that a shape stands for; null where the program does not say, or is none. */
    String meaning(int shape) {
        if (!opened) {
            opened = true;
            lookup = part == null || part.isEmpty() ? null : table();
        }
        List<Integer> codes = lookup == null || shape <= 0 ? null : lookup.getCharCodes(shape);
        return codes == null || codes.isEmpty() ? null : Character.toString(codes.get(0));
    }

    /** Whether it draws another digit than is said; the number of the shape below nought where the file names none. */
    boolean denies(String digit, int shape) {
        String own = shape < 0 ? null : meaning(shape);
        return own != null && own.matches("\\d") && !own.equals(digit);
    }

    private CmapLookup table() {
        try {
            byte[] bytes = parts.bytes(part);
            TTFParser parser = FormMarks.starts(bytes, "OTTO") ? new OTFParser(true) : new TTFParser(true);
            try (TrueTypeFont program = parser.parseEmbedded(new ByteArrayInputStream(bytes))) {
                return program.getUnicodeCmapLookup(false);
            }
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (BadPart | IOException | RuntimeException damaged) {
            return null;
        }
    }
}
