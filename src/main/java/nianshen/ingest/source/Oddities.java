package nianshen.ingest.source;

import java.lang.Character.UnicodeBlock;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Signs that stand a few times in a document and in no common list of simplified characters: a damaged byte makes such
 * ones of common ones, and a hand that writes traditional ones writes the labels of the format otherwise. A name with a
 * rare character is read with doubt beside it, which is all that can be said, unless it is written again and again.
 */
public final class Oddities {

    /** Common simplified characters, kana, Greek and Cyrillic. */
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    /** These with rare and traditional ones, which a hand may write in prose; a damaged byte of a file that keeps characters by their number makes them as well. */
    private static final Charset WRITTEN = Charset.forName("GBK");
    /** A nought, which the list does not have. */
    private static final int NOUGHT = 0x3007;
    /** What stands more often is no accident. */
    private static final int FEW = 3;
    /** Of a text of so many, one in so many is rare where it is garbled; so many of it are shown. */
    private static final int TEXT = 15;
    private static final int MOST = 4;
    private static final int SHOWN = 12;
    /** Fewer letters are no text in a script of its own. */
    private static final int SCRIPT = 3;

    private final CharsetEncoder simplified = SIMPLIFIED.newEncoder();
    private final CharsetEncoder inProse;
    private final List<Flaw> garbled = new ArrayList<>();
    private final Map<Integer, List<SourceSpan>> signs = new LinkedHashMap<>();
    private final Map<UnicodeBlock, Integer> scripts = new HashMap<>();

    private Oddities(Form form) {
        this.inProse = (form == Form.DOC ? SIMPLIFIED : WRITTEN).newEncoder();
    }

    /** What looks damaged, in the order of the document. */
    public static List<Flaw> in(Document document) {
        Oddities odd = new Oddities(document.form());
        document.blocks().forEach(odd::count);
        List<Flaw> told = new ArrayList<>(odd.garbled);
        odd.signs.forEach((sign, places) -> {
            if (places.size() <= FEW && (Character.isIdeographic(sign) || places.size() == 1 && odd.scripts.get(UnicodeBlock.of(sign)) < SCRIPT)) {
                places.forEach(at -> told.add(flaw(sign, at)));
            }
        });
        return told;
    }

    private static Flaw flaw(int sign, SourceSpan span) {
        return Flaw.unsure("“" + Character.toString(sign) + "”不是常用的规范字，可能是文件损坏或误写所致，请核对原件", span);
    }

    private void count(Block block) {
        if (block instanceof Paragraph paragraph) {
            SourceSpan span = paragraph.anchors().get(0).span();
            if (isGarbled(paragraph.text())) {
                garbled.add(Flaw.lost("“" + paragraph.text().codePoints().limit(SHOWN).mapToObj(Character::toString).collect(Collectors.joining()) + "……”一段是乱码或不规范的字，请核对原件", span));
            } else {
                count(paragraph.text(), span, inProse);
            }
        } else if (block instanceof Table table) {
            table.cells().forEach((Cell cell) -> count(cell.text(), cell.span(), simplified));
        }
    }

    /** Whether so many of its characters are rare that it was read by another code than it was written in. */
    private boolean isGarbled(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        return signs >= TEXT && MOST * text.codePoints().filter(c -> Character.isIdeographic(c) && !isCommon(c, simplified)).count() > signs;
    }

    private void count(String text, SourceSpan span, CharsetEncoder common) {
        text.codePoints().filter(c -> c > 0xFF && says(c) && !isCommon(c, common)).forEach(c -> {
            scripts.merge(UnicodeBlock.of(c), 1, Integer::sum);
            signs.computeIfAbsent(c, none -> new ArrayList<>()).add(span);
        });
    }

    /** Whether it is a letter, or no sign that word processors know; bullets of their own stand in U+F0xx. */
    private static boolean says(int sign) {
        return Character.isLetter(sign) || Character.isDefined(sign) == (sign >= 0x0500 && sign < 0x2000 || sign >= 0xA000 && sign < 0xF000);
    }

    private static boolean isCommon(int sign, CharsetEncoder common) {
        return sign == NOUGHT || UnicodeBlock.of(sign) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && Character.isDefined(sign)
                || sign < 0x10000 && common.canEncode((char) sign);
    }
}
