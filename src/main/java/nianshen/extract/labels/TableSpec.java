package nianshen.extract.labels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nianshen.facts.OfficialTable;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;

/**
 * An official table as all formats together have it: every label that may stand in it, looked up by its core, and the
 * blocks of each format. Made once for a catalogue.
 *
 * @param key         key of the table, the same in all formats
 * @param grids       the table as each format prints it, by format id, oldest format first
 * @param rowForms    row labels by core
 * @param columnForms column labels by core, at most one a block and key
 * @param captions    keys of blocks by the core of their caption
 * @param groupLabels labels of groups of rows by core
 * @param heads       cores of labels over columns or in the corner
 * @param cores       cores of all labels
 * @param prefixes    everything that some core begins with
 * @param forms       the blocks by key and format, oldest format first
 * @param totalColumn key of the column in which the others of its row are added up, or null
 * @param rows        all rows of all formats
 */
public record TableSpec(String key, Map<String, TableGrid> grids, Map<String, LabelForm> rowForms, Map<String, List<LabelForm>> columnForms,
        Map<String, String> captions, Map<String, String> groupLabels, Set<String> heads, Set<String> cores,
        Set<String> prefixes, Map<String, Map<String, BlockSpec>> forms, String totalColumn, List<LabelForm> rows) {

    /** The table under its number and name in a format; in the newest that has it where that one does not. */
    public OfficialTable official(String variant) {
        TableGrid grid = grid(variant);
        return new OfficialTable(key, grid.number(), grid.label());
    }

    /** The table as a format prints it; as the newest that has it where that one does not. */
    public TableGrid grid(String variant) {
        return grids.containsKey(variant) ? grids.get(variant) : grids.values().stream().reduce((a, b) -> b).orElseThrow();
    }

    /** The row whose label has this core. */
    public LabelForm row(String core) {
        return rowForms.get(core);
    }

    /** The columns whose label has this core, at most one a block and key. */
    public List<LabelForm> columns(String core) {
        return columnForms.getOrDefault(core, List.of());
    }

    /** The block whose caption has this core, or null. */
    public String caption(String core) {
        return captions.get(core);
    }

    /** The label of the group of rows with this core, or null. */
    public String group(String core) {
        return groupLabels.get(core);
    }

    /** Whether the text stands within the label of a group of rows. */
    public boolean isGroupPart(String core) {
        return groupLabels.keySet().stream().anyMatch(g -> g.contains(core));
    }

    /** Cores of the row groupLabels. */
    public Set<String> groups() {
        return groupLabels.keySet();
    }

    /** Whether the core is that of a label over columns or in the corner. */
    public boolean isHead(String core) {
        return heads.contains(core);
    }

    /** Whether the text is the core of any label. */
    public boolean knows(String core) {
        return rowForms.containsKey(core) || columnForms.containsKey(core) || groupLabels.containsKey(core)
                || captions.containsKey(core) || heads.contains(core);
    }

    /** Whether some label begins with the text. */
    public boolean isPrefix(String core) {
        return prefixes.contains(core);
    }

    /** Whether a cell's text is a label, a part of one, or a label with a part of another before it. */
    public boolean isLabelLike(String text) {
        String core = Numbered.of(text).core();
        return isPart(core) || isPart(GridText.core(text))
                || rowForms.keySet().stream().anyMatch(r -> core.length() > r.length() && core.endsWith(r));
    }

    /** Whether the text stands within some label. */
    public boolean isPart(String core) {
        return cores.stream().anyMatch(c -> c.contains(core));
    }

    /** Whether some column's label ends with the text. */
    public boolean isColumnEnd(String core) {
        return columnForms.keySet().stream().anyMatch(c -> c.endsWith(core) && c.length() > core.length());
    }

    /** Whether the core names both a row and a column, so that only its surroundings tell which. */
    public boolean isAmbiguous(String core) {
        return rowForms.containsKey(core) && columnForms.containsKey(core);
    }

    /** The only row of this level and number (where they are known) whose core fits the test; null where not one. */
    public LabelForm onlyRow(Numbered like, Predicate<LabelForm> test) {
        List<LabelForm> fitting = rows.stream().filter(test)
                .filter(r -> like.level() == 0 || r.level() == like.level() && r.ordinal() == like.ordinal()).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Keys of the blocks, in order. */
    public Set<String> blocks() {
        return forms.keySet();
    }

    /** A block as a format has it. */
    public Optional<BlockSpec> block(String block, String variant) {
        return Optional.ofNullable(forms.getOrDefault(block, Map.of()).get(variant));
    }

    /** A block as the first of these formats that has it. */
    public Optional<BlockSpec> block(String block, List<String> order) {
        return order.stream().flatMap(v -> block(block, v).stream()).findFirst();
    }

    /** Whether the first of these formats that has the table has it with a single row, which bears no label. */
    public boolean isSingleRow(List<String> order) {
        return order.stream().filter(grids::containsKey).findFirst().map(v -> grids.get(v).isUnlabelled()).orElse(false);
    }

    /** A block as each format has it, oldest first. */
    public List<BlockSpec> variants(String block) {
        return List.copyOf(forms.getOrDefault(block, Map.of()).values());
    }
}
