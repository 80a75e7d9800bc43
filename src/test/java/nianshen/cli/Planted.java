package nianshen.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
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

    void plant(Path pack) throws IOException {
        for (String change : changes) {
            String[] words = change.split(" ", 2);
            String[] parts = words[1].split("\\|", words[0].equals("new") ? 2 : -1);
            Path file = pack.resolve(parts[0]);
            Files.createDirectories(file.getParent());
            apply(words[0], file, parts, pack);
        }
    }

    private static void apply(String verb, Path file, String[] parts, Path pack) throws IOException {
        switch (verb) {
            case "change" -> Files.writeString(file, changed(Files.readString(file), typed(parts[1]), typed(parts[2])));
            case "new" -> Files.writeString(file, typed(parts[1]));
            case "append" -> Files.writeString(file, Files.readString(file) + typed(parts[1]));
            case "delete" -> delete(file);
            case "move" -> copy(file, pack.resolve(parts[1]), true);
            case "copy" -> copy(file, pack.resolve(parts[1]), false);
            case "encode" -> Files.write(file, Files.readString(file).getBytes(Charset.forName(parts[1])));
            case "bom" -> Files.write(file, ("\uFEFF" + Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            case "crlf" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            case "bytes" -> Files.write(file, HexFormat.of().parseHex(parts[1]));
            case "cells" -> cells(file, parts);
            default -> throw new IllegalArgumentException(verb);
        }
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

    private static void copy(Path from, Path to, boolean move) throws IOException {
        Files.createDirectories(to.getParent());
        if (move) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Sheet, then pairs of a cell and its text, or of a thing to do with the sheet. */
    private static void cells(Path file, String[] parts) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = parts[1].isEmpty() ? book.getSheetAt(0) : book.getSheet(parts[1]);
            for (int i = 2; i + 1 < parts.length; i += 2) {
                switch (parts[i]) {
                    case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(parts[i + 1]));
                    case "shift" -> sheet.shiftRows(Integer.parseInt(parts[i + 1]), sheet.getLastRowNum(), 1);
                    case "clone" -> book.setSheetName(book.getSheetIndex(book.cloneSheet(0)), parts[i + 1]);
                    default -> cell(sheet, new CellAddress(parts[i]), typed(parts[i + 1]));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
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

    /** Copies the files of a folder whose names below it are wanted. */
    static void copyFolder(Path from, Path to, Predicate<String> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    copy(file, to.resolve(name), false);
                }
            }
        }
    }
}
