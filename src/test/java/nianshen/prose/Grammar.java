package nianshen.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways of saying in {@code grammar.txt}, by name. */
final class Grammar {
    private static final Pattern LINE = Pattern.compile("(?:@([^:]+):)?(.+)");
    private static final Grammar BOOK = read();
    private final Map<String, List<Way>> ways;

    private Grammar(Map<String, List<Way>> ways) {
        this.ways = ways;
    }

    /** One way of saying: words with places to fill, and what must hold of the report. */
    record Way(List<Condition> conditions, String words) {
        private static Way of(String line) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("no way of saying: " + line);
            }
            List<Condition> conditions = matcher.group(1) == null ? List.of()
                    : Stream.of(matcher.group(1).split(",")).map(Condition::of).toList();
            return new Way(conditions, matcher.group(2));
        }
    }

    /** What must hold of a report: a cell or its level, equal to or above a value. */
    record Condition(String what, boolean above, String value) {
        private static Condition of(String text) {
            String[] sides = text.split("[=>]");
            return new Condition(sides[0], text.contains(">"), sides[1]);
        }
    }

    static Grammar book() {
        return BOOK;
    }

    /** The ways of saying something; none known is a slip in the grammar. */
    List<Way> of(String name) {
        List<Way> found = ways.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the grammar does not know <" + name + ">");
        }
        return found;
    }

    /** The names of all. */
    Set<String> names() {
        return ways.keySet();
    }

    private static Grammar read() {
        Map<String, List<Way>> ways = new LinkedHashMap<>();
        List<Way> current = List.of();
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                current = ways.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(Way.of(line));
            }
        }
        return new Grammar(ways);
    }

    private static String text() {
        try (InputStream in = Grammar.class.getResourceAsStream("grammar.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
