package nianshen.render.letters;

import java.util.ArrayList;
import java.util.List;
import nianshen.render.paper.Letter;
import nianshen.text.Numeral;

/**
 * Reads the text of a letter as a template for it writes it: a paragraph a line; {@code #} before a heading of the
 * first level, {@code #+} before one whose points go on with the numbers of the one before, {@code ##} before a paragraph
 * with a run-in heading that ends at {@code ｜}. Numbers are put before headings here, so that a part may be left out; a
 * point that stands alone has none.
 */
final class BodyText {

    private static final String RUN_IN = "｜";

    private final List<Letter.Para> paras = new ArrayList<>();
    /** Where the points stand that are numbered together. */
    private final List<Integer> points = new ArrayList<>();
    private int heading;

    private BodyText() {
    }

    static List<Letter.Para> read(String text) {
        BodyText body = new BodyText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(body::add);
        body.number();
        return List.copyOf(body.paras);
    }

    private void add(String line) {
        if (line.startsWith("## ")) {
            points.add(paras.size());
            paras.add(point(line.substring(3).strip()));
        } else if (line.startsWith("#+ ")) {
            head(line.substring(3));
        } else if (line.startsWith("# ")) {
            number();
            head(line.substring(2));
        } else {
            paras.add(new Letter.Para(false, "", line));
        }
    }

    private void head(String text) {
        paras.add(new Letter.Para(true, "", Numeral.print(++heading) + "、" + text.strip()));
    }

    private static Letter.Para point(String line) {
        int end = line.indexOf(RUN_IN);
        return new Letter.Para(false, end < 0 ? line : line.substring(0, end), end < 0 ? "" : line.substring(end + 1));
    }

    private void number() {
        for (int i = 0; i < points.size() && points.size() > 1; i++) {
            Letter.Para point = paras.get(points.get(i));
            paras.set(points.get(i), new Letter.Para(false, "（" + Numeral.print(i + 1) + "）" + point.lead(), point.text()));
        }
        points.clear();
    }
}
