package nianshen.ingest.pdf.fonts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.source.Limit;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of one file, each made ready once. Not for use by several threads. */
public final class PdfFonts {

    private static final COSName IDENTITY_V = COSName.getPDFName("Identity-V");

    private final PdfCMaps maps;
    private final PdfLimits limits;
    private final Map<COSDictionary, PdfFont> ready = new IdentityHashMap<>();

    /** @param maps shared by all pages of a file, as are the limits */
    public PdfFonts(PdfCMaps maps, PdfLimits limits) {
        this.limits = limits;
        this.maps = maps;
    }

    /** The font of a dictionary; one without any meaning for its codes where the dictionary is missing. */
    public PdfFont of(COSDictionary font) {
        COSDictionary key = font == null ? new COSDictionary() : font;
        return ready.computeIfAbsent(key, this::make);
    }

    /** Whether a font was changed so that two digits mean each other, or shows other digits than the file says. */
    public boolean swapped() {
        return ready.entrySet().stream().anyMatch(font -> font.getValue().swapped() || denies(font.getKey(), font.getValue()));
    }

    /** Whether a font was changed so that two Chinese characters mean each other. */
    public boolean exchanged() {
        return ready.values().stream().anyMatch(PdfFont::exchanged);
    }

    private boolean denies(COSDictionary dictionary, PdfFont font) {
        return COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE)) ? PdfDrawnDigits.deny(dictionary, font.digits(), limits)
                : PdfDigitShapes.deny(dictionary, font.unordered(), limits);
    }

    private PdfFont make(COSDictionary font) {
        return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? composite(font)
                : PdfSimpleFonts.make(font, toUnicode(font));
    }

    private PdfFont composite(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary descendant = descendants != null && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary d ? d : new COSDictionary();
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        String name = encoding instanceof COSName n ? n.getName() : "";
        boolean identity = COSName.IDENTITY_H.equals(encoding) || IDENTITY_V.equals(encoding) || encoding == null;
        CMap codes = identity ? null : codes(encoding, name);
        boolean vertical = name.endsWith("V") || codes != null && codes.getWMode() == 1;
        return new PdfCompositeFont(codes, vertical, meanings(font, descendant, name), common(descendant, name), new PdfWidths(descendant));
    }

    private CMap codes(COSBase encoding, String name) {
        return encoding instanceof COSStream stream ? parsed(stream) : maps.named(name).orElse(null);
    }

    /** From the surest way to the last resort; each is proof, none a guess. */
    private List<PdfCompositeFont.Meaning> meanings(COSDictionary font, COSDictionary descendant, String encoding) {
        List<PdfCompositeFont.Meaning> ways = new ArrayList<>();
        CMap toUnicode = toUnicode(font);
        if (toUnicode != null) {
            ways.add((code, length, cid) -> unicode(toUnicode, code, length));
        }
        if (COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.TO_UNICODE))) {
            ways.add((code, length, cid) -> Character.toString(code));
        }
        if (encoding.startsWith("Uni") && encoding.contains("UCS2")) {
            ways.add((code, length, cid) -> length == 2 ? Character.toString(code) : null);
        }
        ways.add(PdfFontPrograms.glyphMeanings(descendant, limits));
        String collection = collection(descendant, encoding);
        ways.add((code, length, cid) -> maps.named(collection).map(map -> map.toUnicode(cid, 2)).orElse(null));
        return ways;
    }

    /** What the collection says of a character id, where it counts: a program of the font's own has ids of its own. */
    private PdfCompositeFont.Meaning common(COSDictionary descendant, String encoding) {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = descriptor != null && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3).anyMatch(descriptor::containsKey);
        CMap collection = embedded ? null : maps.named(collection(descendant, encoding)).orElse(null);
        return (code, length, cid) -> collection == null ? null : collection.toUnicode(cid, 2);
    }

    /** The name of the map from the character ids of an Adobe collection to Unicode ({@code Adobe-GB1-UCS2}). */
    private String collection(COSDictionary descendant, String encoding) {
        COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = info == null ? "" : String.valueOf(info.getString(COSName.ORDERING));
        if (ordering.isEmpty() || ordering.equals("Identity") || ordering.equals("null")) {
            ordering = maps.named(encoding).map(CMap::getOrdering).orElse("");
        }
        return "Adobe-" + ordering + "-UCS2";
    }

    private static String unicode(CMap map, int code, int length) {
        String text = map.toUnicode(code, length);
        return text != null ? text : map.toUnicode(code);
    }

    private CMap toUnicode(COSDictionary font) {
        return font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream ? parsed(stream) : null;
    }

    private CMap parsed(COSStream stream) {
        try {
            byte[] map = PdfStreams.bytes(stream, new PageLosses(), limits.maps);
            limits.meanings.use(PdfMapSize.of(map));
            return new CMapParser().parse(new RandomAccessReadBuffer(map));
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }
}
