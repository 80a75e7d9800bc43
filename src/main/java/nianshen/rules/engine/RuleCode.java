package nianshen.rules.engine;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.kept.Kept;
import nianshen.rules.language.Guard;
import nianshen.rules.language.RuleGrammar;
import nianshen.rules.ledger.DrlRule;
import nianshen.template.Catalogue;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.ShareBetaNodesOption;

/** The rule files of a pack, read and compiled. */
public final class RuleCode implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Kept<RuleCode> UNCHANGED = new Kept<>(RuleCode.class, "rules");
    /** Drools warns of every join on a method call, in English and for no use of the clerk's. Held, lest it be lost. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    static {
        DROOLS.setLevel(Level.SEVERE);
    }

    private static final Kept<Units> COMPILED = new Kept<>(Units.class, "base");

    private final ArrayList<DrlRule> rules;
    private final byte[] sources;
    /** Let go of where memory runs short: several packs that were loaded lately may each have one. */
    private transient SoftReference<Knowledge> knowledge;

    /**
     * @param rules what the text of the files declares
     * @param sources hash of what the rules were made from; null where they do not compile
     */
    public RuleCode(ArrayList<DrlRule> rules, byte[] sources) {
        this.rules = rules;
        this.sources = sources;
    }

    /** All units of a pack, compiled. Kept apart from what their text declares: who judges nothing needs none of them. */
    private record Units(ArrayList<RuleUnit.Compiled> all) implements Serializable {

        static Optional<Units> of(byte[] sources, PackFiles files, Supplier<Catalogue> formats) {
            return COMPILED.of(List.of(sources), () -> sound(files, formats.get()));
        }

        ArrayList<DrlRule> rules() {
            return new ArrayList<>(all.stream().flatMap(u -> u.rules().stream())
                    .sorted(Comparator.comparing(DrlRule::file).thenComparing(DrlRule::line)).toList());
        }
    }

    /** What the text of the files declares, in order of file and line. */
    public List<DrlRule> rules() {
        return rules;
    }

    /**
     * The rules of an earlier run or load where nothing has changed; else what has changed is compiled.
     *
     * @param formats asked for only where something has changed; gives null where they have faults themselves
     */
    public static RuleCode load(PackFiles files, Supplier<Catalogue> formats, List<Problem> problems) {
        byte[] sources = RuleWriter.sources(files);
        return UNCHANGED.of(List.of(sources), () -> Units.of(sources, files, formats).map(units -> new RuleCode(units.rules(), sources)))
                .orElseGet(() -> broken(files, formats.get(), problems));
    }

    /** The quick way, which tells of nothing: the rules where all is well. */
    private static Optional<Units> sound(PackFiles files, Catalogue catalogue) {
        List<Problem> wrong = new ArrayList<>();
        RuleTexts texts = RuleTexts.of(files, catalogue, wrong);
        Optional<Units> units = compiled(texts).map(Units::new);
        return catalogue == null || !wrong.isEmpty() ? Optional.empty() : units.filter(u -> distinct(u.rules()));
    }

    private static Optional<ArrayList<RuleUnit.Compiled>> compiled(RuleTexts texts) {
        List<Optional<RuleUnit.Compiled>> units = RuleUnit.of(texts).parallelStream().map(RuleUnit::compiled).toList();
        return units.stream().allMatch(Optional::isPresent)
                ? Optional.of(new ArrayList<>(units.stream().map(Optional::orElseThrow).toList())) : Optional.empty();
    }

    /** The thorough way, where something is wrong: step by step, telling of everything. */
    private static RuleCode broken(PackFiles files, Catalogue catalogue, List<Problem> problems) {
        int before = problems.size();
        RuleTexts texts = RuleTexts.of(files, catalogue, problems);
        Set<String> faulty = new HashSet<>();
        List<RuleGrammar.Reading> read = texts.read();
        read.forEach(f -> faults(f).forEach(fault -> {
            problems.add(fault);
            faulty.add(f.file());
        }));
        ArrayList<DrlRule> rules = new ArrayList<>(read.stream().flatMap(f -> f.declared(problems).stream()).toList());
        if (distinct(rules)) {
            uncompiled(texts, faulty).ifPresent(t -> new DrlCompiler(t).tell(problems, problems.size() > before));
        }
        return new RuleCode(rules, null);
    }

    /** Names that occur twice are told by the {@link nianshen.rules.language.RuleBook}; the compiler would only add to the confusion. */
    private static boolean distinct(List<DrlRule> rules) {
        return rules.stream().map(DrlRule::name).distinct().count() == rules.size();
    }

    /** The files that are safe to compile and yet do not. */
    private static Optional<RuleTexts> uncompiled(RuleTexts texts, Set<String> faulty) {
        TreeMap<String, String> code = new TreeMap<>();
        RuleUnit.of(texts).stream().filter(u -> u.texts().keySet().stream().noneMatch(faulty::contains))
                .filter(u -> u.compiled().isEmpty()).forEach(u -> code.putAll(u.texts()));
        return code.isEmpty() ? Optional.empty() : Optional.of(new RuleTexts(code));
    }

    /** What the grammar finds; the guard stands behind it for whatever the grammar should let pass. */
    public static List<Problem> faults(RuleGrammar.Reading read) {
        return read.problems().isEmpty() ? Guard.check(read) : read.problems();
    }

    /**
     * The rules for sessions, put together when they are first asked for. As long as no rule changes they serve every
     * load: putting them together takes longer than everything else.
     *
     * @param files   of which the rules are, which were found to be sound
     * @param formats of the same pack
     */
    public synchronized Knowledge knowledge(PackFiles files, Supplier<Catalogue> formats) {
        Knowledge before = knowledge == null ? null : knowledge.get();
        if (before != null) {
            return before;
        }
        Units units = Units.of(sources, files, formats).orElseThrow(() -> new IllegalStateException("rules that compiled do so no more"));
        InternalKnowledgeBase made = KnowledgeBaseFactory.newKnowledgeBase(apart());
        made.addPackages(units.all().stream().flatMap(u -> u.forBase().stream()).peek(Wanted::add).toList());
        Knowledge now = new Knowledge(made);
        knowledge = new SoftReference<>(now);
        return now;
    }

    /**
     * Every rule by itself: rules that begin alike do not share the work. Where they do, the engine (10.2.0) cuts what
     * they share anew for each further rule, and forgets to set up a cut-off part that is nothing but a "not": rules
     * then end as if they had found nothing, depending on what other rules there are.
     */
    private static KieBaseConfiguration apart() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, FactClasses.INSTANCE);
        configuration.setOption(ShareBetaNodesOption.NO);
        return configuration;
    }
}
