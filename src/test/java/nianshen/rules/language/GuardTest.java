package nianshen.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.facts.Fact;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.engine.RuleTexts;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rule files are not programs: whatever could reach outside the facts is refused before it is compiled. */
class GuardTest {

    private static final String HEADER = "package checks.local\nimport nianshen.facts.*\nglobal nianshen.rules.ledger.Ledger ledger\n";
    private static final String WHEN = "$s : Section( number == 6 )";
    private static final String THEN = "ledger.violated().at($s);";

    private static String file(String header, String when, String then) {
        return HEADER + header + "\nrule \"ZZ-01 试验\"\n  @name(\"试验\")\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    @Test
    void aPlainRuleIsAllowed() {
        assertEquals(List.of(), Guard.check("a.drl", file("", WHEN, THEN)));
    }

    @Test
    void whatRulesNeedIsAllowed() {
        String when = """
                // 说明 /* 不是代码 */
                  $f : Figure( table == "requests", row != "new", sure(), $v : value, value.signum() > 0 && value.compareTo($v) == 0 )
                  not Claim( subject == $f.key, comparable(), quote matches ".*(收到|受理).*" )
                  exists( Section( state == Section.State.ABSENT ) or Mention( list in ("问题", "改进"), !heading ) )
                  accumulate( $m : Mention( $t : text ); $all : collectList( $m ), $n : count( $t ); $n > 1 )""";
        String then = "ledger.violated().with(\"n\", $n > 3 ? \"多处\" : $f.rowLabel() + \"处\").at($all).severity(\"hint\");\n"
                + "  ledger.undetermined(\"原因\");";
        assertEquals(List.of(), Guard.check("a.drl", file("import nianshen.rules.ledger.Setting\nimport java.util.List", when, then)
                .replace("when", "salience -10\nwhen")));
    }

    @TestFactory
    Stream<DynamicTest> inTheHeaderIsRefused() {
        return Stream.of("import java.io.File", "import java.io.*", "import java.lang.Runtime", "import java.nio.file.Files;",
                "import java.net.*", "import nianshen.rules.*", "import nianshen.ingest.Ingest", "import nianshen.audit.*",
                "import static java.lang.System.exit", "import function java.lang.System.exit",
                "import accumulate java.util.ArrayList grab", "import org.drools.core.*",
                "function void f() { System.exit(0); }", "declare Spy\n  name : String\nend", "declare enum E A(1); n : int end",
                "query q() Section() end", "global java.util.List out", "global java.lang.Runtime ledger",
                "global nianshen.rules.ledger.Ledger ledger2", "dialect \"mvel\"", "unit Checks", "declare window W Section() over window:length(1) from entry-point E end",
                "declare entry-point E end", "no-loop true")
                .map(attack -> refused(attack, file(attack, WHEN, THEN)));
    }

    @TestFactory
    Stream<DynamicTest> inAConditionIsRefused() {
        return Stream.of("eval(true)", "Section() from ledger.all()", "$x : Object() from new java.io.File(\"/\").listFiles()",
                "Section( this.getClass() != null )", "Section( class.name != null )", "Section( $c : title.class.classLoader )",
                "Section( java.lang.System.exit(0) == null )", "Section( System.getenv(\"HOME\") != null )",
                "Section( Runtime.getRuntime() != null )", "Section( new String(\"x\") == title )",
                "Section( (title = \"x\") != null )", "Section( title == ({ while (true); }) )",
                "$l : java.util.List() from collect( Section() )", "accumulate( Section(), init( int n = 0; ), action( n++; ), result( n ) )",
                "accumulate( $s : Section(); $n : hack( $s ) )", "Section() over window:length( 10 )", "Section() from entry-point \"x\"",
                "?q()", "$x : /sections[ number == 1 ]", "Section( title.bytes.length > 0 )", "Section( title.getBytes() != null )",
                "Section( title.repeat(1000000000) != null )", "Section( \"\".getClass().forName(\"java.lang.Runtime\") != null )",
                "Section( T(java.lang.Runtime) != null )", "Section( title#String.length > 0 )", "Section( [1, 2] contains number )",
                "Section( with (title) { length } )", "Section( title.chars().parallel() != null )",
                "Section( title.intern() == title.wait() )", "Section( Thread.sleep(100000) == null )",
                "Section( title == `id` )", "String( this str[startsWith] \"x\" )", "Section( LocalDate.now() != null )",
                "Section( number / 0 == 1 )", "if ( Section() ) do[x]", "Section( title == \"\\u0022 + \" )")
                .map(attack -> refused(attack, file("", attack, "ledger.violated();")));
    }

    @TestFactory
    Stream<DynamicTest> inAConsequenceIsRefused() {
        return Stream.of("System.exit(0);", "Runtime.getRuntime().exec(\"id\");", "new java.io.File(\"/tmp/x\").delete();",
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"/tmp/x\"));", "while (true) { }", "for (;;) { }", "do { } while (true);",
                "int n = 0;", "ledger = null;", "Object o = $s.getClass();", "ledger.violated().at($s.getClass());",
                "ledger.getClass().getClassLoader();", "insert( new Object() );", "update( $s );", "modify( $s ) { }", "delete( $s );",
                "retract( $s );", "insertLogical( $s );", "drools.halt();", "drools.getKieRuntime();", "kcontext.getKieRuntime();",
                "Thread.sleep(100000);", "new Thread(() -> { }).start();", "Class.forName(\"java.lang.Runtime\");", "synchronized ($s) { }",
                "throw new RuntimeException();", "try { } finally { }", "return;", "ledger.violated().with(\"x\", (Runnable) () -> { });",
                "ledger.violated().with(\"x\", String::valueOf);", "ledger.violated().with(\"x\", new int[1000000000]);",
                "ledger.violated().message(System.getProperty(\"user.home\"));", "ledger.violated().with(\"x\", java.time.LocalDate.now());",
                "ledger.violated().with(\"x\", \"\"\"\n  x\n  \"\"\");", "ledger.violated().with(\"x\", \"\\u0022);System.exit(0);//\");",
                "/* \\u002a\\u002f System.exit(0); /* */ ledger.violated();", "// \\u000a System.exit(0);\n ledger.violated();",
                "$s.title();", "; ; System.exit(0);", "ledger.violated(); } static { System.exit(0); } { ;", "ledger.violated();\nend\nfunction void f() { }\nrule \"ZZ-02 x\" when then",
                "ledger.violated();\nthen[x] System.exit(0);", "nianshen.cli.Main.main(null);", "assert false;", "var x = 1;", "ledger.violated() /* unclosed",
                "ledger.fires(\"BL-01 总计列不平\");", "ledger.drafts().get(0);", "ledger.violated().author();", "ledger.violated().evidence();",
                "ledger.violated().with(\"x\", ledger.violated().arguments());")
                .map(attack -> refused(attack, file("", WHEN, attack)));
    }

    @TestFactory
    Stream<DynamicTest> anAttributeIsRefused() {
        return Stream.of("no-loop true", "timer( int: 0 1s )", "duration 1000", "agenda-group \"x\"", "ruleflow-group \"x\"", "lock-on-active true",
                "auto-focus true", "enabled ( ledger.open() )", "date-effective \"2020-01-01\"", "calendars \"x\"", "dialect \"mvel\"",
                "salience ( $s.number() )", "activation-group \"x\"", "@All(true)", "@PropertyReactive", "extends \"ZZ-00\"")
                .map(attack -> refused(attack, file("", WHEN, THEN).replace("when\n", attack + "\nwhen\n")));
    }

    private static DynamicTest refused(String attack, String text) {
        return DynamicTest.dynamicTest(attack.lines().findFirst().orElse(""), () -> {
            List<Problem> problems = Guard.check("checks/local/a.drl", text);
            assertFalse(problems.isEmpty(), text);
            assertTrue(problems.stream().allMatch(p -> p.line() != null && p.message().matches("(?s).*\\p{IsHan}.*")), problems.toString());
        });
    }

    @Test
    void aMistypedNameIsPutRight() {
        Problem problem = Guard.check("a.drl", file("", "Section( nummber == 6 )", THEN)).get(0);
        assertEquals("a.drl 第8行第12列：不认识“nummber”，是否想写“number”", problem.text());
    }

    @Test
    void everyFactIsInTheVocabulary() {
        Set<String> facts = new ClassFileImporter().importPackages("nianshen.facts").stream()
                .filter(c -> c.isAssignableTo(Fact.class) && (!c.isInterface() || c.isEquivalentTo(Fact.class))).map(c -> c.getName()).collect(Collectors.toSet());
        assertEquals(facts, RuleVocabulary.FACTS.stream().map(Class::getName).filter(facts::contains).collect(Collectors.toSet()));
    }

    @Test
    void everyShippedRuleIsAllowed() throws DataException {
        PackFiles files = PackFiles.read(Shipped.RULES);
        RuleTexts texts = RuleTexts.of(files, CatalogueLoader.load(files), new ArrayList<>());
        assertTrue(texts.files().size() > 10);
        texts.files().forEach(file -> assertEquals(List.of(), Guard.check(file, texts.text(file))));
    }
}
