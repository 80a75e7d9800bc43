package nianshen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A mistake planted in a rules folder, as the files of {@code faults} describe it: a heading {@code ##}, changes one a
 * line with their parts between {@code |} ({@code \n} for a new line, a line that begins with a backslash goes on with
 * the one before), and what the check must say of it.
 */
record Planted(String name, List<String> changes, List<String> told) {

    /** The mistakes of a file of {@code faults}. */
    static List<Planted> read(String file) throws IOException {
        List<Planted> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/nianshen/faults", file))) {
            if (line.startsWith("## ")) {
                all.add(new Planted(line.substring(3), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("\\")) {
                List<String> changes = all.get(all.size() - 1).changes();
                changes.add(changes.remove(changes.size() - 1) + "\n" + line.substring(1));
            } else if (line.startsWith("told ")) {
                all.get(all.size() - 1).told().add(line.substring(5));
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                all.get(all.size() - 1).changes().add(line);
            }
        }
        return all;
    }

    /** The files of a pack with the mistake in them. */
    Map<String, byte[]> in(Map<String, byte[]> pack) {
        Map<String, byte[]> files = new TreeMap<>(pack);
        for (String change : changes) {
            String[] words = change.split(" ", 2);
            apply(words[0], words[1].split("\\|", words[0].equals("new") ? 2 : -1), files);
        }
        return files;
    }

    private static void apply(String verb, String[] parts, Map<String, byte[]> files) {
        String file = parts[0];
        switch (verb) {
            case "change" -> text(files, file, changed(text(files, file), typed(parts[1]), typed(parts[2])));
            case "new" -> text(files, file, typed(parts[1]));
            case "append" -> text(files, file, text(files, file) + typed(parts[1]));
            case "delete" -> files.keySet().removeAll(below(files, file).keySet());
            case "move" -> move(files, file, parts[1]);
            case "copy" -> files.put(parts[1], files.get(file));
            case "encode" -> files.put(file, text(files, file).getBytes(Charset.forName(parts[1])));
            case "bom" -> text(files, file, "\uFEFF" + text(files, file));
            case "crlf" -> text(files, file, text(files, file).replace("\n", "\r\n"));
            case "bytes" -> files.put(file, HexFormat.of().parseHex(parts[1]));
            case "sheet" -> files.put(file, sheet(files.get(file), parts[1], typed(parts[2])));
            case "cells" -> files.put(file, cells(files.get(file), parts));
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private static void text(Map<String, byte[]> files, String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String typed(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String changed(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static void move(Map<String, byte[]> files, String from, String to) {
        Map<String, byte[]> moved = below(files, from);
        files.keySet().removeAll(moved.keySet());
        moved.forEach((name, bytes) -> files.put(to + name.substring(from.length()), bytes));
    }

    /** The file, or those of the folder, of that name. */
    private static Map<String, byte[]> below(Map<String, byte[]> files, String name) {
        Map<String, byte[]> found = new TreeMap<>(files);
        found.keySet().removeIf(file -> !file.equals(name) && !file.startsWith(name + "/"));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return found;
    }

    /** The workbook with a sheet more: a line a row, cells between commas, {@code @} before a day that is one. */
    private static byte[] sheet(byte[] workbook, String name, String rows) {
        try (XSSFWorkbook book = workbook == null ? new XSSFWorkbook() : new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            String[] lines = rows.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] texts = lines[row].split(",", -1);
                for (int column = 0; column < texts.length; column++) {
                    cell(sheet, new CellAddress(row, column), texts[column].replaceFirst("^@.*", ""));
                    if (texts[column].startsWith("@")) {
                        Cell cell = sheet.getRow(row).getCell(column);
                        cell.setCellValue(LocalDate.parse(texts[column].substring(1)));
                        cell.setCellStyle(day);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sheet, then pairs of a cell and its text, or of a thing to do with the sheet. */
    private static byte[] cells(byte[] workbook, String[] parts) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = parts[1].isEmpty() ? book.getSheetAt(0) : book.getSheet(parts[1]);
            for (int i = 2; i + 1 < parts.length; i += 2) {
                switch (parts[i]) {
                    case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(parts[i + 1]));
                    case "shift" -> sheet.shiftRows(Integer.parseInt(parts[i + 1]), sheet.getLastRowNum(), 1);
                    case "clone" -> book.setSheetName(book.getSheetIndex(book.cloneSheet(0)), parts[i + 1]);
                    default -> cell(sheet, new CellAddress(parts[i]), typed(parts[i + 1]));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(Sheet sheet, CellAddress at, String text) {
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.equals("TRUE")) {
            cell.setCellValue(true);
        } else if (text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
