package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;

/** Joins printed lines to paragraphs, over page breaks too, as a Chinese typesetter breaks them. */
final class Paragraphs {

    /** An indent of at least this many font sizes begins a paragraph. */
    private static final double INDENT = 0.8;
    /** What begins so many font sizes in is no paragraph's line. */
    private static final double DEEP = 6;
    /** What stands in the middle stands at least so many font sizes in, by so much alike on both sides. */
    private static final double MIDDLE = 0.5;
    private static final double ALIKE = 0.75;
    /** A distance between base lines this much above the usual one is a space between paragraphs. */
    private static final double APART = 1.45;
    /** Line pitch in font sizes from which even regular lines count as spaced apart. */
    private static final double WIDEST_PITCH = 3.2;

    private static final String CLOSING = "，。、；：！？）》”’」』】〉%％";
    private static final Pattern NUMBERED = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节条]|\\d{1,2}[.．、](?!\\d)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece.Prose> open = new ArrayList<>();

    /** The blocks of pieces in reading order. */
    static List<Block> of(List<Piece> pieces) {
        Paragraphs paragraphs = new Paragraphs();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Prose line) {
                paragraphs.add(line);
            } else {
                paragraphs.finish();
                paragraphs.blocks.add(((Piece.Ready) piece).block());
            }
        }
        paragraphs.finish();
        return paragraphs.blocks;
    }

    private void add(Piece.Prose line) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), line)) {
            finish();
        }
        open.add(line);
    }

    /** A full line that ends no sentence goes on in the next, however that is set in. */
    private boolean continues(Piece.Prose before, Piece.Prose line) {
        double size = line.line().size();
        double ratio = size / before.line().size();
        if (ratio > 1.2 || ratio < 0.83 || endsEarly(before, line) || placed(before) || placed(line) || belowTitle(before, line)) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(line.line().text()).lookingAt();
        if (ended(before.line()) ? numbered || indented(before, line) : numbered && indented(before, line)) {
            return false;
        }
        return !sameColumn(before, line) || !apart(before, line);
    }

    private static boolean sameColumn(Piece.Prose a, Piece.Prose b) {
        return a.page() == b.page() && a.left() == b.left() && b.line().base() > a.line().base();
    }

    /** Whether the line is centred or set to the right: titles, signatures, dates. */
    private static boolean placed(Piece.Prose line) {
        return line.box().left() - line.left() > DEEP * line.line().size();
    }

    /** Whether the first line of all stands in the middle, though it nearly fills the column, and the next one begins a paragraph: sizes of recognised type do not tell. */
    private boolean belowTitle(Piece.Prose before, Piece.Prose line) {
        double size = line.line().size();
        double indent = line.box().left() - line.left();
        double title = before.box().left() - before.left();
        return blocks.isEmpty() && centred(before) && !centred(line) && indent >= INDENT * size && Math.abs(indent - title) > MIDDLE * size;
    }

    private static boolean centred(Piece.Prose line) {
        double left = line.box().left() - line.left();
        double right = line.right() - line.box().right();
        return left > MIDDLE * line.line().size() && Math.abs(left - right) < ALIKE * line.line().size();
    }

    /** Whether the line is set in, and the paragraph so far is not (quotations, hanging list items). */
    private boolean indented(Piece.Prose before, Piece.Prose line) {
        double indent = line.box().left() - line.left();
        double same = Math.abs(before.box().left() - before.left() - indent);
        boolean block = open.size() > 1 && same < 0.5 * line.line().size();
        return indent >= INDENT * line.line().size() && !(block && !ended(before.line()));
    }

    private static boolean ended(PrintedLine line) {
        String last = line.glyphs().get(line.glyphs().size() - 1).text();
        return "。！？；：”".contains(last);
    }

    /** Whether there was room left for more: what begins the next line would have fitted. */
    private static boolean endsEarly(Piece.Prose before, Piece.Prose line) {
        double room = before.right() - before.box().right();
        double slack = ended(before.line()) ? 0.6 : 2;
        return room > firstWord(line.line()) + slack * before.line().size();
    }

    /** The width of what cannot be parted: letters and digits, a character after them, marks that begin no line. */
    private static double firstWord(PrintedLine line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 0;
        while (end + 1 < glyphs.size() && Glyphs.narrow(glyphs.get(end).text().codePointAt(0))) {
            end++;
        }
        while (end + 1 < glyphs.size() && CLOSING.contains(glyphs.get(end + 1).text())) {
            end++;
        }
        return glyphs.get(end).box().right() - line.box().left();
    }

    private boolean apart(Piece.Prose before, Piece.Prose line) {
        double pitch = line.line().base() - before.line().base();
        if (open.size() < 2 || !sameColumn(open.get(open.size() - 2), before)) {
            return pitch > WIDEST_PITCH * line.line().size();
        }
        double usual = before.line().base() - open.get(open.size() - 2).line().base();
        return pitch > APART * usual;
    }

    private void finish() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        for (Piece.Prose line : open) {
            String more = line.line().text();
            if (!text.isEmpty() && latin(text.charAt(text.length() - 1)) && latin(more.charAt(0))) {
                text.append(' ');
            }
            int from = text.length();
            line.line().sentences().forEach((at, box) -> anchors.add(new Anchor(from + at, line.page().span(box))));
            text.append(more);
        }
        blocks.add(new Paragraph(text.toString(), 0, anchors));
        open.clear();
    }

    private static boolean latin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
