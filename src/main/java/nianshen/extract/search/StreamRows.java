package nianshen.extract.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableSpec;

/** Breaks a stream of labels and figures into rows: a row ends where a label follows its figures. */
final class StreamRows {

    private static final int LONGEST_VALUE = 8;
    private final TableSpec spec;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private List<RawCell> row = new ArrayList<>();
    private boolean head;
    private boolean leaf;
    private boolean figures;
    /** The label read last is the rest of one that began above, so that the next one belongs to a row of its own. */
    private boolean tail;
    /** Row whose label was read last. */
    private LabelForm form;
    private int values;
    /** The names of columns in the header read last. */
    private final Set<String> over = new HashSet<>();

    StreamRows(TableSpec spec) {
        this.spec = spec;
    }

    /** The rows of a stream, header rows among them. */
    List<List<RawCell>> rows(List<StreamToken> run) {
        for (StreamToken token : run) {
            if (token.isLabel() && token.core().isEmpty()) {
                continue;
            }
            if (token.isFigure() || isValue(token)) {
                if (head) {
                    end();
                }
                figures = true;
                values++;
                head = false;
            } else {
                beforeLabel(token);
            }
            RawCell cell = token.cell();
            row.add(new RawCell(cell.text(), row.size(), 1, false, cell.kind(), cell.span()));
        }
        end();
        return rows;
    }

    /** Short words among the figures of a row that lacks some stand in place of a figure. */
    private boolean isValue(StreamToken token) {
        return !token.isLabel() && form != null && values < due(form) && token.cell().text().length() <= LONGEST_VALUE
                && !spec.isLabelLike(token.cell().text());
    }

    /** The most figures that a row has in any format that names its columns as they were read. */
    private int due(LabelForm row) {
        List<BlockSpec> all = spec.variants(row.block());
        List<BlockSpec> named = all.stream().filter(b -> b.columns().stream().map(LabelForm::core).collect(Collectors.toSet()).containsAll(over)).toList();
        return (named.isEmpty() ? all : named).stream().mapToInt(b -> b.columns().size()).max().orElse(0);
    }

    private void beforeLabel(StreamToken token) {
        String core = token.core() == null ? "" : token.core();
        boolean caption = spec.caption(core) != null;
        boolean column = !caption && (spec.isHead(core) || !spec.columns(core).isEmpty()
                && (!spec.isAmbiguous(core) || head && Numbered.of(token.cell().text()).level() == 0));
        if (column && !head) {
            over.clear();
        }
        if (figures || leaf || caption || !row.isEmpty() && head != column || tail && spec.row(core) != null) {
            end();
        }
        if (column && !spec.columns(core).isEmpty()) {
            over.add(core);
        }
        tail = !column && !core.isEmpty() && !spec.knows(core) && !spec.isPrefix(core);
        head = column;
        form = column ? null : spec.row(core);
        leaf = token.core() == null || caption || !column && spec.row(core) != null && spec.group(core) == null;
    }

    private void end() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
        figures = false;
        leaf = false;
        tail = false;
        form = null;
        values = 0;
    }
}
