package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;

/**
 * The characters of a document, whatever form it came in: control characters and halves of characters are no text, and
 * no page, workbook or letter takes them; those that turn round the direction of reading show another text than they hold.
 * Question marks in a row are what is left of characters that a program could not write.
 */
final class Signs {

    private static final char LOST = '\uFFFD';
    /** Right-to-left override and isolate. */
    private static final String TURNING = "\u202E\u2067";
    private static final String ASKED = "???";
    private static final int SHOWN = 10;

    private final List<Flaw> flaws = new ArrayList<>();

    private Signs() {
    }

    /** The document itself, or one in which what is no character stands as lost and is told. */
    static Document checked(Document document) {
        if (document.blocks().stream().allMatch(Signs::isPlain) && document.metadata().values().stream().allMatch(Signs::isPlain)) {
            return document;
        }
        Signs signs = new Signs();
        List<Block> blocks = document.blocks().stream().map(signs::mended).toList();
        Map<String, String> metadata = document.metadata().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> mended(e.getValue())));
        List<Flaw> all = new ArrayList<>(document.flaws());
        all.addAll(signs.flaws);
        return new Document(document.form(), metadata, blocks, all);
    }

    private static boolean isPlain(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().allMatch(cell -> isPlain(cell.text()));
        }
        return !(block instanceof Paragraph paragraph) || isPlain(paragraph.text());
    }

    private static boolean isPlain(String text) {
        if (text.contains(ASKED)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0xD800 && c <= 0xDFFF || c >= 0xFFFE || TURNING.indexOf(c) >= 0) {
                return mended(text).equals(text);
            }
        }
        return true;
    }

    private Block mended(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isPlain(paragraph.text()) ? block
                    : new Paragraph(told(paragraph.text(), paragraph.span()), paragraph.level(), paragraph.anchors());
        }
        return block instanceof Table table ? new Table(table.rows(), table.columns(), table.ruled(),
                table.cells().stream().map(this::mended).toList(), table.span()) : block;
    }

    private Cell mended(Cell c) {
        return isPlain(c.text()) ? c : new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), told(c.text(), c.span()), c.span());
    }

    private String told(String text, SourceSpan span) {
        String mended = mended(text);
        if (text.contains(ASKED)) {
            flaws.add(Flaw.lost("“" + text.substring(Math.max(0, text.indexOf(ASKED) - SHOWN)).strip().codePoints().limit(2 * SHOWN)
                    .mapToObj(Character::toString).collect(Collectors.joining()) + "”处的文字变成了问号，请核对原件", span));
        }
        if (mended.indexOf(LOST) >= 0) {
            flaws.add(Flaw.unsure("“" + mended.strip().codePoints().limit(20).mapToObj(Character::toString).collect(Collectors.joining())
                    + "”处有不能显示的字符，请核对原件", span));
        }
        return mended;
    }

    /** The same number of units, so that places in the text stay where they are. */
    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0x7F || c >= 0xFFFE || TURNING.indexOf(c) >= 0 || c < ' ' && c != '\n' && c != '\t') {
                mended.setCharAt(i, c == '\r' || c == '\f' || c == 0x0B ? ' ' : LOST);
            }
        }
        return mended.toString();
    }
}
