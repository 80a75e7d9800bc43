package nianshen.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rule files of one package name: what can be compiled apart from all others, since rules share nothing but the
 * facts. Files of one package stay together, because the names of their generated classes might clash.
 *
 * @param texts rule code by file
 */
record RuleUnit(Map<String, String> texts) {

    private static final Warm<byte[]> COMPILED = new Warm<>();

    /** The units of a pack, in order of package name. */
    static List<RuleUnit> of(RuleTexts files) {
        Map<String, Map<String, String>> byPackage = new TreeMap<>();
        files.code().forEach((file, text) -> byPackage.computeIfAbsent(name(file, text), n -> new TreeMap<>()).put(file, text));
        return byPackage.values().stream().map(RuleUnit::new).toList();
    }

    private static String name(String file, String text) {
        List<Token> tokens = Tokens.of(file, text, new ArrayList<>());
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is("package")) {
            at++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).line() == tokens.get(at).line()
                && !tokens.get(i).is(";"); i++) {
            name.append(tokens.get(i).text());
        }
        return name.toString();
    }

    /** The unit compiled, now or before; none where it does not compile. */
    Optional<byte[]> compiled() {
        String source = texts.toString();
        return COMPILED.find(source).or(() -> compile().map(bytes -> COMPILED.keep(source, bytes)));
    }

    private Optional<byte[]> compile() {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        texts.forEach((file, text) -> builder.add(resource(file, text), ResourceType.DRL));
        return builder.hasErrors() ? Optional.empty()
                : Optional.of(CompiledRules.bytes(new ArrayList<>(builder.getKnowledgePackages())));
    }

    static Resource resource(String file, String text) {
        return ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)).setSourcePath(file);
    }
}
