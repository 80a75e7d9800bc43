package nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import nianshen.rules.check.Lint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house stands as drawn: data flows one way, and each library lives in its own room. */
class ArchitectureTest {

    /** What lies where the pack's class does: to look for the package in every library takes a quarter as long again. */
    private static final JavaClasses HOUSE = new ClassFileImporter().importUrl(RulePack.class.getProtectionDomain().getCodeSource().getLocation());

    /**
     * The rooms from what everything rests on to what a user sees, each with those it may import of the project. A room
     * imports only what stands above it, so that no circle can be.
     */
    private static final Map<String, List<String>> ROOMS = rooms("""
            doc
            text
            kept: text
            pack: text
            facts: doc text
            findings: doc text facts
            repair: text facts findings
            store: doc text pack facts findings
            template: text pack
            words: text pack
            roster: text pack
            rollup: text facts template roster
            ingest.source: doc text
            ingest.archive: ingest.source
            ingest.binary
            ingest.markup: doc text
            ingest.plain: doc text ingest.source
            ingest.page: doc
            ingest.jpx: ingest.source
            ingest.scan.picture: ingest.page
            ingest.scan: doc ingest.source ingest.page ingest.scan.picture
            ingest.scan.onnx: ingest.scan ingest.scan.picture
            ingest.web: doc text ingest.source ingest.markup ingest.plain ingest.scan
            ingest.word: doc text ingest.source ingest.binary ingest.markup ingest.plain ingest.scan
            ingest.canvas: doc ingest.source ingest.page
            ingest.pdf.file: ingest.source ingest.canvas
            ingest.pdf.fonts: ingest.source ingest.page ingest.canvas ingest.pdf.file
            ingest.pdf: doc ingest.source ingest.page ingest.canvas ingest.pdf.file ingest.pdf.fonts ingest.scan
            ingest.ofd: doc ingest.source ingest.archive ingest.markup ingest.page ingest.canvas ingest.scan
            ingest: doc ingest.source ingest.plain ingest.web ingest.word ingest.pdf ingest.ofd ingest.scan
            extract.labels: text facts template
            extract.search: doc text facts template extract.labels
            extract.rows: doc text facts template extract.labels extract.search
            extract.tables: doc facts repair template extract.labels extract.search extract.rows
            extract.outline: doc text facts template words extract.search
            extract.names: doc text facts words roster extract.outline
            extract.spots: text facts words extract.outline
            extract.tokens: text words
            extract.numbers: facts words extract.outline extract.tokens
            extract.prose: text facts words extract.outline extract.tokens extract.numbers
            extract.claims: doc text facts template words extract.outline extract.numbers extract.prose
            extract: doc facts template words roster extract.labels extract.tables extract.outline extract.names \
                extract.spots extract.claims
            rules.kept: kept
            rules.ledger: text facts findings
            rules.tree: text pack facts rules.ledger
            rules.language: text pack facts findings template words roster rules.ledger rules.tree
            rules.phrases: text pack template rules.tree rules.language
            rules.sentences: pack rules.ledger rules.tree rules.language rules.phrases
            rules.sheets: pack template rules.kept rules.language rules.sentences
            rules.settings: text pack facts findings template words rules.ledger rules.sheets
            rules.engine: text pack template rules.kept rules.ledger rules.tree rules.language rules.phrases rules.sentences rules.sheets
            rules: text pack facts findings template words roster rules.ledger rules.language rules.phrases rules.sentences \
                rules.sheets rules.settings rules.engine
            rules.check: pack facts template words roster rules.kept rules.ledger rules.tree rules.language rules.sentences \
                rules.sheets rules.engine rules
            audit: doc text facts findings repair template words ingest.source ingest.archive ingest extract.outline extract rules.settings rules
            portfolio: text kept words facts findings store template roster rollup rules.ledger rules.settings rules audit
            examples: pack findings roster ingest.source rules.ledger rules.settings rules audit portfolio
            render.files: text kept pack
            render.wording: doc text pack findings template render.files
            render.templates: text pack render.files
            render.originals: doc kept ingest.source ingest.word ingest.page ingest.scan ingest.ofd render.files
            render.pages: doc text pack facts findings template render.files render.wording render.templates render.originals
            render.paper: text kept pack render.files
            render.letters: doc text kept pack facts findings store render.files render.wording render.templates render.originals render.pages render.paper
            render.exports: doc facts findings ingest.source render.files render.wording
            render.rollup: text pack facts template rollup render.files
            render: text kept pack findings store render.files render.wording render.templates render.originals render.pages render.paper \
                render.letters render.exports render.rollup
            office: doc text pack facts findings template rules.kept rules.ledger rules.settings rules rules.check ingest.scan audit \
                examples render.files render.wording render
            office.runs: text kept pack facts findings ingest.source store rollup rules.kept rules.settings rules audit portfolio render.files \
                render.exports render.rollup render office
            office.drafts: pack findings template rules.settings rules audit render.files office
            cli.terminal: pack findings store office office.runs
            cli: pack findings rollup render.exports render.rollup office office.runs office.drafts cli.terminal
            """);

    private static Map<String, List<String>> rooms(String table) {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        table.lines().map(line -> line.split("[: ]+")).forEach(words -> rooms.put(words[0], List.of(words).subList(1, words.length)));
        return rooms;
    }

    @Test
    void everyRoomImportsOnlyWhatStandsAboveIt() {
        List<String> above = new ArrayList<>();
        ROOMS.forEach((room, imports) -> {
            assertTrue(above.containsAll(imports), room + " may not import " + imports);
            above.add(room);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatItMay() {
        return ROOMS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            Set<String> others = ROOMS.keySet().stream().filter(other -> !other.equals(room.getKey()) && !room.getValue().contains(other))
                    .map(ArchitectureTest::inPackage).collect(Collectors.toSet());
            assertEquals(List.of(), HOUSE.stream().filter(c -> c.getPackageName().equals(inPackage(room.getKey())))
                    .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                    .filter(d -> others.contains(d.getTargetClass().getBaseComponentType().getPackageName())).map(Dependency::getDescription).toList());
        }));
    }

    @Test
    void theTopHoldsNothingElse() throws IOException {
        Set<String> top = Set.of("pom.xml", "rules", "src", "reports-in", "audit-out", "README.md", "LICENSE", "nianshen", "nianshen.cmd", "target");
        try (Stream<Path> files = Files.list(Path.of(""))) {
            assertEquals(List.of(), files.map(Path::toString).filter(f -> !f.startsWith(".") && !top.contains(f)).toList());
        }
    }

    @Test
    void everyClassStandsInARoom() {
        classes().should().resideInAnyPackage(packages(ROOMS.keySet())).check(HOUSE);
    }

    @Test
    void everyClassHasANameOfItsOwnInTheWholeHouse() {
        Map<String, Long> names = HOUSE.stream().filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        assertEquals(List.of(), names.entrySet().stream().filter(n -> n.getValue() > 1).map(Map.Entry::getKey).toList());
    }

    private static String[] packages(Collection<String> rooms) {
        return rooms.stream().map(ArchitectureTest::inPackage).toArray(String[]::new);
    }

    private static String inPackage(String room) {
        return "nianshen." + room;
    }

    /** Compiled rules are kept in the engine's own form. */
    @Test
    void droolsLivesInTheEngineSaveForWhatIsKept() {
        noClasses().that().resideOutsideOfPackages("nianshen.rules.engine")
                .and().haveNameNotMatching("nianshen\\.rules\\.kept\\.\\w+(\\$.*)?")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(HOUSE);
    }

    /** Markdown may hold the entities of HTML, of which the parser has the list. */
    @Test
    void webPagesAreParsedInTheirReaderOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.ingest.web").and().haveNameNotMatching("nianshen\\.ingest\\.plain\\.Markdown")
                .should().dependOnClassesThat().resideInAPackage("org.jsoup..").check(HOUSE);
    }

    @Test
    void picturesAreRecognisedInTheirRoomOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.ingest.scan.onnx")
                .should().dependOnClassesThat().resideInAPackage("ai.onnxruntime..").check(HOUSE);
    }

    @Test
    void pdfFilesAreReadInTheirReaderAndWrittenOnPaperOnly() {
        noClasses().that().resideOutsideOfPackages("nianshen.ingest.pdf..", "nianshen.render.paper", "nianshen.render.originals")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..").check(HOUSE);
    }

    @Test
    void officeFilesAreReadInTheirReaderAndWrittenInRenderOnlySaveTheWorkbooksOfRules() {
        noClasses().that().resideOutsideOfPackages("nianshen.ingest.word", "nianshen.render.paper", "nianshen.render.rollup")
                .and().haveNameNotMatching("nianshen\\.(rules\\.sheets\\.WorkbookReader|render\\.Register)(\\$.*)?")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..").check(HOUSE);
    }

    @Test
    void thymeleafLivesInTemplatesOnly() {
        noClasses().that().resideOutsideOfPackage("nianshen.render.templates")
                .should().dependOnClassesThat().resideInAnyPackage("org.thymeleaf..", "org.attoparser..").check(HOUSE);
    }

    /** What a check calls an error must stop an audit, so nothing else may load a pack. */
    @Test
    void packsAreLoadedByTheirCheckAlone() {
        noClasses().that().doNotBelongToAnyOf(Lint.class, RulePack.class).should().callMethod(RulePack.class, "load", PackFiles.class)
                .orShould().callMethod(RulePack.class, "load", Path.class)
                .orShould().callMethod(RulePack.class, "load", PackFiles.class, LocalDate.class).check(HOUSE);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminalAndEndsTheProcess() {
        noClasses().that().resideOutsideOfPackage("nianshen.cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().accessField(System.class, "in")
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().dependOnClassesThat().resideInAnyPackage("picocli..", "me.tongfei..").check(HOUSE);
    }
}
