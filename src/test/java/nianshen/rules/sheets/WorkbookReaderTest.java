package nianshen.rules.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nianshen.rules.sheets.Workbook.At;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Kind;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;

/** A workbook reads as people see it; a file that is none is told for what it is. */
class WorkbookReaderTest {

    @Test
    void cellsReadAsPeopleSeeThem() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("表");
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue(" \u3000甲\u00A0\n 乙\u200B ");
        row.createCell(1).setCellValue(5.0);
        row.createCell(2).setCellValue(LocalDate.of(2025, 1, 31));
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
        row.getCell(2).setCellStyle(day);
        row.createCell(3).setCellFormula("1+1");
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellStyle(day);
        row.createCell(6).setCellValue(LocalDate.of(2025, 1, 31));
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        row.getCell(6).setCellStyle(date);
        row.createCell(27).setCellValue("合并");
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 27, 28));
        for (int i = 10; i < 500; i++) {
            sheet.createRow(i).createCell(0).setCellStyle(day);
        }
        Workbook.Sheet read = WorkbookReader.read(bytes(book)).sheet("表").orElseThrow();
        assertEquals(List.of(new Cell("甲 乙", Kind.TEXT), new Cell("5", Kind.NUMBER), new Cell("2025-01-31", Kind.DAY),
                new Cell("0", Kind.FORMULA), new Cell("TRUE", Kind.TEXT), Cell.BLANK, new Cell("2025-01-31", Kind.DATE)),
                java.util.stream.IntStream.range(0, 7).mapToObj(c -> read.cell(2, c)).toList());
        assertEquals("合并", read.text(3, 28));
        assertEquals("AB3", new At(2, 27).name());
        assertEquals(2, read.lastRow());
    }

    @Test
    void otherFilesAreToldForWhatTheyAre() throws Exception {
        assertEquals("无法打开，内容是旧格式的工作簿（.xls 或 .et），只改后缀名不行，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试", told(bytes(new HSSFWorkbook())));
        assertEquals("无法打开，工作簿设有打开密码，请取消密码后保存", told(locked()));
        assertEquals("无法打开，内容不是 .xlsx 工作簿，只改后缀名不行，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试",
                told("编号,开关\nST-08,关\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("无法打开，文件是空的，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试", told(new byte[0]));
        XSSFWorkbook macros = new XSSFWorkbook();
        macros.setWorkbookType(XSSFWorkbookType.XLSM);
        assertEquals("工作簿带有宏，请另存为不带宏的 .xlsx", told(bytes(macros)));
        byte[] whole = bytes(new XSSFWorkbook());
        assertEquals("无法打开，文件已损坏或不是 .xlsx 工作簿，请用 WPS 或 Excel 另存为 .xlsx（Excel 工作簿）后再试", told(Arrays.copyOf(whole, whole.length / 2)));
    }

    private static String told(byte[] bytes) {
        return assertThrows(WorkbookReader.Unreadable.class, () -> WorkbookReader.read(bytes)).getMessage();
    }

    private static byte[] locked() throws IOException, GeneralSecurityException, org.apache.poi.openxml4j.exceptions.InvalidFormatException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(bytes(new XSSFWorkbook()))); var inside = encryptor.getDataStream(files)) {
                plain.save(inside);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (book.getNumberOfSheets() == 0) {
                book.createSheet("空");
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
