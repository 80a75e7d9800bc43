package nianshen.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A turn of phrase by which prose claims a figure ({@code rules/words/claims.csv}).
 *
 * @param subjects what is claimed: cell keys or free subjects; several where one figure (or "none") is said of each;
 *                 {@code ~} stands for the topic last named in the sentence (复议, 诉讼, 规章…)
 * @param unit     unit to which the figure is brought ("万元"), or null for the unit as printed
 * @param context  name of the word list of which the sentence, its subhead or its part must speak, or null
 * @param pattern  the phrase, with the groups {@code about}, {@code n}, {@code more}, {@code unit} where it holds a
 *                 figure
 * @param guard    words of which every match holds one; empty where none could be told
 * @param unless   words before the figure in its clause that turn it into something else, or null
 * @param nil      true where the phrase holds no figure and says that there was none
 */
public record ClaimPattern(List<String> subjects, String unit, String context, Pattern pattern, List<String> guard,
        Pattern unless, boolean nil) {

    /** Whether the pattern can match anything in the plain text, told without running it. */
    public boolean mayMatch(String plain) {
        return TellingWords.passes(guard, plain);
    }
}
