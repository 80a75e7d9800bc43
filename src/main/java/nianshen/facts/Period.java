package nianshen.facts;

import java.time.LocalDate;
import nianshen.doc.SourceSpan;

/** A stated period of the statistics (统计期限); {@code from} is null where only an end ("截至…") is stated. */
public record Period(LocalDate from, LocalDate to, String quote, SourceSpan span) implements Fact {
}
