package nianshen.rules.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianshen.rules.kept.Kept;
import nianshen.rules.sheets.Workbook.At;
import nianshen.rules.sheets.Workbook.Kind;
import nianshen.rules.sheets.Workbook.Range;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the bytes of an {@code .xlsx} file; the only place where rules open one. */
public final class WorkbookReader {

    private static final Kept<Workbook> READ = new Kept<>(Workbook.class, "cells");
    private static final String SAVE_ANEW = "，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试";

    /** What of a format of cells stands for no part of a date: {@code "月"}, {@code [$-804]}, {@code \\-}; and what stands for the year. */
    private static final Pattern UNSHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern YEAR = Pattern.compile("[yYeE]");
    /** The numbers of those formats with a year that Chinese spreadsheets know without their being written down. */
    private static final Set<Integer> CHINESE_YEARS = Set.of(27, 30, 31, 36, 50, 52, 57);

    private WorkbookReader() {
    }

    /** What is wrong with a file that is no workbook, with what to do about it, in Chinese. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        /** @param message in Chinese, what to do about it */
        public Unreadable(String message) {
            super(message);
        }
    }

    /**
     * The content of the file.
     *
     * @throws Unreadable where it is of another format, protected, damaged or has macros
     */
    public static Workbook read(byte[] bytes) throws Unreadable {
        return READ.of(List.of(bytes), () -> Optional.of(opened(bytes))).orElseThrow();
    }

    private static Workbook opened(byte[] bytes) throws Unreadable {
        refuseOtherFormats(bytes);
        WorkbookExtent.check(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            if (book.isMacroEnabled()) {
                throw new Unreadable("工作簿带有宏，请另存为不带宏的 .xlsx");
            }
            List<Workbook.Sheet> sheets = new ArrayList<>();
            book.forEach(s -> sheets.add(sheet(s)));
            return new Workbook(sheets);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("无法打开，文件已损坏或不是 .xlsx 工作簿" + SAVE_ANEW);
        }
    }

    private static void refuseOtherFormats(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("无法打开，文件是空的" + SAVE_ANEW);
        }
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            throw new Unreadable(isProtected(bytes) ? "无法打开，工作簿设有打开密码，请取消密码后保存"
                    : "无法打开，内容是旧格式的工作簿（.xls 或 .et），只改后缀名不行" + SAVE_ANEW);
        }
        if (magic != FileMagic.OOXML) {
            throw new Unreadable("无法打开，内容不是 .xlsx 工作簿，只改后缀名不行" + SAVE_ANEW);
        }
    }

    private static boolean isProtected(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Workbook.Sheet sheet(Sheet sheet) {
        TreeMap<Integer, TreeMap<Integer, Workbook.Cell>> rows = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                Workbook.Cell plain = cell(cell);
                if (!plain.equals(Workbook.Cell.BLANK)) {
                    rows.computeIfAbsent(row.getRowNum(), r -> new TreeMap<>()).put(cell.getColumnIndex(), plain);
                }
            }
        }
        ArrayList<Range> merged = new ArrayList<>();
        sheet.getMergedRegions().forEach(r -> merged.add(new Range(new At(r.getFirstRow(), r.getFirstColumn()),
                new At(r.getLastRow(), r.getLastColumn()))));
        return new Workbook.Sheet(sheet.getSheetName(), rows, merged);
    }

    private static Workbook.Cell cell(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean date = type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return new Workbook.Cell(text(cell, type, date), formula ? Kind.FORMULA : kind(cell, type, date));
    }

    private static Kind kind(Cell cell, CellType type, boolean date) {
        if (date) {
            return showsYear(cell.getCellStyle()) ? Kind.DATE : Kind.DAY;
        }
        return type == CellType.NUMERIC ? Kind.NUMBER : Kind.TEXT;
    }

    private static boolean showsYear(CellStyle style) {
        return CHINESE_YEARS.contains((int) style.getDataFormat()) || YEAR.matcher(UNSHOWN.matcher(Objects.toString(style.getDataFormatString(), "")).replaceAll("")).find();
    }

    private static String text(Cell cell, CellType type, boolean date) {
        return switch (type) {
            case NUMERIC -> date ? date(cell.getLocalDateTimeCellValue()) : NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING -> oneLine(cell.getRichStringCellValue().getString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String date(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** Without line breaks, and without the blanks around it, wide and hard ones among them, that cells are pasted with. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]*\\R[\\s\\p{Z}]*", " ").replaceAll("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$", "");
    }
}
