package nianshen.ingest.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the elements a browser does not show: by kind, by attribute, by their own style or the page's. */
final class Hidden {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "head", "iframe",
            "select", "option", "input", "button", "textarea", "svg", "canvas", "object", "embed", "audio", "video", "map",
            "datalist", "rp", "rt", "rtc", "title", "progress", "meter", "noframes");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Pattern LINED = Pattern.compile("(?i)text-decoration(?:-line)?\\s*:[^;]*line-through");
    /** What browsers that run scripts leave out, as all do. */
    private static final Set<String> ASIDE = Set.of("template", "noscript");
    private static final Set<String> SEEN = Set.of("textarea", "svg", "button", "select", "iframe");
    private static final Pattern STYLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all");
    private static final Pattern KEPT = Pattern.compile("(?i)visibility\\s*:\\s*hidden");
    private static final Pattern GONE = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Pattern FLAT = Pattern.compile("(?i)(?:^|;)\\s*(?:max-)?(?:height|width)\\s*:\\s*0(?:px|pt|em|%)?\\s*(?:;|$)");
    private static final Pattern CUT = Pattern.compile("(?i)overflow(?:-[xy])?\\s*:\\s*(?:hidden|clip)");
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:hidden|hide|d-none|visually-hidden|sr-only)(?:\\s|$)");

    private static final Pattern CELL = Pattern.compile("(?i)<td[\\s>]");
    /** A table or sentences that a script puts in its own place. */
    private static final Pattern WRITTEN = Pattern.compile("(?is)document\\.write(?:ln)?\\(.*(?:<td[\\s>].*\\d|\\p{IsHan}.*。)");

    /** Fewer characters are no sentence of a report. */
    private static final int SENTENCE = 15;

    private final PageStyle style;
    private final boolean showAll;
    /** The page stays as it is while it is read, and each element is asked about many times. */
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** @param showAll whether parts that a script would show later count as shown */
    Hidden(Element page, boolean showAll) {
        this.showAll = showAll;
        this.style = new PageStyle(page, css -> shut(css) || Ink.hides(css));
    }

    boolean test(Element e) {
        return known.computeIfAbsent(e, this::isUnshown);
    }

    private boolean isUnshown(Element e) {
        return SILENT.contains(e.normalName()) || isStruck(e) || !showAll && (isShut(e) || Ink.isUnseen(e, style));
    }

    /** Whether its text is crossed out. */
    boolean isStruck(Element e) {
        return STRUCK.contains(e.normalName()) || LINED.matcher(e.attr("style")).find();
    }

    /** Whether nothing of it is seen and its place is kept all the same. */
    boolean isKept(Element e) {
        String css = style.of(e);
        return KEPT.matcher(css).find() && !GONE.matcher(css).find() && !e.hasAttr("hidden");
    }

    /** Whether the page's sheets put a text of their own into the element. */
    boolean isFilled(Element e) {
        return style.fills(e);
    }

    /**
     * What the element holds for nobody to see: any text that is drawn unreadably; of what is not shown at all only whole
     * sentences, since sites keep menus and buttons so.
     */
    Optional<String> untold(Element e) {
        if (ASIDE.contains(e.normalName())) {
            return Optional.of(e.text().strip()).filter(t -> t.contains("。") || !e.select("td").isEmpty());
        }
        if (SILENT.contains(e.normalName()) || isStruck(e) || !test(e)) {
            return Optional.empty();
        }
        String text = e.text().strip();
        return Optional.of(text).filter(t -> isShut(e) ? t.length() > SENTENCE && t.contains("。") : !t.isEmpty());
    }

    /** Whether a reader of the page sees a sentence in an element that is not read. */
    boolean unread(Element e) {
        if (e.normalName().equals("script")) {
            return WRITTEN.matcher(e.data()).find();
        }
        if (!SEEN.contains(e.normalName())) {
            return false;
        }
        String text = e.normalName().equals("iframe") ? e.attr("srcdoc") : e.text();
        return text.length() > SENTENCE && (text.contains("。") || CELL.matcher(text).find()) && !isShut(e);
    }

    private boolean isShut(Element e) {
        return e.hasAttr("hidden") || e.normalName().equals("dialog") && !e.hasAttr("open") || NAMED.matcher(e.className()).find() || shut(style.of(e));
    }

    private static boolean shut(String css) {
        return STYLE.matcher(css).find() || FLAT.matcher(css).find() && CUT.matcher(css).find();
    }
}
