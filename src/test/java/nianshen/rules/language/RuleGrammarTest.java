package nianshen.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.engine.RuleCode;
import nianshen.rules.engine.RuleTexts;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The grammar of rules takes what rules may say, and comes to an end whatever it is given. */
class RuleGrammarTest {

    private static final int DEEP = 20_000;
    private static final String HEAD = "package a\nimport nianshen.facts.*\nglobal nianshen.rules.ledger.Ledger ledger\n";

    private static String rule(String when, String then) {
        return HEAD + "rule \"ZZ-01 x\"\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    @TestFactory
    Stream<DynamicTest> unusualButRightRulesAreTaken() {
        return Stream.of("Section( number == 1 || == 2 )", "Section( number in (1, 2), title not in (\"a\", \"b\") )",
                "Section( number ( == 1 || == 2 ) )", "Section() or Title()", "( Section() and Title() ) or Report()",
                "not( Section( number == 1 ) and Title() )", "forall( Section( number == 1 ) )", "exists( Section() )",
                "$s : Section( $n : number > 1 ) Section( number == $n + 1 )", "Figure( value > 0.5, confidence >= -1 )",
                "Section( !( number == 1 && length > 5 ) )", "DateFact( date.year == 2023, date.monthValue < 3 )",
                "accumulate( $f : Figure( sure ), $n : count( $f ); $n > 3 )", "accumulate( Section() and Title(); $n : count() )",
                "Report( level == null || level == Level.OTHER ); Title( text matches '.*年.*' )", "Section( title == \"（\" ) // ，（",
                "Section( title.length() > 3, title.substring( 0, 1 ) == \"一\" )", "Section( 6 == number )")
                .map(when -> DynamicTest.dynamicTest(when, () -> {
                    String text = rule(when, "ledger.violated().section(6).about(\"x\");");
                    assertEquals(List.of(), RuleGrammar.read("a.drl", text).problems());
                    assertEquals(List.of(), Guard.check("a.drl", text));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNestedWithoutEndIsRefused() {
        return Stream.of("(", "not ", "not( ", "exists( ", "forall( ", "accumulate( ", "Section( (", "Section( !", "Section( -",
                "Section( number == 1 ? ", "Section( title.substring( ", "( or ")
                .map(part -> DynamicTest.dynamicTest(part, () -> {
                    String deep = part.startsWith("Section( ") ? "Section( " + part.substring("Section( ".length()).repeat(DEEP) : part.repeat(DEEP);
                    List<Problem> told = RuleCode.faults(RuleGrammar.read("a.drl", rule(deep, "ledger.violated();")));
                    assertTrue(!told.isEmpty() && told.stream().allMatch(p -> p.message().matches("(?s).*\\p{IsHan}.*")), told::toString);
                }));
    }

    @Test
    void aFileThatNobodyCouldHaveWrittenIsRefused() {
        List<Problem> told = RuleGrammar.read("a.drl", "// x\n".repeat(100_000)).problems();
        assertEquals(1, told.size());
        assertTrue(told.get(0).message().startsWith("文件过大"), told::toString);
    }

    @Test
    void everyShippedRuleIsTaken() throws DataException {
        PackFiles files = PackFiles.read(Shipped.RULES);
        List<RuleGrammar.Reading> read = RuleTexts.of(files, CatalogueLoader.load(files), new ArrayList<>()).read();
        assertTrue(read.stream().mapToInt(f -> f.rules().size()).sum() > 100);
        assertEquals(List.of(), read.stream().flatMap(f -> f.problems().stream()).toList());
    }
}
