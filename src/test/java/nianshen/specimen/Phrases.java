package nianshen.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The book of sentences ({@code phrases.txt}): under each {@code [name]} the alternatives, one a line. */
final class Phrases {
    private static final Map<String, List<String>> BOOK = read();

    private Phrases() {
    }

    /** One of the alternatives of a name. */
    static String pick(String name, RandomGenerator random) {
        List<String> alternatives = all(name);
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    /** {@code count} different alternatives of a name. */
    static List<String> pick(String name, int count, RandomGenerator random) {
        List<String> left = new ArrayList<>(all(name));
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        java.util.Collections.shuffle(left, new java.util.Random(random.nextLong()));
        return left;
    }

    /** All the alternatives of a name. */
    static List<String> all(String name) {
        List<String> found = BOOK.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no phrases called " + name);
        }
        return found;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> book = new HashMap<>();
        List<String> current = null;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = book.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return book;
    }

    private static String text() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
