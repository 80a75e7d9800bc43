package nianshen.render.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Parsed fonts of one thread, kept from letter to letter. A file that serves several purposes is parsed once. */
final class FontSet {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int RESTRICTED = 0x0002;
    private static final int PERMISSIONS = 0x000F;

    private final FontBook book;
    private final Map<FontBook.Source, TrueTypeFont> parsed = new HashMap<>();
    private final Map<FontBook.Source, Characters> characters = new HashMap<>();

    FontSet(FontBook book) {
        this.book = book;
    }

    /** A font file parsed, if it has TrueType outlines and may be embedded; collections and CFF fonts are passed over. */
    static Optional<TrueTypeFont> usable(FontBook.Source source) {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(4);
            int kind = head.length < 4 ? 0 : java.nio.ByteBuffer.wrap(head).getInt();
            if (kind != TRUE_TYPE && kind != TRUE) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            TrueTypeFont font = parse(source);
            return permitted(font) ? Optional.of(font) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean permitted(TrueTypeFont font) throws IOException {
        return font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & PERMISSIONS) != RESTRICTED;
    }

    private static TrueTypeFont parse(FontBook.Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    /** Whether the font for a role has a glyph for a character. */
    boolean covers(String role, int character) {
        return characters.computeIfAbsent(book.source(role), this::lookup).has(character);
    }

    /** The characters of a font, each looked up once. */
    private static final class Characters {

        private final CmapLookup glyphs;
        private final BitSet asked = new BitSet();
        private final BitSet there = new BitSet();

        Characters(CmapLookup glyphs) {
            this.glyphs = glyphs;
        }

        boolean has(int character) {
            if (!asked.get(character)) {
                asked.set(character);
                there.set(character, glyphs.getGlyphId(character) != 0);
            }
            return there.get(character);
        }
    }

    private Characters lookup(FontBook.Source source) {
        try {
            return new Characters(font(source).getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font for a role, to be embedded as a subset; {@code fonts} holds those the document has already. */
    PDFont embed(String role, PDDocument document, Map<FontBook.Source, PDFont> fonts) {
        return fonts.computeIfAbsent(book.source(role), source -> {
            try {
                return PDType0Font.load(document, font(source), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TrueTypeFont font(FontBook.Source source) {
        return parsed.computeIfAbsent(source, s -> {
            try {
                Optional<TrueTypeFont> before = book.parsed(s);
                return before.isPresent() ? before.get() : parse(s);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
