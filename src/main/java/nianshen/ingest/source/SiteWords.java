package nianshen.ingest.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.text.Blanks;
import nianshen.text.PlainText;

/**
 * What government sites write around a report: an office's words, given as {@link PlainText} spells them. Immutable;
 * made once for all the reports that are read by them.
 */
public final class SiteWords {

    /** No words: nothing on a page is known for the site's. */
    public static final SiteWords NONE = new SiteWords(Map.of(), Set.of(), Map.of(), List.of(), Set.of(), Set.of(), List.of(), List.of());

    private static final int LONGEST = 20;
    private static final Pattern MARKS = Pattern.compile("[\\[\\]【】|｜：:>》«»/]");

    private final Map<String, String> labels;
    private final Set<String> others;
    private final Map<String, String> names;
    private final Collection<String> furniture;
    private final Collection<String> feet;
    private final Collection<String> imprints;
    private final Pattern labelled;
    private final Pattern boilerplate;
    private final Pattern breadcrumb;

    /**
     * The words.
     *
     * @param labels      labels of what is kept, with its keys of {@link nianshen.doc.Meta}
     * @param others      labels of what is not kept
     * @param names       names of {@code meta} elements, with such keys
     * @param furniture   short lines of the page's own machinery
     * @param feet        words by which the foot of a site is known
     * @param imprints    words that stand nowhere but in the imprint, whatever the length of the line
     * @param boilerplate classes and ids of parts of a page that are no article
     * @param breadcrumb  classes and ids of the way through the site
     */
    public SiteWords(Map<String, String> labels, Collection<String> others, Map<String, String> names, Collection<String> furniture, Collection<String> feet,
            Collection<String> imprints, Collection<String> boilerplate, Collection<String> breadcrumb) {
        this.labels = Map.copyOf(labels);
        this.others = Set.copyOf(others);
        this.names = names.entrySet().stream().collect(Collectors.toUnmodifiableMap(n -> spelt(n.getKey()), Map.Entry::getValue));
        this.furniture = Set.copyOf(furniture);
        this.feet = Set.copyOf(feet);
        this.imprints = Set.copyOf(imprints);
        this.labelled = anyLabel(Stream.concat(labels.keySet().stream(), others.stream()));
        this.boilerplate = whole(boilerplate);
        this.breadcrumb = whole(breadcrumb);
    }

    /** The metadata key of a label as printed, without colon; empty for a known label that is not kept, null for none. */
    public String key(String label) {
        if (label.length() > LONGEST) {
            return null;
        }
        String bare = MARKS.matcher(Blanks.bare(label)).replaceAll("");
        return labels.getOrDefault(bare, others.contains(bare) ? "" : null);
    }

    /** A label and a colon: group 1 is the label. */
    public Pattern labelled() {
        return labelled;
    }

    /** The metadata key of a {@code meta} element's name, or null. */
    public String metaKey(String name) {
        return names.get(spelt(name));
    }

    /** Whether a short line belongs to the page's machinery. */
    public boolean isFurniture(String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String bare = MARKS.matcher(Blanks.bare(text)).replaceAll("");
        return bare.length() < LONGEST && (furniture.contains(bare) || furniture.stream().filter(f -> f.length() > 2).anyMatch(bare::startsWith));
    }

    /** Whether a line belongs to the foot of the site. */
    public boolean isFooter(String text) {
        if (text.endsWith("。")) {
            return false; // a report may write about its site's imprint, in sentences
        }
        String plain = PlainText.plain(text);
        long words = feet.stream().filter(plain::contains).count();
        return words > 1 || words == 1 && text.length() < 25 || isImprint(text, plain);
    }

    /** Whether a line can stand nowhere but in the imprint of a site. */
    public boolean isImprint(String text) {
        return isImprint(text, PlainText.plain(text));
    }

    private boolean isImprint(String text, String plain) {
        return !text.endsWith("。") && imprints.stream().anyMatch(plain::contains);
    }

    /** Whether a class or id names a part of the page that is no article. */
    public boolean isBoilerplate(String names) {
        return boilerplate.matcher(names).find();
    }

    /** Whether a class or id names the way through the site. */
    public boolean isBreadcrumb(String names) {
        return breadcrumb.matcher(names).find();
    }

    private static String spelt(String name) {
        return PlainText.plain(name).toLowerCase(Locale.ROOT);
    }

    private static Pattern anyLabel(Stream<String> labels) {
        return Pattern.compile("(?<![\\p{IsHan}])[\\[【(（]?\\s*(" + oneOf(labels.sorted(Comparator.comparing(String::length).reversed())
                .map(w -> w.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining("\\s*")))) + ")\\s*[】\\])）]?\\s*[：:]");
    }

    private static Pattern whole(Collection<String> names) {
        return Pattern.compile("(?i)(?<![a-z])(?:" + oneOf(names.stream().map(Pattern::quote)) + ")(?![a-z])");
    }

    /** Any of the expressions; of none, one that never matches. */
    private static String oneOf(Stream<String> expressions) {
        List<String> all = expressions.toList();
        return all.isEmpty() ? "(?!)" : String.join("|", all);
    }
}
