package nianshen.ingest.source;

/** Hears how far slow reading has come. */
@FunctionalInterface
public interface Pace {

    /** Hears nothing. */
    Pace NONE = (page, all) -> { };

    /** A line was read on a page, counted from 1, of all that are pictures. */
    void read(int page, int all);
}
