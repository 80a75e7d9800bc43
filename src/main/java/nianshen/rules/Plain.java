package nianshen.rules;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese sentences as people type them, brought to one form: quotation marks of every kind become {@code "}, and
 * outside of them full-width signs become half-width, spaces go, and numerals of parts and tables become digits. What
 * stands between quotation marks is left as it is.
 */
final class Plain {

    private static final Pattern QUOTES = Pattern.compile("[“”„‟＂「」『』]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMERAL = Pattern.compile("(第|表)([一二三四五六七八九])");
    private static final String DIGITS = "一二三四五六七八九";

    private Plain() {
    }

    /** The sentence in its one form. */
    static String form(String sentence) {
        String text = QUOTES.matcher(sentence).replaceAll("\"");
        StringBuilder plain = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            plain.append(outside(text.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        return plain.append(outside(text.substring(from))).toString();
    }

    private static String outside(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").replace("。", "");
        return NUMERAL.matcher(half).replaceAll(m -> m.group(1) + (DIGITS.indexOf(m.group(2)) + 1));
    }
}
