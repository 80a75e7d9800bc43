package nianshen.ingest.source;

import java.lang.Character.UnicodeBlock;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;

/**
 * Signs that stand a single time in a file without checksums and in no common list of characters: a damaged byte makes
 * such ones of common ones. A name with a rare character is read with doubt beside it, which is all that can be said.
 */
public final class Oddities {

    /** Common simplified characters, kana, Greek and Cyrillic; common traditional characters, up to this first byte. */
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final Charset TRADITIONAL = Charset.forName("Big5");
    private static final int COMMON = 0xC6;
    /** Fewer letters are no text in a script of its own. */
    private static final int SCRIPT = 3;

    private final CharsetEncoder simplified = SIMPLIFIED.newEncoder();
    private final Map<Integer, Integer> signs = new HashMap<>();
    private final Map<UnicodeBlock, Integer> scripts = new HashMap<>();
    private final Map<Integer, Flaw> first = new HashMap<>();

    private Oddities() {
    }

    /** What looks damaged, in no order. */
    public static List<Flaw> in(List<Block> blocks) {
        Oddities odd = new Oddities();
        blocks.forEach(odd::count);
        List<Flaw> told = new ArrayList<>();
        odd.first.forEach((sign, flaw) -> {
            if (odd.signs.get(sign) == 1 && (Character.isIdeographic(sign) || odd.scripts.get(UnicodeBlock.of(sign)) < SCRIPT)) {
                told.add(flaw);
            }
        });
        return told;
    }

    private void count(Block block) {
        if (block instanceof Paragraph paragraph) {
            count(paragraph.text(), paragraph.anchors().get(0).span());
        } else if (block instanceof Table table) {
            table.cells().forEach((Cell cell) -> count(cell.text(), cell.span()));
        }
    }

    private void count(String text, SourceSpan span) {
        text.codePoints().filter(c -> c > 0xFF && says(c) && !isCommon(c)).forEach(c -> {
            signs.merge(c, 1, Integer::sum);
            scripts.merge(UnicodeBlock.of(c), 1, Integer::sum);
            first.putIfAbsent(c, Flaw.unsure("“" + Character.toString(c) + "”不是常用字，只出现一次，可能是文件损坏所致，请核对原件", span));
        });
    }

    /** Whether it is a letter, or no sign that word processors know; bullets of their own stand in U+F0xx. */
    private static boolean says(int sign) {
        return Character.isLetter(sign) || Character.isDefined(sign) == (sign >= 0x0500 && sign < 0x2000 || sign >= 0xA000 && sign < 0xF000);
    }

    private boolean isCommon(int sign) {
        if (UnicodeBlock.of(sign) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && Character.isDefined(sign) || sign < 0x10000 && simplified.canEncode((char) sign)) {
            return true;
        }
        byte[] traditional = Character.toString(sign).getBytes(TRADITIONAL);
        return traditional.length == 2 && (traditional[0] & 0xFF) <= COMMON;
    }
}
