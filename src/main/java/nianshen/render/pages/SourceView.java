package nianshen.render.pages;

import java.util.List;

/**
 * The report as it was read, with the words that findings quote marked: the annotated copy of the source.
 *
 * @param parts the title and the parts of the report, in order
 */
record SourceView(String name, String source, List<Part> parts) {

    /**
     * A part of the report.
     *
     * @param heading as printed, or ""
     * @param absent  whether the format asks for it and it was not found
     * @param table   the official table that stands in it, or null
     */
    record Part(String heading, boolean absent, List<List<Piece>> paragraphs, FormView table) {
    }

    /** A stretch of text; {@code mark} is null where no finding quotes it. */
    record Piece(String text, FormView.Mark mark, String says) {
    }
}
