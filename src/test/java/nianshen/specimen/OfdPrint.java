package nianshen.specimen;

/** OFD files (GB/T 33190), drawn in the ways of the programs that write them. */
public enum OfdPrint implements Print {
    /** A text object for a stretch of text with the steps between its characters, lines as strokes, page numbers from the page. */
    RUNS(PaperPrint.Style.Lines.STROKES, true),
    /** A text object for each character in points under a matrix, its shape named, lines as filled boxes in nested blocks. */
    GLYPHS(PaperPrint.Style.Lines.BARS, true),
    /** Type of size one under a matrix, colours and lines from shared parameters, cells as composites. */
    SCALED(PaperPrint.Style.Lines.STROKES, false),
    /** Elements without a prefix, lines in a template of each page that lies above it, two pieces of text to an object, fonts listed apart. */
    TEMPLATES(PaperPrint.Style.Lines.STROKES, false),
    /** Everything turned by a quarter on paper that lies. */
    TURNED(PaperPrint.Style.Lines.STROKES, false);

    private final PaperPrint.Style.Lines lines;
    private final boolean common;

    OfdPrint(PaperPrint.Style.Lines lines, boolean common) {
        this.lines = lines;
        this.common = common;
    }

    /** Whether it is one of the ways that stand for all in tests of the whole line. */
    boolean common() {
        return common;
    }

    @Override
    public String suffix() {
        return "ofd";
    }

    @Override
    public byte[] write(Specimen specimen) {
        return Paper.set(specimen, style(), new OfdEasel(this));
    }

    /** The same pages as a PDF. */
    public byte[] asPdf(Specimen specimen) {
        synchronized (Paper.class) {
            return Paper.set(specimen, style(), new PdfEasel());
        }
    }

    private PaperPrint.Style style() {
        return new PaperPrint.Style(lines, this == GLYPHS, false, "- %d -");
    }
}
