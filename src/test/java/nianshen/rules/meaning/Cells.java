package nianshen.rules.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.template.Catalogue;

/** The cells that words speak of. */
final class Cells {

    private static final Pattern TABLE = Pattern.compile("(表\\d|任何一张表)(.*)");
    private static final Pattern ROW = Pattern.compile("‹(\\d)›行");
    private static final Pattern COLUMN = Pattern.compile("‹(\\d)›列");
    /** Labels by table and key. */
    private final Map<String, Map<String, Set<String>>> rows = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> columns = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> groups = new HashMap<>();

    Cells(Catalogue catalogue) {
        catalogue.templates().forEach(t -> {
            t.tables().forEach(table -> table.cells().forEach(cell -> {
                label(rows, table.key(), cell.row(), cell.rowLabel());
                int from = Math.max(0, cell.columnPath().size() - (cell.column().contains(".") ? 2 : 1));
                label(columns, table.key(), cell.column(), String.join("", cell.columnPath().subList(from, cell.columnPath().size())));
            }));
            t.groups().forEach(g -> label(groups, g.table(), g.key(), g.label()));
        });
    }

    private static void label(Map<String, Map<String, Set<String>>> labels, String table, String key, String label) {
        labels.computeIfAbsent(table, t -> new HashMap<>()).computeIfAbsent(key, k -> new TreeSet<>()).add(letters(label));
    }

    private static String letters(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String key(Map<String, Map<String, Set<String>>> labels, String table, String words) {
        Map<String, Set<String>> all = labels.getOrDefault(table, Map.of());
        List<String> exact = keys(all, letters(words)::equals);
        List<String> found = exact.isEmpty() ? keys(all, l -> l.contains(letters(words))) : exact;
        return found.size() == 1 ? found.get(0) : null;
    }

    private static List<String> keys(Map<String, Set<String>> labels, Predicate<String> so) {
        return labels.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(so)).map(Map.Entry::getKey).toList();
    }

    /** What words speak of: the key of the table, null for any; rows and columns, none for all; a group instead of a row. */
    record Place(String table, Set<String> rows, Set<String> columns, String group) {

        boolean has(Figure cell) {
            return (table == null || cell.table().equals(table)) && (rows.isEmpty() || rows.contains(cell.row()))
                    && (columns.isEmpty() || columns.contains(cell.column()));
        }

        boolean has(GroupTotal total) {
            return total.table().equals(table) && total.row().equals(group) && columns.contains(total.column());
        }

        /** The cells of it. */
        List<Figure> in(World w) {
            return w.all(Figure.class).filter(this::has).toList();
        }
    }

    /** The place that words speak of ({@code 表3‹0›行‹1›列}). */
    Place place(Said said) {
        Matcher table = TABLE.matcher(said.text());
        if (!table.matches()) {
            throw new IllegalArgumentException(said.text());
        }
        String key = World.table(table.group(1)).test("?") ? null : Stream.of("proactive", "requests", "litigation").filter(World.table(table.group(1))).findFirst().orElseThrow();
        String rest = table.group(2).replaceAll("›、‹(\\d)›([行列])", "›$2‹$1›$2");
        Set<String> row = new TreeSet<>();
        Set<String> column = new TreeSet<>();
        String group = null;
        for (String label : quoted(ROW, rest, said)) {
            String found = key(rows, key, label);
            group = found == null ? key(groups, key, label) : group;
            row.add(found == null ? group : found);
        }
        quoted(COLUMN, rest, said).forEach(label -> column.add(key(columns, key, label)));
        return new Place(key, row, column, group);
    }

    private static List<String> quoted(Pattern pattern, String text, Said said) {
        return pattern.matcher(text).results().map(m -> said.quoted().get(Integer.parseInt(m.group(1)))).collect(Collectors.toList());
    }
}
