package nianshen.office.runs;

import java.io.IOException;
import java.util.Optional;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.portfolio.Card;

/** Writes the files of each report of a job; writes nothing where nothing is said. */
interface Writing {

    /** What came of the report where its files are written already. */
    default Optional<Audit> written(Input input) {
        return Optional.empty();
    }

    /** Writes what came of the report alone. */
    default void write(Input input, Audit audit) throws IOException {
    }

    /** Puts what came of the report beside others in the place of what came of it alone. */
    default void rewrite(Input input, Audit alone, Audit beside) throws IOException {
    }

    /** Where what was read from the report is to be had again. */
    Card.Shelf shelf(Input input, Audit read);
}
