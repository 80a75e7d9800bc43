package nianshen.render.pages;

import java.util.List;

/**
 * The report as it was read, with the words that findings quote marked.
 *
 * @param parts the title, the parts of the report in order, and tables that belong to none
 */
record SourceView(String name, String source, List<Part> parts) {

    /** Where it shows what a finding points to: the words quoted, else the table; null where neither. */
    String shows(ReportView.Item item) {
        String words = "m" + item.number();
        boolean quoted = parts.stream().flatMap(Part::pieces).anyMatch(p -> p.anchors().contains(words));
        return quoted ? words : parts.stream().map(Part::table).filter(t -> t != null && t.marked(item.number())).findFirst()
                .map(t -> "t" + t.number()).orElse(null);
    }

    /**
     * A part of the report.
     *
     * @param heading as printed; empty for the title and for a table alone
     * @param absent  whether the format asks for it and it was not found
     * @param table   the official table that stands in it, or null
     */
    record Part(List<Piece> heading, boolean absent, List<List<Piece>> paragraphs, FormView table) {

        private java.util.stream.Stream<Piece> pieces() {
            return java.util.stream.Stream.concat(heading.stream(), paragraphs.stream().flatMap(List::stream));
        }
    }

    /**
     * A stretch of text.
     *
     * @param says    what is found of it; null where no finding quotes it
     * @param anchors names on the page of the findings that quote it first here
     * @param ends    the findings whose quotation ends with it
     */
    record Piece(String text, String says, List<String> anchors, List<FormView.Mark> ends) {
    }
}
