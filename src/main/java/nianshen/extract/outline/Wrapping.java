package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Anchor;
import nianshen.doc.Paragraph;
import nianshen.extract.outline.Heading.Kind;
import nianshen.text.PlainText;

/** Joins lines that a hard line end has cut between a bracket and its counterpart. */
final class Wrapping {

    private static final List<String> PAIRS = List.of("《》", "〈〉", "<>", "（）", "〔〕", "“”");

    private Wrapping() {
    }

    /** The paragraphs with such ones joined. */
    static List<Paragraph> undone(List<Paragraph> prose) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph next : prose) {
            Paragraph last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && cut(PlainText.plain(last.text()), PlainText.plain(next.text()))) {
                joined.set(joined.size() - 1, and(last, next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean cut(String before, String after) {
        return PAIRS.stream().anyMatch(p -> open(before, p) && closes(after, p))
                && Heading.of(after).kind() != Kind.PART;
    }

    private static boolean open(String plain, String pair) {
        return plain.lastIndexOf(pair.charAt(0)) > plain.lastIndexOf(pair.charAt(1));
    }

    private static boolean closes(String plain, String pair) {
        int close = plain.indexOf(pair.charAt(1));
        int open = plain.indexOf(pair.charAt(0));
        return close >= 0 && (open < 0 || close < open);
    }

    private static Paragraph and(Paragraph first, Paragraph next) {
        List<Anchor> anchors = new ArrayList<>(first.anchors());
        int shift = first.text().length();
        next.anchors().forEach(a -> anchors.add(new Anchor(a.offset() + shift, a.span())));
        return new Paragraph(first.text() + next.text(), first.level(), anchors);
    }
}
