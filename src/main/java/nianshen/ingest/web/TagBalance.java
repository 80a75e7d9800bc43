package nianshen.ingest.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page that open against those that close. A reader of HTML mends whatever it is given, so that only the
 * tags themselves tell that a piece of the page is missing: the writer who closes an element once closes it always.
 */
final class TagBalance {

    /** What is no markup, though it may look like it. */
    private static final Pattern OTHER = Pattern.compile("<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)(table|tr|t[dh]|div|section|article|p|span|strong|ul|ol|h[1-6])(?=[\\s>/])[^<>]*?(/?)>", Pattern.CASE_INSENSITIVE);
    /** From the first table to the end of the last. */
    private static final Pattern TABLES = Pattern.compile("<table\\b.*</table\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG = Pattern.compile("<[/!?a-z](?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>", Pattern.CASE_INSENSITIVE);
    /** The end of a tag without its beginning, or a beginning without its end. */
    private static final Pattern HALF = Pattern.compile("[\"'a-z]>|<[/a-z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_AT_THE_END = Pattern.compile("<[/!?a-z][^<>]*\\s*$", Pattern.CASE_INSENSITIVE);
    /** A page that says where it begins says where it ends, unless its end is missing. */
    private static final Pattern OPENED = Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    /** Of these a page of a site has all or none right; the others are out of balance in many that are whole. */
    private static final Set<String> OF_TABLES = Set.of("table", "tr", "td", "th");

    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();

    private TagBalance(String markup) {
        Matcher tags = TAG.matcher(markup);
        while (tags.find()) {
            if (tags.group(3).isEmpty()) {
                (tags.group(1).isEmpty() ? opened : closed).merge(tags.group(2).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /** What a page with these tags has lost, in Chinese; nothing where it shows no loss. */
    static Optional<String> loss(String page) {
        boolean whole = CLOSED.matcher(page).find();
        String markup = OTHER.matcher(page).replaceAll(" ");
        TagBalance tags = new TagBalance(markup);
        if (!whole && (OPENED.matcher(page).find() || HALF_AT_THE_END.matcher(markup).find() || tags.isOpen())) {
            return Optional.of("网页没有结尾的标签，后面的内容可能已经丢失");
        }
        return OF_TABLES.stream().anyMatch(tags::isUneven) || isHalved(markup) ? Optional.of("网页中表格的标签不成对，有的内容可能已经丢失") : Optional.empty();
    }

    private static boolean isHalved(String markup) {
        Matcher tables = TABLES.matcher(markup);
        return tables.find() && HALF.matcher(ANY_TAG.matcher(tables.group()).replaceAll("")).find();
    }

    private boolean isOpen() {
        return opened.keySet().stream().anyMatch(tag -> isUneven(tag) && opened.get(tag) > closed.get(tag));
    }

    /** Whether the writer closes elements of this kind, and has not closed, or not opened, all of them. */
    private boolean isUneven(String tag) {
        return closed.containsKey(tag) && !closed.get(tag).equals(opened.get(tag));
    }
}
