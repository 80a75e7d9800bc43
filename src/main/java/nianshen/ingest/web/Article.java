package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.plain.SiteMeta;
import nianshen.ingest.source.SiteWords;
import nianshen.ingest.web.PageParts.Kind;
import org.jsoup.nodes.Element;

/**
 * Cuts the report out of a page. It is the core without machinery, carried on past its ends as long as nothing comes
 * between, so that a last section in a wrapper of its own is not lost.
 */
final class Article {

    /** Less than this share of the content may be a greeting or notice and not yet the report. */
    private static final double BARELY = 0.1;
    private static final int GREETING = 60;
    /** The foot of a site comes after at least this share. */
    private static final double HALF = 0.5;
    private static final int SIGNATURE = 40;

    private final SiteWords words;
    private final Flow flow;
    private final List<Block> blocks;
    private final PageParts parts;

    Article(SiteWords words, Flow flow, Element body, List<Block> blocks) {
        this.words = words;
        this.flow = flow;
        this.blocks = blocks;
        this.parts = new PageParts(words, flow, body, blocks);
    }

    /** The blocks of the report in page order, its title first where the page shows it outside. */
    List<Block> blocks(String pageTitle) {
        int told = IntStream.range(0, blocks.size()).filter(this::isTold).map(i -> parts.weight(blocks.get(i))).sum();
        int first = first(told);
        if (first < 0) {
            return IntStream.range(0, blocks.size()).filter(i -> parts.is(i, Kind.NEUTRAL)).mapToObj(blocks::get).toList();
        }
        IntStream.range(0, first).filter(i -> SiteMeta.isStamp(Blocks.text(blocks.get(i)))).forEach(parts::setMeta);
        int last = last(told);
        int from = backward(first);
        int to = forward(last);
        List<Block> article = new ArrayList<>(new PageTitle(words, flow, pageTitle).before(blocks, from, this::isPassed));
        IntStream.rangeClosed(from, to).filter(i -> isKept(i, first, last)).mapToObj(blocks::get).forEach(article::add);
        return article;
    }

    /** The element in which the report stands. */
    Element core() {
        return parts.core();
    }

    /** Metadata of the lines around the article, keys of {@link nianshen.doc.Meta}. */
    Map<String, String> metadata(List<Block> article) {
        Map<Block, Boolean> inside = new IdentityHashMap<>();
        article.forEach(b -> inside.put(b, true));
        return new PageMeta(words).printed(blocks.stream().filter(b -> !inside.containsKey(b)).toList(), flow);
    }

    private boolean isTold(int i) {
        return parts.is(i, Kind.CONTENT) && parts.isInCore(i);
    }

    /** The first content of the core; what stands above metadata, before the report has begun, is no part of it. */
    private int first(int told) {
        int first = -1;
        int seen = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isTold(i)) {
                first = first < 0 ? i : first;
                seen += parts.weight(blocks.get(i));
            } else if (parts.is(i, Kind.META, Kind.NAVIGATION) && seen < Math.max(GREETING, BARELY * told)) {
                first = -1;
            }
        }
        return first;
    }

    /** The last content of the core in front of the site's foot. */
    private int last(int told) {
        int last = -1;
        int seen = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isTold(i)) {
                last = i;
                seen += parts.weight(blocks.get(i));
            } else if (parts.is(i, Kind.FOOTER) && seen > HALF * told) {
                return last;
            }
        }
        return last;
    }

    /** Back over neutral lines of the core (title, first heading), and over content in front of it. */
    private int backward(int first) {
        int from = first;
        for (int i = first - 1; i >= 0 && parts.is(i, Kind.NEUTRAL, Kind.CONTENT); i--) {
            if (parts.isInCore(i) || parts.is(i, Kind.CONTENT)) {
                from = i;
            }
        }
        return from;
    }

    /** On to the last line of the core (signature, date), and over content behind it, up to the first stop. */
    private int forward(int last) {
        int to = last;
        for (int i = last + 1; i < blocks.size() && !isStop(i); i++) {
            if (parts.isInCore(i) || parts.is(i, Kind.CONTENT) || parts.is(i, Kind.NEUTRAL) && isSignature(i)) {
                to = i;
            }
        }
        return to;
    }

    private boolean isStop(int i) {
        return parts.is(i, Kind.FOOTER, Kind.NAVIGATION, Kind.FURNITURE, Kind.META)
                || parts.is(i, Kind.LINKS) && !parts.isInCore(i);
    }

    /** A short line that comes right behind the core. */
    private boolean isSignature(int i) {
        return blocks.get(i) instanceof Paragraph p && p.text().length() < SIGNATURE;
    }

    /** Between the first and the last content of the core all stays but navigation: a report may speak of anything. */
    private boolean isKept(int i, int first, int last) {
        if (i > first && i < last && parts.isInCore(i)) {
            return !parts.is(i, Kind.NAVIGATION, Kind.LINKS, Kind.FURNITURE)
                    && !(parts.is(i, Kind.META) && blocks.get(i) instanceof Table);
        }
        return parts.is(i, Kind.CONTENT)
                || parts.is(i, Kind.NEUTRAL) && (!(blocks.get(i) instanceof Picture) || parts.isInCore(i));
    }

    /** Whether a block may stand between a title and its article. */
    private boolean isPassed(int i) {
        return parts.is(i, Kind.META, Kind.FURNITURE) || blocks.get(i) instanceof Picture;
    }
}
