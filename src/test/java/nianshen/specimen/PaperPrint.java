package nianshen.specimen;

/** PDF files, set by a small typesetter of our own that breaks tables over pages as word processors do. */
public enum PaperPrint implements Print {
    /** Ruled by strokes; a row that does not fit goes to the next page. */
    RULED(new Style(Style.Lines.STROKES, false, false, "— %d —")),
    /** Ruled by thin rectangles; a row is cut in the middle wherever the page ends. */
    CUT(new Style(Style.Lines.BARS, true, false, "-%d-")),
    /** Ruled; the header rows stand again on top of each page. */
    REPEATED(new Style(Style.Lines.STROKES, false, true, "- %d -")),
    /** No ruling lines at all. */
    BARE(new Style(Style.Lines.NONE, false, false, "%d"));

    /**
     * How pages are set.
     *
     * @param cutRows      rows may be cut at the foot of a page
     * @param repeatHeader header rows of a table are set again after a break
     * @param footer       page number
     * @param tight        rows of tables are no higher than their letters
     */
    record Style(Lines lines, boolean cutRows, boolean repeatHeader, String footer, boolean tight) {

        Style(Lines lines, boolean cutRows, boolean repeatHeader, String footer) {
            this(lines, cutRows, repeatHeader, footer, false);
        }

        /** How cells are ruled. */
        enum Lines { STROKES, BARS, HAIRS, NONE }
    }

    private final Style style;

    PaperPrint(Style style) {
        this.style = style;
    }

    @Override
    public String suffix() {
        return "pdf";
    }

    /** The same with letters that fill the rows of tables from line to line. */
    public byte[] tight(Specimen specimen) {
        return write(specimen, new Style(style.lines, style.cutRows, style.repeatHeader, style.footer, true));
    }

    /** The same ruled by the finest lines, as office programs rule web pages. */
    public byte[] hairlines(Specimen specimen) {
        return write(specimen, new Style(Style.Lines.HAIRS, style.cutRows, style.repeatHeader, style.footer));
    }

    @Override
    public byte[] write(Specimen specimen) {
        return write(specimen, style);
    }

    private static byte[] write(Specimen specimen, Style style) {
        synchronized (Paper.class) {
            return Paper.set(specimen, style, new PdfEasel());
        }
    }
}
