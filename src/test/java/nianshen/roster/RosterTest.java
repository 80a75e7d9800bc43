package nianshen.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {

    @TempDir
    Path rules;

    @Test
    void missingFileIsAnEmptyRoster() throws DataException {
        assertTrue(Roster.load(PackFiles.read(rules)).isEmpty());
    }

    @Test
    void agencyIsFoundByNameAndAlias() throws Exception {
        Path csv = rules.resolve("agencies.csv");
        Files.writeString(csv, "机关名称,类型,别名,公布日期\n云泽县水利局,部门,云泽县水务局；县水利局,2024/1/30\n");
        Roster roster = Roster.load(PackFiles.read(rules));
        RosterEntry entry = roster.find("云泽县 水务局").orElseThrow();
        assertEquals("云泽县水利局", entry.name());
        assertEquals("department", entry.level());
        assertEquals(LocalDate.of(2024, 1, 30), entry.published());
        assertTrue(roster.find("云泽县教育局").isEmpty());
        assertTrue(roster.with("云泽县教育局,,department").find("云泽县教育局").isPresent());
    }

    @Test
    void agenciesUnderASuperiorAreThoseThatReportOnTheYear() throws Exception {
        Files.writeString(rules.resolve("agencies.csv"), "机关名称,上级机关,规章制定权,起始年度,截止年度,曾用名\n云泽县人民政府,,无,,,云泽县政府\n"
                + "云泽县水利局,云泽县政府,,,,\n云泽县旅游局,云泽县人民政府,,,2021年度,\n云泽县文化和旅游局,云泽县人民政府,,2022,,\n临山县水利局,临山县人民政府,,,,\n");
        Roster roster = Roster.load(PackFiles.read(rules));
        assertEquals(List.of("云泽县水利局", "云泽县旅游局"), roster.under("云泽县人民政府", 2021).stream().map(RosterEntry::name).toList());
        assertEquals(List.of("云泽县水利局", "云泽县文化和旅游局"), roster.under("云泽县政府", 2022).stream().map(RosterEntry::name).toList());
        assertEquals(Boolean.FALSE, roster.find("云泽县人民政府").orElseThrow().rulemaking());
        assertNull(roster.find("云泽县水利局").orElseThrow().rulemaking());
    }

    @Test
    void everyWrongCellOfTheNewColumnsIsNamed() throws Exception {
        Files.writeString(rules.resolve("agencies.csv"), "机关名称,规章制定权,起始年度\n云泽县水利局,也许,去年\n");
        assertEquals(List.of("agencies.csv 第2行：规章制定权“也许”不认识，应为以下之一：否、无、是、有、没有", "agencies.csv 第2行：起始年度“去年”应为四位年份，如 2023，或留空"),
                assertThrows(DataException.class, () -> Roster.load(PackFiles.read(rules))).problems().stream().map(Problem::text).toList());
    }

    @Test
    void aNameThatIsLongerShorterOrOneCharacterOffIsNear() throws DataException {
        Roster roster = Roster.of(List.of()).with("临山市东川区民政局").with("临山市东川区卫生健康委员会");
        for (String near : List.of("东川区民政局", "民政局", "云台省临山市东川区民政局", "临山市东川区民正局")) {
            assertEquals("临山市东川区民政局", roster.near(near).orElseThrow().name(), near);
        }
        assertEquals("临山市东川区卫生健康委员会", roster.near("东川区卫健委").orElseThrow().name());
        assertTrue(roster.near("临山市西川区教育局").isEmpty());
    }

    @Test
    void aNameThatTwoAgenciesGoByIsNamed() throws Exception {
        Files.writeString(rules.resolve("agencies.csv"), "机关名称,别名,类型\n云泽县水利局,县水利局;水利局,部门\n云泽县水务局,县水务局;县水利局,部门\n");
        assertEquals(List.of("agencies.csv 第3行：别名“县水利局”也是“云泽县水利局”的别名，分不清是哪一个，只能属于一个机关"),
                assertThrows(DataException.class, () -> Roster.load(PackFiles.read(rules))).problems().stream().map(Problem::text).toList());
    }

    @Test
    void everyFaultIsNamedWithItsLine() throws Exception {
        Path csv = rules.resolve("agencies.csv");
        Files.writeString(csv, "机关名称,类型,公布日期\n云泽县水利局,局,2024-13-01\n,部门,\n");
        List<String> problems = assertThrows(DataException.class, () -> Roster.load(PackFiles.read(rules))).problems().stream()
                .map(Problem::text).toList();
        assertEquals(3, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("agencies.csv 第2行：类型“局”不认识"), problems::toString);
        assertTrue(problems.get(2).startsWith("agencies.csv 第3行：机关名称为空"), problems::toString);
    }
}
