package nianshen.rules.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of the vocabulary: a Chinese sentence, or part of one, with gaps, and the rule code it stands for.
 *
 * @param kind     当 for a condition, 那么 for a conclusion, else the class that gaps of other entries ask for
 * @param needs    the subjects it must be able to look at, gaps included ("section:{n}"); may be empty
 * @param shown    the words for people, gaps as {@code …}
 * @param form     the words with their gaps
 * @param patterns the conditions that go before the code; empty where it is a whole condition or only a word
 * @param code     the code itself, gaps in braces
 * @param doubtful what is seen in its place where the source may be damaged; null where there is no such thing
 * @param others   other codes for the same condition, each of which is enough
 * @param unread   what is seen where it could not be read, so that nothing can be said; null where needs tell of it
 * @param unsaid   what is seen where the report does not say it, so that there is nothing to judge; or null
 * @param notes    what each thing it points to is noted as, in order; may be empty
 */
public record Phrase(String kind, String needs, String shown, SentenceForm form, String patterns, String code, List<String> others,
        String doubtful, String unread, String unsaid, List<String> notes) implements Serializable {

    /** Kind of the phrases that stand behind 当. */
    public static final String CONDITION = "当";
    /** Kind of the phrases that stand behind 那么. */
    public static final String CONCLUSION = "那么";
    private static final String DOUBTFUL = "存疑";
    private static final String UNREAD = "不清";
    private static final String UNSAID = "未写";
    private static final String OTHER = "或";
    private static final String NOTED = "注";
    private static final Pattern ENTRY = Pattern.compile("\\[([\\p{IsHan}a-z]+)](?:\\[([^]]*)])?((?:\\{(?:[^{}]|\\{[^{}]*})*}|[^={])+)=(.*)");
    private static final Pattern MORE = Pattern.compile("\\[(或|存疑|不清|未写|注)](?:=(.*))?");
    private static final String BEFORE = "=>";

    /** The entry that a line of a vocabulary file holds; nothing where the line is not a right entry. */
    static Optional<Phrase> of(String line) {
        Matcher parts = ENTRY.matcher(line.strip());
        if (!parts.matches() || List.of(DOUBTFUL, UNREAD, UNSAID, OTHER, NOTED).contains(parts.group(1))) {
            return Optional.empty();
        }
        if (!SentenceForm.spelt(parts.group(3).strip())) {
            return Optional.empty();
        }
        String code = parts.group(4).strip();
        int before = code.indexOf(BEFORE);
        return Optional.of(new Phrase(kind(parts.group(1)), parts.group(2) == null ? "" : parts.group(2),
                shown(parts.group(3).strip()), SentenceForm.of(parts.group(3).strip()),
                before < 0 ? "" : code.substring(0, before).strip(),
                before < 0 ? code : code.substring(before + BEFORE.length()).strip(), List.of(), null, null, null, List.of()));
    }

    private static String kind(String written) {
        return switch (written) {
            case "when", "condition" -> CONDITION;
            case "then", "consequence" -> CONCLUSION;
            default -> written;
        };
    }

    /** This entry with what a further line says of it ({@code [或]=…}, {@code [存疑]=…}, {@code [不清]=…}, {@code [未写]=…}, {@code [注]=…}); nothing for another line. */
    Optional<Phrase> with(String line) {
        Matcher more = MORE.matcher(line.strip());
        if (!more.matches()) {
            return Optional.empty();
        }
        String said = more.group(2) == null ? Patterns.none(List.of(patterns)) : more.group(2).strip();
        List<String> all = new ArrayList<>(others);
        all.addAll(more.group(1).equals(OTHER) ? List.of(said) : List.of());
        return Optional.of(new Phrase(kind, needs, shown, form, patterns, code, List.copyOf(all),
                more.group(1).equals(DOUBTFUL) ? said : doubtful, more.group(1).equals(UNREAD) ? said : unread,
                more.group(1).equals(UNSAID) ? said : unsaid,
                more.group(1).equals(NOTED) ? List.of(said.split("、")) : notes));
    }

    /** What is seen where the report does not say what it speaks of: as the vocabulary has it, else that the patterns do not hold. */
    @Override
    public String unsaid() {
        boolean told = unsaid != null || unread != null || patterns.isEmpty() || Code.of(patterns).begins("accumulate");
        return told ? unsaid : Patterns.none(List.of(patterns));
    }

    /** The words as a person would write them: the first of several choices, gaps as {@code …}. */
    private static String shown(String sentence) {
        return sentence.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "…").replaceAll("\\([^()]*\\)\\?", "")
                .replaceAll("\\(([^()|]*)[^()]*\\)", "$1").replaceAll("\"([^\"]*)\"", "“$1”").replace("1句", "一句");
    }

    /** Whether it gives a number or name that is said in it a name of its own. */
    public boolean naming() {
        return code.contains(" := ");
    }

    /** The gaps that ask for a class or a name, in order. */
    List<SentenceForm.Gap> gaps() {
        List<SentenceForm.Gap> gaps = new ArrayList<>();
        form.parts().forEach(p -> {
            if (p instanceof SentenceForm.Gap gap) {
                gaps.add(gap);
            }
        });
        return gaps;
    }
}
