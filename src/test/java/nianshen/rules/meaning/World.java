package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Gap;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.roster.RosterEntry;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Setting;
import nianshen.rules.settings.Settings;

/** A report with all that rules may look at, asked in the words of sentences. */
final class World {

    private static final List<String> PARTS = List.of("overview", "proactive", "requests", "litigation", "problems", "other");
    private static final Map<String, String> TABLES = Map.of("2", "proactive", "3", "requests", "4", "litigation");
    private static final Pattern NUMBERED = Pattern.compile("第(\\d)部分");
    private static final Pattern FIRST = Pattern.compile("前(\\d)部分");
    private static final Pattern NAMED = Pattern.compile("“(.+)”部分");
    private final Facts facts;
    private final RosterEntry entry;
    private final Settings settings;

    World(Facts facts, RosterEntry entry, Settings settings) {
        this.facts = facts;
        this.entry = entry;
        this.settings = settings;
    }

    /** What the office has set. */
    Settings settings() {
        return settings;
    }

    Facts facts() {
        return facts;
    }

    Report report() {
        return facts.report();
    }

    /** What the roster says of the agency; none where it is not in it. */
    Stream<RosterEntry> roster() {
        return Stream.ofNullable(entry);
    }

    /** A setting of the office, where it is made. */
    Stream<Setting> setting(String name) {
        return settings.thresholds().stream().filter(s -> s.isSet() && s.name().equals(name));
    }

    /** By when the agency must have published. */
    Stream<DueDate> deadline() {
        return settings.deadlines().stream().filter(d -> d.level() == report().level());
    }

    <T extends Fact> Stream<T> all(Class<T> kind) {
        return facts.of(kind).stream();
    }

    <T extends Fact> boolean any(Class<T> kind, Predicate<T> so) {
        return all(kind).anyMatch(so);
    }

    /** Whether the prose could not be read everywhere. */
    boolean gaps() {
        return any(Gap.class, g -> g.subject().equals("prose"));
    }

    /** The parts that words speak of. */
    List<Section> parts(String words) {
        return all(Section.class).filter(part(words)).toList();
    }

    private static Predicate<Section> part(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        Matcher first = FIRST.matcher(words);
        Matcher named = NAMED.matcher(words);
        if (numbered.matches()) {
            return s -> s.key().equals(key(numbered.group(1)));
        }
        if (first.matches()) {
            return s -> s.due() && s.number() <= Integer.parseInt(first.group(1));
        }
        if (named.matches()) {
            return s -> s.key().equals(titled(named.group(1)));
        }
        if (words.equals("应报告收费的部分")) {
            return Section::fee;
        }
        return words.equals("总体情况") ? s -> s.key().equals("overview") : Section::due;
    }

    /** The key of the part that words speak of, of one that they single out. */
    static String key(String words) {
        Matcher numbered = Pattern.compile("(?:第)?(\\d)(?:部分)?").matcher(words);
        Matcher named = NAMED.matcher(words);
        if (numbered.matches()) {
            return PARTS.get(Integer.parseInt(numbered.group(1)) - 1);
        }
        return named.matches() ? titled(named.group(1)) : "overview";
    }

    private static String titled(String title) {
        return title.startsWith("存在的主要问题") ? "problems" : "other";
    }

    /** The tables that words speak of: one by its number, or any. */
    static Predicate<String> table(String words) {
        String key = TABLES.get(words.replaceAll("\\D", ""));
        return key == null ? t -> true : t -> t.equals(key);
    }

    Stream<TableRead> tables(String words) {
        return all(TableRead.class).filter(t -> table(words).test(t.table()));
    }
}
