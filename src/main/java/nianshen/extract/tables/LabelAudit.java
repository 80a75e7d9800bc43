package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.SourceSpan;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.rows.BlockReading;
import nianshen.extract.rows.Columns;
import nianshen.extract.rows.PlacedRow;
import nianshen.extract.rows.ReadTable;
import nianshen.extract.rows.Slot;
import nianshen.extract.rows.ValueRow;
import nianshen.extract.search.RawCell;
import nianshen.facts.Label;
import nianshen.facts.Label.Axis;
import nianshen.facts.Label.State;
import nianshen.template.Catalogue;
import nianshen.template.Template;

/** Holds the labels of a table against those of the format in force. */
final class LabelAudit {

    private final ReadTable table;
    private final String inForce;
    /** Ids of the formats before it. */
    private final List<String> earlier;
    private final Blots blots;
    /** Whether a label of the table could not be read for certain, which may be one that seems to be missing. */
    private final boolean blotted;
    private final List<Label> labels = new ArrayList<>();

    private LabelAudit(ReadTable table, Template inForce, Catalogue catalogue, Blots blots) {
        this.table = table;
        this.blots = blots;
        this.blotted = table.isFound() && table.found().rows().stream().anyMatch(blots::on);
        this.inForce = inForce.id();
        this.earlier = catalogue.templates().stream().filter(t -> t.since() < inForce.since()).map(Template::id).toList();
    }

    /** Every label of the table that is not as the format has it; none where all of it is laid out as another format has it. */
    static List<Label> of(ReadTable table, Template inForce, Catalogue catalogue, Blots blots) {
        LabelAudit audit = new LabelAudit(table, inForce, catalogue, blots);
        if (table.isFound() && table.isLaidOutAs(inForce.id())) {
            table.spec().blocks().forEach(audit::block);
        }
        return audit.labels;
    }

    private void block(String key) {
        BlockSpec target = table.spec().block(key, inForce).orElse(null);
        BlockReading read = table.block(key);
        if (target == null && read != null) {
            read.rows().forEach(r -> add(key, r.row().form(), r.row().text(), null, State.RETIRED, r.proved(), r.row()));
        } else if (target != null && read == null) {
            target.rows().forEach(r -> missing(key, r, table.isIntact()));
        } else if (target != null) {
            new Rows(target, read).audit();
            new ColumnLabels(target, read).audit();
        }
    }

    private void missing(String block, LabelForm form, boolean certain) {
        labels.add(new Label(table.official(inForce), block, form.axis(), form.key(), null, form.label(), State.MISSING,
                certain && !blotted && !stands(form), false, null, table.found().span()));
    }

    /** Whether the label stands in some cell beside other words: there it was not read as one. */
    private boolean stands(LabelForm form) {
        return table.found().rows().stream().flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.kind() == RawCell.Kind.TEXT && form.standsIn(GridText.core(c.text())));
    }

    private void add(String block, LabelForm form, String found, String expected, State state, boolean certain,
            ValueRow row) {
        labels.add(new Label(table.official(inForce), block, Axis.ROW, form == null ? null : form.key(), found, expected, state,
                certain && !blots.on(row.source()), older(form), found, row.span()));
    }

    /** Whether formats before the one in force have it. */
    private boolean older(LabelForm form) {
        return form != null && earlier.stream().anyMatch(form::in);
    }

    /** The row labels of one block. */
    private final class Rows {
        private final BlockSpec target;
        private final BlockReading read;
        private final List<LabelForm> absent;

        Rows(BlockSpec target, BlockReading read) {
            this.target = target;
            this.read = read;
            List<String> found = read.rows().stream().filter(r -> r.row().form() != null)
                    .map(r -> r.row().form().core()).toList();
            this.absent = new ArrayList<>(target.rows().stream().filter(t -> !found.contains(t.core())).toList());
        }

        void audit() {
            for (PlacedRow row : read.rows()) {
                LabelForm form = row.row().form();
                if (form == null) {
                    add(read.block(), null, row.row().text(), null, State.EXTRA, isSure(row), row.row());
                } else if (target.rows().stream().noneMatch(t -> t.core().equals(form.core()))) {
                    otherFormat(row, form);
                } else if (row.row().renamed()) {
                    add(read.block(), form, row.row().text(), form.label(), State.RENAMED, isRenamed(row), row.row());
                }
            }
            absent.forEach(a -> missing(read.block(), a, isProvedMissing(a) && target.hasFigures(a)));
        }

        private void otherFormat(PlacedRow row, LabelForm form) {
            List<LabelForm> same = absent.stream().filter(a -> a.key().equals(form.key())).toList();
            List<LabelForm> children = target.rows().stream().filter(t -> t.group().equals(form.core())).toList();
            LabelForm parent = target.rows().stream().filter(t -> t.core().equals(form.group())).findFirst().orElse(null);
            boolean sure = isSure(row);
            if (!same.isEmpty()) {
                absent.remove(same.get(0));
                add(read.block(), form, row.row().text(), same.get(0).label(), State.SUPERSEDED, sure, row.row());
            } else if (!children.isEmpty()) {
                String expected = children.stream().map(LabelForm::label).collect(Collectors.joining("；"));
                State state = absent.containsAll(children) ? State.UNSPLIT : State.RETIRED;
                absent.removeAll(children);
                add(read.block(), form, row.row().text(), expected, state, sure, row.row());
            } else if (parent != null) {
                absent.remove(parent);
                add(read.block(), form, row.row().text(), parent.label(), State.SUPERSEDED, sure, row.row());
            } else {
                add(read.block(), form, row.row().text(), null, State.RETIRED, sure, row.row());
            }
        }

        private boolean isSure(PlacedRow row) {
            return row.proved() && !isAtCut(row) && !read.isTorn();
        }

        /** In a source without grid a label that only lost characters may have lost them on the way. */
        private boolean isRenamed(PlacedRow row) {
            boolean onlyShorter = isWithin(row.row().numbered().core(), row.row().form().core());
            return isSure(row) && !row.row().overflows() && !isBitApart(row.row().numbered().core(), row.row().form().core()) && (row.row().source().ruled() || !onlyShorter);
        }

        private boolean isAtCut(PlacedRow row) {
            int at = read.rows().indexOf(row);
            return at > 0 && isElsewhere(row, read.rows().get(at - 1))
                    || at + 1 < read.rows().size() && isElsewhere(row, read.rows().get(at + 1));
        }

        private static boolean isElsewhere(PlacedRow row, PlacedRow other) {
            return row.row().source().piece() != other.row().source().piece();
        }

        /** Nothing can be cut away where the rows before and after stand together, or where all else is whole. */
        private boolean isProvedMissing(LabelForm form) {
            if (!table.isIntact() || read.isTorn()) {
                return false;
            }
            List<String> keys = target.rows().stream().map(LabelForm::key).toList();
            int at = keys.indexOf(form.key());
            PlacedRow before = nearest(keys, at, -1);
            PlacedRow after = nearest(keys, at, 1);
            return before == null || after == null
                    || before.row().source().piece() == after.row().source().piece();
        }

        private PlacedRow nearest(List<String> keys, int at, int step) {
            for (int i = at + step; i >= 0 && i < keys.size(); i += step) {
                PlacedRow row = read.row(keys.get(i));
                if (row != null) {
                    return row;
                }
            }
            return null;
        }
    }

    /** The column labels of one block. */
    private final class ColumnLabels {
        private final BlockSpec target;
        private final BlockReading read;
        private final Columns header;

        ColumnLabels(BlockSpec target, BlockReading read) {
            this.target = target;
            this.read = read;
            this.header = read.header();
        }

        void audit() {
            if (header.assumed()) {
                return;
            }
            List<LabelForm> absent = new ArrayList<>(target.columns().stream().filter(t -> header.forms().stream()
                    .noneMatch(f -> f != null && f.path().equals(t.path()))).toList());
            List<Integer> foreign = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                LabelForm form = header.forms().get(i);
                Slot slot = header.slots().get(i);
                if (form == null) {
                    add(slot, null, null, State.EXTRA, isCounted());
                } else if (target.columns().stream().noneMatch(t -> t.core().equals(form.core()))) {
                    foreign.add(i);
                } else if (!slot.core().equals(form.core()) && !slot.core().equals(form.shortCore())) {
                    add(slot, form, form.label(), State.RENAMED, isRenamed(slot, form));
                }
            }
            foreign(foreign, absent);
            if (foreign.isEmpty()) {
                absent.forEach(a -> missing(read.block(), a, isCounted() && !isCutOff(absent)));
            }
        }

        /** Whether several columns are lacking at the right end: a table that is wider than its page loses them in print. */
        private boolean isCutOff(List<LabelForm> absent) {
            int size = target.columns().size();
            return absent.size() > 1 && absent.equals(target.columns().subList(size - absent.size(), size));
        }

        /** Columns of another format: those of the same key first, the rest by their order. */
        private void foreign(List<Integer> foreign, List<LabelForm> absent) {
            List<Integer> left = new ArrayList<>();
            for (int i : foreign) {
                String key = header.forms().get(i).key();
                LabelForm same = absent.stream().filter(a -> a.key().equals(key)).findFirst().orElse(null);
                if (same == null) {
                    left.add(i);
                } else {
                    absent.remove(same);
                    superseded(i, same);
                }
            }
            for (int i : left) {
                if (absent.isEmpty()) {
                    add(header.slots().get(i), header.forms().get(i), null, State.RETIRED, true);
                } else {
                    superseded(i, absent.remove(0));
                }
            }
        }

        private void superseded(int at, LabelForm by) {
            add(header.slots().get(at), header.forms().get(at), by.label(), State.SUPERSEDED, true);
        }

        /** The rows have as many cells as the header has labels: then the header is not merely damaged. */
        private boolean isCounted() {
            return read.rows().stream().allMatch(PlacedRow::proved) && (isRuled() || !isBrokenUp());
        }

        private boolean isRuled() {
            return read.rows().stream().allMatch(r -> r.row().source().ruled());
        }

        /** Without a grid, a column named by no more than a piece of a label is half of a label that was broken up, and one named by several lines may be two. */
        private boolean isBrokenUp() {
            return IntStream.range(0, header.size()).filter(i -> header.forms().get(i) == null).mapToObj(i -> header.slots().get(i))
                    .anyMatch(slot -> slot.text().indexOf('\n') >= 0 || isPiece(slot.core()));
        }

        private boolean isPiece(String core) {
            return target.columns().stream().anyMatch(t -> t.core().contains(core));
        }

        /** Without a grid, a label that only lost characters may have lost them on the way, and one that stands elsewhere in the form may head other rows. */
        private boolean isRenamed(Slot slot, LabelForm form) {
            return isCounted() && !isBitApart(slot.core(), form.core())
                    && (isRuled() || !isWithin(slot.core(), form.core()) && !table.spec().knows(slot.core()));
        }

        private void add(Slot slot, LabelForm form, String expected, State state, boolean certain) {
            SourceSpan span = slot.span() == null ? read.voteSpan() : slot.span();
            labels.add(new Label(table.official(inForce), read.block(), Axis.COLUMN, form == null ? null : form.key(),
                    slot.text(), expected, state, certain && !blots.on(slot), older(form), slot.text(), span));
        }
    }

    /** Whether the first text is the second with characters left out. */
    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    /** Whether a single bit of the file may have made the one of the other: nobody misspells a word so (组织, 组绗). */
    private static boolean isBitApart(String found, String label) {
        int[] apart = found.length() != label.length() ? new int[0]
                : IntStream.range(0, label.length()).map(i -> found.charAt(i) ^ label.charAt(i)).filter(bits -> bits != 0).toArray();
        return apart.length == 1 && Integer.bitCount(apart[0]) == 1;
    }
}
