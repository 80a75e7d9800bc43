package nianshen.rules.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianshen.pack.Problem;
import nianshen.rules.kept.Kept;
import nianshen.rules.kept.Serial;
import nianshen.rules.language.Likenesses;
import nianshen.rules.language.RuleGrammar;
import nianshen.rules.ledger.DrlRule;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rule files of one package name: what can be compiled apart from all others, since rules share nothing but the
 * facts. Files of one package stay together, because the names of their generated classes might clash.
 *
 * @param texts rule code by file
 */
public record RuleUnit(Map<String, String> texts) {

    private static final Kept<Compiled> COMPILED = new Kept<>(Compiled.class, "unit");

    /**
     * What a unit comes to.
     *
     * @param rules    what the text declares
     * @param packages the compiled rules as bytes, since compiled rules belong to one base only
     */
    public record Compiled(ArrayList<DrlRule> rules, byte[] packages) implements Serializable {

        /** The compiled rules for one base. */
        @SuppressWarnings("unchecked")
        List<KiePackage> forBase() {
            try {
                return (List<KiePackage>) Serial.value(packages);
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException("compiled rules cannot be read again", e);
            }
        }
    }

    /** The units of a pack, in order of package name. */
    static List<RuleUnit> of(RuleTexts files) {
        Map<String, Map<String, String>> byPackage = new TreeMap<>();
        files.read().forEach(f -> byPackage.computeIfAbsent(f.packageName(), n -> new TreeMap<>()).put(f.file(), f.text()));
        return byPackage.values().stream().map(RuleUnit::new).toList();
    }

    /** The unit guarded, read and compiled, now or before; none where it has any fault. */
    Optional<Compiled> compiled() {
        return COMPILED.of(List.of(texts.toString().getBytes(StandardCharsets.UTF_8)), this::compile);
    }

    private Optional<Compiled> compile() {
        List<RuleGrammar.Reading> files = new RuleTexts(new TreeMap<>(texts)).read();
        if (files.stream().anyMatch(f -> !RuleCode.faults(f).isEmpty())) {
            return Optional.empty();
        }
        try {
            KnowledgeBuilderImpl builder = builder();
            ArrayList<DrlRule> rules = new ArrayList<>();
            List<Problem> misnamed = new ArrayList<>();
            for (RuleGrammar.Reading file : files) {
                rules.addAll(file.declared(misnamed));
                Optional<PackageDescr> parsed = metered(file);
                if (parsed.isEmpty() || !misnamed.isEmpty()) {
                    return Optional.empty();
                }
                builder.addPackage(parsed.get());
            }
            return builder.hasErrors() ? Optional.empty()
                    : Optional.of(new Compiled(rules, Serial.bytes(new ArrayList<>(builder.getKnowledgePackages()))));
        } catch (IOException | RuntimeException e) {
            // the compiler itself failed: which rule made it fail is found out one by one
            return Optional.empty();
        }
    }

    /** The file with calls that are counted in the place of regular expressions. */
    private static Optional<PackageDescr> metered(RuleGrammar.Reading file) {
        Optional<PackageDescr> parsed = DrlReader.parsedWhole(Likenesses.called(file, Like.class.getSimpleName() + ".is"));
        parsed.ifPresent(p -> p.addImport(new ImportDescr(Like.class.getName())));
        return parsed;
    }

    /** A compiler that has compiled nothing yet. */
    static KnowledgeBuilderImpl builder() {
        return (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(FactClasses.INSTANCE));
    }

    static Resource resource(String file, String text) {
        return ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)).setSourcePath(file);
    }
}
