package nianshen.extract.tables;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.rows.ReadTable;
import nianshen.extract.rows.TableReader;
import nianshen.extract.search.Absence;
import nianshen.extract.search.FoundTable;
import nianshen.extract.search.LaidOut;
import nianshen.extract.search.Stretch;
import nianshen.extract.search.TableFinder;
import nianshen.facts.TableRead.State;
import nianshen.template.Template;

/**
 * The official tables of a document as they were found, not yet read: which format each block follows can only be told
 * once the reporting year is known, and the year stands in the prose around them.
 */
public final class OfficialTables {

    private final Document document;
    private final TableIndex index;
    private final Map<String, FoundTable> found;
    private final Absence absence;

    private OfficialTables(Document document, TableIndex index) {
        this.document = document;
        this.index = index;
        this.found = TableFinder.find(index, document.blocks());
        this.absence = new Absence(document, index);
        Set<Integer> taken = consumed().stream().map(Stretch::block).collect(Collectors.toSet());
        found.forEach((key, table) -> table.mayHoldMore(absence.more(key, table, taken)));
    }

    /** Finds the tables of a document. */
    public static OfficialTables in(Document document, TableIndex index) {
        return new OfficialTables(LaidOut.undone(document, index), index);
    }

    /** The document, tables in which parts of the report stand as rows taken apart. */
    public Document document() {
        return document;
    }

    /** What in the document belongs to tables and is no prose, in order. */
    public List<Stretch> consumed() {
        return index.tables().stream().flatMap(t -> found.get(t.key()).stretches().stream()).distinct()
                .sorted(Comparator.comparingInt(Stretch::block).thenComparingInt(Stretch::from)).toList();
    }

    /** Whether what stands last in the document belongs to one. */
    public boolean endTheDocument() {
        int last = document.blocks().size() - 1;
        int length = last >= 0 && document.blocks().get(last) instanceof Paragraph p ? p.text().stripTrailing().length() : 0;
        return length == 0 || consumed().stream().anyMatch(s -> s.block() == last && s.to() >= length);
    }

    /**
     * Reads them.
     *
     * @param inForce the format in force for the reporting year, which goes first where labels leave a choice; null
     *                where the year is not known
     */
    public TableReading read(Template inForce) {
        List<String> order = index.catalogue().nearest(inForce).stream().map(Template::id).toList();
        Map<String, ReadTable> tables = new LinkedHashMap<>();
        for (TableSpec spec : index.tables()) {
            FoundTable table = found.get(spec.key());
            State absent = table.rows().isEmpty() ? absence.of(spec.key()) : null;
            tables.put(spec.key(), TableReader.read(spec, table, absent, order));
        }
        return new TableReading(index, tables, Pictures.of(document), Blots.of(document));
    }
}
