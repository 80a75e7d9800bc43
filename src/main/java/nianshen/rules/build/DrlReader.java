package nianshen.rules.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.pack.Problem;
import nianshen.rules.code.RuleGrammar;
import nianshen.rules.code.RuleName;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Uses;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads names and metadata of the rules in a DRL file. What the parser cannot read is left to the compiler to tell. */
public final class DrlReader {

    private final RuleTexts files;
    private final List<Problem> problems;

    /** @param problems where faults are told */
    public DrlReader(RuleTexts files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rules of every file, in order of file and line. */
    public List<DrlRule> read() {
        List<DrlRule> rules = new ArrayList<>();
        files.files().forEach(file -> rules.addAll(read(file, files.text(file))));
        return rules;
    }

    private List<DrlRule> read(String file, String text) {
        List<DrlRule> rules = new ArrayList<>();
        PackageDescr parsed = parse(text);
        if (parsed != null) {
            problems.addAll(add(parsed, file, text, rules));
        }
        return rules;
    }

    /** The parsed file, or null where it cannot be parsed at all. */
    static PackageDescr parse(String text) {
        try {
            return parser().parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            return null;
        }
    }

    /** The parsed file; none where there is any fault in it. */
    static Optional<PackageDescr> parsedWhole(String text) {
        try {
            DrlParser parser = parser();
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            return Optional.empty();
        }
    }

    private static DrlParser parser() {
        return new DrlParser(LanguageLevelOption.DRL6);
    }

    /** Adds the rules of a parsed file and tells which names are not as they must be. */
    static List<Problem> add(PackageDescr parsed, String file, String text, List<DrlRule> rules) {
        List<Problem> wrong = new ArrayList<>();
        Map<Integer, Map<String, DrlRule.Place>> places = RuleGrammar.places(file, text);
        for (RuleDescr rule : parsed.getRules()) {
            String name = rule.getName();
            RuleName.problem(name).ifPresent(p -> wrong.add(new Problem(file, rule.getLine(), null, p)));
            RuleName.id(name).ifPresent(id -> rules.add(new DrlRule(id, name, annotations(rule), places.getOrDefault(rule.getLine(),
                    Map.of()), String.valueOf(rule.getConsequence()), file, rule.getLine(), Uses.of(rule))));
        }
        return wrong;
    }

    private static Map<String, String> annotations(RuleDescr rule) {
        Map<String, String> result = new LinkedHashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            result.put(annotation.getName(), unquoted(String.valueOf(annotation.getSingleValueAsString())));
        }
        return result;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
