package nianshen.rules.phrases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.text.Numeral;

/**
 * Understands the lines of a rule: parts them into sentences, and tells what is wrong with one that is none. What a sentence
 * was understood as is at hand for the next time: rules are read again with every change of one of them. Safe for threads.
 */
public final class Speech {

    /** The sentences of all rules that ship, twice. */
    private static final int MOST = 4_096;

    private static final Pattern BULLET = Pattern.compile("^(?:[-—–·•*]+|\\d{1,2}[.、)]|\\(\\d{1,2}\\)|[" + Numeral.TO_TEN + "]{1,3}、|\\([" + Numeral.TO_TEN + "]{1,3}\\))(?=\\D)");
    private static final Pattern JOINED = Pattern.compile("^(?:[,;、]?(?:并且|而且|同时|且|如果|若是|假如|凡是|若|凡))+[,:]?");
    private static final Pattern OTHERWISE = Pattern.compile("^(?:或者|或是|或)[,:]?");
    /** Between two sentences of a line. */
    private static final Pattern SEAM = Pattern.compile("[,;]?(?=并且|而且|或者|或是)|[,;](?=且|或)|;");

    private static final Pattern COMMA = Pattern.compile(",");
    private final Phrasebook book;
    private final NameBook names;
    private final Map<Asked, Optional<Said>> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Optional<Said>> eldest) {
            return size() > MOST;
        }
    });

    /** All that it depends on what a sentence is understood as. */
    private record Asked(String sentence, String kind, Set<String> remembered, boolean lenient) {
    }

    /** @param names the rows, columns, lists that sentences may quote */
    public Speech(Phrasebook book, NameBook names) {
        this.book = book;
        this.names = names;
    }

    /** A line as people type it, in the form in which sentences are understood. */
    public Plain plain(String line) {
        return book.plain(line);
    }

    /** Without what joins it to the sentence before. */
    public static Plain bare(Plain sentence) {
        return sentence.without(BULLET).without(JOINED).without(OTHERWISE).trimmed();
    }

    /** Whether it is enough where the sentence before does not hold. */
    public static boolean isAlternative(Plain sentence) {
        return OTHERWISE.matcher(sentence.without(BULLET).without(JOINED).text()).lookingAt();
    }

    /** The sentence as a condition. */
    public Optional<Said> condition(Plain sentence, Set<String> remembered) {
        return said(bare(sentence), Phrase.CONDITION, remembered, false);
    }

    /** The sentence as a conclusion. */
    public Optional<Said> conclusion(Plain sentence, Set<String> remembered) {
        return said(bare(sentence), Phrase.CONCLUSION, remembered, false);
    }

    /** The conditions of a line: one, or several with 并且 or 或者 between them; commas part them only where each part is one. */
    public List<Plain> conditions(Plain line, Set<String> remembered) {
        if (condition(line, remembered).isPresent()) {
            return List.of(line);
        }
        List<Plain> parts = line.split(SEAM);
        List<Plain> finer = parts.stream().flatMap(p -> p.split(COMMA).stream()).toList();
        return finer.stream().allMatch(p -> condition(p, remembered).isPresent()) ? finer : parts;
    }

    private Optional<Said> said(Plain sentence, String kind, Set<String> remembered, boolean lenient) {
        Asked asked = new Asked(sentence.text(), kind, Set.copyOf(remembered), lenient);
        Optional<Said> before = answers.get(asked);
        if (before != null) {
            return before;
        }
        Optional<Said> now = new Understanding(book, names, asked.remembered(), asked.sentence(), lenient).whole(kind);
        answers.put(asked, now);
        return now;
    }

    /** What is wrong with a sentence, at the very words where that can be told. */
    public List<Complaint> complaints(Plain sentence, String kind, Set<String> remembered) {
        Optional<String> mistake = book.mistaken(sentence);
        if (mistake.isPresent()) {
            return List.of(new Complaint(0, "看不懂“" + sentence.typed() + "”，" + mistake.get()));
        }
        Optional<Said> meant = said(sentence, kind, remembered, true);
        boolean names = meant.filter(m -> m.misnamed(sentence.text())).isPresent();
        List<Complaint> found = !names && book.misspelt(sentence.text(), kind) ? List.of() : meant.map(s -> Complaint.of(s, sentence, book, this.names)).orElse(List.of());
        return found.isEmpty() ? List.of(new Complaint(0, "看不懂“" + sentence.typed() + "”" + hint(sentence, kind))) : found;
    }

    private String hint(Plain sentence, String kind) {
        List<String> near = book.nearest(sentence.text(), kind, 2);
        if (!near.isEmpty()) {
            return "，是否想写“" + String.join("”或“", near) + "”";
        }
        List<String> similar = book.about(sentence.text(), kind, 2);
        return (similar.isEmpty() ? "" : "，相近的有“" + String.join("”“", similar) + "”") + "，可用的句子见 rules/README.md 的“句子一览”";
    }
}
