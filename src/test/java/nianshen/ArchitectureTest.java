package nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house stands as drawn: data flows one way, and each library lives in its own room. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nianshen");

    /** What each room may import of the project besides {@code text}; the values it hands on are part of what it may name. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("doc", List.of()),
            Map.entry("pack", List.of()),
            Map.entry("template", List.of("pack")),
            Map.entry("ingest", List.of("doc")),
            Map.entry("facts", List.of("doc")),
            Map.entry("extract", List.of("doc", "template", "facts")),
            Map.entry("findings", List.of("doc", "facts")),
            Map.entry("store", List.of("doc", "pack", "facts", "findings")),
            Map.entry("rules", List.of("doc", "pack", "facts", "template", "findings")),
            Map.entry("audit", List.of("doc", "pack", "template", "facts", "findings", "ingest", "extract", "rules")),
            Map.entry("render", List.of("doc", "pack", "facts", "findings", "store")),
            Map.entry("office", List.of("doc", "pack", "facts", "findings", "rules", "audit", "render", "store")),
            Map.entry("cli", List.of("findings", "store", "office")));

    /** The low room that imports nothing and that all may import. */
    private static final String LOW = "nianshen.text";

    @TestFactory
    List<DynamicTest> everyRoomImportsOnlyWhatItMay() {
        return MAY_IMPORT.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            String[] others = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(room.getKey()) && !room.getValue().contains(other))
                    .map(other -> "nianshen." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("nianshen." + room.getKey() + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(others).check(HOUSE);
        })).toList();
    }

    @Test
    void theLowRoomImportsNothing() {
        noClasses().that().resideInAPackage(LOW).should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nianshen..")
                .and(JavaClass.Predicates.resideOutsideOfPackage(LOW))).check(HOUSE);
    }

    @Test
    void everyClassStandsInARoom() {
        classes().should().resideInAnyPackage(Stream.concat(Stream.of(LOW), MAY_IMPORT.keySet().stream().map(r -> "nianshen." + r + ".."))
                .toArray(String[]::new)).check(HOUSE);
    }

    /** From what everything rests on to what looks at the whole: files, sheets, ledger, code, sentences, tables, … */
    @Test
    void theRoomsWithinRulesDoNotGoInCircles() {
        slices().matching("nianshen.rules.(*)..").should().beFreeOfCycles().check(HOUSE);
        noClasses().that().resideInAnyPackage("nianshen.rules.(files|sheets|ledger|code|sentences|tables|settings|build)..")
                .should().dependOnClassesThat().resideInAnyPackage("nianshen.rules", "nianshen.rules.lint..").check(HOUSE);
    }

    @Test
    void droolsLivesInRulesOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.rules..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(HOUSE);
    }

    @Test
    void htmlIsParsedInIngestOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.ingest")
                .should().dependOnClassesThat().resideInAPackage("org.jsoup..").check(HOUSE);
    }

    @Test
    void officeAndPdfFilesAreReadInIngestAndWrittenInRenderOnlySaveTheWorkbooksOfRules() {
        noClasses().that().resideOutsideOfPackages("nianshen.ingest", "nianshen.render")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..").check(HOUSE);
        noClasses().that().resideOutsideOfPackages("nianshen.ingest", "nianshen.render")
                .and().haveNameNotMatching("nianshen\\.rules\\.(sheets\\.WorkbookReader|tables\\.DecisionSheet)(\\$.*)?")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..").check(HOUSE);
    }

    @Test
    void thymeleafLivesInRenderOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.render")
                .should().dependOnClassesThat().resideInAnyPackage("org.thymeleaf..").check(HOUSE);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminalAndEndsTheProcess() {
        noClasses().that().resideOutsideOfPackage("nianshen.cli").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().accessField(System.class, "in")
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().dependOnClassesThat().resideInAnyPackage("picocli..", "me.tongfei..").check(HOUSE);
    }
}
