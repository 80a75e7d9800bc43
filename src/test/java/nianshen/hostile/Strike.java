package nianshen.hostile;

import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change to the text of one part of a sound file.
 *
 * @param name   what it does
 * @param change from the part to the part struck
 */
record Strike(String name, Change change) {

    /** From a part to the part struck. */
    interface Change {

        String of(String part, Random random);
    }

    /** Replaces one figure of two or more digits, found as the only group of the pattern, and what the pattern holds around it. */
    static Strike figure(String name, Pattern where, UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> one(part, where, random, (whole, figure) -> instead.apply(figure)));
    }

    /** Replaces one match at random; the change is given the whole match and its first group. */
    static String one(String part, Pattern where, Random random, BinaryOperator<String> instead) {
        Matcher matcher = where.matcher(part);
        int count = (int) matcher.results().count();
        if (count == 0) {
            throw new IllegalStateException("nothing to strike: " + where);
        }
        int chosen = random.nextInt(count);
        matcher.reset();
        for (int i = 0; i <= chosen; i++) {
            matcher.find();
        }
        String struck = instead.apply(matcher.group(), matcher.groupCount() == 0 ? "" : matcher.group(1));
        return part.substring(0, matcher.start()) + struck + part.substring(matcher.end());
    }

    @Override
    public String toString() {
        return name;
    }
}
