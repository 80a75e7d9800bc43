package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;
import nianshen.text.Likeness;

/** Tells rows with a changed label from rows that were added: by likeness, number, group and place. */
final class Unknowns {

    private static final double ALIKE = 0.6;
    private static final double HARDLY_ALIKE = 0.25;
    /** Labels that are so much alike to what is printed, one as the other, are not told apart. */
    private static final double CLOSE = 0.1;
    private static final Pattern REMARK = Pattern.compile("\\s*[（(\\[【][^（(]*[）)\\]】]\\s*$");
    private final TableSpec spec;

    Unknowns(TableSpec spec) {
        this.spec = spec;
    }

    /** Gives each row without form the form of the missing row that it stands for, if there is one. */
    List<ValueRow> resolve(List<ValueRow> rows) {
        Set<String> found = new HashSet<>();
        Set<String> guessed = new HashSet<>();
        rows.stream().filter(r -> r.form() != null).forEach(r -> found.add(r.form().key()));
        for (int i = 0; i < rows.size(); i++) {
            ValueRow row = rows.get(i);
            if (row.form() == null) {
                LabelForm form = best(row, neighbour(rows, i, -1), neighbour(rows, i, 1), found);
                if (form != null) {
                    row.identify(form);
                    row.markRenamed();
                    if (mayBeAnother(row, form, beside(rows, i - 1), beside(rows, i + 1), k -> !found.contains(k) || guessed.contains(k))) {
                        row.markDoubtful();
                        guessed.add(form.key());
                    }
                    if (holdsAnother(row, form) || !row.source().ruled() && (row.text().indexOf('\n') >= 0 || row.isOverprinted())) {
                        row.markDoubtful();
                    }
                    found.add(form.key());
                }
            }
        }
        return rows;
    }

    /** Two labels in one cell: the line between their rows was not seen, and whose figures stand beside them cannot be told; as where lines were put together that no line parts. */
    private boolean holdsAnother(ValueRow row, LabelForm form) {
        String text = row.numbered().core();
        return spec.rows().stream().map(LabelForm::core).anyMatch(other -> text.equals(other + form.core()) || text.equals(form.core() + other))
                || spec.rows().stream().anyMatch(other -> !form.core().contains(other.core()) && other.standsIn(text));
    }

    /** Whether it is as much like the label of another row that is missing: what tells the two apart was changed, or not read. */
    private boolean mayBeAnother(ValueRow row, LabelForm form, LabelForm before, LabelForm after, Predicate<String> open) {
        double due = score(row, form, before, after) - CLOSE;
        return spec.rows().stream().filter(f -> !f.key().equals(form.key()) && open.test(f.key()))
                .mapToDouble(f -> score(row, f, before, after)).anyMatch(score -> score > 0 && score > due);
    }

    /** The form of the very row; null where it has none, or none as yet. */
    private static LabelForm beside(List<ValueRow> rows, int at) {
        return at < 0 || at >= rows.size() ? null : rows.get(at).form();
    }

    private static LabelForm neighbour(List<ValueRow> rows, int at, int step) {
        for (int i = at + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).form() != null) {
                return rows.get(i).form();
            }
        }
        return null;
    }

    private LabelForm best(ValueRow row, LabelForm before, LabelForm after, Set<String> found) {
        LabelForm best = null;
        double most = 0;
        for (LabelForm form : spec.rows()) {
            double score = found.contains(form.key()) ? 0 : score(row, form, before, after);
            if (score > most) {
                best = form;
                most = score;
            }
        }
        return best;
    }

    private double score(ValueRow row, LabelForm form, LabelForm before, LabelForm after) {
        double alike = remarked(row, form) ? 1 : Likeness.of(row.numbered().core(), form.core());
        boolean numbered = row.numbered().level() == form.level() && row.numbered().ordinal() == form.ordinal()
                && form.level() > 0;
        boolean placed = stands(form, before, after);
        boolean fits = alike >= ALIKE || alike >= HARDLY_ALIKE && numbered && placed;
        return fits ? alike + (numbered ? 0.2 : 0) + (placed ? 0.2 : 0) : 0;
    }

    /** Whether only a remark in brackets stands behind the label: 规章（县级无此项）. */
    private static boolean remarked(ValueRow row, LabelForm form) {
        String bare = REMARK.matcher(row.text()).replaceFirst("");
        return bare.length() < row.text().length() && Numbered.of(bare).core().equals(form.core());
    }

    /** Whether some format has the row right after the one and right before the other. */
    private boolean stands(LabelForm form, LabelForm before, LabelForm after) {
        for (BlockSpec block : spec.variants(form.block())) {
            List<String> keys = new ArrayList<>(block.rows().stream().map(LabelForm::key).toList());
            int at = keys.indexOf(form.key());
            boolean afterBefore = before == null || at > 0 && keys.get(at - 1).equals(before.key());
            boolean beforeAfter = after == null || at >= 0 && at + 1 < keys.size()
                    && keys.get(at + 1).equals(after.key());
            if (at >= 0 && (before != null && afterBefore || after != null && beforeAfter)) {
                return true;
            }
        }
        return false;
    }
}
