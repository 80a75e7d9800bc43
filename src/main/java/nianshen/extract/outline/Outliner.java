package nianshen.extract.outline;

import java.util.List;
import nianshen.doc.Paragraph;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/** Cuts prose into the parts of one format. */
public record Outliner(PartTitles titles, Unfolding unfolding, OutlineReader outlines) {

    /** @param catalogue all formats, whose rows are never taken for parts */
    public static Outliner of(Template template, Catalogue catalogue, Lexicon lexicon) {
        PartTitles titles = new PartTitles(template, catalogue, lexicon);
        return new Outliner(titles, new Unfolding(titles, new Genres(lexicon.list(ReadingList.GENRES))), new OutlineReader(titles, lexicon));
    }

    public Outline read(List<Paragraph> prose) {
        return outlines.read(unfolding.of(Wrapping.undone(prose)));
    }
}
