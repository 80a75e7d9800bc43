package nianshen.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Numbers that belong to a person, however they are written: in full-width digits, with blanks or dashes between. The
 * credit code of an organisation, a telephone number with area code and other long numbers are none.
 */
public final class PersonalNumbers {

    private static final String BETWEEN = "[\\s\\u3000-]?";
    private static final Pattern MOBILE = Pattern.compile("(?<![\\dA-Za-z.-])(?:\\+?86" + BETWEEN + ")?1[3-9]\\d(?:" + BETWEEN + "\\d){8}(?![\\dA-Za-z]|[.-]\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<![\\dA-Za-z.-])\\d(?:" + BETWEEN + "\\d){16}" + BETWEEN + "[\\dXx](?![\\dA-Za-z]|[.-]\\d)");
    /** The weights of the first seventeen digits and the check digits by remainder, of GB 11643. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private PersonalNumbers() {
    }

    /** Whether a mobile phone number stands in the text. */
    public static boolean mobile(String text) {
        return text != null && MOBILE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
    }

    /** Whether the number of an identity card stands in the text: with a birthday, and with the right check digit. */
    public static boolean identity(String text) {
        return text != null && IDENTITY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results().anyMatch(m -> right(m.group().replaceAll("[^\\dXx]", "")));
    }

    private static boolean right(String number) {
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
}
