package nianshen.specimen;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * How a program writes OFD: a choice in each of the things in which makers differ. The same seed gives the same manner.
 *
 * @param prefix   of all elements, with its colon
 * @param code     of the XML parts
 * @param unit     what makes a text object
 * @param space    in which units a text object is written
 * @param steps    how the steps between characters are written
 * @param shapes   whether and where the shapes of characters are named
 * @param letters  how characters stand in the XML
 * @param lines    what tables are drawn with
 * @param hold     what objects stand in
 * @param paper    where the size of the paper is said, and where it begins
 * @param colour   where the colour of text is said
 * @param paths    how parts name each other
 * @param archive  how the parts are packed
 * @param extras   what stands beside the report
 * @param versions which document of the file counts
 * @param bounds   how large the boundary of a text object is
 */
record OfdManner(String prefix, Code code, Unit unit, Space space, Steps steps, Shapes shapes, Letters letters, Lines lines, Hold hold, Area paper, Colour colour,
        Paths paths, Archive archive, Extras extras, Versions versions, Bounds bounds) {

    enum Unit { LINE, CHARACTER, WORD, PIECES, PAGE }

    enum Space { MILLIMETRES, POINTS, UNIT_SIZE, SHIFTED, STRETCHED }

    enum Steps { PLAIN, COUNTED, COMMAS, ONE_MORE, SHORT, SPACED, LEVEL }

    enum Shapes { NONE, BEFORE, BEHIND, MISSPELT, JOINED, EACH_PIECE }

    enum Letters { PLAIN, ENTITIES, CDATA, ESCAPED_BLANKS }

    enum Lines { FRAMES, EDGES, BARS, ONE_PATH, SCALED, TEMPLATE, DASHED, NO_BOUNDARY, PICTURES, FLIPPED, TIGHT, BARS_IN_ONE, TURNED }

    enum Hold { LAYER, BLOCKS, COMPOSITE, TWO_LAYERS, CLIPPED, ANNOTATION }

    enum Area { DOCUMENT, PAGE, SHIFTED, CONTENT_BOX, NEITHER }

    enum Colour { NONE, RGB, GREY, INKS, HEXADECIMAL, PARAMETER, LAYERED, PATTERN }

    enum Paths { RELATIVE, ABSOLUTE, DOTTED, BACKSLASHES, FROM_ROOT, CHINESE }

    enum Archive { DEFLATED, STORED, FOLDERS, CHINESE_NAMES, STRANGERS }

    enum Extras { NONE, WATERMARK, MARKER, SIGNED, ATTACHED, TAGGED, WHITE_SHEET }

    enum Bounds { USUAL, TIGHT, FLAT, BROAD }

    enum Versions { NONE, LISTED, TWO_FOLDERS }

    /** Encodings that XML parts come in, with what stands before the first element. */
    enum Code {
        UTF_8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", StandardCharsets.UTF_8), BOM("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>", StandardCharsets.UTF_8),
        BARE("", StandardCharsets.UTF_8), GBK("<?xml version=\"1.0\" encoding=\"GBK\"?>", Charset.forName("GBK")),
        WIDE("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>", StandardCharsets.UTF_16LE), LINES("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- made by hand -->\r\n", StandardCharsets.UTF_8);

        final String head;
        final Charset charset;

        Code(String head, Charset charset) {
            this.head = head;
            this.charset = charset;
        }
    }

    private static final List<String> PREFIXES = List.of("ofd:", "", "o:", "ns0:", "OFD:");

    static OfdManner draw(long seed) {
        Random r = new Random(seed * 0x9E3779B97F4A7C15L);
        return new OfdManner(PREFIXES.get(r.nextInt(PREFIXES.size())), any(Code.values(), r), any(Unit.values(), r), any(Space.values(), r), any(Steps.values(), r),
                any(Shapes.values(), r), any(Letters.values(), r), any(Lines.values(), r), any(Hold.values(), r), any(Area.values(), r), any(Colour.values(), r),
                any(Paths.values(), r), any(Archive.values(), r), any(Extras.values(), r), any(Versions.values(), r),
                any(Bounds.values(), r));
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
