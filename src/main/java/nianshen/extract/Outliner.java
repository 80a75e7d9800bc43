package nianshen.extract;

import java.util.List;
import nianshen.doc.Paragraph;
import nianshen.template.Catalogue;
import nianshen.template.Lexicon;
import nianshen.template.Template;

/** Cuts prose into the parts of one format. */
record Outliner(PartTitles titles, Unfolding unfolding, OutlineReader outlines) {

    /** @param catalogue all formats, whose rows are never taken for parts */
    static Outliner of(Template template, Catalogue catalogue, Lexicon lexicon) {
        PartTitles titles = new PartTitles(template, catalogue);
        return new Outliner(titles, new Unfolding(titles), new OutlineReader(titles, lexicon));
    }

    Outline read(List<Paragraph> prose) {
        return outlines.read(unfolding.of(prose));
    }
}
