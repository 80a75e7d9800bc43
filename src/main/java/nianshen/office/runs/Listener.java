package nianshen.office.runs;

import nianshen.findings.Audit;

/** Is told how a job goes on. Its calls never overlap, whatever the number of threads. */
@FunctionalInterface
public interface Listener {

    /** Wants to know nothing. */
    Listener NONE = (finished, audit) -> { };

    /**
     * The job goes on from one that was cut off.
     *
     * @param reports that were done before and need not be done again; 0 where there are none
     * @param stale   whether there are some that were judged by other rules, another program or in another way
     */
    default void resumed(int reports, boolean stale) {
    }

    /** The job begins. */
    default void begun(int reports) {
    }

    /**
     * Another page of a report is being recognised, which takes seconds.
     *
     * @param page  counted from 1 among those that are pictures
     * @param pages that are pictures
     */
    default void recognising(String source, int page, int pages) {
    }

    /**
     * Another report has been read. It is judged when all are, beside them.
     *
     * @param finished how many are, this one included: 1, 2, 3, …
     */
    default void read(int finished, String source) {
    }

    /**
     * Another report is done: it has been judged, or could not be read.
     *
     * @param finished how many are, this one included: 1, 2, 3, …
     */
    void done(int finished, Audit audit);

    /** The job is at its end, however it came to it. */
    default void ended() {
    }
}
