package nianshen.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.text.CountedText;

/**
 * A word list ({@code rules/words/<name>.txt}): phrases and regular expressions, looked for in {@link nianshen.text.PlainText}.
 * Immutable, compiled once.
 */
public final class WordList {

    /**
     * An entry.
     *
     * @param phrase  the words, or null for a regular expression
     * @param pattern the expression, or null for words
     * @param guard   words of which every match holds one; empty where none could be told
     * @param value   what stands behind {@code =>}, or null
     */
    record Entry(String phrase, Pattern pattern, List<String> guard, String value) {

        /** Whether the other has the same words or expression; and the same value, where that names one. */
        boolean named(Entry other) {
            return Objects.equals(phrase, other.phrase) && Objects.equals(expression(), other.expression())
                    && (other.value == null || other.value.equals(value));
        }

        /** Whether it may be found where the phrase stands: within it, or over one of its ends. */
        private boolean meets(String other) {
            return pattern != null ? pattern.matcher(other).find() : other.contains(phrase) || runsInto(other, phrase) || runsInto(phrase, other);
        }

        private static boolean runsInto(String one, String next) {
            return IntStream.range(1, Math.min(one.length(), next.length())).anyMatch(n -> one.endsWith(next.substring(0, n)));
        }

        private String expression() {
            return pattern == null ? null : pattern.pattern();
        }

        /** The expression over a text. */
        Matcher over(String plain) {
            return pattern.matcher(new CountedText(plain, new Patience(expression(), plain)));
        }

        /** Words of which every text holds one in which it is found; empty where that cannot be told. */
        Optional<List<String>> telling() {
            return guard.isEmpty() ? Optional.empty() : Optional.of(guard);
        }
    }

    /** A hit: plain characters from {@code start} to {@code end}. */
    public record Hit(int start, int end, String value) {
    }

    private static final int LISTED = 8;
    private final String name;
    private final List<Entry> entries;
    private final Map<Character, List<Entry>> phrases = new HashMap<>();
    private final List<Entry> patterns;
    private final Starts starts;
    private final Sieve<Entry> sieve;

    WordList(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.patterns = entries.stream().filter(e -> e.pattern() != null).toList();
        entries.stream().filter(e -> e.phrase() != null)
                .forEach(e -> phrases.computeIfAbsent(e.phrase().charAt(0), c -> new ArrayList<>()).add(e));
        this.starts = new Starts(phrases());
        this.sieve = new Sieve<>(patterns, Entry::telling);
        phrases.values().forEach(l -> l.sort(Comparator.comparingInt((Entry e) -> -e.phrase().length())));
    }

    /** The file's name without its suffix. */
    public String name() {
        return name;
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Its phrases in plain spelling with what they stand for, expressions left out; null where nothing is said. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        entries.stream().filter(e -> e.phrase() != null).forEach(e -> meanings.put(e.phrase(), e.value()));
        return meanings;
    }

    /** Its phrases in plain spelling, expressions left out. */
    public List<String> phrases() {
        return entries.stream().map(Entry::phrase).filter(Objects::nonNull).toList();
    }

    /** Those of its phrases that stand for something; for null, those of which nothing is said. */
    public List<String> phrases(String value) {
        return entries.stream().filter(e -> e.phrase() != null && Objects.equals(e.value(), value)).map(Entry::phrase).toList();
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException with a Chinese message where all entries stand for something and this one does not,
     *                                  or for something unheard of, since readers rely on it
     */
    WordList plus(Entry entry) {
        boolean all = !entries.isEmpty() && entries.stream().allMatch(e -> e.value() != null);
        if (all && !values().contains(entry.value())) {
            throw new IllegalArgumentException("词表“" + name + "”的词语都写明了含义，应写作“词语 => 含义”，含义为 "
                    + values().stream().limit(LISTED).collect(Collectors.joining("、")) + (values().size() > LISTED ? " 等之一" : " 之一"));
        }
        return with(entry);
    }

    /** Whether the entry stands for nothing and keeps no other entry from being found either, so that it does nothing. */
    boolean idle(Entry entry) {
        return entry.value() == null && entry.phrase() != null && entries.stream().noneMatch(e -> e.value() != null && e.meets(entry.phrase()));
    }

    /** Whether words are among those that something else should stand for. */
    boolean corrects(String words) {
        return entries.stream().anyMatch(e -> words.equals(e.phrase()) && e.value() != null);
    }

    /** The same with one entry more, whatever it stands for. */
    WordList with(Entry entry) {
        return new WordList(name, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The same without the entry; itself where it has none like it. */
    WordList minus(Entry entry) {
        List<Entry> others = entries.stream().filter(e -> !e.named(entry)).toList();
        return others.size() == entries.size() ? this : new WordList(name, others);
    }

    /** The values that stand behind {@code =>}, each once, in alphabetical order. */
    public List<String> values() {
        return Stream.concat(phrases.values().stream().flatMap(List::stream), patterns.stream()).map(Entry::value)
                .filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** Whether anything of the list stands in the plain text. */
    public boolean in(String plain) {
        for (int i = start(plain, 0); i < plain.length(); i = start(plain, i + 1)) {
            if (longestAt(plain, i) != null) {
                return true;
            }
        }
        for (Entry e : patternsIn(plain)) {
            if (e.over(plain).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of the list begins at that place of the plain text. */
    public boolean begins(String plain, int at) {
        if (longestAt(plain, at) != null) {
            return true;
        }
        for (Entry e : patternsIn(plain)) {
            if (e.over(plain).useTransparentBounds(true).region(at, plain.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole plain text is one entry of the list. */
    public boolean is(String plain) {
        return whole(plain).isPresent();
    }

    /** The entry that is the whole plain text. */
    public Optional<Hit> whole(String plain) {
        for (Entry e : phrasesAt(plain, 0)) {
            if (e.phrase().equals(plain)) {
                return Optional.of(new Hit(0, plain.length(), e.value()));
            }
        }
        return patternsIn(plain).stream().filter(e -> e.over(plain).matches()).findFirst().map(e -> new Hit(0, plain.length(), e.value()));
    }

    /** The leftmost entry in the plain text, the longest of those that begin there. */
    public Optional<Hit> first(String plain) {
        Hit first = null;
        for (int i = start(plain, 0); i < plain.length() && first == null; i = start(plain, i + 1)) {
            Entry e = longestAt(plain, i);
            first = e == null ? null : new Hit(i, i + e.phrase().length(), e.value());
        }
        for (Entry e : patternsIn(plain)) {
            Matcher matcher = e.over(plain);
            if (matcher.find() && (first == null || matcher.start() < first.start()
                    || matcher.start() == first.start() && matcher.end() > first.end())) {
                first = new Hit(matcher.start(), matcher.end(), e.value());
            }
        }
        return Optional.ofNullable(first);
    }

    /** The rightmost entry in the plain text. */
    public Optional<Hit> last(String plain) {
        List<Hit> hits = hits(plain);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    /** The entry the plain text ends on, the longest of them. */
    public Optional<Hit> ending(String plain) {
        return hits(plain).stream().filter(h -> h.end() == plain.length())
                .min(Comparator.comparingInt(Hit::start));
    }

    /** All entries in the plain text, left to right, without overlaps; the longer one first of two at one place. */
    public List<Hit> hits(String plain) {
        List<Hit> found = new ArrayList<>();
        for (int i = start(plain, 0); i < plain.length(); i = start(plain, i + 1)) {
            Entry e = longestAt(plain, i);
            if (e != null) {
                found.add(new Hit(i, i + e.phrase().length(), e.value()));
            }
        }
        patternsIn(plain).forEach(e -> addAll(found, e, e.over(plain)));
        return found.size() < 2 ? found : withoutOverlaps(found);
    }

    private static void addAll(List<Hit> found, Entry entry, Matcher matcher) {
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Hit(matcher.start(), matcher.end(), entry.value()));
            }
        }
    }

    private static List<Hit> withoutOverlaps(List<Hit> found) {
        found.sort(Comparator.comparingInt(Hit::start).thenComparingInt(h -> -h.end()));
        List<Hit> kept = new ArrayList<>();
        int end = -1;
        for (Hit hit : found) {
            if (hit.start() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** Words of which every text holds one in which the list has anything; empty where that cannot be told. */
    Optional<List<String>> telling() {
        return patterns.stream().anyMatch(e -> e.guard().isEmpty()) ? Optional.empty()
                : Optional.of(Stream.concat(phrases().stream(), patterns.stream().flatMap(e -> e.guard().stream())).toList());
    }

    /** The expressions that may match in the text. */
    private List<Entry> patternsIn(String plain) {
        return patterns.isEmpty() ? List.of() : sieve.in(plain);
    }

    private int start(String plain, int from) {
        return phrases.isEmpty() ? plain.length() : starts.next(plain, from);
    }

    /** The longest phrase that begins at that place of the text, or null. */
    private Entry longestAt(String plain, int at) {
        for (Entry e : phrasesAt(plain, at)) {
            if (plain.startsWith(e.phrase(), at)) {
                return e;
            }
        }
        return null;
    }

    private List<Entry> phrasesAt(String plain, int at) {
        return at >= plain.length() ? List.of() : phrases.getOrDefault(plain.charAt(at), List.of());
    }
}
