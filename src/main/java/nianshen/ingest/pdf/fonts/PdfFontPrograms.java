package nianshen.ingest.pdf.fonts;

import java.io.IOException;
import java.util.List;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.source.Limit;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Embedded font programs, opened only where a file gives no Unicode for a code. */
public final class PdfFontPrograms {

    private PdfFontPrograms() {
    }

    /** Glyph to Unicode by the embedded TrueType program's own tables read backwards. */
    static PdfCompositeFont.Meaning glyphMeanings(COSDictionary descendant, PdfLimits limits) {
        return new PdfCompositeFont.Meaning() {
            private Backwards tables;

            @Override
            public String of(int code, int length, int cid) {
                if (tables == null) {
                    tables = Backwards.of(descendant, limits);
                }
                return tables.unicode(cid);
            }
        };
    }

    /** A font's tables from glyph to Unicode, any of which may be missing. */
    private record Backwards(CmapLookup lookup, PostScriptTable names, byte[] glyphOfCid) {

        static Backwards of(COSDictionary descendant, PdfLimits limits) {
            try {
                return opened(descendant, limits);
            } catch (Limit.Exceeded more) {
                throw more;
            } catch (IOException | RuntimeException damaged) {
                return new Backwards(null, null, null);
            }
        }

        private static Backwards opened(COSDictionary descendant, PdfLimits limits) throws IOException {
            TrueTypeFont program = program(descendant.getCOSDictionary(COSName.FONT_DESC), limits);
            if (program == null) {
                return new Backwards(null, null, null);
            }
            COSStream map = descendant.getCOSStream(COSName.CID_TO_GID_MAP);
            return new Backwards(program.getUnicodeCmapLookup(false), program.getPostScript(),
                    map == null ? null : bytes(map, limits));
        }

        private static TrueTypeFont program(COSDictionary descriptor, PdfLimits limits) throws IOException {
            COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
            if (file != null) {
                return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes(file, limits)));
            }
            COSStream open = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE3);
            boolean openType = open != null && "OpenType".equals(open.getNameAsString(COSName.SUBTYPE));
            return openType ? new OTFParser(true).parse(new RandomAccessReadBuffer(bytes(open, limits))) : null;
        }

        private static byte[] bytes(COSStream stream, PdfLimits limits) throws IOException {
            return PdfStreams.bytes(stream, new PageLosses(), limits.programs);
        }

        String unicode(int cid) {
            int glyph = glyph(cid);
            List<Integer> codes = lookup == null || glyph <= 0 ? null : lookup.getCharCodes(glyph);
            if (codes != null && !codes.isEmpty()) {
                return Character.toString(codes.get(0));
            }
            String name = names == null || glyph <= 0 ? null : names.getName(glyph);
            return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
        }

        private int glyph(int cid) {
            if (glyphOfCid == null) {
                return cid;
            }
            return 2 * cid + 1 < glyphOfCid.length
                    ? (glyphOfCid[2 * cid] & 0xff) << 8 | glyphOfCid[2 * cid + 1] & 0xff : 0;
        }
    }
}
