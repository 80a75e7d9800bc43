package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * How a page's own style sheets set the elements that they may hide. Sheets that lie elsewhere are not known. Rules are
 * weighed as browsers do: importance, then ids, classes and names in the selector, then order.
 */
final class PageStyle {

    private static final int LONGEST = 1 << 20;
    private static final int MOST = 300;
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("@(media|supports|layer|container|scope)([^{};]*)\\{((?:[^{}]*\\{[^{}]*})*)[^{}]*}");
    private static final Pattern WIDTH = Pattern.compile("(min|max)-width\\s*:\\s*(\\d{1,5})px");
    private static final Pattern OTHERS = Pattern.compile("(?<!not )\\b(?:print|speech|braille|tty)\\b|\\bnot\\s+(?:screen|all)\\b|prefers-|forced-colors|inverted-colors|scripting|hover\\s*:\\s*none");
    /** Of a window on a desk, in points of the screen. */
    private static final int DESK = 1280;
    private static final Pattern ESCAPE = Pattern.compile("\\\\0{0,4}([34567][0-9a-fA-F])\\s?");
    private static final Pattern GROUND = Pattern.compile("background(?:-color)?\\s*:\\s*([^;{}!]+)");
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*})*[^{}]*})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FILLS = Pattern.compile("([^{}]+?)::?(?:before|after)\\s*\\{[^{}]*content\\s*:\\s*(?:attr\\(|counters?\\(|[\"'][^\"'{}]*[\\d\\p{IsHan}])");
    private static final Pattern STATE = Pattern.compile("^.*(?:;|\\*/|@[^;{}]*;)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+)\\s*:([^;{}]*)");
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("#[\\w-]+");
    private static final Pattern MIDDLE = Pattern.compile("[.\\[:][\\w-]+");
    private static final Pattern WEAK = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]\\w*");
    /** Variables may stand for variables so often. */
    private static final int DEEPEST = 5;
    private static final int IMPORTANCE = 1_000_000;

    private record Rule(Evaluator selector, int weight, String name, String value, boolean hides) {
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Element> hidden = new HashSet<>();
    private final Set<Element> filled = new HashSet<>();
    /** Colours of grounds. */
    private final Set<String> grounds = new HashSet<>();
    private final boolean elsewhere;
    private final Map<String, String> values;

    /** @param hides whether declarations may make an element unseen */
    PageStyle(Element page, Predicate<String> hides) {
        elsewhere = !page.select("link[rel~=(?i)stylesheet]").isEmpty();
        values = values(page);
        String css = unescaped(resolved(page.select("style").stream().filter(s -> applies(s.attr("media")) && s.attr("type").matches("(?i)|text/css")).map(Element::data)
                .collect(Collectors.joining("\n"))));
        GROUND.matcher(css.length() <= LONGEST ? css : "").results().forEach(m -> grounds.add(m.group(1).strip()));
        if (css.length() <= LONGEST && css.contains("content")) {
            FILLS.matcher(css).results().limit(MOST).forEach(m -> fill(m.group(1), page));
        }
        if (css.length() <= LONGEST && (!grounds.isEmpty() || hides.test(plain(css).replaceAll("[{}]", ";")))) {
            Matcher all = RULE.matcher(AT_RULE.matcher(CONDITION.matcher(REMARK.matcher(css).replaceAll("")).replaceAll(PageStyle::kept)).replaceAll(""));
            while (all.find() && rules.size() < MOST * MOST) {
                add(all.group(1), all.group(2), hides.test(plain(all.group(2))) || isGround(all.group(2)));
            }
            rules.sort(Comparator.comparingInt(Rule::weight));
            rules.stream().filter(Rule::hides).limit(MOST)
                    .forEach(r -> hidden.addAll(page.select(r.selector())));
        }
    }

    /** What holds under a condition, where it does on a screen. */
    private static String kept(MatchResult rule) {
        return rule.group(1).equals("media") && !applies(rule.group(2)) ? "" : Matcher.quoteReplacement(rule.group(3));
    }

    /** Whether one of the conditions on the window holds on a desk; those that are not known do. */
    private static boolean applies(String media) {
        return Stream.of(media.toLowerCase(Locale.ROOT).split(",")).anyMatch(one -> !OTHERS.matcher(one).find()
                && WIDTH.matcher(one).results().allMatch(w -> w.group(1).equals("min") == Integer.parseInt(w.group(2)) <= DESK));
    }

    private static String unescaped(String css) {
        return css.indexOf('\\') < 0 ? css : ESCAPE.matcher(css).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))).replaceAll("[{};]", ""));
    }

    /** Whether letters get a colour that some ground has too. */
    private boolean isGround(String declarations) {
        return !grounds.isEmpty() && declarations.contains("color") && grounds.contains(declared(declarations).getOrDefault("color", ""));
    }

    /** The values of the page's own variables, the last one where there are several. */
    private static Map<String, String> values(Element page) {
        Map<String, String> values = new LinkedHashMap<>();
        page.select("style").forEach(s -> VARIABLE.matcher(s.data()).results().forEach(m -> values.put(m.group(1), m.group(2).strip())));
        page.select("[style*=--]").forEach(e -> VARIABLE.matcher(e.attr("style")).results().forEach(m -> values.put(m.group(1), m.group(2).strip())));
        return values;
    }

    /** With the values of variables, and what is given in place of those that have none. */
    private String resolved(String css) {
        String whole = css;
        for (int depth = 0; depth < DEEPEST && whole.contains("var("); depth++) {
            whole = USE.matcher(whole).replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group(2) == null ? "" : m.group(2))));
        }
        return whole;
    }

    private void fill(String selectors, Element page) {
        try {
            filled.addAll(page.select(STATE.matcher(selectors).replaceAll("").strip()));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return; // what only newer browsers know
        }
    }

    /** Whether a sheet puts figures of its own, or those of an attribute, into the element or one within. */
    boolean fills(Element e) {
        return !filled.isEmpty() && e.getAllElements().stream().anyMatch(filled::contains);
    }

    private void add(String selectors, String declarations, boolean hides) {
        for (String selector : selectors.split(",(?![^(]*\\))")) {
            try {
                Evaluator evaluator = QueryParser.parse(selector.replace(":where(", ":is(").replaceFirst("^\\s*&", "").strip());
                declared(declarations).forEach((name, value) -> rules.add(new Rule(evaluator, weight(selector, value), name, plain(value), hides)));
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                continue; // states such as :hover, and what only newer browsers know
            }
        }
    }

    /** Without remarks. */
    private String bare(String style) {
        return resolved(style.contains("/*") ? style.replaceAll("/\\*.*?\\*/", "") : style);
    }

    private static String plain(String value) {
        return IMPORTANT.matcher(value).replaceAll("");
    }

    private static int weight(String selector, String value) {
        return (IMPORTANT.matcher(value).find() ? IMPORTANCE : 0) + 10_000 * count(STRONG, selector) + 100 * count(MIDDLE, selector)
                + count(WEAK, selector);
    }

    private static int count(Pattern pattern, String selector) {
        return (int) pattern.matcher(selector).results().count();
    }

    private static Map<String, String> declared(String declarations) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                all.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), declaration.substring(colon + 1).strip());
            }
        }
        return all;
    }

    /** The declarations that hold for an element, its own and, where sheets may hide it, theirs. */
    String of(Element e) {
        return hidden.contains(e) ? whole(e) : bare(e.attr("style"));
    }

    private String whole(Element e) {
        Map<String, String> set = new LinkedHashMap<>();
        rules.stream().filter(r -> e.is(r.selector())).forEach(r -> set.put(r.name(), r.value()));
        Map<String, String> own = declared(bare(e.attr("style")));
        own.forEach((name, value) -> set.put(name, plain(value)));
        rules.stream().filter(r -> r.weight() >= IMPORTANCE && e.is(r.selector())).forEach(r -> set.put(r.name(), r.value()));
        return set.entrySet().stream().map(d -> d.getKey() + ":" + d.getValue()).collect(Collectors.joining(";"));
    }

    /** Whether classes may give an element a background that is not seen here, or a sheet of the page does. */
    boolean paints(Element e, boolean likely) {
        return e.hasAttr("class") && elsewhere && likely
                || rules.stream().anyMatch(r -> r.name().startsWith("background") && !r.value().matches("(?i)none|transparent|white|#fff(?:fff)?|inherit")
                        && e.is(r.selector()));
    }
}
