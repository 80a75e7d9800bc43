package nianshen.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianshen.doc.Document;
import nianshen.doc.Table;
import nianshen.extract.Reading.Issuer;
import nianshen.extract.Reading.ReportYear;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.template.Catalogue;
import nianshen.template.Lexicon;
import nianshen.template.Roster;
import nianshen.template.Template;

/**
 * Understands a report: turns a document into facts, measured by the format in force for its year. Immutable; shared
 * by threads.
 */
public final class Extractor {

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final IssuerReader issuers;
    private final List<FactReader> readers;

    /** An extractor that knows the given formats, words and agencies. */
    public Extractor(Catalogue catalogue, Lexicon lexicon, Roster roster) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.issuers = new IssuerReader(lexicon, roster);
        this.readers = List.of(new SectionReader(lexicon));
    }

    /**
     * Reads a report.
     *
     * @param sourceName   name of the file, for the {@link Report}
     * @param document     what is to be read
     * @param yearOverride the reporting year where the user states it, else null
     * @return the facts in a stable order
     */
    public Facts extract(String sourceName, Document document, Integer yearOverride) {
        Set<Integer> consumed = consumed(document);
        Outline outline = outline(newest(), document, consumed);
        Issuer issuer = issuers.read(document, outline);
        ReportYear year = year(yearOverride, issuer);
        Optional<Template> inForce = year.year() == null ? Optional.empty() : catalogue.forYear(year.year());
        Reading reading = new Reading(document, outline, List.of(), issuer, year);
        List<Fact> facts = new ArrayList<>();
        Report report = report(sourceName, reading, inForce.orElse(null));
        facts.add(report);
        Optional.ofNullable(issuer.title()).ifPresent(facts::add);
        readers.forEach(r -> facts.addAll(r.read(reading)));
        return new Facts(report, facts);
    }

    private Template newest() {
        return catalogue.templates().get(catalogue.templates().size() - 1);
    }

    private Outline outline(Template template, Document document, Set<Integer> consumed) {
        return new OutlineReader(new PartTitles(template), lexicon).read(document.blocks(), consumed);
    }

    private static Set<Integer> consumed(Document document) {
        Set<Integer> consumed = new HashSet<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Table) {
                consumed.add(i);
            }
        }
        return consumed;
    }

    private static ReportYear year(Integer override, Issuer issuer) {
        Title title = issuer.title();
        return new ReportYear(override != null ? override : title == null ? null : title.year(), true);
    }

    private static Report report(String source, Reading reading, Template template) {
        Title title = reading.issuer().title();
        return new Report(source, title == null ? null : title.text(), reading.year().year(), reading.year().certain(),
                reading.issuer().agency(), reading.issuer().level(), reading.issuer().tier(), null,
                template == null ? null : template.id(), false, title == null ? null : title.quote(),
                title == null ? null : title.span());
    }
}
