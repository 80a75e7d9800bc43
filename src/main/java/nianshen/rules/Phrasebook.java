package nianshen.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.template.Problem;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The vocabulary of Chinese sentences: every {@code .dsl} file of a pack, shipped and the office's own. */
final class Phrasebook {

    private static final int NEAR = 3;
    private final List<Phrase> phrases = new ArrayList<>();

    /** Reads the vocabulary files; a line that is no right entry is added to the problems. */
    static Phrasebook of(Map<String, String> files, List<Problem> problems) {
        Phrasebook book = new Phrasebook();
        files.forEach((file, text) -> book.add(file, text.lines().toList(), problems));
        book.phrases.sort(Comparator.comparing((Phrase p) -> p.shown().length()).reversed().thenComparing(Phrase::shown));
        return book;
    }

    private void add(String file, List<String> lines, List<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Optional<Phrase> phrase = Phrase.of(line);
                phrase.ifPresent(phrases::add);
                if (phrase.isEmpty()) {
                    problems.add(new Problem(file, i + 1, null, "词条应写作“[当][所需内容]句子=规则代码”或“[那么]句子=规则代码”，实为“" + line + "”"));
                }
            }
        }
    }

    /** The phrases of one side, longest first, so that the fuller sentence is tried before the shorter. */
    List<Phrase> of(boolean condition) {
        return Collections.unmodifiableList(phrases.stream().filter(p -> p.condition() == condition).toList());
    }

    /** The sentence of the vocabulary that is nearest to one that is not understood. */
    Optional<String> nearest(String sentence, boolean condition) {
        String bare = bare(Plain.form(sentence));
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return of(condition).stream()
                .min(Comparator.comparingInt((Phrase p) -> distance.apply(bare, bare(Plain.form(p.shown())))))
                .filter(p -> distance.apply(bare, bare(Plain.form(p.shown()))) <= Math.max(NEAR, bare.length() / 2))
                .map(Phrase::shown);
    }

    /** Without what fills the gaps, so that only the words of the sentence are compared. */
    private static String bare(String plain) {
        return plain.replace("...", "").replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\d+", "");
    }
}
