package nianshen.render.files;

/**
 * How PDF files are packed: quickly. Better packing makes a letter a twelfth smaller and the whole of a report's files take a
 * tenth more time. Whatever writes PDF files sets it before the first, so that the same report gives the same bytes.
 */
public final class Packing {

    private static final String PROPERTY = "org.apache.pdfbox.filter.deflatelevel";
    private static final String QUICKEST = "1";

    private Packing() {
    }

    /** Has all PDF files written from now on packed so. */
    public static void quickly() {
        System.setProperty(PROPERTY, QUICKEST);
    }
}
