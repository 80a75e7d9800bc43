package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;

/** Joins printed lines to paragraphs, over page breaks too, as a Chinese typesetter breaks them. */
final class PdfParagraphs {

    /** An indent of at least this many font sizes begins a paragraph. */
    private static final double INDENT = 0.8;
    /** A distance between base lines this much above the usual one is a space between paragraphs. */
    private static final double APART = 1.45;
    /** Line pitch in font sizes from which even regular lines count as spaced apart. */
    private static final double WIDEST_PITCH = 3.2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfPiece.Prose> open = new ArrayList<>();

    /** The blocks of pieces in reading order. */
    static List<Block> of(List<PdfPiece> pieces) {
        PdfParagraphs paragraphs = new PdfParagraphs();
        for (int i = 0; i < pieces.size(); i++) {
            PdfPiece piece = pieces.get(i);
            if (piece instanceof PdfPiece.Prose line) {
                paragraphs.add(line);
            } else {
                paragraphs.finish();
                paragraphs.blocks.add(((PdfPiece.Ready) piece).block());
            }
        }
        paragraphs.finish();
        return paragraphs.blocks;
    }

    private void add(PdfPiece.Prose line) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), line)) {
            finish();
        }
        open.add(line);
    }

    private boolean continues(PdfPiece.Prose before, PdfPiece.Prose line) {
        double size = line.line().size();
        double ratio = size / before.line().size();
        if (ratio > 1.2 || ratio < 0.83 || indented(before, line) || endsEarly(before, line)) {
            return false;
        }
        return !sameColumn(before, line) || !apart(before, line);
    }

    private static boolean sameColumn(PdfPiece.Prose a, PdfPiece.Prose b) {
        return a.page() == b.page() && a.left() == b.left() && b.line().base() > a.line().base();
    }

    private boolean indented(PdfPiece.Prose before, PdfPiece.Prose line) {
        double indent = line.box().left() - line.left();
        if (indent < INDENT * line.line().size()) {
            return false;
        }
        boolean likeBefore = Math.abs(before.box().left() - before.left() - indent) < 0.5 * line.line().size();
        return !likeBefore || ended(before.line()) || open.size() == 1;
    }

    private static boolean ended(PdfLine line) {
        String last = line.glyphs().get(line.glyphs().size() - 1).text();
        return "。！？；：".contains(last);
    }

    /** Whether there was room left for more: what begins the next line would have fitted. */
    private static boolean endsEarly(PdfPiece.Prose before, PdfPiece.Prose line) {
        double room = before.right() - before.box().right();
        return room > firstWord(line.line()) + 0.6 * before.line().size();
    }

    private static double firstWord(PdfLine line) {
        double start = line.box().left();
        double end = line.glyphs().get(0).box().right();
        for (int i = 1; i < line.glyphs().size(); i++) {
            PdfGlyph glyph = line.glyphs().get(i);
            boolean sticks = PdfText.narrow(glyph.text().codePointAt(0))
                    && PdfText.narrow(line.glyphs().get(i - 1).text().codePointAt(0))
                    || "，。、；：！？）》”’」』】〉".contains(glyph.text());
            if (!sticks) {
                break;
            }
            end = glyph.box().right();
        }
        return end - start;
    }

    private boolean apart(PdfPiece.Prose before, PdfPiece.Prose line) {
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
        for (PdfPiece.Prose line : open) {
            String more = line.line().text();
            if (!text.isEmpty() && latin(text.charAt(text.length() - 1)) && latin(more.charAt(0))) {
                text.append(' ');
            }
            anchors.add(new Anchor(text.length(), line.page().span(line.box())));
            text.append(more);
        }
        blocks.add(new Paragraph(text.toString(), 0, anchors));
        open.clear();
    }

    private static boolean latin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
