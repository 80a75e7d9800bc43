package nianshen.extract.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableIndex;
import nianshen.text.Numeral;
import nianshen.text.PlainText;

/**
 * Cuts paragraphs into labels, figures and other words. A label is read as far as any label goes, over spaces, pipes
 * and the ends of paragraphs; a figure ends at a space or pipe.
 */
final class Tokenizer {

    private static final String STOPS = "、.,．，)）:：";
    private static final int LONGEST_FIGURE = 16;
    /** So many paragraphs with nothing but one figure are no accident. */
    private static final int MANY = 10;
    private final TableIndex index;
    private final GridRows cells;
    private final List<Block> blocks;
    private final List<StreamToken> tokens = new ArrayList<>();
    private boolean cellwise;

    Tokenizer(TableIndex index, List<Block> blocks) {
        this.index = index;
        this.cells = new GridRows(index.figures());
        this.blocks = blocks;
    }

    /** The tokens of all paragraphs that {@code wanted} lets through, in order. */
    List<StreamToken> of(IntPredicate wanted) {
        cellwise = isCellwise(wanted);
        for (int i = 0; i < blocks.size(); i++) {
            if (wanted.test(i) && blocks.get(i) instanceof Paragraph p && !isPageNumber(p.text())) {
                cut(p, i);
            }
        }
        return joined();
    }

    /** Whether each figure stands in a paragraph of its own: then spaces within it part nothing. */
    private boolean isCellwise(IntPredicate wanted) {
        int figures = 0;
        for (int i = 0; i < blocks.size(); i++) {
            figures += wanted.test(i) && blocks.get(i) instanceof Paragraph p && p.text().length() < LONGEST_FIGURE
                    && index.figures().isFigure(p.text()) ? 1 : 0;
        }
        return figures >= MANY;
    }

    private void cut(Paragraph paragraph, int block) {
        String text = paragraph.text();
        if (cellwise && text.length() < LONGEST_FIGURE && index.figures().isFigure(text)) {
            tokens.add(new StreamToken(null, cells.cell(text, 0, 1, paragraph.span()), block, 0, text.length()));
            return;
        }
        int at = 0;
        while (at < text.length()) {
            if (isGap(text.charAt(at))) {
                at++;
                continue;
            }
            int end = labelEnd(text, at);
            boolean label = end > at;
            end = label ? end : wordEnd(text, at);
            String part = text.substring(at, end);
            String core = label ? Numbered.of(part).core() : null;
            tokens.add(new StreamToken(core, cells.cell(part, 0, 1, paragraph.spanOf(at, end)), block, at, end));
            at = end;
        }
    }

    /** Where the longest label that begins here ends; {@code at} where none does. */
    private int labelEnd(String text, int at) {
        int start = afterNumber(text, at);
        int end = longest(text, start);
        if (end > start) {
            return end;
        }
        return start > at ? Math.max(longest(text, at), at) : at;
    }

    private int longest(String text, int start) {
        StringBuilder core = new StringBuilder();
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
            if (!Character.isLetterOrDigit(half)) {
                continue;
            }
            core.append(half);
            if (!index.isPrefix(core)) {
                break;
            }
            if (index.knows(core.toString()) && endsWord(text, i + 1)) {
                end = withBracket(text, i + 1);
            }
        }
        return end;
    }

    /** A label ends where the text does not run on in Chinese. */
    private static boolean endsWord(String text, int at) {
        return at >= text.length() || Character.UnicodeScript.of(text.charAt(at)) != Character.UnicodeScript.HAN
                && "、，。的".indexOf(text.charAt(at)) < 0;
    }

    private static int withBracket(String text, int at) {
        return at < text.length() && ")）”\"".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** Skips "1.", "（三）", "四、" and the like. */
    private static int afterNumber(String text, int at) {
        int i = at;
        boolean open = i < text.length() && "(（〔".indexOf(text.charAt(i)) >= 0;
        i += open ? 1 : 0;
        int digits = i;
        while (i < text.length() && i - digits < 3 && (Numeral.TO_TEN.indexOf(text.charAt(i)) >= 0
                || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        if (i == digits) {
            return open ? at + 1 : at;
        }
        if (i < text.length() && STOPS.indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            return open || i == text.length() || isGap(text.charAt(i)) || !Character.isDigit(text.charAt(i - 1)) ? at : i;
        }
        while (i < text.length() && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Labels cut by the end of a paragraph are put together. */
    private List<StreamToken> joined() {
        List<StreamToken> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOfLabel(i);
            if (last > i) {
                StreamToken first = tokens.get(i);
                StringBuilder text = new StringBuilder();
                for (int k = i; k <= last; k++) {
                    text.append(tokens.get(k).cell().text());
                    if (k < last) {
                        joined.add(new StreamToken("", tokens.get(k).cell(), tokens.get(k).block(), tokens.get(k).from(),
                                tokens.get(k).to()));
                    }
                }
                String whole = text.toString();
                joined.add(new StreamToken(Numbered.of(whole).core(), cells.cell(whole, 0, 1, first.span()),
                        tokens.get(last).block(), tokens.get(last).from(), tokens.get(last).to()));
                i = last;
            } else {
                joined.add(tokens.get(i));
            }
        }
        return joined;
    }

    /** The last of the words from {@code at} on that make one label together; {@code at} where they do not. */
    private int lastOfLabel(int at) {
        if (tokens.get(at).isFigure() || tokens.get(at).isLabel() && !index.isPrefix(tokens.get(at).core())) {
            return at;
        }
        StringBuilder core = new StringBuilder(Numbered.of(tokens.get(at).cell().text()).core());
        int last = at;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 6) && index.isPrefix(core); i++) {
            StreamToken next = tokens.get(i);
            if (isSign(next) || next.isLabel() && Numbered.of(next.cell().text()).level() > 0) {
                break;
            }
            core.append(GridText.core(next.cell().text()));
            if (index.knows(core.toString())) {
                last = i;
            }
        }
        return last;
    }

    /** "/" and the like in place of a figure. */
    private static boolean isSign(StreamToken token) {
        return token.isFigure() && GridText.core(token.cell().text()).isEmpty();
    }

    private static boolean isGap(char c) {
        return PlainText.isSpace(c) || c == '|' || c == '｜' || c == '│';
    }

    /** "- 4 -" between the halves of a table. */
    private static boolean isPageNumber(String text) {
        String plain = GridText.plain(text);
        int from = 0;
        int to = plain.length();
        while (from < to && "-—–_".indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-—–_".indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return from > 0 && to < plain.length() && to > from
                && plain.substring(from, to).chars().allMatch(Character::isDigit);
    }
}
