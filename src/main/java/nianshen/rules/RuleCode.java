package nianshen.rules;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nianshen.template.Catalogue;
import nianshen.template.Problem;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;

/**
 * The rule files of a pack, read and compiled.
 *
 * @param rules what their text declares
 * @param units compiled, as bytes, since compiled rules belong to one base only; null where they do not compile
 */
record RuleCode(ArrayList<DrlRule> rules, ArrayList<byte[]> units) implements Serializable {

    /** Drools warns of every join on a method call, in English and for no use of the clerk's. Held, lest it be lost. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    static {
        DROOLS.setLevel(Level.SEVERE);
    }

    /**
     * Takes the rules kept from an earlier run where nothing has changed; else reads, guards and compiles them, and
     * keeps them for the next run.
     */
    static RuleCode load(PackFiles files, Catalogue catalogue, CompiledRules kept, List<Problem> problems) {
        String key = key(files);
        Optional<RuleCode> unchanged = key == null ? Optional.empty() : kept.find(key);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        int before = problems.size();
        RuleTexts texts = RuleTexts.of(files, catalogue, problems);
        boolean sound = problems.size() == before && guarded(texts, problems);
        ArrayList<DrlRule> rules = new ArrayList<>(new DrlReader(texts, problems).read());
        List<byte[]> units = sound && distinct(rules) ? new DrlCompiler(texts).compile(problems) : null;
        RuleCode code = new RuleCode(rules, units == null ? null : new ArrayList<>(units));
        if (key != null && units != null && problems.size() == before) {
            kept.keep(key, code);
        }
        return code;
    }

    /** Names that occur twice are told by the {@link RuleBook}; the compiler would only add to the confusion. */
    private static boolean distinct(List<DrlRule> rules) {
        return rules.stream().map(DrlRule::name).distinct().count() == rules.size();
    }

    private static String key(PackFiles files) {
        try {
            return CompileKey.of(files);
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether every rule file is safe to compile. */
    private static boolean guarded(RuleTexts files, List<Problem> problems) {
        List<Problem> refused = files.files().stream().flatMap(f -> Guard.check(f, files.text(f)).stream()).toList();
        problems.addAll(refused);
        return refused.isEmpty();
    }

    /** A base for sessions; null where the rules do not compile. */
    KieBase base() {
        if (units == null) {
            return null;
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(units.stream().flatMap(u -> CompiledRules.packages(u).stream()).toList());
        return base;
    }
}
