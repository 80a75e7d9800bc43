package nianshen.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.CsvFault;
import nianshen.pack.DataException;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.TableGrid.Kind;
import nianshen.template.TableGrid.LabelSpec;
import nianshen.template.TemplateDraft.TableDraft;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one grid: see {@link TableGrid} for how a table is written as CSV. */
final class GridReader {

    private static final Pattern FIGURE = Pattern.compile("#([A-Za-z0-9]+)\\.([A-Za-z0-9.]+)(?::(decimal|signed|text))?");
    private static final Map<String, Kind> KINDS = Map.of("decimal", Kind.DECIMAL, "signed", Kind.SIGNED, "text", Kind.TEXT);

    private final String file;
    private final TableDraft table;
    private final List<CSVRecord> rows;
    private final int width;
    /** For every position the index of the cell that covers it, as {@code row * width + column} of its origin. */
    private final int[] owner;

    private GridReader(String file, TableDraft table, List<CSVRecord> rows) throws DataException {
        this.file = file;
        this.table = table;
        this.rows = rows;
        this.width = rows.isEmpty() ? 0 : rows.get(0).size();
        this.owner = new int[rows.size() * width];
        resolveOwners();
    }

    /**
     * Reads a grid.
     *
     * @throws DataException naming line and column of the first thing that is not as it must be
     */
    static TableGrid read(PackFiles files, String file, TableDraft table) throws DataException {
        if (!files.has(file)) {
            throw new DataException(file, null, null, "缺少这个文件");
        }
        try (CSVParser parser = CSVParser.parse(files.text(file), CSVFormat.DEFAULT)) {
            return new GridReader(file, table, parser.getRecords()).grid();
        } catch (IOException | UncheckedIOException e) {
            List<Problem> problems = new ArrayList<>();
            CsvFault.tell(e, (line, message) -> problems.add(new Problem(file, line, null, message)));
            throw new DataException(problems);
        }
    }

    private void resolveOwners() throws DataException {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != width) {
                throw new DataException(file, row + 1, null, "有 " + rows.get(row).size() + " 格，应为与第1行相同的 "
                        + width + " 格");
            }
            for (int column = 0; column < width; column++) {
                owner[row * width + column] = owner(row, column);
            }
        }
    }

    private int owner(int row, int column) throws DataException {
        String text = text(row, column);
        if (text.equals("<") && column == 0 || text.equals("^") && row == 0 || text.isEmpty()) {
            throw wrong(row, column, text.isEmpty() ? "空白" : "“" + text + "”所指的单元格不存在",
                    "文字、#行.列，或指向左格的 <、指向上格的 ^");
        }
        return switch (text) {
            case "<" -> owner[row * width + column - 1];
            case "^" -> owner[(row - 1) * width + column];
            default -> row * width + column;
        };
    }

    private TableGrid grid() throws DataException {
        List<CellSpec> cells = new ArrayList<>();
        List<LabelSpec> labels = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Map<String, Integer> rowsByKey = new HashMap<>();
        for (int i = 0; i < owner.length; i++) {
            int at = i;
            if (owner[at] != at) {
                continue;
            }
            if (isFigure(at)) {
                CellSpec cell = figure(at);
                if (!keys.add(cell.row() + "." + cell.column())) {
                    throw wrong(at / width, at % width, "“" + text(at) + "”重复", "每个单元格只出现一次");
                }
                int first = rowsByKey.computeIfAbsent(cell.row(), k -> at / width);
                if (first != at / width) {
                    throw wrong(at / width, at % width, "行的代号“" + cell.row() + "”在第" + (first + 1) + "行已经用过", "每行一个代号");
                }
                cells.add(cell);
            } else {
                labels.add(label(at));
            }
        }
        alike(cells, "行", CellSpec::rowPath, CellSpec::row);
        alike(cells, "列", CellSpec::columnPath, CellSpec::column);
        for (String named : table.rows().keySet()) {
            if (!rowsByKey.containsKey(named)) {
                throw new DataException(file, null, null, "没有行“" + named + "”，template.json 的“rows”中却有它的名称" + Nearest.hint(named, rowsByKey.keySet()));
            }
        }
        return new TableGrid(table.key(), table.number(), table.label(), table.name(), List.copyOf(cells), List.copyOf(labels));
    }

    /** Rows or columns of a block that are called the same cannot be told apart in a report. */
    private void alike(List<CellSpec> cells, String what, Function<CellSpec, List<String>> labels, Function<CellSpec, String> key) throws DataException {
        Map<List<String>, String> keys = new HashMap<>();
        for (CellSpec cell : cells) {
            List<String> path = new ArrayList<>(labels.apply(cell));
            path.add(0, cell.block());
            String first = keys.putIfAbsent(path, key.apply(cell));
            if (first != null && !first.equals(key.apply(cell))) {
                throw new DataException(file, cell.gridRow() + 1, cell.gridColumn() + 1, what + "“" + path.get(path.size() - 1) + "”（" + key.apply(cell) + "）与" + what + "“" + first + "”的标题相同，报告中分不清，应各有各的标题");
            }
        }
    }

    private CellSpec figure(int at) throws DataException {
        Matcher figure = FIGURE.matcher(text(at));
        if (!figure.matches()) {
            throw wrong(at / width, at % width, "“" + text(at) + "”", "#行.列，其后可加 :decimal、:signed 或 :text");
        }
        Kind kind = figure.group(3) == null ? Kind.COUNT : KINDS.get(figure.group(3));
        return new CellSpec(figure.group(1), figure.group(2), block(at), rowPath(at, figure.group(1)),
                columnPath(at), kind, at / width, at % width, height(at), columns(at));
    }

    /** Labels left of the figure, outermost first; for a row without any, its name from {@code template.json}. */
    private List<String> rowPath(int at, String row) throws DataException {
        List<String> path = new ArrayList<>();
        int last = -1;
        for (int i = at - at % width; i < at; i++) {
            if (owner[i] != last && !isFigure(owner[i])) {
                path.add(text(owner[i]));
            }
            last = owner[i];
        }
        if (path.isEmpty()) {
            if (!table.rows().containsKey(row)) {
                throw wrong(at / width, at % width, "行“" + row + "”没有标题", "左侧的标题，或 template.json 中 rows 的名称");
            }
            path.add(table.rows().get(row));
        }
        return List.copyOf(path);
    }

    /** Labels above the figure up to the caption of its block, outermost first. */
    private List<String> columnPath(int at) throws DataException {
        List<String> path = new ArrayList<>();
        int last = -1;
        for (int i = at - width; i >= 0 && !isCaption(i / width); i -= width) {
            if (owner[i] != last && !isFigure(owner[i])) {
                path.add(0, text(owner[i]));
            }
            last = owner[i];
        }
        if (path.isEmpty()) {
            throw wrong(at / width, at % width, "“" + text(at) + "”上方没有列标题", "列标题");
        }
        return List.copyOf(path);
    }

    private String block(int at) {
        for (int row = at / width; row >= 0; row--) {
            if (isCaption(row)) {
                return text(row * width);
            }
        }
        return table.key();
    }

    /** A row that one label fills from edge to edge. */
    private boolean isCaption(int row) {
        int first = row * width;
        for (int column = 0; column < width; column++) {
            if (owner[first + column] != first) {
                return false;
            }
        }
        return !isFigure(first);
    }

    private LabelSpec label(int at) {
        return new LabelSpec(text(at), at / width, at % width, height(at), columns(at));
    }

    private int columns(int at) {
        int columns = 1;
        while (at % width + columns < width && owner[at + columns] == at) {
            columns++;
        }
        return columns;
    }

    private int height(int at) {
        int height = 1;
        while (at + height * width < owner.length && owner[at + height * width] == at) {
            height++;
        }
        return height;
    }

    private boolean isFigure(int at) {
        return text(at).startsWith("#");
    }

    private String text(int at) {
        return text(at / width, at % width);
    }

    private String text(int row, int column) {
        return rows.get(row).get(column).strip();
    }

    private DataException wrong(int row, int column, String found, String expected) {
        return new DataException(file, row + 1, column + 1, found + "，应为" + expected);
    }
}
