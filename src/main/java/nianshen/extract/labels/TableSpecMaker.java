package nianshen.extract.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.facts.Label.Axis;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.LabelSpec;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;

/** Gathers what the formats say about one official table; the oldest format comes first. */
final class TableSpecMaker {

    private final String key;
    private final Map<String, TableGrid> grids = new LinkedHashMap<>();
    private final Map<String, LabelForm> rows = new HashMap<>();
    private final Map<String, List<LabelForm>> columns = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> cores = new LinkedHashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, Map<String, BlockSpec>> blocks = new LinkedHashMap<>();
    private String totalColumn;

    TableSpecMaker(String key) {
        this.key = key;
    }

    /** The table as all formats added so far have it. */
    TableSpec made() {
        return new TableSpec(key, grids, rows, columns, captions, groups, heads, cores, prefixes, blocks, totalColumn,
                rows.values().stream().distinct().toList());
    }

    /** Adds the table of one format, with the sums that hold in it. */
    void add(Template template, TableGrid grid) {
        grids.put(template.id(), grid);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (CellSpec cell : grid.cells()) {
            Draft draft = drafts.computeIfAbsent(cell.block(), b -> new Draft());
            draft.rows.computeIfAbsent(cell.row(), k -> row(template.id(), cell));
            draft.columns.computeIfAbsent(cell.column(), k -> column(template.id(), cell));
            draft.cells.put(cell.row() + "." + cell.column(), cell);
            noteGroups(cell);
        }
        drafts.forEach((block, draft) -> blocks.computeIfAbsent(block, b -> new LinkedHashMap<>()).put(template.id(),
                new BlockSpec(block, template.id(), !block.equals(key), List.copyOf(draft.rows.values()),
                        List.copyOf(draft.columns.values()), draft.cells)));
        grid.labels().forEach(label -> noteHead(label, drafts.keySet()));
        noteSums(template);
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
    private void noteSums(Template template) {
        for (EquationSpec sum : template.equations()) {
            String start = key + ".*.";
            if (sum.right().size() == 1 && sum.right().get(0).startsWith(start)) {
                totalColumn = sum.right().get(0).substring(start.length());
            }
        }
    }

    /** What is gathered of one block while a grid is read. */
    private static final class Draft {
        private final Map<String, LabelForm> rows = new LinkedHashMap<>();
        private final Map<String, LabelForm> columns = new LinkedHashMap<>();
        private final Map<String, CellSpec> cells = new LinkedHashMap<>();
    }
}
