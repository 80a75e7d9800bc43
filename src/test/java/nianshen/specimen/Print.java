package nianshen.specimen;

import java.util.List;
import java.util.stream.Stream;

/** A way of writing a specimen down as a file. */
public interface Print {
    /** Name of the way, for messages ("tab", "pdf-ruled"). */
    String name();

    /** Suffix of the file, without dot. */
    String suffix();

    /** The file. */
    byte[] write(Specimen specimen);

    /** All the ways that need nothing but Java. */
    static List<Print> all() {
        return Stream.of(text(), web(), office(), paper(), ofd()).flatMap(List::stream).toList();
    }

    /** Text and Markdown. */
    static List<Print> text() {
        return List.of(TextPrint.values());
    }

    /** Web pages. */
    static List<Print> web() {
        return List.of(WebPrint.values());
    }

    /** Word files. */
    static List<Print> office() {
        return List.of(WordPrint.values());
    }

    /** PDF files. */
    static List<Print> paper() {
        return List.of(PaperPrint.values());
    }

    /** OFD files, in the ways that stand for all. */
    static List<Print> ofd() {
        return Stream.of(OfdPrint.values()).filter(OfdPrint::common).map(Print.class::cast).toList();
    }
}
