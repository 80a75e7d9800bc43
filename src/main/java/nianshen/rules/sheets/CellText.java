package nianshen.rules.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is typed into a cell of an office's workbook, brought to the one form in which it is compared. Unlike the words
 * of reports it has half-width punctuation, since ids, numbers and names of settings are compared and not sentences.
 */
public final class CellText {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212_]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern ID = Pattern.compile("([A-Z]{2})-?(\\d\\d)");

    private CellText() {
    }

    /** Without blanks, full-width letters, digits and signs made half-width. */
    public static String plain(String typed) {
        return BLANK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The id of a rule ("ＺＺ－08" and "zz08" are "ZZ-08"); what is none stays as it is. */
    public static String id(String typed) {
        String plain = DASHES.matcher(plain(typed)).replaceAll("-").toUpperCase(Locale.ROOT);
        return ID.matcher(plain).replaceFirst("$1-$2");
    }
}
