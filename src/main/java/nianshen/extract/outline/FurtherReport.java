package nianshen.extract.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.template.Catalogue;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/**
 * Tells a file in which another report stands behind the first, of another year or agency, or a copy with other figures: whatever
 * they say of each other, neither is to be blamed for it. The first is read, the other left out and told.
 */
public final class FurtherReport {

    /** Between the beginning of a report and the title of the next stands more than between a list of its parts and its own title. */
    private static final int REPORT = 1500;

    private final Genres genres;
    private final Set<String> firstParts;

    /** Tells them by the titles of the formats. */
    public FurtherReport(Catalogue catalogue, Lexicon lexicon) {
        this.genres = new Genres(lexicon.list(ReadingList.GENRES));
        this.firstParts = catalogue.templates().stream().map(t -> t.sections().get(0)).flatMap(s -> Stream.concat(Stream.of(s.title()), s.accepted().stream()))
                .map(PlainText::plain).collect(Collectors.toSet());
    }

    /** The document up to the second title. */
    public Document leftOut(Document document) {
        List<Block> blocks = document.blocks();
        int last = blocks.size() - 1;
        while (last >= 0 && !isFirstPart(blocks.get(last))) {
            last--;
        }
        int length = 0;
        boolean begun = false;
        for (int at = 0; at < last; at++) {
            Block block = blocks.get(at);
            if (length > REPORT && block instanceof Paragraph title && isTitle(title)) {
                String told = "文件中还有另一份报告“" + title.text().strip() + "”，没有审核，请分成单独的文件";
                return new Document(document.form(), document.metadata(), blocks.subList(0, at), document.flaws()).with(List.of(Flaw.lost(told, title.span())));
            }
            begun |= isFirstPart(block);
            length += begun ? length(block) : 0;
        }
        return document;
    }

    private boolean isFirstPart(Block block) {
        if (!(block instanceof Paragraph line) || line.text().length() > TitleReader.LONGEST) {
            return false;
        }
        Heading heading = Heading.of(PlainText.plain(line.text()));
        return heading.number() <= 1 && firstParts.contains(heading.title());
    }

    private boolean isTitle(Paragraph line) {
        String plain = line.text().length() > TitleReader.LONGEST ? "" : PlainText.plain(line.text());
        return genres.in(plain).filter(g -> g.end() == plain.length()).isPresent();
    }

    private static int length(Block block) {
        return block instanceof Paragraph p ? p.text().length() : block instanceof Table t ? t.cells().stream().mapToInt(c -> c.text().length()).sum() : 0;
    }
}
