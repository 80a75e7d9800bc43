package nianshen.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that belong to a person, however they are written: in full-width digits, with blanks or dashes between. The
 * credit code of an organisation, a telephone number with area code and other long numbers are none.
 */
public enum PersonalNumbers {

    /** Of a mobile phone. */
    MOBILE("(?:[+＋]?[8８][6６]" + Spelling.BETWEEN + ")?[1１][3-9３-９]" + Spelling.DIGIT + "(?:" + Spelling.BETWEEN + Spelling.DIGIT + "){8}", "", 3, n -> true),
    /** Of an identity card: with a birthday, and with the right check digit. */
    IDENTITY(Spelling.DIGIT + "(?:" + Spelling.BETWEEN + Spelling.DIGIT + "){16}" + Spelling.BETWEEN + "[0-9０-９XxＸｘ]", "", 4, PersonalNumbers::identityHolds),
    /** Of a bank card: of a Chinese bank, with the right check digit. */
    CARD("[6６]" + Spelling.BETWEEN + "[2２](?:" + Spelling.BETWEEN + Spelling.DIGIT + "){14,17}", Spelling.BETWEEN, 4, PersonalNumbers::cardHolds);

    private static final int SHORTEST = 11;
    /** The digits at the end that masking leaves. */
    private static final int SHOWN = 4;
    /** The weights of the first seventeen digits and the check digits by remainder, of GB 11643. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private final Pattern pattern;
    /** The digits at the head that masking leaves. */
    private final int head;
    private final Predicate<String> holds;

    PersonalNumbers(String form, String before, int head, Predicate<String> holds) {
        this.pattern = Pattern.compile("(?<![0-9０-９A-Za-z.-])" + form + "(?![0-9０-９A-Za-z]|" + before + "[.-]?" + Spelling.DIGIT + ")");
        this.head = head;
        this.holds = holds;
    }

    /** How digits are written. */
    private static final class Spelling {

        static final String DIGIT = "[0-9０-９]";
        static final String BETWEEN = "[\\s\\u3000-]?";
    }

    /** Where such numbers stand in a text. */
    public List<MatchResult> in(String text) {
        return text == null || !manyDigits(text) ? List.of() : pattern.matcher(text).results().filter(m -> holds.test(digits(m.group()))).toList();
    }

    /** Whether a mobile phone number stands in the text. */
    public static boolean mobile(String text) {
        return !MOBILE.in(text).isEmpty();
    }

    /** Whether the number of an identity card stands in the text. */
    public static boolean identity(String text) {
        return !IDENTITY.in(text).isEmpty();
    }

    /** The text with stars for all but the first and last digits of personal numbers; null stays null. */
    public static String masked(String text) {
        return text == null || !manyDigits(text) ? text : Stream.of(IDENTITY, CARD, MOBILE).reduce(text, (t, kind) -> kind.hidden(t), (a, b) -> b);
    }

    /** Whether so many digits stand in it as the shortest of these numbers has; in most texts there are none. */
    private static boolean manyDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c >= '０' && c <= '９' ? 1 : 0;
        }
        return digits == SHORTEST;
    }

    private String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text);
        in(text).forEach(m -> hide(hidden, m.start(), m.end()));
        return hidden.toString();
    }

    private void hide(StringBuilder text, int from, int to) {
        List<Integer> digits = java.util.stream.IntStream.range(from, to).filter(i -> Character.isLetterOrDigit(text.charAt(i))).boxed().toList();
        digits.subList(head, digits.size() - SHOWN).forEach(i -> text.setCharAt(i, '*'));
    }

    private static String digits(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[^\\dXx]", "");
    }

    private static boolean identityHolds(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17)) && number.charAt(0) >= '1' && number.charAt(0) <= '8' && born(number);
    }

    private static boolean born(String number) {
        try {
            int year = LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14))).getYear();
            return year >= 1900 && year <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** By the sum of Luhn: from the right every second digit counts twice, by its own digits. */
    private static boolean cardHolds(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
