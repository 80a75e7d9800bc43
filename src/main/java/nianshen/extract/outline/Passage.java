package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.text.PlainText;

/**
 * A stretch of prose that belongs together: a paragraph, part of one, or several that a page break had cut apart.
 * Remembers where each character is printed, so that anything found in it can be quoted and shown.
 */
public final class Passage {

    /** Characters {@code from} to {@code to} of a paragraph, standing at {@code at} in the passage. */
    private record Piece(Paragraph paragraph, int from, int to, int at) {
    }

    private static final String ENDS = "。！？";
    private static final String PAUSES = "；，、：";
    /** Characters beyond which a sentence ends at its next pause: nobody writes such a one, and reading it would take ever longer. */
    private static final int LONGEST = 2_000;
    private static final String CLOSERS = "”’」』）》\"'";

    private final List<Piece> pieces;
    private final PlainText text;
    private final int section;
    private final String aspect;
    private final boolean heading;
    /** Cut when they are first asked for, since every reader asks for them. */
    private List<Sentence> sentences;

    private Passage(List<Piece> pieces, int section, String aspect, boolean heading) {
        this.pieces = pieces;
        this.section = section;
        this.aspect = aspect;
        this.heading = heading;
        StringBuilder raw = new StringBuilder();
        pieces.forEach(p -> raw.append(p.paragraph().text(), p.from(), p.to()));
        this.text = PlainText.of(raw.toString());
    }

    /**
     * Part of a paragraph.
     *
     * @param from    first character, in the paragraph's own text
     * @param section part of the report, 0 before the first
     * @param aspect  key of the aspect under whose subhead it stands, or null
     * @param heading whether it is a heading or subhead and no content
     */
    static Passage of(Paragraph paragraph, int from, int to, int section, String aspect, boolean heading) {
        return new Passage(List.of(new Piece(paragraph, from, to, 0)), section, aspect, heading);
    }

    /** This passage with the next one, which continues it. */
    Passage and(Passage next) {
        List<Piece> all = new ArrayList<>(pieces);
        int shift = text.raw().length();
        next.pieces.forEach(p -> all.add(new Piece(p.paragraph, p.from, p.to, p.at + shift)));
        return new Passage(all, section, aspect, heading);
    }

    /** Number of the part it stands in, 0 for the lines above the first. */
    public int section() {
        return section;
    }

    /** Whether it begins where a paragraph does, and not behind a heading on the same line. */
    public boolean opensParagraph() {
        Piece first = pieces.get(0);
        return first.paragraph().text().substring(0, first.from()).isBlank();
    }

    /** Key of the aspect whose subhead it stands under, or null. */
    public String aspect() {
        return aspect;
    }

    /** Whether it is a heading and no running text. */
    public boolean heading() {
        return heading;
    }

    /** In the spelling in which words are compared. */
    public String plain() {
        return text.text();
    }

    /** As printed. */
    public String printed() {
        return text.raw().strip();
    }

    /** As printed, for the plain characters from {@code from} to {@code to}. */
    public String printed(int from, int to) {
        return text.printed(from, to);
    }

    /** Where the plain characters from {@code from} to {@code to} stand. */
    public SourceSpan span(int from, int to) {
        int start = text.rawStart(from);
        int end = Math.max(start + 1, text.rawEnd(to));
        SourceSpan found = null;
        for (Piece piece : pieces) {
            int length = piece.to() - piece.from();
            if (piece.at() < end && piece.at() + length > start) {
                int shift = piece.from() - piece.at();
                SourceSpan here = piece.paragraph().spanOf(Math.max(piece.from(), start + shift),
                        Math.min(piece.to(), end + shift));
                found = found == null ? here : Spans.united(found, here);
            }
        }
        return found == null ? pieces.get(0).paragraph().span() : found;
    }

    /** Its sentences, in order, none of them empty. */
    public List<Sentence> sentences() {
        sentences = sentences == null ? List.copyOf(cut()) : sentences;
        return sentences;
    }

    private static boolean endsOverlong(char c, int length) {
        return PAUSES.indexOf(c) >= 0 || length >= 2 * LONGEST && !Character.isDigit(c);
    }

    private List<Sentence> cut() {
        List<Sentence> cut = new ArrayList<>();
        String plain = plain();
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (ENDS.indexOf(plain.charAt(i)) >= 0 || i - from >= LONGEST && endsOverlong(plain.charAt(i), i - from)) {
                while (i + 1 < plain.length() && CLOSERS.indexOf(plain.charAt(i + 1)) >= 0) {
                    i++;
                }
                cut.add(new Sentence(this, from, i + 1));
                from = i + 1;
            }
        }
        if (from < plain.length()) {
            cut.add(new Sentence(this, from, plain.length()));
        }
        return cut;
    }
}
