package nianshen.render.templates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;

/** What a style sets something to that means nothing in CSS: a misspelt word, an unknown unit, a colour of the wrong length. It does nothing without a word. */
final class StyleValues {

    /** Words of CSS, from the definitions of its values. */
    private static final Set<String> WORDS = StyleNames.words("style-values.txt");
    private static final Set<String> UNITS = Set.of("%", "em", "rem", "ex", "rex", "ch", "rch", "cap", "rcap", "ic", "ric", "lh", "rlh", "vw", "svw", "lvw", "dvw", "vh", "svh", "lvh",
            "dvh", "vi", "vb", "vmin", "vmax", "cqw", "cqh", "cqi", "cqb", "cqmin", "cqmax", "cm", "mm", "q", "in", "pc", "pt", "px", "fr", "s", "ms", "deg", "grad", "rad", "turn", "hz", "khz",
            "dpi", "dpcm", "dppx", "x");
    /** What takes names of its own: of fonts, animations, areas, counters, properties. */
    private static final Pattern OWN = Pattern.compile("-.*|font|font-family|animation.*|grid.*|counter.*|content|quotes|will-change|transition.*|container.*|view-.*|anchor.*|position-.*|page|"
            + "list-style.*|string-set|.*-name|.*timeline.*|src|unicode-range|font-feature-settings|font-variation-settings|filter");
    /** Filled in when a page is made, or quoted. */
    private static final Pattern FILLED = Pattern.compile(".*[$\\[\\]'\"].*", Pattern.DOTALL);
    /** What is called, with whatever it is given, up to three deep. */
    private static final Pattern CALL = Pattern.compile("[\\w-]+\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,4}(?:[0-9a-fA-F]{2}(?:[0-9a-fA-F]{2})?)?");
    /** A colour, a number with its unit, or a word. */
    private static final Pattern TOKEN = Pattern.compile("(#[\\w.-]*)|(?<![\\w.])[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?([a-zA-Z\\p{IsHan}]+|%)?|(?<![\\w#.-])(-?[a-zA-Z\\p{IsHan}][\\w\\p{IsHan}-]*)");

    private StyleValues() {
    }

    /** What is wrong with a word of a value, and what may have been meant. */
    private record Wrong(String what, String hint) {
    }

    /** What is wrong with the value of a property that has that name, in Chinese. */
    static Optional<String> fault(String name, String value) {
        if (FILLED.matcher(value).matches()) {
            return Optional.empty();
        }
        boolean named = OWN.matcher(name.toLowerCase(Locale.ROOT)).matches();
        for (Matcher token = TOKEN.matcher(CALL.matcher(value).replaceAll(" ").replace("!important", "")); token.find();) {
            Optional<Wrong> wrong = token.group(1) != null ? colour(token.group(1)) : token.group(2) != null ? unit(token.group(), token.group(2))
                    : named || token.group(3) == null ? Optional.empty() : word(token.group(3));
            if (wrong.isPresent()) {
                return wrong.map(w -> "“" + name + "”的值中" + w.what() + "，这一项不起作用" + w.hint());
            }
        }
        return Optional.empty();
    }

    private static Optional<Wrong> colour(String written) {
        return COLOUR.matcher(written).matches() ? Optional.empty() : Optional.of(new Wrong("“" + written + "”不是颜色，应为 # 和 3、4、6 或 8 位十六进制数字", ""));
    }

    private static Optional<Wrong> unit(String number, String unit) {
        return UNITS.contains(unit.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(new Wrong("“" + number + "”的单位“" + unit + "”不认识", Nearest.hint(unit, UNITS)));
    }

    /** Where something was quoted, it is blanked out by letters x. */
    private static Optional<Wrong> word(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.startsWith("-") || plain.matches("x+") || WORDS.contains(plain) ? Optional.empty() : Optional.of(new Wrong("“" + word + "”不认识", Nearest.hint(plain, WORDS)));
    }
}
