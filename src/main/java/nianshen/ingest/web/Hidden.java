package nianshen.ingest.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the elements a browser does not show: by kind, by attribute, by their own style or the page's. */
final class Hidden {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "head", "iframe",
            "select", "option", "input", "button", "textarea", "svg", "canvas", "object", "embed", "audio", "video", "map");
    private static final Pattern STYLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:hidden|hide|d-none|visually-hidden|sr-only)(?:\\s|$)");
    /** Rules for other media, such as print, say nothing about the screen. */
    private static final Pattern AT_RULE = Pattern.compile("@[^{}]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*display\\s*:\\s*none[^{}]*}");
    private static final Pattern SIMPLE = Pattern.compile("[.#][\\w-]+");

    /** Fewer characters are no sentence of a report. */
    private static final int SENTENCE = 15;

    private final Set<String> selectors = new HashSet<>();
    private final boolean showAll;

    /** @param showAll whether parts that a script would show later count as shown */
    Hidden(Element page, boolean showAll) {
        this.showAll = showAll;
        if (page instanceof Document && !showAll) {
            page.select("style").forEach(style -> collect(AT_RULE.matcher(style.data()).replaceAll("")));
        }
    }

    /** Takes single classes and ids; what stands in a longer selector depends on where it stands. */
    private void collect(String css) {
        Matcher rules = RULE.matcher(css);
        while (rules.find()) {
            for (String selector : rules.group(1).split(",")) {
                if (SIMPLE.matcher(selector.strip()).matches()) {
                    selectors.add(selector.strip());
                }
            }
        }
    }

    boolean test(Element e) {
        return SILENT.contains(e.normalName()) || !showAll && (isShut(e) || Ink.isUnseen(e));
    }

    /**
     * What the element holds for nobody to see: any text that is drawn unreadably; of what is not shown at all only whole
     * sentences, since sites keep menus and buttons so.
     */
    Optional<String> untold(Element e) {
        if (SILENT.contains(e.normalName()) || !test(e)) {
            return Optional.empty();
        }
        String text = e.text().strip();
        return Optional.of(text).filter(t -> isShut(e) ? t.length() > SENTENCE && t.contains("。") : !t.isEmpty());
    }

    private boolean isShut(Element e) {
        return (e.hasAttr("hidden") || STYLE.matcher(e.attr("style")).find()
                || NAMED.matcher(e.className()).find() || !selectors.isEmpty() && isSelected(e));
    }

    private boolean isSelected(Element e) {
        return !e.id().isEmpty() && selectors.contains("#" + e.id())
                || e.classNames().stream().anyMatch(c -> selectors.contains("." + c));
    }
}
