package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Nearest;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template;
import nianshen.text.Numeral;

/**
 * The names that sentences may quote: rows and columns of the official tables, groups of rows, aspects, word lists.
 * A row is found by its label in any format, with or without its number, and by any part of it that no other row has;
 * what stands for it in the code is its key, which is the same in every format. Safe for threads once it is made.
 */
public final class NameBook {

    private static final Pattern NUMBER = Pattern.compile("^(?:[" + Numeral.TO_TEN + "]+、|\\([" + Numeral.TO_TEN + "]+\\)|\\d+\\.)");
    private static final int SHOWN = 6;
    /** Far more than the rules that ship ask for; whoever tries ever other names must not fill the memory. */
    private static final int MOST_ANSWERS = 50_000;
    private static final String OF_TABLE = "表号";
    /** What is added to the kind of a table's number for its name. */
    private static final String NAMED = "名";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** What people call a kind of name. */
    private static final Map<String, String> CALLED = Map.ofEntries(Map.entry("行", "这一行"), Map.entry("列", "这一列"),
            Map.entry("组", "这一组"), Map.entry("组列", "这一列"), Map.entry("标签", "这一行或列"), Map.entry("方面", "这个方面"),
            Map.entry("词表", "这个词表"), Map.entry("部分名", "这一部分"), Map.entry("部分号", "这一部分"), Map.entry("表号", "这张表"),
            Map.entry("单行表号", "这张单行的表"), Map.entry("多行表号", "这张多行的表"));
    /** Labels and what stands for them, by kind and table. */
    private final Map<String, Map<String, String>> known = new TreeMap<>();
    /** Names of the tables by key, and what each number of a part or table means, format by format. */
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final boolean open;
    /** The same labels as they are compared, and the answers given so far. */
    private final Map<String, List<Spelling>> spellings = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();
    /** Numbers that mean one thing in one format and another in the next, by kind. */
    private final Set<String> ambiguous = new HashSet<>();

    /** A label as it is compared: letters only; without its number; and what stands for it. */
    private record Spelling(String letters, String bare, String code) {
    }

    private NameBook(boolean open) {
        this.open = open;
    }

    /** No catalogue: every name is taken as it is. */
    public static NameBook none() {
        return new NameBook(true);
    }

    /** @param lists names of the word lists that rules may hear of */
    public static NameBook of(Catalogue catalogue, Collection<String> lists) {
        NameBook book = new NameBook(false);
        List<Template> newestFirst = new ArrayList<>(catalogue.templates());
        java.util.Collections.reverse(newestFirst);
        newestFirst.forEach(book::template);
        lists.forEach(l -> book.add("词表", l, l));
        return book;
    }

    private void template(Template template) {
        template.tables().forEach(t -> table(t, template));
        template.tables().forEach(t -> t.figures().forEach(c -> cell(t.key(), c)));
        template.tables().forEach(t -> t.labels().forEach(l -> add("标签" + t.key(), l.text(), l.text())));
        template.groups().forEach(g -> add("组" + g.table(), g.label(), g.key()));
        template.sections().forEach(s -> add("部分名", s.title(), s.key()));
        template.sections().forEach(s -> number("部分号", s.number() + "", s.key(), template.name() + "的“" + s.title() + "”"));
        template.sections().forEach(s -> s.aspects().forEach(a -> add("方面", a.title(), a.title())));
    }

    private void table(TableGrid table, Template template) {
        tables.putIfAbsent(table.key(), table.label());
        boolean single = table.figures().stream().map(CellSpec::row).distinct().count() == 1;
        for (String kind : List.of(OF_TABLE, single ? "单行表号" : "多行表号")) {
            number(kind, table.number(), table.key(), template.name() + "的“" + table.name() + "”");
            add(kind + NAMED, table.name(), table.key());
        }
    }

    /** A number means a part or table only where it means the same in every format. */
    private void number(String kind, String number, String key, String meaning) {
        String other = known.getOrDefault(kind, Map.of()).get(number);
        if (other != null && !other.equals(key)) {
            meanings.get(kind + number).add(meaning);
            ambiguous.add(kind + null + "\0" + number);
        } else {
            meanings.computeIfAbsent(kind + number, k -> new ArrayList<>()).add(meaning);
        }
        add(kind, number, key);
    }

    private void cell(String table, CellSpec cell) {
        add("行" + table, cell.rowLabel(), cell.row());
        add("列" + table, String.join("—", columnPath(cell)), cell.column());
        add("组列" + table, cell.columnLabel(), cell.column().substring(cell.column().lastIndexOf('.') + 1));
    }

    /** The column's own label; in table 4, where several columns are called 总计, with the one above it. */
    private static List<String> columnPath(CellSpec cell) {
        List<String> path = cell.columnPath();
        return cell.column().contains(".") && path.size() > 1 ? path.subList(path.size() - 2, path.size())
                : path.subList(path.size() - 1, path.size());
    }

    private void add(String kind, String label, String code) {
        known.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(label, code);
    }

    /** What is typed for a name, without the quotation marks that the name of a table has where its number might stand. */
    static String bare(String kind, String typed) {
        Matcher quoted = QUOTED.matcher(typed);
        return kind.endsWith(OF_TABLE) && quoted.matches() ? quoted.group(1) : typed;
    }

    /** Whether it is a kind of name at all. */
    static boolean has(String kind) {
        return CALLED.containsKey(kind);
    }

    /**
     * What stands in the code for the name typed.
     *
     * @param table the table it belongs to, or null
     * @return nothing where no such name exists, or several could be meant
     */
    Optional<String> code(String kind, String typed, String table) {
        if (open) {
            return Optional.of(typed);
        }
        if (kind.equals("词表") && typed.endsWith(".txt")) {
            return code(kind, typed.substring(0, typed.length() - ".txt".length()), table);
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(kind + table + "\0" + typed, k -> ambiguous.contains(k) || kind.equals("行") && summed(typed, table)
                ? Optional.empty() : find(kind, typed, table));
    }

    /** Whether the row is one in some format only, and a heading over several in others, whose sum is meant. */
    private boolean summed(String typed, String table) {
        String bare = bare(typed);
        return spelt("组", table).stream().anyMatch(g -> g.bare().equals(bare));
    }

    private Optional<String> find(String kind, String typed, String table) {
        List<Spelling> all = spelt(kind, table);
        String letters = letters(typed);
        String bare = bare(typed);
        return only(all, s -> s.letters().equals(letters) || s.bare().equals(bare))
                .or(() -> letters.length() < 2 ? Optional.empty() : only(all, s -> s.letters().contains(letters)))
                .or(() -> kind.endsWith(OF_TABLE) ? find(kind + NAMED, typed, table) : Optional.empty());
    }

    private List<Spelling> spelt(String kind, String table) {
        return spellings.computeIfAbsent(kind + table, k -> names(kind, table).entrySet().stream()
                .map(e -> new Spelling(letters(e.getKey()), bare(e.getKey()), e.getValue())).toList());
    }

    /** What stands for the labels that are so; nothing where there are none, or where they are not the same. */
    private static Optional<String> only(List<Spelling> all, Predicate<Spelling> so) {
        List<String> codes = all.stream().filter(so).map(Spelling::code).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Map<String, String> names(String kind, String table) {
        return known.getOrDefault(kind + (table == null ? "" : table), known.getOrDefault(kind, Map.of()));
    }

    /** Why a name does not serve, with the nearest right one. */
    String complaint(String kind, String typed, String table) {
        Map<String, String> names = names(kind, table);
        String place = table == null || names.isEmpty() || names.equals(known.get(kind)) ? "" : tables.getOrDefault(table, table);
        List<String> meanings = meanings(kind, typed, names);
        if (meanings.size() > 1) {
            boolean part = kind.equals("部分号");
            return "“" + typed + "”在各年格式中不是同一" + (part ? "部分：" : "张表：") + String.join("、", meanings)
                    + "，请写明名称，如" + (part ? "“……”部分" : "表“……”");
        }
        if (kind.endsWith("号")) {
            boolean part = kind.equals("部分号");
            return "没有" + called(part, typed) + "，可用的有" + names.keySet().stream().sorted(Comparator.comparingInt(String::length)
                    .thenComparing(n -> n)).map(n -> called(part, numeral(n))).collect(Collectors.joining("、"));
        }
        List<String> meant = typed.length() < 2 ? List.of() : names.keySet().stream().filter(n -> letters(n).contains(letters(typed))).toList();
        if (meant.size() > 1) {
            return place + "有几处“" + typed + "”：" + shown(meant) + "，请写全";
        }
        if (kind.equals("行") && summed(typed, table)) {
            return place + "“" + typed + "”是几行的合计，没有自己的单元格，请写其中的一行；合计可以与数比较，如 表三“" + typed + "”行“总计”列大于0";
        }
        if (otherWay(kind, typed, table)) {
            return place + "“" + typed + "”是" + (kind.equals("行") ? "列" : "行") + "的名称，行和列可能写反了";
        }
        String hint = Nearest.of(bare(typed), names.keySet().stream().map(NameBook::bare).toList())
                .flatMap(near -> names.keySet().stream().filter(n -> bare(n).equals(near)).findFirst())
                .map(n -> "，是否想写“" + n + "”").orElse(names.isEmpty() ? "" : "，可用的有" + shown(List.copyOf(names.keySet())));
        return (place.isEmpty() ? "" : place) + "没有“" + typed + "”" + CALLED.getOrDefault(kind, "") + hint;
    }

    /** Whether a row is called so where a column is asked for, or the other way round. */
    private boolean otherWay(String kind, String typed, String table) {
        String other = Map.of("行", "列", "列", "行").get(kind);
        return other != null && known.containsKey(other + table) && find(other, typed, table).isPresent();
    }

    /** What a number means, where it means something else in another format. */
    private List<String> meanings(String kind, String typed, Map<String, String> names) {
        return names.keySet().stream().filter(n -> n.equals(typed) || numeral(n).equals(typed)).findFirst()
                .map(n -> meanings.getOrDefault(kind + n, List.of())).orElse(List.of());
    }

    private static String called(boolean part, String numeral) {
        return part ? "第" + numeral + "部分" : "表" + numeral;
    }

    private static String numeral(String number) {
        return number.matches("[1-9]\\d?") ? Numeral.print(Integer.parseInt(number)) : number;
    }

    private static String shown(List<String> names) {
        return names.stream().limit(SHOWN).map(n -> "“" + n + "”").collect(Collectors.joining("、"))
                + (names.size() > SHOWN ? "等" : "");
    }

    /** Letters and digits only, without the number in front. */
    private static String bare(String label) {
        return letters(NUMBER.matcher(Plain.form(label)).replaceFirst(""));
    }

    private static String letters(String label) {
        return SIGNS.matcher(Plain.form(label)).replaceAll("");
    }
}
