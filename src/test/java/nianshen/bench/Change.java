package nianshen.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a clerk might change in a rule file: a text in rule code and sentences, a condition in the vocabulary, a number in a workbook. */
interface Change {

    /** The file with the change of a round, another one each round. */
    byte[] content(int round) throws IOException;

    /** The change of a file that has one. */
    static Optional<Change> of(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".drl")) {
            return Optional.of(text(file, "@message(\"", "@message(\"改%d："));
        } else if (name.endsWith(".dslr")) {
            return Optional.of(text(file, "问题：", "问题：改%d："));
        } else if (name.endsWith(".dsl")) {
            return Optional.of(text(file, " Section( number", " Section( length < 9%05d, number"));
        } else if (name.endsWith(".drl.xlsx")) {
            byte[] before = Files.readAllBytes(file);
            return Optional.of(round -> number(before, "篇幅", "ST-13/部门", 1000 + round));
        } else if (name.endsWith(".xlsx")) {
            byte[] before = Files.readAllBytes(file);
            return Optional.of(round -> number(before, "阈值", "满分", 1 + round % 1000));
        }
        return Optional.empty();
    }

    private static Change text(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(from)) {
            throw new IllegalStateException("nothing to change in " + file);
        }
        return round -> before.replace(from, to.formatted(round)).getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook with another number in the last cell of the row that begins so which holds one. */
    private static byte[] number(byte[] before, String sheet, String key, int number) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(before));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell last = null;
            for (Row row : book.getSheet(sheet)) {
                for (Cell cell : row) {
                    boolean wanted = row.getCell(0).toString().equals(key) && cell.toString().matches("\\d+(\\.0)?");
                    last = wanted ? cell : last;
                }
            }
            last.setCellValue(number);
            book.write(out);
            return out.toByteArray();
        }
    }
}
