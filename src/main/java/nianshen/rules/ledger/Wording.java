package nianshen.rules.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.text.Numeral;

/** Fills the named arguments of a message or remedy: {@code 差{x}} with x = 1 gives 差1. */
public final class Wording {

    /** An argument in braces; its name is group 1. */
    public static final Pattern ARGUMENT = Pattern.compile("\\{([\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9]*)}");
    /** Arguments that every report supplies. */
    public static final Set<String> BUILT_IN = Set.of("year", "previousYear", "nextYear", "feePart", "agency", "title");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int MOST_LISTED = 20;

    private Wording() {
    }

    /**
     * The text with every argument filled in.
     *
     * @throws IllegalStateException where an argument has no value: half a sentence must not reach a letter
     */
    public static String fill(String text, Map<String, Object> arguments) {
        Matcher argument = ARGUMENT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (argument.find()) {
            if (!arguments.containsKey(argument.group(1))) {
                throw new IllegalStateException("no value for {" + argument.group(1) + "} in: " + text);
            }
            argument.appendReplacement(filled, Matcher.quoteReplacement(shown(arguments.get(argument.group(1)))));
        }
        return argument.appendTail(filled).toString();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "（未载明）";
        }
        if (value instanceof BigDecimal number) {
            return Numeral.plain(number);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Collection<?> several) {
            return joined(several, "、");
        }
        return value.toString();
    }

    /** Several values with a sign between them, equal ones once. */
    static String joined(Collection<?> values, String between) {
        return String.join(between, shown(values));
    }

    /** The same of a list that a person is to read: of very many only the first, and how many there are. */
    static String listed(Collection<?> values, String between) {
        List<String> all = shown(values);
        return all.size() <= MOST_LISTED ? String.join(between, all) : String.join(between, all.subList(0, MOST_LISTED)) + "……（共" + all.size() + "处）";
    }

    private static List<String> shown(Collection<?> values) {
        return values.stream().flatMap(v -> v instanceof Collection<?> several ? several.stream() : Stream.of(v)).map(Wording::shown).distinct().toList();
    }
}
