package nianshen.facts;

import java.util.List;

/**
 * Whether the roster expects the report and how often it came.
 *
 * @param state   DUE (it is expected and came once), MISSING (it is expected and did not come), SEVERAL (it came more than
 *                once), UNEXPECTED (the roster does not know the agency, or not for the year)
 * @param reports the reports of the agency and year that came, by file
 * @param equal   whether the figures of all that came are the same
 * @param doubt   why a missing one may have come all the same, or what the roster says of one that it does not know, in
 *                Chinese; null where nothing says so
 */
public record Submission(State state, List<String> reports, boolean equal, String doubt) implements Told {

    /** How it stands. */
    public enum State { DUE, MISSING, SEVERAL, UNEXPECTED }

    /** Copies the list. */
    public Submission {
        reports = List.copyOf(reports);
    }
}
