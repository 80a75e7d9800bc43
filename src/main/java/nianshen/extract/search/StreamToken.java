package nianshen.extract.search;

import nianshen.doc.SourceSpan;

/**
 * A label, a figure or other words in a stream of paragraphs.
 *
 * @param core  for a label its core, else null
 * @param cell  the text as a cell
 * @param block index of the paragraph
 * @param from  index into its text, inclusive
 * @param to    index into its text, exclusive
 */
record StreamToken(String core, RawCell cell, int block, int from, int to) {

    boolean isLabel() {
        return core != null;
    }

    boolean isFigure() {
        return core == null && cell.kind() == RawCell.Kind.FIGURE;
    }

    SourceSpan span() {
        return cell.span();
    }
}
