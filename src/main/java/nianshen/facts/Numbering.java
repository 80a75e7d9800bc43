package nianshen.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers that parts and tables bear in a report's own format. Facts and rules name them by key, which no new format
 * changes; people, and the files the program writes, name them by number.
 */
public final class Numbering {

    /** How subjects begin that go on with the key of a table. */
    private static final Set<String> OF_TABLES = Set.of("", "table:", "row:", "claim:");

    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> partsOfTables = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();
    /** Subjects by themselves: a report names few of them, and each of them for many cells. */
    private final Map<String, String> numbered = new ConcurrentHashMap<>();

    private Numbering(Facts facts) {
        for (Section section : facts.of(Section.class)) {
            parts.put(section.key(), section.number());
            if (section.table() != null) {
                partsOfTables.put(section.table(), section.number());
            }
        }
        facts.of(TableRead.class).forEach(t -> tables.put(t.table(), t.official().number()));
        facts.of(Figure.class).forEach(f -> tables.putIfAbsent(f.table(), f.official().number()));
    }

    /** The numbers of the report that the facts are of. */
    public static Numbering of(Facts facts) {
        return new Numbering(facts);
    }

    /** Number of the part with the key; null for no part, or one that the report's format does not have. */
    public Integer part(String key) {
        return parts.get(key);
    }

    /** Number of the part in which the table with the key belongs; null where none does. */
    public Integer partOf(String table) {
        return partsOfTables.get(table);
    }

    /** A subject with keys for the numbers of the report's own format: {@code section:6} is {@code part:other}. */
    public String keyed(String subject) {
        int colon = subject.indexOf(':');
        String kind = colon < 0 ? "" : subject.substring(0, colon);
        String number = subject.substring(colon + 1);
        return switch (kind) {
            case "section" -> parts.entrySet().stream().filter(p -> p.getValue().toString().equals(number)).map(p -> "part:" + p.getKey())
                    .findFirst().orElse(subject);
            case "table", "row" -> tables.entrySet().stream().filter(t -> t.getValue().equals(number)).map(t -> kind + ":" + t.getKey())
                    .findFirst().orElse(subject);
            default -> subject;
        };
    }

    /** A subject of {@link Coverage} or claim with numbers for keys: {@code table:3}, {@code section:6}, {@code 3.new.total}. */
    public String numbered(String subject) {
        return subject == null ? null : numbered.computeIfAbsent(subject, this::withNumbers);
    }

    private String withNumbers(String subject) {
        int key = subject.indexOf(':') + 1;
        int end = key;
        while (end < subject.length() && ".:".indexOf(subject.charAt(end)) < 0) {
            end++;
        }
        String kind = subject.substring(0, key);
        String named = subject.substring(key, end);
        if (kind.equals("part:") && parts.containsKey(named)) {
            return "section:" + parts.get(named) + subject.substring(end);
        }
        return OF_TABLES.contains(kind) ? kind + tables.getOrDefault(named, named) + subject.substring(end) : subject;
    }
}
