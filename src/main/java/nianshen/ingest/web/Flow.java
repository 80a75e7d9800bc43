package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.ingest.markup.GridTable;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.plain.TextBlocks;
import nianshen.ingest.plain.TextLine;
import nianshen.text.Blanks;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns the elements of a page into blocks in reading order: what a browser would show, hidden parts left out. */
final class Flow {

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
            "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "o:p", "st1:chsdate", "nobr", "ucapcontent", "ucaptitle");
    /** Where a picture may be. */
    private static final Pattern ADDRESS = Pattern.compile("^\\s*(?:data:|\\S*\\.(?i:jpe?g|png|gif|bmp|tiff?|webp|jp2)\\b)");
    /** What stands there until a script fetches the picture: a point or two. */
    private static final Pattern STAND_IN = Pattern.compile("data:.{0,300}|(?i)(?:\\S*/)?(?:loading|lazy|placeholder|blank|spacer?)[^/]*");
    private static final Pattern SMALL = Pattern.compile("(?i)(?:icon|logo|ewm|qr|code|share|weixin|wx|print|close|btn|arrow|dot|line|banner|space)");
    private static final int ICON = 60;
    private static final Pattern REFERENCE = Pattern.compile("&[!-%'-:=-~]{2,9};");
    private static final TextBlocks PREFORMATTED = new TextBlocks(new HtmlIsland());

    /**
     * What the page says about a block besides its text.
     *
     * @param linked characters that stand in links
     */
    record Origin(Element element, int linked) {
    }

    private final Function<Element, SourceSpan> spans;
    private final Hidden hidden;
    private final Map<Block, Origin> origins = new IdentityHashMap<>();

    Flow(Function<Element, SourceSpan> spans, Hidden hidden) {
        this.spans = spans;
        this.hidden = hidden;
    }

    /** The blocks of an element. */
    List<Block> blocks(Element element) {
        Part part = new Part(element);
        part.visit(element, 0, false);
        part.flush();
        return part.blocks;
    }

    /** Where a block made by this flow comes from. */
    Origin origin(Block block) {
        return origins.get(block);
    }

    boolean isHidden(Element e) {
        return hidden.test(e);
    }

    /** What the element holds for nobody to see. */
    Optional<String> untold(Element e) {
        return hidden.untold(e);
    }

    /** Whether the element holds what a reader sees and nobody reads. */
    boolean isUnread(Element e) {
        return hidden.unread(e);
    }

    boolean isClipped(Element e) {
        return hidden.isClipped(e);
    }

    /** Whether its text is crossed out. */
    boolean isStruck(Element e) {
        return hidden.isStruck(e);
    }

    /** Whether nothing of a cell is seen and its place is kept all the same. */
    boolean isKept(Element cell) {
        return hidden.isKept(cell);
    }

    /** Whether a reader sees its text in another order or another way than it is written. */
    boolean isChanged(Element e) {
        return hidden.isChanged(e);
    }

    /** Whether sheets put a text of their own into a cell. */
    boolean isFilled(Element cell) {
        return hidden.isFilled(cell);
    }

    /** An anchor that is only a place to jump to is no link. */
    static boolean isLink(Element a) {
        return a.hasAttr("href") || !a.hasAttr("name") && !a.hasAttr("id");
    }

    static boolean isInline(Element e) {
        return INLINE.contains(e.normalName());
    }

    SourceSpan span(Element e) {
        return spans.apply(e);
    }

    private void put(List<Block> blocks, Block block, Element element, int linked) {
        blocks.add(block);
        origins.put(block, new Origin(element, linked));
    }

    /** The walk through one element, collecting one list of blocks. */
    private final class Part {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final FlowText text = new FlowText();
        private Element owner;
        private int level;

        private Part(Element owner) {
            this.owner = owner;
        }

        private void visitChildren(Element parent, int level, boolean link) {
            for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
                if (child instanceof TextNode t) {
                    own(parent, level);
                    addText(parent, t.getWholeText(), link);
                } else if (child instanceof Element e && !isHidden(e)) {
                    child = visitRows(e, level, link);
                }
            }
        }

        /** Visits an element, or the table that begins with it among its siblings; returns the last one visited. */
        private Element visitRows(Element e, int level, boolean link) {
            List<DivTable.Row> rows = isInline(e) ? List.of() : DivTable.run(e, Flow.this);
            if (rows.isEmpty()) {
                visit(e, level, link);
                return e;
            }
            add(DivTable.table(e, rows, Flow.this), e);
            return rows.get(rows.size() - 1).element();
        }

        private void addText(Element parent, String written, boolean link) {
            String raw = written.indexOf('&') < 0 ? written : REFERENCE.matcher(written).replaceAll(Flow::referred);
            if (raw.indexOf('\n') < 0 || !parent.attr("style").replace(" ", "").contains("white-space:pre")) {
                text.add(raw, link);
                return;
            }
            for (String line : raw.split("\r?\n")) {
                text.add(line, link);
                flush();
            }
        }

        private void own(Element parent, int level) {
            Element block = parent;
            while (isInline(block) && block.parent() != null) {
                block = block.parent();
            }
            owner = block;
            this.level = level;
        }

        private void visit(Element e, int outer, boolean link) {
            String name = e.normalName();
            switch (name) {
                case "br", "hr" -> flush();
                case "img" -> picture(e);
                case "pre", "xmp", "listing" -> lines(e);
                case "table" -> table(e);
                case "li" -> item(e, outer, link);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> block(e, name.charAt(1) - '0', link);
                default -> other(e, outer, link);
            }
        }

        private void other(Element e, int outer, boolean link) {
            if (e.normalName().equals("a")) {
                visitChildren(e, outer, isLink(e));
            } else if (isInline(e)) {
                visitChildren(e, outer, link);
            } else if (!DivTable.read(e, Flow.this).map(table -> add(table, e)).orElse(false)) {
                block(e, outer, link);
            }
        }

        private void block(Element e, int inner, boolean link) {
            flush();
            visitChildren(e, inner, link);
            flush();
        }

        private void item(Element e, int outer, boolean link) {
            flush();
            String number = ListNumbers.number(e);
            if (!number.isEmpty()) {
                own(e, outer);
                text.add(number, link);
            }
            visitChildren(e, outer, link);
            flush();
        }

        private boolean add(GridTable table, Element source) {
            flush();
            for (Block block : table.blocks()) {
                if (origins.containsKey(block)) {
                    blocks.add(block);
                } else {
                    put(blocks, block, source, MarkupTables.linked(source));
                }
            }
            return true;
        }

        private void table(Element e) {
            flush();
            e.children().stream().filter(c -> c.normalName().equals("caption") && !isHidden(c)).forEach(c -> block(c, 0, false));
            add(MarkupTables.read(e, Flow.this), e);
        }

        private void lines(Element e) {
            flush();
            for (Block block : PREFORMATTED.of(TextLine.of(e.wholeText()))) {
                put(blocks, Blocks.moved(block, line -> span(e)), e, MarkupTables.linked(e));
            }
        }

        private void picture(Element e) {
            String source = address(e);
            boolean icon = isSmall(e.attr("width")) || isSmall(e.attr("height"))
                    || SMALL.matcher(source.substring(source.lastIndexOf('/') + 1)).find() && !source.startsWith("data:");
            if (!source.isEmpty() && !icon) {
                pictures.add(new Picture(description(e, source), span(e)));
                origins.put(pictures.get(pictures.size() - 1), new Origin(e, 0));
            }
        }

        private void flush() {
            int linked = text.linked();
            String taken = text.take();
            if (!taken.isEmpty()) {
                put(blocks, new Paragraph(taken, level, List.of(new Anchor(0, span(owner)))), owner, linked);
            }
            blocks.addAll(pictures);
            pictures.clear();
        }
    }

    /** What a character reference stands for that was escaped twice; where its name is none, something that cannot be read. */
    private static String referred(MatchResult reference) {
        String meant = Parser.unescapeEntities(reference.group(), false);
        return Matcher.quoteReplacement(meant.equals(reference.group()) ? Cell.UNREAD : meant);
    }

    /** Where the picture of an element is, also where a script is to fetch it from or sizes are offered; empty where it does not say. */
    static String address(Element e) {
        Stream<String> later = e.attributes().asList().stream().filter(a -> a.getKey().matches("srcset|data-.*") && ADDRESS.matcher(a.getValue()).find()).map(Attribute::getValue);
        Stream<String> offered = e.parent() != null && e.parent().normalName().equals("picture") ? e.parent().children().stream().map(c -> c.attr("srcset")) : Stream.empty();
        List<String> all = Stream.of(Stream.of(e.attr("src"), e.attr("data-src")), later, offered).flatMap(s -> s).map(String::strip).filter(a -> !a.isEmpty())
                .map(a -> a.startsWith("data:") ? a : a.split("[\\s,]")[0]).toList();
        return all.stream().filter(a -> !STAND_IN.matcher(a).matches()).findFirst().orElse(all.isEmpty() ? "" : all.get(0));
    }

    private static boolean isSmall(String size) {
        String digits = size.replaceAll("\\D.*", "");
        return !size.endsWith("%") && !digits.isEmpty() && digits.length() < 5 && Integer.parseInt(digits) < ICON;
    }

    private static String description(Element e, String source) {
        String named = e.hasAttr("alt") && !e.attr("alt").isBlank() ? e.attr("alt") : e.attr("title");
        if (!named.isBlank()) {
            return Blanks.trim(named);
        }
        return source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
    }
}
