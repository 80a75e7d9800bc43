package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.doc.PathSpan;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.source.SiteWords;
import nianshen.text.Blanks;
import nianshen.text.Likeness;
import org.jsoup.nodes.Element;

/**
 * Tells whether an article carries its own title, and finds the one the page shows above it where it does not. The
 * site's title need not be the report's, so it is taken only where there is no other.
 */
final class PageTitle {

    private static final int LONGEST = 60;
    private static final int LEAST = 6;
    private static final int NAME = 12;
    private static final int NEAR = 25;
    private static final int MOST_LINES = 3;
    private static final double ALIKE = 0.6;

    private final SiteWords words;
    private final Flow flow;
    private final String pageTitle;

    PageTitle(SiteWords words, Flow flow, String pageTitle) {
        this.words = words;
        this.flow = flow;
        this.pageTitle = pageTitle;
    }

    /**
     * The title lines above the article that begins at {@code from}; none where it has its own. Where the page shows
     * no title at all, the name the page has for itself.
     *
     * @param passed indexes of blocks that may stand between title and article
     */
    List<Block> before(List<Block> blocks, int from, IntPredicate passed) {
        List<Block> lines = shown(blocks, from, passed);
        String title = lines.isEmpty() ? Blanks.bare(pageTitle) : bare(lines);
        if (isOwn(title, blocks.subList(from, Math.min(blocks.size(), from + 6)))) {
            return List.of();
        }
        boolean named = lines.isEmpty() && fits(title, blocks, from) && title.length() >= NAME;
        return named ? List.of(new Paragraph(pageTitle, 1, List.of(new Anchor(0, new PathSpan("title[1]"))))) : lines;
    }

    private List<Block> shown(List<Block> blocks, int from, IntPredicate passed) {
        List<Block> near = nearest(blocks, from, passed);
        List<Block> titles = near.stream().filter(this::isTitle).toList();
        if (!titles.isEmpty()) {
            return titles;
        }
        return fits(bare(near), blocks, from) ? near : marked(blocks, from);
    }

    /** Lines right above the article or the metadata above it. */
    private List<Block> nearest(List<Block> blocks, int from, IntPredicate passed) {
        int i = from - 1;
        while (i >= 0 && passed.test(i)) {
            i--;
        }
        List<Block> lines = new ArrayList<>();
        for (; i >= 0 && lines.size() < MOST_LINES && isLine(blocks.get(i)) && !passed.test(i); i--) {
            lines.add(0, blocks.get(i));
        }
        return lines;
    }

    /** The nearest lines above that the page marks as a title. */
    private List<Block> marked(List<Block> blocks, int from) {
        List<Block> lines = new ArrayList<>();
        for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
            if (isTitle(blocks.get(i))) {
                lines.add(0, blocks.get(i));
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines;
    }

    /** Whether the article speaks of what the title says. */
    private static boolean fits(String title, List<Block> blocks, int from) {
        return title.length() >= LEAST && alike(title, bare(blocks.subList(from, blocks.size()))) > ALIKE;
    }

    private static String bare(List<Block> blocks) {
        return Blanks.bare(blocks.stream().map(Blocks::text).collect(Collectors.joining()));
    }

    private boolean isLine(Block block) {
        return block instanceof Paragraph p && p.text().length() <= LONGEST && Blanks.bare(p.text()).length() > 3
                && flow.origin(block).linked() == 0 && !words.isFurniture(p.text());
    }

    private boolean isTitle(Block block) {
        if (!isLine(block) || !(block instanceof Paragraph p) || Blanks.bare(p.text()).length() < LEAST) {
            return false;
        }
        String bare = Blanks.bare(p.text());
        return p.level() == 1 || p.level() == 2 || isNamedTitle(flow.origin(block).element())
                || alike(bare, Blanks.bare(pageTitle)) > ALIKE;
    }

    private static boolean isNamedTitle(Element e) {
        Element parent = e.parent();
        String names = e.className() + " " + e.id() + (parent == null ? "" : " " + parent.className() + " " + parent.id());
        return names.toLowerCase(Locale.ROOT).contains("title");
    }

    private static boolean isOwn(String title, List<Block> start) {
        StringBuilder together = new StringBuilder();
        for (Block block : start) {
            String text = Blanks.bare(Blocks.text(block));
            if (!(block instanceof Paragraph) || text.length() > LONGEST || text.indexOf('。') >= 0) {
                break;
            }
            together.append(text);
            if (alike(text, title) > ALIKE || alike(together.toString(), title) > ALIKE) {
                return true;
            }
        }
        return false;
    }

    private static double alike(String a, String b) {
        return Likeness.within(a, b, LEAST - 1);
    }
}
