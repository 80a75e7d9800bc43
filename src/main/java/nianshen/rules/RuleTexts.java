package nianshen.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nianshen.template.Catalogue;
import nianshen.template.Problem;

/**
 * The rules of a pack as rule code, by file (a decision table by sheet): what ships ({@code checks}, {@code sentences},
 * {@code tables}) and what the office has written itself ({@code local}, which no update overwrites). Every line of the code stands where it stands in the
 * file it was made from.
 *
 * @param code rule code by file name, sorted
 */
record RuleTexts(NavigableMap<String, String> code) {

    private static final String CODE = ".drl";
    private static final String SENTENCES = ".dslr";
    private static final String VOCABULARY = ".dsl";
    private static final Warm<String> EXPANDED = new Warm<>();

    /** Turns every rule file into code; what cannot be turned is added to the problems. No catalogue, no label check. */
    static RuleTexts of(PackFiles files, Catalogue catalogue, List<Problem> problems) {
        NavigableMap<String, String> code = new TreeMap<>();
        Map<String, String> vocabulary = new LinkedHashMap<>();
        files.rules().stream().filter(f -> f.endsWith(CODE)).forEach(f -> code.put(f, files.text(f)));
        files.rules().stream().filter(f -> f.endsWith(VOCABULARY)).forEach(f -> vocabulary.put(f, files.text(f)));
        List<String> written = files.rules().stream().filter(f -> f.endsWith(SENTENCES)).toList();
        String language = written.isEmpty() ? "" : files.sha256(f -> f.endsWith(VOCABULARY) || f.startsWith("templates/"));
        List<String> fresh = written.stream().filter(f -> !expandedBefore(f, files.text(f), language, code)).toList();
        if (!fresh.isEmpty()) {
            UnaryOperator<String> labels = catalogue == null ? UnaryOperator.identity() : new Labels(catalogue)::official;
            Sentences sentences = new Sentences(Phrasebook.of(vocabulary, problems), labels);
            fresh.forEach(f -> expand(f, files.text(f), sentences, problems, code));
            fresh.stream().filter(f -> code.containsKey(f) && problems.isEmpty())
                    .forEach(f -> EXPANDED.keep(source(f, files.text(f), language), code.get(f)));
        }
        List<String> tables = files.rules().stream().filter(DecisionTables::is).toList();
        if (!tables.isEmpty()) {
            DecisionTables decisions = new DecisionTables(new TableValues(catalogue), problems);
            tables.forEach(f -> decisions.expand(f, files.bytes().get(f), code));
        }
        return new RuleTexts(code);
    }

    /** Takes a file over that was turned into code before, by the same vocabulary and labels. */
    private static boolean expandedBefore(String file, String text, String language, Map<String, String> code) {
        Optional<String> before = EXPANDED.find(source(file, text, language));
        before.ifPresent(c -> code.put(file, c));
        return before.isPresent();
    }

    private static String source(String file, String text, String language) {
        return language + "\0" + file + "\0" + text;
    }

    /** A file with a sentence that is not understood is left out, lest its code be complained of as well. */
    private static void expand(String file, String text, Sentences sentences, List<Problem> problems,
            Map<String, String> code) {
        int before = problems.size();
        String expanded = sentences.expand(file, text, problems);
        if (problems.size() == before) {
            code.put(file, expanded);
        }
    }

    /** The files, in order of name. */
    Set<String> files() {
        return code.keySet();
    }

    /** The code of a file. */
    String text(String file) {
        return code.get(file);
    }
}
