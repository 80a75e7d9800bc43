package nianshen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.template.PlainText;
import nianshen.template.Template;

/** Takes a page apart that stands on one line: at the headings of the parts, and at the subheads. */
final class Unfolding {

    private static final int SHORTEST = 120;
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）");
    private static final Pattern TAIL = Pattern.compile("^(?:情况|方面)?(?:（[^）]{0,4}）)?[。：]?");

    private final List<String> titles;

    Unfolding(Template template) {
        this.titles = new PartTitles(template).all();
    }

    /** The document with such paragraphs taken apart; the same document where there are none. */
    Document of(Document document) {
        boolean folded = document.blocks().stream().anyMatch(b -> b instanceof Paragraph p && folded(p));
        if (!folded) {
            return document;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph p && folded(p)) {
                blocks.addAll(split(p));
            } else {
                blocks.add(block);
            }
        }
        return new Document(document.form(), document.metadata(), blocks, document.flaws());
    }

    private boolean folded(Paragraph paragraph) {
        return paragraph.text().length() > SHORTEST && cuts(PlainText.of(paragraph.text())).size() > 2;
    }

    /** Plain indexes at which a heading begins or ends. */
    private TreeSet<Integer> cuts(PlainText text) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) {
            String rest = text.text().substring(number.end());
            titles.stream().filter(rest::startsWith).findFirst().ifPresent(t -> {
                Matcher tail = TAIL.matcher(rest.substring(t.length()));
                int end = number.end() + t.length() + (tail.find() ? tail.end() : 0);
                cuts.add(number.start());
                cuts.add(end);
            });
        }
        cuts.remove(0);
        cuts.remove(text.text().length());
        return cuts;
    }

    private List<Paragraph> split(Paragraph paragraph) {
        PlainText text = PlainText.of(paragraph.text());
        List<Paragraph> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(text)) {
            pieces.add(piece(paragraph, from, text.rawStart(cut)));
            from = text.rawStart(cut);
        }
        pieces.add(piece(paragraph, from, paragraph.text().length()));
        return pieces;
    }

    private static Paragraph piece(Paragraph paragraph, int from, int to) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor(0, paragraph.spanOf(from, from + 1)));
        paragraph.anchors().stream().filter(a -> a.offset() > from && a.offset() < to)
                .forEach(a -> anchors.add(new Anchor(a.offset() - from, a.span())));
        return new Paragraph(paragraph.text().substring(from, to), paragraph.level(), anchors);
    }
}
