package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;

/**
 * The characters of a document, whatever form it came in: control characters and halves of characters are no text, and
 * no page, workbook or letter takes them; those that turn round the direction of reading show another text than they hold,
 * and those that strike out what stands before them show none. What shows nothing at all only holds its place.
 * Question marks or boxes in a row are what is left of characters that a program could not write.
 */
final class Signs {

    private static final char LOST = '\uFFFD';
    /** Right-to-left override and isolate. */
    private static final String TURNING = "\u202E\u2067";
    private static final Pattern SEVERAL = Pattern.compile("\\s*\\d{2,}(?:[ \\u00A0\\u3000]+\\d{2,})+\\s*");
    /** Parted into thousands. */
    private static final Pattern GROUPED = Pattern.compile("\\s*\\d{1,3}(?:[ \\u00A0\\u3000]\\d{3})+\\s*");
    private static final int SHORTEST = 4;
    private static final Pattern ASKED = Pattern.compile("\\?{3}|□{4}");
    private static final Pattern DIGIT_ASKED = Pattern.compile("(?<=[\\d\\p{IsHan}])\\?(?=\\d)|(?<=\\d)\\?(?=[\\d件条份人宗起次个项])");
    /** Letters that were taken for the noughts and ones which they look like: 2O21年, 202l年. */
    private static final Pattern DIGIT_LIKE = Pattern.compile("(?<=\\d[OolI]{0,2})[OolI](?=[OolI]{0,2}(?:\\d+[OolI]{0,2})?[年月件条份人宗起次个项])");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|[&?]\\w+=");
    private static final String COUNTED = "件条份人宗起";
    private static final char NOTHING = '\u200B';
    private static final char FILLER = '\u3164';
    /** Digits of several faces from this one on, ten of each; those of a display. */
    private static final int FACES = 0x1D7CE;
    private static final int FACES_END = 0x1D7FF;
    private static final int DISPLAY = 0x1FBF0;
    private static final int TEN = 10;
    private static final int SHOWN = 10;

    private final List<Flaw> flaws = new ArrayList<>();

    private Signs() {
    }

    /** The document itself, or one in which what is no character stands as lost and is told. */
    static Document checked(Document document) {
        boolean told = document.form() == Form.PDF || document.form() == Form.OFD || document.flaws().stream().anyMatch(f -> f.reach() == Flaw.Reach.REPORT);
        if (document.blocks().stream().allMatch(b -> isPlain(b, told)) && document.metadata().values().stream().allMatch(Signs::isPlain)) {
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

    /** @param told whether what could not be read has been told where it stands, as the readers of printed pages and of damaged bytes do */
    private static boolean isPlain(Block block, boolean told) {
        if (block instanceof Table table) {
            return table.cells().stream().allMatch(cell -> isPlain(cell.text()) && (told || cell.text().indexOf(LOST) < 0 && !several(cell.text())));
        }
        return !(block instanceof Paragraph paragraph) || isPlain(paragraph.text()) && (told || paragraph.text().indexOf(LOST) < 0);
    }

    /** Several figures in one cell, of which nobody can say which is meant; blanks of print may part one figure, those of a typist part two. */
    private static boolean several(String text) {
        return text.length() > SHORTEST && text.charAt(0) <= '9' && SEVERAL.matcher(text).matches() && !GROUPED.matcher(text).matches();
    }

    private static boolean isPlain(String text) {
        if (ASKED.matcher(text).find() || text.indexOf('?') >= 0 && isAskedOf(text) || DIGIT_LIKE.matcher(text).find()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && (c < 0x2E80 || c > 0x9FFF || c == FILLER)) && isOdd(text, i)) {
                return mended(text).equals(text);
            }
        }
        return true;
    }

    /** Whether a question mark stands where a digit was: 收到申请2?92件; addresses hold others. */
    private static boolean isAskedOf(String text) {
        return DIGIT_ASKED.matcher(text).find() && !ADDRESS.matcher(text).find();
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) || isNone(c) || isInvisible(c) || strikes(text, at) || isOfAFont(text, at);
    }

    private static boolean isNone(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0xFFFE || TURNING.indexOf(c) >= 0;
    }

    /** Marks for the machine, of which a reader sees nothing. */
    private static boolean isInvisible(char c) {
        return c == 0xAD || c == 0x34F || c == 0x61C || c >= 0x180B && c <= 0x180F || c >= 0x202A && c <= 0x202D || c >= 0x2060 && c <= 0x206F || c == FILLER || c == 0xFFA0
                || c >= 0xFE00 && c <= 0xFE0F || c == 0x115F || c == 0x1160;
    }

    /** A stroke through the digit before it, or a ring around it. */
    private static boolean strikes(String text, int at) {
        char c = text.charAt(at);
        return (c >= 0x334 && c <= 0x338 || c >= 0x20D0 && c <= 0x20F0) && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** A letter that only its font knows, beside a digit or before what is counted. */
    private static boolean isOfAFont(String text, int at) {
        char c = text.charAt(at);
        return c >= 0xE000 && c <= 0xF8FF && (at > 0 && Character.isDigit(text.charAt(at - 1)) || at + 1 < text.length() && (Character.isDigit(text.charAt(at + 1)) || COUNTED.indexOf(text.charAt(at + 1)) >= 0));
    }

    private Block mended(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isPlain(paragraph.text()) && paragraph.text().indexOf(LOST) < 0 ? block
                    : new Paragraph(told(paragraph.text(), paragraph.span()), paragraph.level(), paragraph.anchors());
        }
        return block instanceof Table table ? new Table(table.rows(), table.columns(), table.ruled(),
                table.cells().stream().map(this::mended).toList(), table.span()) : block;
    }

    private Cell mended(Cell c) {
        boolean several = several(c.text());
        return isPlain(c.text()) && c.text().indexOf(LOST) < 0 && !several ? c
                : new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), told(several ? c.text() + LOST : c.text(), c.span()), c.span());
    }

    private String told(String text, SourceSpan span) {
        String mended = mended(text);
        Matcher asked = ASKED.matcher(text);
        if (asked.find()) {
            flaws.add(Flaw.lost("“" + text.substring(Math.max(0, asked.start() - SHOWN)).strip().codePoints().limit(2 * SHOWN)
                    .mapToObj(Character::toString).collect(Collectors.joining()) + "”处的文字变成了问号或方框，请核对原件", span));
        }
        if (mended.indexOf(LOST) >= 0) {
            flaws.add(Flaw.unsure("“" + mended.strip().codePoints().limit(20).mapToObj(Character::toString).collect(Collectors.joining())
                    + "”处有不能读取的字符或图形，请核对原件", span));
        }
        return mended;
    }

    /** The same number of units, so that places in the text stay where they are. */
    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.indexOf('?') >= 0 && isAskedOf(text) ? DIGIT_ASKED.matcher(text).replaceAll(String.valueOf(LOST)) : text);
        DIGIT_LIKE.matcher(text).results().forEach(letter -> mended.setCharAt(letter.start(), LOST));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                pair(text.codePointAt(i), i++, mended);
            } else if (Character.isSurrogate(c) || isNone(c) || strikes(text, i) || isOfAFont(text, i)) {
                mended.setCharAt(i, c == '\r' || c == '\f' || c == 0x0B ? ' ' : LOST);
            } else if (isInvisible(c)) {
                mended.setCharAt(i, NOTHING);
            }
        }
        return mended.toString();
    }

    /** Digits of another face are the digits that they show; letters of tags show nothing. */
    private static void pair(int sign, int at, StringBuilder mended) {
        boolean face = sign >= FACES && sign <= FACES_END;
        boolean display = sign >= DISPLAY && sign < DISPLAY + TEN;
        if (face || display) {
            mended.setCharAt(at, (char) ('0' + (sign - (face ? FACES : DISPLAY)) % TEN));
            mended.setCharAt(at + 1, NOTHING);
        } else if (sign >= 0xE0000 && sign <= 0xE0FFF) {
            mended.setCharAt(at, NOTHING);
            mended.setCharAt(at + 1, NOTHING);
        }
    }
}
