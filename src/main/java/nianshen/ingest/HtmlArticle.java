package nianshen.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import org.jsoup.nodes.Element;

/**
 * Finds the report among navigation, metadata and footers. Every block of the page gets a weight of prose and figures;
 * the innermost element that holds most of the weight is the core. The article is the core without machinery, carried
 * on past its ends as long as nothing comes between, so that a last section in a wrapper of its own is not lost.
 */
final class HtmlArticle {

    /** The core holds at least this share of the weight. */
    private static final double CORE = 0.8;
    /** An element named like navigation is navigation only if it holds less than this share. */
    private static final double SMALL = 0.3;
    private static final int SENTENCE = 25;
    private static final int SHORT = 20;
    private static final String STOPS = "。；！？;!?";

    /** What a block is on its page. */
    private enum Kind { CONTENT, NEUTRAL, LINKS, META, FURNITURE, FOOTER, NAVIGATION }

    private final HtmlFlow flow;
    private final List<Block> blocks;
    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Element core;
    private final int total;

    HtmlArticle(HtmlFlow flow, Element body, List<Block> blocks) {
        this.flow = flow;
        this.blocks = blocks;
        blocks.forEach(b -> spread(element(b), weight(b)));
        this.total = weights.getOrDefault(body, 0);
        this.core = core(body);
        blocks.forEach(b -> kinds.add(isLabelled(b) ? Kind.META : kind(b)));
        for (int i = 0; i < first(); i++) {
            kinds.set(i, SiteMeta.isStamp(text(blocks.get(i))) ? Kind.META : kinds.get(i));
        }
    }

    /** The value of a label that stands alone in the block before. */
    private boolean isLabelled(Block block) {
        int before = kinds.size() - 1;
        return before >= 0 && block instanceof Paragraph p && p.level() == 0 && p.text().length() < SHORT
                && kinds.get(before) == Kind.META && SiteWords.key(text(blocks.get(before))) != null;
    }

    /** The blocks of the report in page order, its title first where the page shows it outside. */
    List<Block> blocks(String pageTitle) {
        int first = first();
        if (first < 0) {
            return blocks.stream().filter(b -> kind(b) == Kind.NEUTRAL).toList();
        }
        int from = backward(first);
        int last = last();
        int to = forward(last);
        List<Block> article = new ArrayList<>(new PageTitle(flow, pageTitle).before(blocks, from, this::isPassed));
        for (int i = from; i <= to; i++) {
            if (isKept(i, first, last)) {
                article.add(blocks.get(i));
            }
        }
        return article;
    }

    /** The element in which the report stands. */
    Element core() {
        return core;
    }

    /** Between the first and the last content of the core all stays but navigation: a report may speak of anything. */
    private boolean isKept(int i, int first, int last) {
        Kind kind = kinds.get(i);
        if (i > first && i < last && isInCore(i)) {
            return kind != Kind.NAVIGATION && kind != Kind.LINKS && kind != Kind.FURNITURE && !(kind == Kind.META
                    && blocks.get(i) instanceof Table);
        }
        return kind == Kind.CONTENT || kind == Kind.NEUTRAL && (!(blocks.get(i) instanceof Picture) || isInCore(i));
    }

    /** Whether a block may stand between a title and its article. */
    private boolean isPassed(int i) {
        return kinds.get(i) == Kind.META || kinds.get(i) == Kind.FURNITURE || blocks.get(i) instanceof Picture;
    }

    private int first() {
        for (int i = 0; i < blocks.size(); i++) {
            if (kinds.get(i) == Kind.CONTENT && isInCore(i)) {
                return i;
            }
        }
        return -1;
    }

    private int last() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (kinds.get(i) == Kind.CONTENT && isInCore(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Back over neutral lines of the core (title, first heading), and over content in front of it. */
    private int backward(int first) {
        int from = first;
        for (int i = first - 1; i >= 0 && (kinds.get(i) == Kind.NEUTRAL || kinds.get(i) == Kind.CONTENT); i--) {
            if (isInCore(i) || kinds.get(i) == Kind.CONTENT) {
                from = i;
            }
        }
        return from;
    }

    /** On to the last line of the core (signature, date), and over content behind it, up to the first stop. */
    private int forward(int last) {
        int to = last;
        for (int i = last + 1; i < blocks.size(); i++) {
            Kind kind = kinds.get(i);
            boolean stop = kind == Kind.FOOTER || kind == Kind.NAVIGATION || kind == Kind.FURNITURE
                    || kind == Kind.META || kind == Kind.LINKS && !isInCore(i);
            if (stop) {
                return to;
            }
            if (isInCore(i) || kind == Kind.CONTENT || kind == Kind.NEUTRAL && isSignature(i)) {
                to = i;
            }
        }
        return to;
    }

    /** Short lines behind the core that are dated or come right after it. */
    private boolean isSignature(int i) {
        return blocks.get(i) instanceof Paragraph p && p.text().length() < 40;
    }

    private boolean isInCore(int i) {
        for (Element e = element(blocks.get(i)); e != null; e = e.parent()) {
            if (e == core) {
                return true;
            }
        }
        return false;
    }

    private Element core(Element body) {
        Element core = body;
        Element next = body;
        while (next != null) {
            core = next;
            next = null;
            for (Element child : core.children()) {
                if (weights.getOrDefault(child, 0) >= CORE * total && total > 0 && !isBlockOfText(child)) {
                    next = child;
                }
            }
        }
        return core;
    }

    private static boolean isBlockOfText(Element e) {
        return e.normalName().equals("p") || e.normalName().equals("tbody") || e.normalName().equals("tr");
    }

    private Kind kind(Block block) {
        String text = text(block);
        if (SiteWords.isFooter(text) && weight(block) < 200) {
            return Kind.FOOTER;
        }
        if (isNavigation(block)) {
            return Kind.NAVIGATION;
        }
        if (block instanceof Table table && SiteMeta.isMetaTable(table) || block instanceof Paragraph && SiteMeta.isMetaLine(text)) {
            return Kind.META;
        }
        if (SiteWords.isFurniture(text)) {
            return Kind.FURNITURE;
        }
        int length = Strings.bare(text).length();
        if (length > 0 && flow.origin(block).linked() * 2 > length && !endsLikeASentence(text)) {
            return Kind.LINKS;
        }
        return weight(block) > 0 ? Kind.CONTENT : Kind.NEUTRAL;
    }

    private boolean isNavigation(Block block) {
        for (Element e = element(block); e != null && e != core; e = e.parent()) {
            boolean named = e.normalName().equals("nav") || e.normalName().equals("footer")
                    || e.normalName().equals("aside") || SiteWords.isBoilerplate(e.className() + " " + e.id());
            if (named && weights.getOrDefault(e, 0) < SMALL * total) {
                return !isHeading(block);
            }
        }
        return false;
    }

    /** Titles stand in elements called "header" as often as navigation does. */
    private static boolean isHeading(Block block) {
        return block instanceof Paragraph p && p.level() > 0 && p.level() < 3;
    }

    private static boolean endsLikeASentence(String text) {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() > SENTENCE;
    }

    /** How much a block speaks for being part of the report: characters of prose, cells of a table. */
    private int weight(Block block) {
        int linked = flow.origin(block).linked();
        if (block instanceof Table table) {
            int length = table.cells().stream().mapToInt(c -> Strings.bare(c.text()).length()).sum();
            boolean grid = table.rows() > 1 && table.columns() > 1;
            return grid && linked * 3 < length && !SiteMeta.isMetaTable(table) ? length + 2 * table.cells().size() : 0;
        }
        String text = text(block);
        int length = Strings.bare(text).length();
        boolean prose = length >= SENTENCE || length >= 10 && text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
        return prose && linked * 2 <= length && !SiteWords.isFooter(text) && !SiteMeta.isMetaLine(text) ? length : 0;
    }

    private void spread(Element from, int weight) {
        for (Element e = from; e != null && weight > 0; e = e.parent()) {
            weights.merge(e, weight, Integer::sum);
        }
    }

    private Element element(Block block) {
        return flow.origin(block).element();
    }

    /** The text of a block, cells of a table one after another. */
    static String text(Block block) {
        if (block instanceof Paragraph p) {
            return p.text();
        }
        return block instanceof Table t ? t.cells().stream().map(Cell::text).collect(Collectors.joining(" ")) : "";
    }

    /** Metadata of the lines around the article, keys of {@link nianshen.doc.Meta}. */
    Map<String, String> metadata(List<Block> article) {
        Map<Block, Boolean> inside = new IdentityHashMap<>();
        article.forEach(b -> inside.put(b, true));
        return SiteMeta.of(blocks.stream().filter(b -> !inside.containsKey(b)).toList(), flow);
    }
}
