package nianshen.extract.outline;

import java.util.List;
import nianshen.facts.Fact;

/** A step of extraction that makes facts of one kind. Holds no state of a report. */
public interface FactReader {

    /** The facts it finds, in the order in which they stand. */
    List<Fact> read(Reading reading);
}
