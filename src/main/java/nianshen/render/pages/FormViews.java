package nianshen.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.OfficialTable;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.render.files.Chars;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Words;

/** Lays the figures of a report out as the official form is printed, labels as the report has them, all marked that findings point to. */
final class FormViews {

    private static final Comparator<OfficialTable> BY_NUMBER = Comparator.comparing((OfficialTable t) -> t.number().length())
            .thenComparing(OfficialTable::number).thenComparing(OfficialTable::key);
    private static final Set<Label.State> CHANGED = EnumSet.of(Label.State.RENAMED, Label.State.SUPERSEDED);
    private final Words words;
    private final Formats formats;
    /** The blocks of each table as each format prints them. */
    private final Map<String, List<FormGrid.Block>> printed = new ConcurrentHashMap<>();

    FormViews(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    List<FormView> of(Facts facts, List<ReportView.Group> groups, List<Outcome> outcomes) {
        Map<String, List<Figure>> tables = new LinkedHashMap<>();
        facts.of(Figure.class).forEach(f -> tables.computeIfAbsent(f.table(), t -> new ArrayList<>()).add(f));
        Marks marks = new Marks(groups, outcomes);
        List<Label> changed = facts.of(Label.class).stream().filter(l -> l.found() != null && l.expected() != null && CHANGED.contains(l.state())).toList();
        return tables.values().stream().sorted(Comparator.comparing((List<Figure> t) -> t.get(0).official(), BY_NUMBER))
                .map(t -> new Layout(t, changed, marks).view()).toList();
    }

    private List<FormGrid.Block> printed(String table) {
        return printed.computeIfAbsent(table, key -> formats.tables(key).stream().flatMap(grid -> FormGrid.of(grid).blocks().stream()).toList());
    }

    /** Which findings point to which cell or label. */
    private static final class Marks {

        /** By place; each with how often it points there, since a table may have the same words several times. */
        private final Map<String, Map<FormView.Mark, Integer>> byPlace = new HashMap<>();
        private final Set<FormView.Mark> accusing = new HashSet<>();

        Marks(List<ReportView.Group> groups, List<Outcome> outcomes) {
            Map<String, Finding> findings = new HashMap<>();
            outcomes.forEach(o -> o.findings().forEach(f -> findings.put(f.id(), f)));
            groups.stream().filter(g -> !g.key().equals("waived")).forEach(g -> g.items()
                    .forEach(item -> mark(item, g.key().equals("serious") || g.key().equals("general"), findings)));
        }

        private void mark(ReportView.Item item, boolean accuses, Map<String, Finding> findings) {
            FormView.Mark mark = new FormView.Mark(item.number(), item.anchor());
            findings.get(item.id()).evidence().stream().filter(e -> e.report() == null).map(Marks::place).filter(Objects::nonNull)
                    .forEach(place -> byPlace.computeIfAbsent(place, k -> new LinkedHashMap<>()).merge(mark, 1, Integer::sum));
            if (accuses) {
                accusing.add(mark);
            }
            item.folded().forEach(folded -> mark(folded, accuses, findings));
        }

        List<FormView.Mark> of(String place) {
            return of(place, 1);
        }

        /** The findings that point to each of so many places that read alike. */
        List<FormView.Mark> of(String place, int alike) {
            return byPlace.getOrDefault(place, Map.of()).entrySet().stream().filter(e -> e.getValue() >= alike).map(Map.Entry::getKey).toList();
        }

        /** How a place looks to which these findings point. */
        String css(List<FormView.Mark> found) {
            String kind = found.stream().anyMatch(accusing::contains) ? "wrong" : "check";
            return found.isEmpty() ? "" : kind;
        }

        /** The key of a cell, or what stands for one of a label: its table and its words; null for another place. */
        private static String place(Evidence evidence) {
            boolean label = evidence.key() == null && evidence.table() != null && evidence.quote() != null;
            return label ? label(evidence.table(), evidence.quote()) : evidence.key();
        }

        private static String label(String table, String words) {
            return table + "“" + words + "”";
        }

        static String place(Label label) {
            return label(label.official().number(), label.found());
        }
    }

    /** One table. */
    private final class Layout {

        private final OfficialTable table;
        private final Map<String, Figure> figures = new LinkedHashMap<>();
        private final List<Label> changed;
        private final Marks marks;
        private final Set<String> placed = new LinkedHashSet<>();
        private final List<FormGrid.Block> blocks;
        /** How many places of the table read alike. */
        private final Map<String, Integer> alike = new HashMap<>();

        Layout(List<Figure> figures, List<Label> changed, Marks marks) {
            this.table = figures.get(0).official();
            this.changed = changed.stream().filter(l -> l.official().key().equals(table.key())).toList();
            this.marks = marks;
            figures.forEach(f -> this.figures.putIfAbsent(f.row() + "." + f.column(), f));
            this.blocks = blocks();
            blocks.stream().flatMap(b -> b.rows().stream()).flatMap(List::stream).forEach(slot -> alike.merge(slot.text(), 1, Integer::sum));
        }

        FormView view() {
            List<FormView.Row> rows = new ArrayList<>();
            for (FormGrid.Block block : blocks) {
                block.rows().forEach(row -> rows.add(row(row)));
            }
            figures.forEach((key, figure) -> {
                if (!placed.contains(key)) {
                    rows.add(plain(figure));
                }
            });
            boolean wide = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0) > 8;
            return new FormView(table.key(), table.number(), words.of("table." + table.number() + ".title", table.name()), wide, rows);
        }

        /** Of each block the format that holds most of the figures read; a report may mix formats block by block. */
        private List<FormGrid.Block> blocks() {
            Map<String, FormGrid.Block> best = new LinkedHashMap<>();
            for (FormGrid.Block block : printed(table.key())) {
                best.merge(String.valueOf(block.caption()), block, (a, b) -> held(b) > held(a) ? b : a);
            }
            return best.values().stream().filter(b -> held(b) > 0).toList();
        }

        private long held(FormGrid.Block block) {
            return block.figures().stream().filter(figures::containsKey).count();
        }

        private FormView.Row row(List<FormGrid.Slot> slots) {
            String scope = scope(slots);
            return new FormView.Row(slots.stream().map(s -> s.figure() == null ? label(s.text(), scope, s) : figure(s)).toList());
        }

        /** What the labels of a row stand over. */
        private static String scope(List<FormGrid.Slot> slots) {
            if (slots.size() == 1) {
                return "colgroup";
            }
            return slots.stream().anyMatch(s -> s.figure() != null) ? "row" : "col";
        }

        /** As the report has it, where that is told of a label that the table has once. */
        private FormView.Slot label(String text, String scope, FormGrid.Slot s) {
            List<Label> own = changed.isEmpty() ? List.of() : changed.stream().filter(l -> l.expected().equals(text)).toList();
            int times = alike.getOrDefault(text, 0);
            boolean once = own.size() == 1 && times == 1;
            List<FormView.Mark> found = once ? marks.of(Marks.place(own.get(0))) : marks.of(Marks.label(table.number(), text), times);
            String words = once ? Chars.oneLine(own.get(0).found()) : text;
            return new FormView.Slot(words, scope, s.rowSpan(), s.columnSpan(), marks.css(found), found, null);
        }

        private FormView.Slot figure(FormGrid.Slot slot) {
            placed.add(slot.figure());
            Figure figure = figures.get(slot.figure());
            return figure == null ? new FormView.Slot("", null, slot.rowSpan(), slot.columnSpan(), "", List.of(), null)
                    : figure(figure, slot.rowSpan(), slot.columnSpan());
        }

        private FormView.Slot figure(Figure f, int rowSpan, int columnSpan) {
            String state = state(f);
            List<FormView.Mark> found = marks.of(f.numbered());
            String mark = marks.css(found);
            String raw = Chars.oneLine(f.raw());
            String css = (mark + " " + state).strip();
            boolean plain = css.isEmpty() && rowSpan == 1 && columnSpan == 1;
            return new FormView.Slot(raw, null, rowSpan, columnSpan, plain ? null : css, found,
                    state.isEmpty() ? null : words.of("figure." + state));
        }

        private static String state(Figure f) {
            return switch (f.reading()) {
                case BLANK -> "blank";
                case MISSING -> "missing";
                default -> f.confidence() < 0.5 ? "unsure" : "";
            };
        }

        private FormView.Row plain(Figure f) {
            FormGrid.Slot one = new FormGrid.Slot("", null, 1, 1);
            return new FormView.Row(List.of(label(f.rowLabel(), "row", one), label(f.columnLabel(), "row", one),
                    figure(f, 1, 1)));
        }
    }
}
