package nianshen.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import nianshen.Spreadsheet;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office's roster may be a workbook of its own. */
class OwnSheetsTest {

    @TempDir
    Path rules;

    @ParameterizedTest
    @CsvSource({"名册, Sheet1", "名册, 工作表1", "机关名册, sheet", "agencies, Sheet1", "本办, 名册"})
    void aWorkbookHoldsTheRoster(String file, String sheet) throws Exception {
        Spreadsheet.create(rules.resolve("local/" + file + ".xlsx"), sheet, List.of(List.of("云泽县行政机关名册"),
                List.of("机关名称", "类型", "上级机关", "规章制定权"), List.of("云泽县水利局", "部门", "云泽县人民政府", "无")));
        assertEquals(List.of("云泽县水利局"), roster().entries().stream().map(RosterEntry::name).toList());
    }

    @Test
    void aWrongCellIsNamedByWorkbookSheetRowAndHeading() throws Exception {
        Spreadsheet.create(rules.resolve("local/名册.xlsx"), "Sheet1", List.of(List.of("机关名称", "类型"), List.of("云泽县水利局", "局")));
        PackFiles files = OwnSheets.over(PackFiles.read(rules));
        DataException fault = assertThrows(DataException.class, () -> Roster.load(files));
        assertEquals("local/名册.xlsx 表“Sheet1” 第2行：类型“局”不认识，应为以下之一：乡镇街道、人民政府、其他、部门", files.told(fault.problems().get(0)).text());
    }

    private Roster roster() throws DataException {
        return Roster.load(OwnSheets.over(PackFiles.read(rules)));
    }
}
