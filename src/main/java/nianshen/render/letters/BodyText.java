package nianshen.render.letters;

import java.util.ArrayList;
import java.util.List;
import nianshen.text.Numeral;

/**
 * Reads the text of a letter as a template for it writes it: a paragraph a line; {@code #} before a heading of the
 * first level, {@code ##} before a paragraph with a run-in heading that ends at {@code ｜}. Numbers are put before
 * headings here, so that a part may be left out.
 */
final class BodyText {

    private static final String RUN_IN = "｜";

    private final List<Letter.Para> paras = new ArrayList<>();
    private int heading;
    private int point;

    private BodyText() {
    }

    static List<Letter.Para> read(String text) {
        BodyText body = new BodyText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(body::add);
        return List.copyOf(body.paras);
    }

    private void add(String line) {
        if (line.startsWith("## ")) {
            addPoint(line.substring(3).strip());
        } else if (line.startsWith("# ")) {
            heading++;
            point = 0;
            paras.add(new Letter.Para(true, "", Numeral.print(heading) + "、" + line.substring(2).strip()));
        } else {
            paras.add(new Letter.Para(false, "", line));
        }
    }

    private void addPoint(String line) {
        int end = line.indexOf(RUN_IN);
        String lead = "（" + Numeral.print(++point) + "）" + (end < 0 ? line : line.substring(0, end));
        paras.add(new Letter.Para(false, lead, end < 0 ? "" : line.substring(end + 1)));
    }
}
