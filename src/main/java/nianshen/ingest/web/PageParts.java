package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.plain.SiteMeta;
import nianshen.ingest.source.SiteWords;
import nianshen.text.Blanks;
import org.jsoup.nodes.Element;

/**
 * What each block of a page is: part of the report, or of what a site puts around it. Every block has a weight of prose
 * and figures; the innermost element that holds most of the weight of the page is its core.
 */
final class PageParts {

    /** The core holds at least this share of the weight. */
    private static final double CORE = 0.8;
    /** An element named like navigation is navigation only if it holds less than this share. */
    private static final double SMALL = 0.3;
    private static final int SENTENCE = 25;
    private static final int SHORT = 20;
    /** Characters of a passage that no site writes around a report. */
    private static final int PASSAGE = 60;
    private static final int SUMMARY = 600;
    private static final int IMPRINT = 200;
    private static final String STOPS = "。；！？;!?";

    /** What a block is on its page. */
    enum Kind { CONTENT, NEUTRAL, LINKS, META, FURNITURE, FOOTER, NAVIGATION }

    private final SiteWords words;
    private final SiteMeta site;
    private final Flow flow;
    private final List<Block> blocks;
    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Block, Integer> weighed = new IdentityHashMap<>();
    private final Element core;
    private final int total;

    PageParts(SiteWords words, Flow flow, Element body, List<Block> blocks) {
        this.words = words;
        this.site = new SiteMeta(words);
        this.flow = flow;
        this.blocks = blocks;
        blocks.forEach(b -> spread(element(b), weight(b)));
        this.total = weights.getOrDefault(body, 0);
        this.core = core(body);
        blocks.forEach(b -> kinds.add(isLabelled(b) ? Kind.META : kind(b)));
    }

    /** The element in which the report stands. */
    Element core() {
        return core;
    }

    /** Whether the block of the given index is of one of the kinds. */
    boolean is(int i, Kind... wanted) {
        return List.of(wanted).contains(kinds.get(i));
    }

    /** Makes a block metadata, for what only its place tells. */
    void setMeta(int i) {
        kinds.set(i, Kind.META);
    }

    boolean isInCore(int i) {
        for (Element e = element(blocks.get(i)); e != null; e = e.parent()) {
            if (e == core) {
                return true;
            }
        }
        return false;
    }

    /** How much a block speaks for being part of the report: characters of prose, cells of a table. */
    int weight(Block block) {
        return weighed.computeIfAbsent(block, this::weighed);
    }

    private int weighed(Block block) {
        int linked = flow.origin(block).linked();
        if (block instanceof Table table) {
            int length = table.cells().stream().mapToInt(c -> Blanks.bare(c.text()).length()).sum();
            boolean grid = table.rows() > 1 && table.columns() > 1;
            return grid && linked * 3 < length && !site.isMetaTable(table) ? length + 2 * table.cells().size() : 0;
        }
        String text = Blocks.text(block);
        int length = Blanks.bare(text).length();
        boolean prose = length >= SENTENCE || length >= SENTENCE / 2 && text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
        return prose && linked * 2 <= length && !words.isFooter(text) && !site.isMetaLine(text) ? length : 0;
    }

    private void spread(Element from, int weight) {
        for (Element e = from; e != null && weight > 0; e = e.parent()) {
            weights.merge(e, weight, Integer::sum);
        }
    }

    private Element core(Element body) {
        Element core = body;
        Element next = body;
        while (next != null) {
            core = next;
            next = core.children().stream().filter(c -> total > 0 && weights.getOrDefault(c, 0) >= CORE * total)
                    .filter(c -> !isBlock(c)).findFirst().orElse(null);
        }
        return core;
    }

    /** A single paragraph or table is no core, however much it weighs: the report goes on beside it. */
    private boolean isBlock(Element e) {
        return blocks.stream().anyMatch(b -> element(b) == e && (b instanceof Table || e.normalName().equals("p")));
    }

    /** The value of a label that stands alone in the block before. */
    private boolean isLabelled(Block block) {
        int before = kinds.size() - 1;
        String key = before < 0 || kinds.get(before) != Kind.META ? null : words.key(Blocks.text(blocks.get(before)));
        return key != null && block instanceof Paragraph p && p.level() == 0
                && p.text().length() < (key.isEmpty() ? SUMMARY : SHORT);
    }

    private Kind kind(Block block) {
        String text = Blocks.text(block);
        if (words.isFooter(text) && weight(block) < IMPRINT) {
            return Kind.FOOTER;
        }
        if (isNavigation(block)) {
            return Kind.NAVIGATION;
        }
        if (block instanceof Table table ? site.isMetaTable(table) : site.isMetaLine(text)) {
            return Kind.META;
        }
        if (words.isFurniture(text)) {
            return Kind.FURNITURE;
        }
        int length = Blanks.bare(text).length();
        if (length > 0 && flow.origin(block).linked() * 2 > length && !endsLikeASentence(text)) {
            return Kind.LINKS;
        }
        return weight(block) > 0 ? Kind.CONTENT : Kind.NEUTRAL;
    }

    private boolean isNavigation(Block block) {
        for (Element e = element(block); e != null && e != core; e = e.parent()) {
            boolean named = e.normalName().equals("nav") || e.normalName().equals("footer")
                    || e.normalName().equals("aside") || words.isBoilerplate(e.className() + " " + e.id());
            if (named && weights.getOrDefault(e, 0) < SMALL * total) {
                return !isHeading(block) && !isPassage(block);
            }
        }
        return false;
    }

    /** A passage of the report, as its own place among the others shows, whatever the element around it is called. */
    private boolean isPassage(Block block) {
        return block instanceof Paragraph && isIn(core, element(block)) && weight(block) >= PASSAGE && endsLikeASentence(Blocks.text(block));
    }

    private static boolean isIn(Element whole, Element part) {
        return part != null && part.parents().contains(whole);
    }

    /** Titles stand in elements called "header" as often as navigation does. */
    private static boolean isHeading(Block block) {
        return block instanceof Paragraph p && p.level() > 0 && p.level() < 3;
    }

    private static boolean endsLikeASentence(String text) {
        return text.length() > SENTENCE && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private Element element(Block block) {
        return flow.origin(block).element();
    }
}
