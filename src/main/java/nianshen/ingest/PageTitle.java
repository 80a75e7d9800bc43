package nianshen.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import org.jsoup.nodes.Element;

/**
 * Tells whether an article carries its own title, and finds the one the page shows above it where it does not. The
 * site's title need not be the report's, so it is taken only where there is no other.
 */
final class PageTitle {

    private static final int LONGEST = 60;
    private static final int LEAST = 6;
    private static final int NEAR = 25;
    private static final int MOST_LINES = 3;
    private static final double ALIKE = 0.6;

    private final HtmlFlow flow;
    private final String pageTitle;

    PageTitle(HtmlFlow flow, String pageTitle) {
        this.flow = flow;
        this.pageTitle = Strings.bare(pageTitle);
    }

    /**
     * The title lines above the article that begins at {@code from}; none where it has its own.
     *
     * @param passed blocks that may stand between title and article
     */
    List<Block> before(List<Block> blocks, int from, Predicate<Block> passed) {
        List<Block> lines = marked(blocks, from);
        if (lines.isEmpty()) {
            lines = nearest(blocks, from, passed);
        }
        String shown = Strings.bare(String.join("", lines.stream().map(HtmlArticle::text).toList()));
        boolean own = isOwn(shown.isEmpty() ? pageTitle : shown, blocks.subList(from, Math.min(blocks.size(), from + 6)));
        return own ? List.of() : lines;
    }

    /** Lines the page marks as a title. */
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

    /** Unmarked lines right above the article or its metadata, if the article speaks of the same. */
    private List<Block> nearest(List<Block> blocks, int from, Predicate<Block> passed) {
        List<Block> lines = new ArrayList<>();
        int i = from - 1;
        while (i >= 0 && passed.test(blocks.get(i))) {
            i--;
        }
        while (i >= 0 && lines.size() < MOST_LINES && isLine(blocks.get(i)) && !passed.test(blocks.get(i))) {
            lines.add(0, blocks.get(i--));
        }
        String article = Strings.bare(blocks.stream().skip(from).map(HtmlArticle::text).collect(Collectors.joining()));
        String title = Strings.bare(String.join("", lines.stream().map(HtmlArticle::text).toList()));
        return title.length() >= LEAST && alike(title, article) > ALIKE ? lines : List.of();
    }

    private boolean isLine(Block block) {
        return block instanceof Paragraph p && p.text().length() <= LONGEST && Strings.bare(p.text()).length() > 3
                && flow.origin(block).linked() == 0 && !SiteWords.isFurniture(p.text());
    }

    private boolean isTitle(Block block) {
        if (!isLine(block) || !(block instanceof Paragraph p) || Strings.bare(p.text()).length() < LEAST) {
            return false;
        }
        String bare = Strings.bare(p.text());
        return p.level() == 1 || p.level() == 2 || isNamedTitle(flow.origin(block).element())
                || pageTitle.contains(bare) || alike(bare, pageTitle) > ALIKE;
    }

    private static boolean isNamedTitle(Element e) {
        Element parent = e.parent();
        String names = e.className() + " " + e.id() + (parent == null ? "" : " " + parent.className() + " " + parent.id());
        return names.toLowerCase(Locale.ROOT).contains("title");
    }

    private static boolean isOwn(String title, List<Block> start) {
        StringBuilder together = new StringBuilder();
        for (Block block : start) {
            String text = Strings.bare(HtmlArticle.text(block));
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

    /** Share of the shorter text's pairs of neighbouring characters that stand in the other. */
    static double alike(String a, String b) {
        Set<String> first = pairs(a);
        Set<String> second = pairs(b);
        int least = Math.min(first.size(), second.size());
        first.retainAll(second);
        return least < LEAST - 1 ? 0 : (double) first.size() / least;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
