package nianshen.extract.outline;

import java.util.List;
import java.util.Optional;
import nianshen.doc.Document;
import nianshen.facts.Fact;
import nianshen.facts.Level;
import nianshen.facts.TableRead;
import nianshen.facts.Title;

/**
 * What the later steps of extraction build on.
 *
 * @param outline the prose in its parts
 * @param tables  the facts of the official tables
 * @param issuer  title, agency, level
 * @param year    the reporting year
 */
public record Reading(Document document, Outline outline, List<Fact> tables, Issuer issuer, ReportYear year) {

    /**
     * Who reports.
     *
     * @param title    the report's title, null where it has none of its own
     * @param fallback what page or file say the title is, null where the report has one or they say nothing
     * @param agency   the fullest name found, or null
     * @param level    kind of issuer, or null
     * @param tier     administrative tier, or null
     */
    public record Issuer(Title title, Title fallback, String agency, Level level, String tier) {
    }

    /** The reporting year, null where it cannot be told; {@code certain} where the report states it. */
    public record ReportYear(Integer year, boolean certain) {
    }

    /** Whether the official table of that key was found, whole or in part. */
    public boolean hasTable(String key) {
        return key != null && table(key).filter(t -> t.state() != TableRead.State.ABSENT).isPresent();
    }

    /** How the official table of that key was found. */
    Optional<TableRead> table(String key) {
        return tables.stream().filter(TableRead.class::isInstance).map(TableRead.class::cast)
                .filter(t -> t.table().equals(key)).findFirst();
    }
}
