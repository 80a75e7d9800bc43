package nianshen.ingest.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.nodes.Element;

/** Tells the elements a browser does not show: by kind, by attribute, by their own style or the page's. */
final class Hidden {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "head", "iframe",
            "select", "option", "input", "button", "textarea", "svg", "canvas", "object", "embed", "audio", "video",
            "datalist", "rp", "rt", "rtc", "title", "progress", "meter", "noframes");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Pattern LINED = Pattern.compile("(?i)text-decoration(?:-line)?\\s*:[^;]*line-through");
    /** What browsers that run scripts leave out, as all do. */
    private static final Set<String> ASIDE = Set.of("template", "noscript");
    private static final Set<String> SEEN = Set.of("textarea", "svg", "button", "select", "iframe", "frame", "canvas", "embed", "object", "xmp");
    /** An address at which something may stand. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?!about:|javascript:|#).+");
    /** Whatever is smaller, by its own word, is no part of a report. */
    private static final Pattern SMALL = Pattern.compile("0*\\d{1,2}(?:px)?");
    private static final Pattern STYLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all");
    private static final Pattern KEPT = Pattern.compile("(?i)visibility\\s*:\\s*hidden");
    private static final Pattern GONE = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Pattern FLAT = Pattern.compile("(?i)(?:^|;)\\s*(?:max-)?(?:height|width)\\s*:\\s*0(?:px|pt|em|%)?\\s*(?:;|$)");
    private static final Pattern CUT = Pattern.compile("(?i)overflow(?:-[xy])?\\s*:\\s*(?:hidden|clip)");
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:hidden|hide|d-none|visually-hidden|sr-only)(?:\\s|$)");

    private static final Pattern CELL = Pattern.compile("(?i)<td[\\s>]");
    /** A table or sentences that a script puts in its own place. */
    private static final Pattern WRITTEN = Pattern.compile("(?is)document\\.write(?:ln)?\\(.*(?:<td[\\s>].*\\d|\\p{IsHan}.*。)|(?:innerHTML\\s*\\+?=|insertAdjacentHTML\\(|append\\(|html\\().*<td[\\s>].*\\d|(?:innerHTML|innerText|textContent)\\s*\\+?=\\s*['\"`][^'\"`]*\\p{IsHan}[^'\"`]*。");
    /** A row of a table that is kept for a script. */
    private static final Pattern HELD = Pattern.compile("(?is)<td[\\s>].*\\d.*</td>.*<td[\\s>]");
    private static final Pattern FOR_SOME = Pattern.compile("(?i)\\s*(?:\\[if\\b|\\?)");
    /** A sentence of Chinese. */
    private static final Pattern PASSAGE = Pattern.compile("\\p{IsHan}[^<>]{14,}。");
    private static final Pattern HEIGHT = Pattern.compile("(?i)(?<![\\w-])(?:max-)?height\\s*:\\s*(\\d{1,4})px");
    /** More characters to a point of height than any column of a page has, on a page of so many. */
    private static final int DENSE = 4;
    private static final int LONG = 600;
    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final int FIGURES = 4;

    /** Fewer characters are no sentence of a report. */
    private static final int SENTENCE = 15;

    private final PageStyle style;
    private final boolean showAll;
    /** The page stays as it is while it is read, and each element is asked about many times. */
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** @param showAll whether parts that a script would show later count as shown */
    Hidden(Element page, boolean showAll) {
        this.showAll = showAll;
        this.style = new PageStyle(page, css -> shut(css) || Ink.hides(css) || LINED.matcher(css).find() || Ink.isChanged(css) || HEIGHT.matcher(css).find() && CUT.matcher(css).find());
    }

    boolean test(Element e) {
        return known.computeIfAbsent(e, this::isUnshown);
    }

    private boolean isUnshown(Element e) {
        return SILENT.contains(e.normalName()) || isStruck(e) || !showAll && isShut(e) || Ink.isUnseen(e, style);
    }

    /** Whether its text is crossed out. */
    boolean isStruck(Element e) {
        return STRUCK.contains(e.normalName()) || LINED.matcher(style.of(e)).find();
    }

    /** Whether nothing of it is seen and its place is kept all the same. */
    boolean isKept(Element e) {
        String css = style.of(e);
        return KEPT.matcher(css).find() && !GONE.matcher(css).find() && !e.hasAttr("hidden");
    }

    /** Whether a reader sees its text in another order or another way than it is written. */
    boolean isChanged(Element e) {
        String css = style.of(e);
        return e.hasText() && Ink.isChanged(css) && !test(e) || Ink.isCover(e, css);
    }

    /** Whether the page's sheets put a text of their own into the element. */
    boolean isFilled(Element e) {
        return style.fills(e);
    }

    /**
     * What the element holds for nobody to see: any text that is drawn unreadably; of what is not shown at all only whole
     * sentences, tables and the figures of cells, since sites keep menus and buttons so.
     */
    Optional<String> untold(Element e) {
        if (ASIDE.contains(e.normalName())) {
            return Optional.of(e.text().strip()).filter(t -> t.contains("。") || !e.select("td").isEmpty());
        }
        if (SILENT.contains(e.normalName()) || isStruck(e) || !test(e)) {
            return Optional.empty();
        }
        String text = e.text().strip();
        return Optional.of(text).filter(t -> isShut(e) ? t.length() > SENTENCE && (t.contains("。") || isTable(e)) || isRow(e) || fillsCell(e, t) || isCell(e) && !t.isEmpty() : !t.isEmpty());
    }

    /** Whether it is a cell, which sites do not keep for later. */
    private static boolean isCell(Element e) {
        return e.normalName().equals("td") || e.normalName().equals("th");
    }

    /**
     * What of a report is shown by certain programs only, or by the server alone, and stands in a comment for all others; what an
     * author took out of the page is none of it.
     */
    static Optional<String> untold(Node node) {
        String whole = node instanceof Comment comment && FOR_SOME.matcher(comment.getData()).lookingAt() ? comment.getData() : node instanceof XmlDeclaration order ? order.getWholeDeclaration() : "";
        boolean says = HELD.matcher(whole).find() || PASSAGE.matcher(whole).find();
        return Optional.of(whole).filter(data -> says).map(data -> Jsoup.parseBodyFragment(data).text().strip());
    }

    /** Whether far more text stands in it than the height shows that it is given. */
    boolean isClipped(Element e) {
        Matcher height = HEIGHT.matcher(style.of(e));
        return height.find() && CUT.matcher(style.of(e)).find() && e.text().length() > Integer.parseInt(height.group(1)) * DENSE && e.text().length() > LONG && !test(e);
    }

    /** Whether it is a row of a table with a figure in it. */
    private static boolean isRow(Element e) {
        return e.normalName().equals("tr") && e.select("td").stream().anyMatch(c -> FIGURE.matcher(c.text().strip()).matches());
    }

    /** Whether a figure is all that a cell holds, but for nobody to see. */
    private static boolean fillsCell(Element e, String text) {
        Element cell = FIGURE.matcher(text).matches() ? e.closest("td") : null;
        return cell != null && cell != e && cell.text().strip().equals(text);
    }

    /** Whether it holds a table of figures, which no menu does. */
    private static boolean isTable(Element e) {
        return e.select("td").stream().filter(c -> FIGURE.matcher(c.text().strip()).matches()).limit(FIGURES).count() == FIGURES;
    }

    /** Whether a reader of the page sees a sentence in an element that is not read. */
    boolean unread(Element e) {
        if (e.normalName().equals("script")) {
            boolean code = e.attr("type").isEmpty() || e.attr("type").matches("(?i)module|.*(?:java|ecma)script");
            return WRITTEN.matcher(e.data()).find() || !code && HELD.matcher(e.data()).find();
        }
        if (isElsewhere(e)) {
            return true;
        }
        if (!SEEN.contains(e.normalName())) {
            return false;
        }
        String text = e.normalName().equals("iframe") ? e.attr("srcdoc") : e.text();
        boolean says = text.contains("。") || CELL.matcher(text).find() || isTable(e);
        return text.length() > SENTENCE && says && !isShut(e);
    }

    /** Whether another page, a drawing or what a script fetches stands in its place. */
    private boolean isElsewhere(Element e) {
        boolean framed = switch (e.normalName()) {
            case "iframe", "frame", "embed", "portal", "fencedframe" -> ADDRESS.matcher(e.attr("src")).matches();
            case "object" -> ADDRESS.matcher(e.attr("data")).matches();
            case "applet" -> true;
            case "canvas" -> true;
            case "svg" -> !e.select("image").isEmpty() || e.select("text").stream().filter(t -> FIGURE.matcher(t.text().strip()).find()).limit(FIGURES).count() == FIGURES;
            case "div", "section", "article" -> !e.hasText() && (ADDRESS.matcher(e.attr("data-src")).matches() || isLeftOpen(e));
            default -> false;
        };
        return framed && !SMALL.matcher(e.attr("width")).matches() && !SMALL.matcher(e.attr("height")).matches() && !isShut(e);
    }

    /** Whether it stands empty under a name, and a script fetched from elsewhere right behind it. */
    private static boolean isLeftOpen(Element e) {
        Element next = e.nextElementSibling();
        return !e.id().isEmpty() && e.childNodeSize() == 0 && next != null && next.normalName().equals("script") && next.hasAttr("src");
    }

    private boolean isShut(Element e) {
        return e.hasAttr("hidden") || e.hasAttr("popover") || e.normalName().equals("dialog") && !e.hasAttr("open") || NAMED.matcher(e.className()).find() || shut(style.of(e));
    }

    private static boolean shut(String css) {
        return STYLE.matcher(css).find() || FLAT.matcher(css).find() && CUT.matcher(css).find();
    }
}
