package nianshen.ingest.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.ingest.canvas.DigitCodes;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Glyphs;

/**
 * What is seen of a font: which shape each character was drawn with, where the file says so (11.4). Shapes are named by their
 * number in the font; of characters that only hold their places the font's own program says what the shape stands for.
 */
final class OfdFont {

    /** A character drawn with so many shapes stands for several. */
    private static final int SHAPES = 4;
    private static final int CURRENCY = 0xA4;

    private final DigitCodes digits = new DigitCodes();
    private final Map<Integer, Set<Integer>> shapes = new HashMap<>();
    private final OfdFontProgram program;

    OfdFont(OfdFontProgram program) {
        this.program = program;
    }

    /**
     * What a character means.
     *
     * @param shape number of its shape, below nought where the file says none, or several
     */
    String meaning(int character, int shape) {
        String text = Character.toString(character);
        if (shape == OfdText.SEVERAL && DigitCodes.isDigit(text)) {
            return Glyph.UNKNOWN;
        }
        if (shape < 0) {
            return plain(text);
        }
        if (character == CURRENCY || plain(text).equals(Glyph.UNKNOWN)) {
            String said = program.meaning(shape);
            return said == null ? Glyph.UNKNOWN : plain(said);
        }
        digits.seen(text, shape);
        Set<Integer> known = shapes.computeIfAbsent(character, c -> new HashSet<>());
        if (known.size() < SHAPES) {
            known.add(shape);
        }
        return plain(text);
    }

    private static String plain(String text) {
        String plain = Glyphs.plain(text);
        return plain.isEmpty() ? " " : plain;
    }

    /** Why its characters cannot be relied on, to stand behind the form; none where they can. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (digits.contradictory() || digits.swapped() || digits.unordered().entrySet().stream().anyMatch(d -> program.denies(d.getKey(), d.getValue()))) {
            doubts.add("有一种字体中数字与字形对应不一致，数字不可靠");
        }
        if (shapes.values().stream().anyMatch(s -> s.size() >= SHAPES)) {
            doubts.add("有一种字体用同一个字符代表不同的字，文字不可靠");
        }
        return doubts;
    }
}
