package nianshen.ingest.web;

import java.util.HashMap;
import java.util.HashSet;
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

    /** What is no markup, though it may look like it: where it begins, and where a comment or a script ends. */
    private static final Pattern OTHER = Pattern.compile("<!--|<(script|style)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_END = Pattern.compile("-->");
    private static final Pattern SCRIPT_END = Pattern.compile("</(?:script|style)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KINDS = Set.of("table", "tr", "td", "th", "div", "section", "article", "p", "span", "strong", "ul", "ol",
            "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern ANY_TAG = Pattern.compile("<[/!?a-z](?:\"[^\"<]{0,2000}\"|'[^'<]{0,2000}'|[^<>\"'])*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_AT_THE_END = Pattern.compile("<[/!?a-z][^<>]*+$", Pattern.CASE_INSENSITIVE);
    /** A page that says where it begins says where it ends, unless its end is missing. */
    private static final Pattern OPENED = Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final String BEHIND_NAME = " \t\n\u000B\f\r>/";
    /** What a tag of any kind begins with behind its bracket. */
    private static final String ANY = "/!?abcdefghijklmnopqrstuvwxyz";
    /** Of these a page of a site has all or none right; the others are out of balance in many that are whole. */
    private static final Set<String> OF_TABLES = Set.of("table", "tr", "td", "th");

    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();

    private TagBalance(String markup) {
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            boolean closes = markup.startsWith("/", at + 1);
            count(markup, closes ? closed : opened, closes ? at + 2 : at + 1);
        }
    }

    /** Counts the tag whose name begins here, if it is one and does not close itself. */
    private static void count(String markup, Map<String, Integer> tags, int name) {
        int to = name;
        while (to < markup.length() && (isLatin(markup.charAt(to)) || markup.charAt(to) >= '1' && markup.charAt(to) <= '6')) {
            to++;
        }
        if (to > name && to < markup.length() && BEHIND_NAME.indexOf(markup.charAt(to)) >= 0) {
            int end = to;
            while (end < markup.length() && markup.charAt(end) != '>' && markup.charAt(end) != '<') {
                end++;
            }
            String kind = markup.substring(name, to).toLowerCase(Locale.ROOT);
            if (end < markup.length() && markup.charAt(end) == '>' && markup.charAt(end - 1) != '/' && KINDS.contains(kind)) {
                tags.merge(kind, 1, Integer::sum);
            }
        }
    }

    /**
     * Goes to the next place from which an expression matches that begins with an angle bracket and one of these characters, whatever
     * their case. Between such places an expression would look at every character.
     */
    private static boolean next(Matcher expression, String second, String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            if (second.indexOf(Character.toLowerCase(text.charAt(at + 1))) >= 0 && expression.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** What a page with these tags has lost, in Chinese; nothing where it shows no loss. */
    static Optional<String> loss(String page) {
        boolean whole = next(CLOSED.matcher(page), "/", page, 0);
        String markup = markup(page);
        TagBalance tags = new TagBalance(markup);
        if (!whole && (next(OPENED.matcher(page), "hb", page, 0) || next(HALF_AT_THE_END.matcher(markup), ANY, markup, 0) || tags.isOpen())) {
            return Optional.of("网页没有结尾的标签，后面的内容可能已经丢失");
        }
        return OF_TABLES.stream().anyMatch(tags::isUneven) || isHalved(markup) ? Optional.of("网页中表格的标签不成对，有的内容可能已经丢失") : Optional.empty();
    }

    /** The page without comments and scripts, whichever begins first; what is never ended stays. */
    private static String markup(String page) {
        Matcher begins = OTHER.matcher(page);
        Matcher comments = COMMENT_END.matcher(page);
        Matcher scripts = SCRIPT_END.matcher(page);
        Set<Matcher> spent = new HashSet<>();
        StringBuilder rest = new StringBuilder(page.length());
        int from = 0;
        for (int at = 0; next(begins, "!s", page, at); at = begins.end()) {
            Matcher ends = begins.group(1) == null ? comments : scripts;
            if (begins.start() >= from && !spent.contains(ends)) {
                if (ends.find(begins.end())) {
                    rest.append(page, from, begins.start()).append(' ');
                    from = ends.end();
                } else {
                    spent.add(ends);
                }
            }
        }
        return rest.append(page, from, page.length()).toString();
    }

    /** Whether half a tag stands between the beginning of the first table and the end of the last. */
    private static boolean isHalved(String markup) {
        String lower = markup.toLowerCase(Locale.ROOT);
        int from = lower.indexOf("<table");
        int to = lower.lastIndexOf("</table");
        return from >= 0 && to > from && holdsHalf(withoutTags(markup.substring(from, to)));
    }

    private static String withoutTags(String markup) {
        StringBuilder rest = new StringBuilder();
        Matcher tag = ANY_TAG.matcher(markup);
        int from = 0;
        while (next(tag, ANY, markup, from)) {
            rest.append(markup, from, tag.start());
            from = tag.end();
        }
        return rest.append(markup, from, markup.length()).toString();
    }

    /** Whether the end of a tag stands there without its beginning, or a beginning without its end. */
    private static boolean holdsHalf(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            char before = rest.charAt(i - 1);
            char c = rest.charAt(i);
            if (c == '>' && (isLatin(before) || before == '"' || before == '\'') || before == '<' && (isLatin(c) || c == '/')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isOpen() {
        return opened.keySet().stream().anyMatch(tag -> isUneven(tag) && opened.get(tag) > closed.get(tag));
    }

    /** Whether the writer closes elements of this kind, and has not closed, or not opened, all of them. */
    private boolean isUneven(String tag) {
        return closed.containsKey(tag) && !closed.get(tag).equals(opened.get(tag));
    }
}
