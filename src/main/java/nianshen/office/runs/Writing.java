package nianshen.office.runs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nianshen.audit.Input;
import nianshen.audit.ReadReport;
import nianshen.findings.Audit;
import nianshen.portfolio.Card;

/** Writes the files of each report of a job; writes nothing where nothing is said. */
interface Writing {

    /** What was read from the report, where it was read before and is the same still. */
    default Optional<ReadReport> read(Input input) {
        return Optional.empty();
    }

    /** Keeps what was read from the report. */
    default void keep(Input input, ReadReport read) throws IOException {
    }

    /** Where what was read from the report is to be had again, once it is kept. */
    Card.Shelf shelf(Input input, ReadReport read);

    /** All reports are read: from now on each is judged beside the others. */
    default void allRead(List<Card> cards) {
    }

    /** What came of the report where it was judged before, beside the same others, and its files are written already. */
    default Optional<Audit> written(Input input) {
        return Optional.empty();
    }

    /**
     * Writes what came of the report.
     *
     * @param audit with what was read or without
     * @param mark  what tells what was read from anything else; null where that is not known
     * @param whole the audit with what was read
     */
    default void write(Input input, Audit audit, String mark, Supplier<Audit> whole) throws IOException {
    }
}
