package nianshen.ingest.scan.onnx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters that the models know by number, from the list that comes with them; nought is none. Taken from the file
 * because the models' own notes lose the characters beyond the basic plane on their way to Java.
 */
final class Alphabet {

    /** As many as the models have. */
    private static final int SIZE = 6625;
    private static final List<String> SIGNS = signs();
    /** What figures are written with. */
    static final int[] FIGURES = numbers("0123456789.,-/");
    /** What a figure may be taken for. */
    static final int[] ALIKE = numbers("oO〇○QDlI|丨!iSsZzBgGqb。、，：,．·—–一_ ");

    private Alphabet() {
    }

    private static List<String> signs() {
        List<String> signs = new ArrayList<>(List.of(""));
        signs.addAll(List.of(new String(Models.resource("models/ppocr_keys_v1.txt"), StandardCharsets.UTF_8).split("\n")));
        signs.add(" ");
        if (signs.size() != SIZE) {
            throw new IllegalStateException("alphabet of " + signs.size());
        }
        return signs.stream().map(s -> s.codePointCount(0, s.length()) > 1 || s.length() > 1 ? "\uFFFD" : s).toList();
    }

    private static int[] numbers(String signs) {
        return IntStream.range(1, SIZE).filter(i -> signs.contains(SIGNS.get(i))).toArray();
    }

    /** The character of a number, a single unit of text. */
    static String of(int number) {
        return SIGNS.get(number);
    }
}
