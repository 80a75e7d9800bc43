package nianshen.extract.labels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.Template;
import nianshen.template.Template.SectionSpec;

/** The labels of a catalogue, ready to be looked up. Immutable once made, so that many reports can share it. */
public final class TableIndex {

    private final Catalogue catalogue;
    private final CellReader figures;
    private final Map<String, TableSpec> tables = new LinkedHashMap<>();

    /** The table that alone has a label of this core. */
    private final Map<String, String> owners = new HashMap<>();

    /** The tables of the parts with a title of this core. */
    private final Map<String, Set<String>> titled = new HashMap<>();

    private TableIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.figures = new CellReader(catalogue.notation());
        Map<String, TableSpecMaker> makers = new LinkedHashMap<>();
        for (Template template : catalogue.templates()) {
            for (TableGrid grid : template.tables()) {
                makers.computeIfAbsent(grid.key(), TableSpecMaker::new).add(template, grid);
            }
        }
        makers.forEach((key, maker) -> tables.put(key, maker.made()));
        tables.values().forEach(this::noteOwner);
        catalogue.templates().stream().flatMap(t -> t.sections().stream()).forEach(this::noteTitles);
    }

    private void noteTitles(SectionSpec part) {
        Stream.of(List.of(part.title()), part.accepted(), part.known()).flatMap(List::stream)
                .forEach(title -> titled.computeIfAbsent(GridText.core(title), core -> new HashSet<>()).add(Objects.requireNonNullElse(part.table(), "")));
    }

    private void noteOwner(TableSpec table) {
        for (String core : table.cores()) {
            boolean elsewhere = tables.values().stream().anyMatch(t -> t != table && t.knows(core));
            if (!elsewhere && !table.isAmbiguous(core)) {
                owners.put(core, table.key());
            }
        }
    }

    /** Indexes a catalogue; do it once, not once a report. */
    public static TableIndex of(Catalogue catalogue) {
        return new TableIndex(catalogue);
    }

    /** The formats whose labels these are. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Reads the cells of figures as agencies write them. */
    public CellReader figures() {
        return figures;
    }

    /** What the formats say about each official table. */
    public List<TableSpec> tables() {
        return List.copyOf(tables.values());
    }

    /** Key of the only table that has a label of this core, or null. */
    public String owner(String core) {
        return owners.get(core);
    }

    /** Whether some label of some table begins with the text. */
    public boolean isPrefix(CharSequence core) {
        return tables.values().stream().anyMatch(t -> t.isPrefix(core.toString()));
    }

    /** Whether the text is the core of a label of some table. */
    public boolean knows(String core) {
        return tables.values().stream().anyMatch(t -> t.knows(core));
    }

    /** Keys of the tables that stand in the parts with a title of this core, "" of a part without one; none where it is no title. */
    public Set<String> titled(String core) {
        return titled.getOrDefault(core, Set.of());
    }

    /** What the formats say about the table of this key. */
    public TableSpec table(String key) {
        return tables.get(key);
    }
}
