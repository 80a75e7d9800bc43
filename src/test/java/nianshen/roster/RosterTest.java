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
    void aGovernmentIsNotNearToWhatItGovernsNorToABodyOfItsOwn() throws DataException {
        Roster roster = Roster.of(List.of()).with("青塬区云台镇人民政府").with("青塬区人民政府办公室").with("青塬区城市管理局直属大队").with("青塬区河口街道办事处");
        for (String other : List.of("青塬区人民政府", "钧北市人民政府", "区政府", "青塬区城市管理局")) {
            assertTrue(roster.near(other).isEmpty(), other);
        }
        for (String near : List.of("云台镇政府", "云台镇", "钧北市青塬区云台镇人民政府", "镇政府")) {
            assertEquals("青塬区云台镇人民政府", roster.near(near).orElseThrow().name(), near);
        }
        assertEquals("青塬区河口街道办事处", roster.near("河口街道").orElseThrow().name());
    }

    @Test
    void rostersAsOfficesKeepThemAreRead() throws Exception {
        Files.writeString(rules.resolve("agencies.csv"), """
                青塬区政务公开联系表,,,,,,,
                序号,单位全称,单位简称,单位性质,上级单位,联系人,电话,起始年度
                一、区直部门,,,,,,,
                区直部门,区直部门,区直部门,区直部门,区直部门,区直部门,区直部门,区直部门
                1,青塬区人民政府,区政府,政府,,,,
                2,青塬区发展和改革局（青塬区粮食和物资储备局）,,工作部门,区政府,张三,1,2024年起
                3,青塬区大岭镇人民政府,（原大岭乡）,镇,青塬区人民政府,李四,2,
                4,青塬区社会福利院,,事业单位,青塬区政府,,,
                """);
        Roster roster = Roster.load(PackFiles.read(rules));
        assertEquals(List.of("government", "department", "township", "other"), roster.entries().stream().map(RosterEntry::level).toList());
        assertEquals("青塬区发展和改革局（青塬区粮食和物资储备局）", roster.official("青塬区发展和改革局"));
        assertEquals("青塬区大岭镇人民政府", roster.official("大岭乡"));
        assertEquals(List.of("青塬区发展和改革局（青塬区粮食和物资储备局）", "青塬区大岭镇人民政府"), roster.under("青塬区人民政府", 2024).stream().map(RosterEntry::name).toList());
        assertEquals(List.of("agencies.csv 第8行：名册中没有主管机关“青塬区政府”，它所属的机关不会汇总到“青塬区人民政府”，是同一机关的请写“青塬区人民政府”"), roster.notes().stream().map(Problem::text).toList());
    }

    @Test
    void ofTwoThatDifferInBracketsOnlyNeitherGoesByTheNameWithoutThem() throws Exception {
        Files.writeString(rules.resolve("agencies.csv"), "机关名称\n青塬区教育局（机关）\n青塬区教育局（教研室）\n青塬区林业局（林草局）\n青塬区林业局\n");
        Roster roster = Roster.load(PackFiles.read(rules));
        assertTrue(roster.find("青塬区教育局").isEmpty());
        assertEquals("青塬区林业局", roster.official("青塬区林业局"));
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
