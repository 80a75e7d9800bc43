package nianshen.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nianshen.facts.Label.Axis;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.LabelSpec;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;

/**
 * An official table as all formats together have it: every label that may stand in it, looked up by its core, and the
 * blocks of each format. Made once for a catalogue.
 */
final class TableSpec {

    private final String number;
    private final String title;
    private final Map<String, LabelForm> rows = new HashMap<>();
    private final Map<String, List<LabelForm>> columns = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> cores = new LinkedHashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, Map<String, BlockSpec>> blocks = new LinkedHashMap<>();

    private List<LabelForm> allRows = List.of();
    private String totalColumn;

    TableSpec(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Adds the table of one format. */
    void add(Template template, TableGrid grid) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (CellSpec cell : grid.cells()) {
            Draft draft = drafts.computeIfAbsent(cell.block(), b -> new Draft());
            draft.rows.computeIfAbsent(cell.row(), k -> row(template.id(), cell));
            draft.columns.computeIfAbsent(cell.column(), k -> column(template.id(), cell));
            draft.cells.put(cell.row() + "." + cell.column(), cell);
            noteGroups(cell);
        }
        drafts.forEach((block, draft) -> blocks.computeIfAbsent(block, b -> new LinkedHashMap<>()).put(template.id(),
                new BlockSpec(block, template.id(), List.copyOf(draft.rows.values()),
                        List.copyOf(draft.columns.values()), draft.cells)));
        allRows = rows.values().stream().distinct().toList();
        grid.labels().forEach(label -> noteHead(label, drafts.keySet()));
    }

    /** Notes a core with everything it may begin with. */
    private void noteCore(String core) {
        if (cores.add(core)) {
            for (int end = 1; end <= core.length(); end++) {
                prefixes.add(core.substring(0, end));
            }
        }
    }

    private LabelForm row(String variant, CellSpec cell) {
        LabelForm form = form(Axis.ROW, cell.row(), cell.rowPath(), cell.block(), variant, rows.get(
                Numbered.of(cell.rowLabel()).core()));
        note(rows, form);
        return form;
    }

    private static void note(Map<String, LabelForm> forms, LabelForm form) {
        forms.put(form.core(), form);
        forms.putIfAbsent(form.shortCore(), form);
        if (form.shortCore().equals(form.core())) {
            forms.put(form.shortCore(), form);
        }
    }

    private LabelForm column(String variant, CellSpec cell) {
        List<LabelForm> known = columns.computeIfAbsent(Numbered.of(cell.columnLabel()).core(),
                k -> new ArrayList<>());
        LabelForm same = known.stream().filter(f -> f.block().equals(cell.block()) && f.key().equals(cell.column()))
                .findFirst().orElse(null);
        LabelForm form = form(Axis.COLUMN, cell.column(), cell.columnPath(), cell.block(), variant, same);
        known.remove(same);
        known.add(form);
        if (!form.shortCore().equals(form.core())) {
            List<LabelForm> brief = columns.computeIfAbsent(form.shortCore(), k -> new ArrayList<>());
            brief.remove(same);
            brief.add(form);
        }
        return form;
    }

    private LabelForm form(Axis axis, String key, List<String> path, String block, String variant, LabelForm same) {
        String label = path.get(path.size() - 1);
        Numbered numbered = Numbered.of(label);
        Set<String> variants = new LinkedHashSet<>();
        if (same != null && same.key().equals(key)) {
            variants.addAll(same.variants());
        }
        variants.add(variant);
        StringBuilder joined = new StringBuilder();
        path.forEach(p -> joined.append(Numbered.of(p).core()));
        String group = path.size() > 1 ? Numbered.of(path.get(path.size() - 2)).core() : "";
        noteCore(numbered.core());
        return new LabelForm(axis, key, label, numbered.core(), shortCore(label), numbered.level(),
                numbered.ordinal(), block, joined.toString(), group, variants);
    }

    private static String shortCore(String label) {
        int open = label.indexOf('（', 1);
        return Numbered.of(open > 0 ? label.substring(0, open) : label).core();
    }

    private void noteGroups(CellSpec cell) {
        for (String label : cell.rowPath().subList(0, cell.rowPath().size() - 1)) {
            groups.put(Numbered.of(label).core(), label);
            noteCore(Numbered.of(label).core());
        }
    }

    private void noteHead(LabelSpec label, Set<String> blockKeys) {
        String core = Numbered.of(label.text()).core();
        if (blockKeys.contains(label.text())) {
            captions.put(core, label.text());
            noteCore(core);
        } else if (!rows.containsKey(core) && !columns.containsKey(core) && !groups.containsKey(core)) {
            heads.add(core);
            noteCore(core);
        }
    }

    /** Notes the sums that hold over each row: their total is a column's. */
    void noteSums(Template template) {
        for (EquationSpec sum : template.equations()) {
            String start = number + ".*.";
            if (sum.right().size() == 1 && sum.right().get(0).startsWith(start)) {
                totalColumn = sum.right().get(0).substring(start.length());
            }
        }
    }

    /** Key of the column in which the others of its row are added up, or null. */
    String totalColumn() {
        return totalColumn;
    }

    /** "2", "3", "4". */
    String number() {
        return number;
    }

    /** Chinese name of the table. */
    String title() {
        return title;
    }

    /** The row whose label has this core. */
    LabelForm row(String core) {
        return rows.get(core);
    }

    /** The columns whose label has this core, at most one a block and key. */
    List<LabelForm> columns(String core) {
        return columns.getOrDefault(core, List.of());
    }

    /** The block whose caption has this core, or null. */
    String caption(String core) {
        return captions.get(core);
    }

    /** The label of the group of rows with this core, or null. */
    String group(String core) {
        return groups.get(core);
    }

    /** Whether the text stands within the label of a group of rows. */
    boolean isGroupPart(String core) {
        return groups.keySet().stream().anyMatch(g -> g.contains(core));
    }

    /** Cores of the row groups. */
    Set<String> groups() {
        return groups.keySet();
    }

    /** Whether the core is that of a label over columns or in the corner. */
    boolean isHead(String core) {
        return heads.contains(core);
    }

    /** Whether the text is the core of any label. */
    boolean knows(String core) {
        return rows.containsKey(core) || columns.containsKey(core) || groups.containsKey(core)
                || captions.containsKey(core) || heads.contains(core);
    }

    /** Cores of all labels. */
    Set<String> cores() {
        return cores;
    }

    /** Whether some label begins with the text. */
    boolean isPrefix(String core) {
        return prefixes.contains(core);
    }

    /** Whether a cell's text is a label, a part of one, or a label with a part of another before it. */
    boolean isLabelLike(String text) {
        String core = Numbered.of(text).core();
        return isPart(core) || isPart(GridText.core(text))
                || rows.keySet().stream().anyMatch(r -> core.length() > r.length() && core.endsWith(r));
    }

    /** Whether the text stands within some label. */
    boolean isPart(String core) {
        return cores.stream().anyMatch(c -> c.contains(core));
    }

    /** Whether some column's label ends with the text. */
    boolean isColumnEnd(String core) {
        return columns.keySet().stream().anyMatch(c -> c.endsWith(core) && c.length() > core.length());
    }

    /** Whether the core names both a row and a column, so that only its surroundings tell which. */
    boolean isAmbiguous(String core) {
        return rows.containsKey(core) && columns.containsKey(core);
    }

    /** The only row of this level and number (where they are known) whose core fits the test; null where not one. */
    LabelForm onlyRow(Numbered like, Predicate<LabelForm> test) {
        List<LabelForm> fitting = rows().stream().filter(test)
                .filter(r -> like.level() == 0 || r.level() == like.level() && r.ordinal() == like.ordinal()).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** All rows of all formats. */
    List<LabelForm> rows() {
        return allRows;
    }

    /** Keys of the blocks, in order. */
    Set<String> blocks() {
        return blocks.keySet();
    }

    /** A block as a format has it. */
    Optional<BlockSpec> block(String block, String variant) {
        return Optional.ofNullable(blocks.getOrDefault(block, Map.of()).get(variant));
    }

    /** A block as each format has it, oldest first. */
    List<BlockSpec> variants(String block) {
        return List.copyOf(blocks.getOrDefault(block, Map.of()).values());
    }

    /** What is gathered of one block while a grid is read. */
    private static final class Draft {
        private final Map<String, LabelForm> rows = new LinkedHashMap<>();
        private final Map<String, LabelForm> columns = new LinkedHashMap<>();
        private final Map<String, CellSpec> cells = new LinkedHashMap<>();
    }
}
