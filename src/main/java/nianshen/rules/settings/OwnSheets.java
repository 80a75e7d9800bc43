package nianshen.rules.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.Json;
import nianshen.pack.Nearest;
import nianshen.pack.OfficeItems;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.sheets.CellText;
import nianshen.rules.sheets.Workbook;
import nianshen.rules.sheets.Workbook.At;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Kind;
import nianshen.rules.sheets.WorkbookReader;

/**
 * What the office keeps in sheets of its workbooks ({@code local/*.xlsx}) instead of files. A sheet goes by its name, one
 * that nobody has named (Sheet1) by that of its workbook: 名册 stands for
 * {@code agencies.csv}, 豁免 for {@code waivers.csv}, each column of 词表 for a list of words, 本办 for entries of
 * {@code letters/office.json}. Each takes the place of its file, row n its line n, and is read as that is.
 */
public final class OwnSheets {

    private static final Map<String, String> LISTS = Map.of("名册", "agencies.csv", "机关名册", "agencies.csv", "agencies", "agencies.csv",
            "豁免", "waivers.csv", "台账", "ledgers.csv");
    private static final Pattern UNNAMED = Pattern.compile("(?i)sheet\\d*|工作表\\d*");
    private static final String WORDS = "词表";
    private static final String OFFICE = "本办";
    private PackFiles files;

    private OwnSheets(PackFiles files) {
        this.files = files;
    }

    /** Whether the sheet of the workbook holds such a list, and no settings. */
    static boolean is(String file, String sheet) {
        String name = name(file, sheet);
        return LISTS.containsKey(name) || name.equals(WORDS) || name.equals(OFFICE);
    }

    /** The list that a CSV file of a sheet's name was meant to be. */
    static Optional<String> file(String file) {
        return Optional.ofNullable(LISTS.get(file.replaceFirst("^.*/", "").replaceFirst("\\.csv$", "")));
    }

    /** The names of such sheets. */
    static List<String> names() {
        return List.of("名册", "豁免", "台账", WORDS, OFFICE);
    }

    private static String name(String file, String sheet) {
        return UNNAMED.matcher(sheet).matches() ? file.replaceFirst("^.*/", "").replaceFirst("(?i)\\.xlsx$", "") : CellText.plain(sheet);
    }

    /**
     * The files with the office's sheets in their places. A workbook that cannot be opened has none; that is told where
     * settings are read.
     *
     * @throws PackException where a sheet is not as it must be
     */
    public static PackFiles over(PackFiles files) {
        OwnSheets own = new OwnSheets(files);
        files.names().stream().filter(f -> FileKinds.isOwn(f) && FileKinds.isSettings(f)).forEach(own::read);
        return own.files;
    }

    private void read(String file) {
        try {
            WorkbookReader.read(files.bytes(file)).sheets().stream().filter(s -> is(file, s.name()) && !s.rows().isEmpty()).forEach(s -> read(file, s));
        } catch (WorkbookReader.Unreadable e) {
            // the settings reader tells of it
            return;
        }
    }

    private void read(String file, Workbook.Sheet sheet) {
        sheet.rows().forEach((row, cells) -> cells.forEach((column, cell) -> {
            if (cell.kind() == Kind.FORMULA) {
                throw fault(file, sheet, row, column, "不可使用公式，请直接填写内容");
            }
        }));
        String name = name(file, sheet.name());
        String told = SettingsSheet.place(file, sheet.name());
        if (name.equals(WORDS)) {
            sheet.unheaded(sheet.rows().firstKey()).stream().findFirst().ifPresent(at -> {
                throw fault(file, sheet, at.row(), at.column(), Workbook.NO_HEADING);
            });
            sheet.rows().get(sheet.rows().firstKey()).forEach((column, head) -> list(head.text().replaceFirst("\\.txt$", ""), file, sheet, column));
            sheet.rows().get(sheet.rows().firstKey()).forEach((column, head) -> put("words/mentions/" + head.text().replaceFirst("\\.txt$", "") + ".txt",
                    told + " “" + head.text() + "”列", true, words(sheet, column)));
        } else if (name.equals(OFFICE)) {
            office(file, sheet);
        } else {
            put(LISTS.get(name), told, true, lines(sheet, row -> IntStream.rangeClosed(0, sheet.lastColumn(row)).mapToObj(c -> quoted(sheet.text(row, c)))
                    .collect(Collectors.joining(","))));
        }
    }

    /** Lists of the office's own are those that rules speak of; to those that reports are read by it adds words otherwise. */
    private void list(String name, String file, Workbook.Sheet sheet, int column) {
        if (files.has("words/" + name + ".txt") || files.has("words/corrections/" + name + ".txt")) {
            throw fault(file, sheet, sheet.rows().firstKey(), column, "“" + name + "”是程序审核用的词表，不能写在这里；要加减其中的词语，写在“词语”表：词表、词语、加/删");
        }
    }

    /** The words below a heading, each in the line of its row. */
    private static String words(Workbook.Sheet sheet, int column) {
        return lines(sheet, row -> row.equals(sheet.rows().firstKey()) ? "" : sheet.text(row, column));
    }

    private static String lines(Workbook.Sheet sheet, Function<Integer, String> line) {
        return IntStream.rangeClosed(0, sheet.lastRow()).mapToObj(row -> sheet.rows().containsKey(row) ? line.apply(row) : "").collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void put(String name, String told, boolean lined, String text) {
        if (!files.lies(name).equals(name)) {
            throw new PackException(List.of(new Problem(told, null, null, "与 " + files.lies(name) + " 写的是同一内容，请只保留一处")));
        }
        files = files.with(name, told, lined, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Entries that the sheet does not name stay as they are. */
    private void office(String file, Workbook.Sheet sheet) {
        Optional<ObjectNode> entries = entries();
        if (entries.isEmpty()) {
            return;
        }
        sheet.rows().forEach((row, cells) -> cells.keySet().stream().filter(column -> !says(sheet, row, column)).findFirst().ifPresent(column -> {
            throw fault(file, sheet, row, column, column == 1 ? "左边没有写项目，这一格不起作用；请写明项目，不需要的请删去"
                    : "表“本办”只读项目、内容两列，这一格不起作用；说明请写在首行为“说明”或“备注”的一列，不需要的请删去");
        }));
        Map<String, Integer> before = new HashMap<>();
        sheet.rows().keySet().stream().filter(row -> !sheet.text(row, 0).isEmpty() && !List.of("项目", OFFICE).contains(sheet.text(row, 0))).forEach(row -> {
            String path = OfficeItems.key(CellText.plain(sheet.text(row, 0))).orElseThrow(() -> fault(file, sheet, row, 0,
                    "不认识的项目“" + sheet.text(row, 0) + "”" + Nearest.of(sheet.text(row, 0), OfficeItems.words()).map(n -> "，是否想写“" + n + "”")
                            .orElse("，可用的有 " + String.join("、", OfficeItems.words()))));
            Integer same = before.putIfAbsent(path, row);
            if (same != null) {
                throw fault(file, sheet, row, 0, "“" + sheet.text(row, 0) + "”与第" + (same + 1) + "行重复，请只保留一行");
            }
            set(entries.get(), path, sheet.cell(row, 1), file, sheet, row);
        });
        put(OfficeItems.FILE, SettingsSheet.place(file, sheet.name()), false, entries.get().toString());
    }

    /** Whether a cell of the sheet is read, or stands below a heading for remarks. */
    private static boolean says(Workbook.Sheet sheet, int row, int column) {
        return column == 0 || column == 1 && !sheet.text(row, 0).isEmpty() || sheet.text(row, column).isEmpty()
                || column > 1 && (SheetKind.REMARKS.contains(sheet.text(sheet.rows().firstKey(), column)) || sheet.merged(row, column).isPresent());
    }

    /** Nothing where the file cannot be read, which is told where letters are opened. */
    private Optional<ObjectNode> entries() {
        try {
            ObjectNode entries = (ObjectNode) Json.object(files, OfficeItems.FILE);
            return Optional.of(entries).filter(e -> Stream.of("deadlines", "contact").allMatch(k -> e.path(k).isMissingNode() || e.path(k).isObject()));
        } catch (DataException e) {
            return Optional.empty();
        }
    }

    private static void set(ObjectNode entries, String path, Cell cell, String file, Workbook.Sheet sheet, int row) {
        String[] steps = path.split("\\.");
        ObjectNode in = steps.length == 1 ? entries : entries.withObject("/" + steps[0]);
        String item = steps[steps.length - 1];
        String number = CellText.plain(cell.text()).replaceFirst("个?工作日$", "");
        if (!in.path(item).isNumber()) {
            in.put(item, cell.text());
        } else if (number.matches("-?\\d{1,6}")) {
            in.put(item, Integer.parseInt(number));
        } else {
            throw fault(file, sheet, row, 1, sheet.text(row, 0) + "应为整数，如 15，实为“" + cell.text() + "”");
        }
    }

    private static PackException fault(String file, Workbook.Sheet sheet, int row, int column, String message) {
        return new PackException(List.of(new Problem(SettingsSheet.place(file, sheet.name()) + " " + new At(row, column).name(), null, null, message)));
    }
}
