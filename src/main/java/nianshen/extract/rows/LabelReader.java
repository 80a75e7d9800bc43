package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/** Reads the label cells of a row by what they say, with what was left open by the rows above. */
final class LabelReader {

    private final TableSpec spec;
    /** Beginnings of labels whose rest is still to come. */
    private List<Numbered> open = new ArrayList<>();

    LabelReader(TableSpec spec) {
        this.spec = spec;
    }

    /** Reads a row; {@code firstValue} is the grid column of its first figure, or -1 where that is not known. */
    LabelLine read(RawRow row, int firstValue) {
        LabelLine line = new LabelLine();
        List<RawCell> cells = row.cells();
        int last = -1;
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            boolean inValues = firstValue >= 0 ? cell.column() >= firstValue
                    : cell.kind() == RawCell.Kind.FIGURE && !cell.spilled();
            if (inValues || endsLabels(line, cell, firstValue) || firstValue < 0 && last >= 0 && cell.isUnread()) {
                break;
            }
            if (cell.kind() == RawCell.Kind.TEXT) {
                read(cell, row, i, line);
                last = i;
            } else if (firstValue >= 0) {
                last = i;
            }
        }
        line.values(cells.subList(last + 1, cells.size()));
        note(line);
        return line;
    }

    /** After a row's own label, text that is no label is a figure's. */
    private boolean endsLabels(LabelLine line, RawCell cell, int firstValue) {
        return firstValue < 0 && line.leaf() != null && cell.kind() == RawCell.Kind.TEXT && !cell.spilled()
                && spec.row(cell.label().core()) == null;
    }

    private void read(RawCell cell, RawRow row, int index, LabelLine line) {
        Numbered label = cell.label();
        if (label.core().isEmpty()) {
            return;
        }
        if (cell.spilled()) {
            if (spec.group(label.core()) != null) {
                line.group(label.core());
            }
            return;
        }
        if (isRow(label, row, index)) {
            line.leaf(spec.row(label.core()));
        } else if (spec.group(label.core()) != null) {
            line.group(label.core());
        } else if (!spec.knows(label.core()) && !composite(label, line) && !interleaved(cell, line)
                && !completes(cell, line) && !begins(cell, label, line)) {
            partOrUnknown(cell, label, line, companions(row, index));
        }
    }

    /** A core can be a row's in one format and a group's or a column's elsewhere: then its company tells. */
    private boolean isRow(Numbered label, RawRow row, int index) {
        LabelForm form = spec.row(label.core());
        if (form == null) {
            return false;
        }
        if (spec.group(label.core()) != null) {
            return !companions(row, index);
        }
        List<RawCell> rest = row.cells().subList(index + 1, row.cells().size());
        return !spec.isAmbiguous(label.core()) || label.level() > 0 || row.hasFigure()
                || rest.size() > 2 && rest.stream().allMatch(RawCell::isBlank);
    }

    /** Whether another label follows in the row. */
    private boolean companions(RawRow row, int index) {
        for (RawCell cell : row.cells().subList(index + 1, row.cells().size())) {
            if (cell.kind() == RawCell.Kind.TEXT && !cell.spilled() && isLabelLike(cell.label().core())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabelLike(String core) {
        return spec.row(core) != null || spec.isPrefix(core) || core.length() > 1 && spec.isPart(core);
    }

    /** A row label with its group's label, or parts of it, in one cell. */
    private boolean composite(Numbered label, LabelLine line) {
        for (LabelForm form : spec.rows()) {
            int at = label.core().length() - form.core().length();
            if (at > 0 && label.core().endsWith(form.core()) && isGroups(label.core().substring(0, at), line)) {
                line.leaf(form);
                return true;
            }
        }
        return false;
    }

    /** A row label between whose lines those of a group's label stand. */
    private boolean interleaved(RawCell cell, LabelLine line) {
        String[] lines = cell.text().split("\n");
        if (lines.length < 2) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        for (String part : lines) {
            String core = Numbered.of(part).core();
            if (core.isEmpty() || !spec.isGroupPart(core)) {
                rest.append(part);
            }
        }
        Numbered label = Numbered.of(rest.toString());
        if (spec.row(label.core()) != null) {
            line.leaf(spec.row(label.core()));
            return true;
        }
        if (label.core().length() > 2 && rest.length() < cell.text().length() - lines.length && spec.isPrefix(label.core())) {
            line.fragment(new RawCell(rest.toString(), cell.column(), cell.width(), false, cell.kind(), cell.span()));
            return true;
        }
        return false;
    }

    /** A group's label, or a part of it, and the beginning of a row's in one cell. */
    private boolean begins(RawCell cell, Numbered label, LabelLine line) {
        for (int at = 1; at + 2 < label.core().length(); at++) {
            boolean numbered = Numbered.isNumeral(label.core().charAt(at - 1));
            String rest = label.core().substring(at);
            if (spec.isPrefix(rest) && isGroups(label.core().substring(0, at), line)) {
                String number = numbered && label.core().charAt(at - 1) <= '9' ? label.core().charAt(at - 1) + "." : "";
                line.fragment(new RawCell(number + rest, cell.column(), cell.width(), false, cell.kind(), cell.span()));
                return true;
            }
        }
        return false;
    }

    /** Whether the text is nothing but group labels, parts of them, and numbers. */
    private boolean isGroups(String text, LabelLine line) {
        int at = 0;
        while (at < text.length()) {
            int end = text.length();
            while (end > at && !spec.isGroupPart(text.substring(at, end))) {
                end--;
            }
            if (end == at && !Numbered.isNumeral(text.charAt(at))) {
                return false;
            }
            if (spec.group(text.substring(at, end)) != null) {
                line.group(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return true;
    }

    /** The rest of a label that began above. */
    private boolean completes(RawCell cell, LabelLine line) {
        String rest = GridText.core(cell.text());
        for (int i = open.size() - 1; i >= 0; i--) {
            Numbered begun = open.get(i);
            String joined = begun.core() + rest;
            if (spec.row(joined) != null && (spec.group(joined) == null || i == open.size() - 1 && open.size() == 1
                    && line.group() == null && line.leaf() == null && begun.level() != 2)) {
                open.remove(i);
                line.completes(spec.row(joined));
                return true;
            }
            if (spec.group(joined) != null) {
                open.remove(i);
                line.group(joined);
                return true;
            }
            if (spec.isPrefix(joined)) {
                open.set(i, new Numbered(begun.level(), begun.ordinal(), joined));
                return true;
            }
        }
        return false;
    }

    private void partOrUnknown(RawCell cell, Numbered label, LabelLine line, boolean accompanied) {
        if (spec.isPrefix(label.core()) && (label.core().length() > 1 || label.level() > 0)) {
            line.fragment(cell);
            return;
        }
        String core = GridText.core(cell.text());
        String group = accompanied && core.length() > 1 ? spec.groups().stream().filter(g -> g.endsWith(core)).findFirst()
                .orElse(null) : null;
        if (group != null) {
            line.group(group);
            return;
        }
        LabelForm ending = spec.onlyRow(new Numbered(0, 0, core), r -> r.core().endsWith(core));
        if (ending != null && core.length() > 2 && line.leaf() == null) {
            line.completes(ending);
        } else if (!spec.isPart(core)) {
            line.unknown(cell);
        }
    }

    /** What this row leaves open: its own beginnings, once a new label began. */
    private void note(LabelLine line) {
        boolean fresh = line.leaf() != null && !line.completes() || line.unknown() != null && line.hasFigure();
        if (fresh || !line.fragments().isEmpty()) {
            open = new ArrayList<>();
            line.fragments().forEach(f -> open.add(f.label()));
        }
    }
}
