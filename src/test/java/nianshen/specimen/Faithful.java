package nianshen.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;

/** Holds a document as read against the specimen it was printed from: the words of the prose and of the tables. */
public final class Faithful {
    private Faithful() {
    }

    /** What the document lacks or adds; empty where it was read as printed. */
    public static List<String> faults(Specimen specimen, Document document) {
        List<String> faults = new ArrayList<>();
        prose(specimen, document, faults);
        tables(specimen, document, faults);
        return faults;
    }

    private static void prose(Specimen specimen, Document document, List<String> faults) {
        List<String> read = document.blocks().stream().filter(Paragraph.class::isInstance)
                .map(b -> plain(((Paragraph) b).text())).filter(t -> !t.isEmpty()).toList();
        List<String> printed = specimen.printed().stream().filter(Text.class::isInstance)
                .map(i -> plain(((Text) i).text())).toList();
        String all = String.join("\n", read);
        printed.stream().filter(p -> !all.replace("\n", "").contains(p)).forEach(p -> faults.add("lacks: " + p));
        String own = String.join("", printed);
        read.stream().filter(r -> !own.contains(r)).forEach(r -> faults.add("adds: " + r));
        printed.stream().filter(p -> p.length() > 40 && !read.contains(p) && all.replace("\n", "").contains(p))
                .forEach(p -> faults.add("breaks or joins: " + p));
    }

    private static void tables(Specimen specimen, Document document, List<String> faults) {
        String printed = specimen.printed().stream().filter(Grid.class::isInstance).flatMap(i -> words((Grid) i).stream())
                .collect(Collectors.joining("|"));
        List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        String read = tables.stream().flatMap(t -> words(t).stream()).collect(Collectors.joining("|"));
        if (!printed.equals(read)) {
            int at = 0;
            while (at < Math.min(printed.length(), read.length()) && printed.charAt(at) == read.charAt(at)) {
                at++;
            }
            faults.add("tables differ: printed …" + around(printed, at) + "… read …" + around(read, at) + "…");
        }
        if (tables.stream().allMatch(Table::ruled) && tables.size() == 3) {
            shapes(specimen, tables, faults);
        }
    }

    private static void shapes(Specimen specimen, List<Table> tables, List<String> faults) {
        List<Grid> grids = specimen.printed().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            for (Block block : List.of(tables.get(i))) {
                Table table = (Table) block;
                List<String> expected = grid.slots().stream().filter(s -> !s.text().isBlank()).map(s -> s.row() + ","
                        + s.column() + "+" + s.rowSpan() + "×" + s.columnSpan()).toList();
                List<String> found = table.cells().stream().filter(c -> !plain(c.text()).isEmpty()).map(c -> c.row()
                        + "," + c.column() + "+" + c.rowSpan() + "×" + c.columnSpan()).toList();
                if (!expected.equals(found)) {
                    List<String> lost = new ArrayList<>(expected);
                    lost.removeAll(found);
                    List<String> added = new ArrayList<>(found);
                    added.removeAll(expected);
                    faults.add("table " + grid.number() + " shaped " + added + " instead of " + lost);
                }
            }
        }
    }

    private static List<String> words(Grid grid) {
        return grid.slots().stream().map(s -> plain(s.text())).filter(t -> !t.isEmpty()).toList();
    }

    private static List<String> words(Table table) {
        return table.cells().stream().map(Cell::text).map(Faithful::plain).filter(t -> !t.isEmpty()).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 30));
    }
}
