package nianshen.doc;

import java.util.List;

/**
 * A paragraph or heading of prose. Whether a line is a heading of the official format is for extraction to judge;
 * {@code level} only passes on what the source's own markup says.
 *
 * @param text    the text, automatic list numbers written out, without line ends
 * @param level   0 for body text, 1 to 9 where the source marks a heading (HTML h1–h6, Word heading style)
 * @param anchors at least one, the first with offset 0, offsets ascending
 */
public record Paragraph(String text, int level, List<Anchor> anchors) implements Block {

    /** Copies the anchors. */
    public Paragraph {
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty() || anchors.get(0).offset() != 0) {
            throw new IllegalArgumentException("a paragraph needs an anchor at offset 0: " + text);
        }
    }

    /** Body text that stands at one place. */
    public static Paragraph of(String text, SourceSpan span) {
        return new Paragraph(text, 0, List.of(new Anchor(0, span)));
    }

    @Override
    public SourceSpan span() {
        return anchors.get(0).span();
    }

    /** Where the characters from {@code from} (inclusive) to {@code to} (exclusive) stand; page boxes are united. */
    public SourceSpan spanOf(int from, int to) {
        SourceSpan found = null;
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).offset() : Integer.MAX_VALUE;
            if (end > from && (anchors.get(i).offset() < to || found == null)) {
                found = found == null ? anchors.get(i).span() : united(found, anchors.get(i).span());
            }
        }
        return found == null ? span() : found;
    }

    private static SourceSpan united(SourceSpan first, SourceSpan second) {
        return first instanceof PageSpan a && second instanceof PageSpan b ? a.union(b) : first;
    }
}
