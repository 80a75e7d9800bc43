package nianshen.ingest.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.Meta;
import nianshen.text.Blanks;

/** What government sites write around an article, from {@code site-words.properties}. */
public final class SiteWords {

    private static final String FILE = "site-words.properties";
    private static final List<String> KEYS =
            List.of(Meta.PUBLISHED, Meta.WRITTEN, Meta.INDEX, Meta.ISSUER, Meta.TITLE, Meta.COLUMN);
    private static final int LONGEST = 20;
    private static final Pattern MARKS = Pattern.compile("[\\[\\]【】|｜：:>》«»/]");
    private static final Properties WORDS = load();
    private static final Map<String, String> LABELS = byWord("label.");
    private static final Map<String, String> NAMES = byWord("meta.");
    private static final Set<String> OTHER = Set.copyOf(list("label.other"));
    private static final Set<String> FURNITURE = Set.copyOf(list("furniture"));
    private static final List<String> FOOTER = list("footer");
    private static final List<String> IMPRINT = list("imprint");
    private static final Pattern BOILERPLATE = whole("boilerplate");
    private static final Pattern BREADCRUMB = whole("breadcrumb");

    /** A label and a colon: group 1 is the label. */
    static final Pattern LABELLED = Pattern.compile("(?<![\\p{IsHan}])[\\[【（(]?\\s*(" + Stream.concat(LABELS.keySet().stream(),
            list("label.other").stream()).sorted(Comparator.comparing(String::length).reversed())
            .map(w -> String.join("\\s*", w.split(""))).collect(Collectors.joining("|")) + ")\\s*[】\\])）]?\\s*[：:]");

    private SiteWords() {
    }

    /** The metadata key of a label as printed, without colon; empty for a known label that is not kept, null for none. */
    public static String key(String label) {
        if (label.length() > LONGEST) {
            return null;
        }
        String bare = MARKS.matcher(Blanks.bare(label)).replaceAll("");
        return LABELS.getOrDefault(bare, OTHER.contains(bare) ? "" : null);
    }

    /** The metadata key of a {@code meta} element's name, or null. */
    public static String metaKey(String name) {
        return NAMES.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a short line belongs to the page's machinery. */
    public static boolean isFurniture(String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String bare = MARKS.matcher(Blanks.bare(text)).replaceAll("");
        return bare.length() < 20 && (FURNITURE.contains(bare) || FURNITURE.stream().filter(f -> f.length() > 2)
                .anyMatch(bare::startsWith));
    }

    /** Whether a line belongs to the foot of the site. */
    public static boolean isFooter(String text) {
        if (text.endsWith("。")) {
            return false; // a report may write about its site's imprint, in sentences
        }
        long words = FOOTER.stream().filter(text::contains).count();
        return words > 1 || words == 1 && text.length() < 25 || isImprint(text);
    }

    /** Whether a line can stand nowhere but in the imprint of a site. */
    static boolean isImprint(String text) {
        return !text.endsWith("。") && IMPRINT.stream().anyMatch(text::contains);
    }

    /** Whether a class or id names a part of the page that is no article. */
    public static boolean isBoilerplate(String names) {
        return BOILERPLATE.matcher(names).find();
    }

    /** Whether a class or id names the way through the site. */
    public static boolean isBreadcrumb(String names) {
        return BREADCRUMB.matcher(names).find();
    }

    private static Map<String, String> byWord(String prefix) {
        Map<String, String> words = new HashMap<>();
        KEYS.forEach(key -> list(prefix + key).forEach(word -> words.put(word, key)));
        return Map.copyOf(words);
    }

    private static List<String> list(String key) {
        return Arrays.stream(WORDS.getProperty(key, "").split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    private static Pattern whole(String key) {
        return Pattern.compile("(?i)(?<![a-z])(?:" + list(key).stream().map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")(?![a-z])");
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(SiteWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
