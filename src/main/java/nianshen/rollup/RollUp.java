package nianshen.rollup;

import java.util.List;
import nianshen.template.Template;

/**
 * The figures of all agencies under a government for one year.
 *
 * @param superior whose agencies they are, or null where no roster tells
 * @param form     the official format of the year
 * @param units    the agencies, in the order of the roster; where there is none, of the reports
 * @param unread   reports that could not be read and of which it is not known whose they are
 * @param others   reports about the year by agencies that do not belong under the government
 * @param own      the government's own report, or null where there is none
 * @param sums     the cells of all tables, in the order of the form
 */
public record RollUp(String superior, int year, Template form, List<Unit> units, List<Received> unread, List<Received> others,
        Received own, List<Sum> sums) {

    /** Copies the lists. */
    public RollUp {
        units = List.copyOf(units);
        unread = List.copyOf(unread);
        others = List.copyOf(others);
        sums = List.copyOf(sums);
    }

    /** Whether a roster says who belongs in the sum, so that who is missing can be told. */
    public boolean rostered() {
        return superior != null;
    }

    /** The agencies without figures. */
    public List<Unit> absent() {
        return units.stream().filter(u -> !u.present()).toList();
    }

    /** The sums in which a figure is in doubt. */
    public List<Sum> doubtful() {
        return sums.stream().filter(s -> !s.doubts().isEmpty()).toList();
    }

    /** Whether every agency is there and no figure in doubt. */
    public boolean whole() {
        return unread.isEmpty() && absent().isEmpty() && doubtful().isEmpty();
    }
}
