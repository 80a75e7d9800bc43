package nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayFilesTest {

    /** Of no system and of an editor: a report may have such a name, a file of a pack has none. */
    @ParameterizedTest
    @CsvSource({"~$设置.xlsx, true, true", ".~设置.xlsx, true, true", ".DS_Store, true, true", "__MACOSX, true, true",
            "Thumbs.db, true, true", "desktop.ini, true, true", "设置.xlsx.tmp, false, true", "5A3C1E00, false, true",
            "#规则.drl#, false, true", "规则.drl~, false, true", "规则.BAK, false, true", "规则.drl.orig, false, true",
            "规则.drl, false, false", "20230131.drl, false, false", "某局2023年度报告.docx, false, false", "5a3c1e00, false, false"})
    void tellsStrayFilesByTheirNames(String name, boolean ofSystem, boolean ofEditor) {
        assertEquals(ofSystem, StrayFiles.ofSystem(name), "of a system: " + name);
        assertEquals(ofEditor, StrayFiles.ofEditor(name), "of an editor: " + name);
    }
}
