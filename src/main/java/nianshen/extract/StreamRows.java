package nianshen.extract;

import java.util.ArrayList;
import java.util.List;

/** Breaks a stream of labels and figures into rows: a row ends where a label follows its figures. */
final class StreamRows {

    private final TableSpec spec;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private List<RawCell> row = new ArrayList<>();
    private boolean head;
    private boolean leaf;
    private boolean figures;

    StreamRows(TableSpec spec) {
        this.spec = spec;
    }

    /** The rows of a stream, header rows among them. */
    List<List<RawCell>> rows(List<Token> run) {
        for (Token token : run) {
            if (token.isLabel() && token.core().isEmpty()) {
                continue;
            }
            if (token.isFigure()) {
                if (head) {
                    end();
                }
                figures = true;
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

    private void beforeLabel(Token token) {
        String core = token.core() == null ? "" : token.core();
        boolean caption = spec.caption(core) != null;
        boolean column = !caption && (spec.isHead(core) || !spec.columns(core).isEmpty()
                && (!spec.isAmbiguous(core) || head && Numbered.of(token.cell().text()).level() == 0));
        if (figures || leaf || caption || !row.isEmpty() && head != column) {
            end();
        }
        head = column;
        leaf = token.core() == null || caption || !column && spec.row(core) != null && spec.group(core) == null;
    }

    private void end() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
        figures = false;
        leaf = false;
    }
}
