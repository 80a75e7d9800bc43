package nianshen.rules.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The words of a sentence with its gaps: {@code (没有|未)提到"{w:词}"}. Brackets hold alternatives, of which the first is
 * shown to people; {@code (的)?} may be left out.
 */
final class SentenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Words, or a gap for what is filled in. */
    sealed interface Part extends Serializable {
    }

    /** One of several words; an empty one may be left out. */
    record Words(List<String> choices) implements Part {
    }

    /**
     * A gap.
     *
     * @param name by which the code refers to it
     * @param kind a class of the vocabulary, a kind of name, or null where only the spelling matters
     * @param spelling what may stand in it where it has no kind
     */
    record Gap(String name, String kind, Pattern spelling) implements Part {
    }

    private static final Pattern PIECE = Pattern.compile("\\{([^{}:]+)(?::((?:[^{}]|\\{[^{}]*})+))?}|\\(([^()]*)\\)(\\?)?");
    private static final Pattern KIND = Pattern.compile("\\p{IsHan}+");
    private final List<Part> parts = new ArrayList<>();

    /** Whether what may stand in its gaps is spelt as it must be. */
    static boolean spelt(String sentence) {
        try {
            of(sentence);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Reads a sentence of the vocabulary. */
    static SentenceForm of(String sentence) {
        SentenceForm form = new SentenceForm();
        Matcher piece = PIECE.matcher(sentence);
        int from = 0;
        while (piece.find()) {
            form.words(sentence.substring(from, piece.start()));
            form.parts.add(piece.group(1) != null ? gap(piece.group(1), piece.group(2)) : choices(piece.group(3), piece.group(4) != null));
            from = piece.end();
        }
        form.words(sentence.substring(from));
        return form;
    }

    private void words(String text) {
        if (!Plain.form(text).isEmpty()) {
            parts.add(new Words(List.of(Plain.form(text))));
        }
    }

    private static Words choices(String text, boolean mayMiss) {
        List<String> choices = new ArrayList<>(Arrays.stream(text.split("\\|", -1)).map(Plain::form).toList());
        if (mayMiss) {
            choices.add("");
        }
        return new Words(choices);
    }

    private static Gap gap(String name, String type) {
        return type != null && KIND.matcher(type).matches() ? new Gap(name, type, null)
                : new Gap(name, null, Pattern.compile(type == null ? ".+" : type));
    }

    List<Part> parts() {
        return parts;
    }

    /** How many characters of it are given: of two sentences that fit, the fuller one is meant. */
    int fullness() {
        return parts.stream().mapToInt(p -> p instanceof Words w ? w.choices().get(0).length() : 0).sum();
    }

    /** Whether the text has the words of this form at all, in their order. */
    boolean mayBe(String text, int from, int to) {
        int at = from;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Words words && !words.choices().contains("")) {
                int found = i == 0 ? starts(words, text, at) : after(words, text, at);
                if (found < 0 || found > to) {
                    return false;
                }
                at = found;
            }
        }
        return !(parts.get(parts.size() - 1) instanceof Words last) || last.choices().stream()
                .anyMatch(c -> text.startsWith(c, to - c.length()));
    }

    private static int starts(Words words, String text, int at) {
        return words.choices().stream().filter(c -> text.startsWith(c, at)).mapToInt(c -> at + c.length()).min().orElse(-1);
    }

    /** Behind the first place where one of the words stands. */
    private static int after(Words words, String text, int at) {
        int first = -1;
        for (String choice : words.choices()) {
            int found = text.indexOf(choice, at);
            if (found >= 0 && (first < 0 || found + choice.length() < first)) {
                first = found + choice.length();
            }
        }
        return first;
    }
}
