package nianshen.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.pack.Problem;
import nianshen.rules.language.RuleGrammar;
import nianshen.rules.language.RuleName;
import nianshen.rules.ledger.DrlRule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads names and metadata of the rules in rule code. What cannot be read is left to the grammar to tell. */
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
        files.files().forEach(file -> problems.addAll(add(file, files.text(file), rules)));
        return rules;
    }

    /** Adds the rules of a file and tells which names are not as they must be. */
    static List<Problem> add(String file, String text, List<DrlRule> rules) {
        List<Problem> wrong = new ArrayList<>();
        RuleGrammar.read(file, text).rules().forEach(rule -> {
            RuleName.problem(rule.called()).ifPresent(p -> wrong.add(new Problem(file, rule.name().line(), null, p)));
            rule.declared(file).ifPresent(rules::add);
        });
        return wrong;
    }

    /** The file as the engine reads it, or null where it cannot. */
    static PackageDescr parse(String text) {
        try {
            return parser().parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            return null;
        }
    }

    /** The file as the engine reads it; none where the engine finds any fault in it. */
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
}
