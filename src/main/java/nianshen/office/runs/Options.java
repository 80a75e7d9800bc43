package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Path;
import nianshen.office.Refusal;

/**
 * How reports are audited.
 *
 * @param year    reporting year given by the user, or null to go by the reports
 * @param threads reports audited at a time; the results are the same whatever it is
 * @param letters whether letters and a circular are written too
 * @param earlier reports of other years, beside which those of this run are judged
 * @param resume  whether to go on from where the last run into the same folder was cut off
 */
public record Options(Integer year, int threads, boolean letters, Earlier earlier, boolean resume) {

    /** With no earlier reports. */
    public Options(Integer year, int threads, boolean letters) {
        this(year, threads, letters, Earlier.NONE, false);
    }

    /**
     * The same beside the reports of other years in a folder, or what earlier runs read from them.
     *
     * @throws Refusal     where there is nothing of the kind
     * @throws IOException where a file cannot be read or is damaged
     */
    public Options beside(Path folder) throws IOException {
        return new Options(year, threads, letters, Earlier.in(folder), resume);
    }

    /** The same, going on from where the last run was cut off. */
    public Options resuming() {
        return new Options(year, threads, letters, earlier, true);
    }

    /** On all cores, with letters, about the given year or, where it is null, what the reports say. */
    public static Options about(Integer year) {
        return new Options(year, Runtime.getRuntime().availableProcessors(), true);
    }
}
