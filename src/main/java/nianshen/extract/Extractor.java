package nianshen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.extract.Reading.Issuer;
import nianshen.extract.Reading.ReportYear;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
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
    private final TableIndex index;
    private final PartTitles titles;
    private final Unfolding unfolding;
    private final OutlineReader outlines;
    private final IssuerReader issuers;
    private final YearReader years;
    private final PeriodReader periods;
    private final PartsListReader partsLists = new PartsListReader();
    private final SectionReader sections;
    private final List<FactReader> readers;

    /** An extractor that knows the given formats, words and agencies. */
    public Extractor(Catalogue catalogue, Lexicon lexicon, Roster roster) {
        this.catalogue = catalogue;
        this.index = TableIndex.of(catalogue);
        this.titles = new PartTitles(catalogue.templates().get(catalogue.templates().size() - 1));
        this.unfolding = new Unfolding(titles);
        this.outlines = new OutlineReader(titles, lexicon);
        this.issuers = new IssuerReader(lexicon, roster);
        this.years = new YearReader(lexicon);
        this.periods = new PeriodReader(lexicon);
        this.sections = new SectionReader(lexicon);
        ClaimReader claims = new ClaimReader(lexicon);
        this.readers = List.of(new AspectReader(lexicon), new NameReader(lexicon, roster), new DateReader(roster),
                new MentionReader(lexicon), new FeeReader(lexicon, claims), claims, new ClaimListReader(lexicon),
                new StatementReader());
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
        TableReading tables = TableReading.of(document, index);
        List<Paragraph> prose = unfolding.of(ProseReader.read(document, tables.consumed()));
        Outline outline = outlines.read(prose);
        Issuer issuer = issuers.read(document, outline);
        List<YearUse> yearUses = years.read(outline);
        List<Fact> stated = periods.read(outline);
        ReportYear year = YearJudge.judge(yearOverride, issuer, stated, yearUses, outline, document);
        Template inForce = Optional.ofNullable(year.year()).flatMap(catalogue::forYear).orElse(null);
        List<Fact> official = tables.facts(inForce);
        Reading reading = new Reading(document, outline, official, issuer, year);

        Report report = report(sourceName, reading, inForce, tables);
        List<Fact> parts = sections.read(reading);
        List<Fact> facts = new ArrayList<>();
        facts.add(report);
        Optional.ofNullable(issuer.title()).ifPresent(facts::add);
        facts.addAll(official);
        facts.addAll(parts);
        facts.addAll(yearUses);
        facts.addAll(stated);
        facts.addAll(partsLists.read(outline, titles));
        readers.forEach(r -> facts.addAll(r.read(reading)));
        facts.addAll(CoverageReader.read(reading, parts));
        return new Facts(report, facts);
    }

    private static Report report(String source, Reading reading, Template template, TableReading tables) {
        Title title = reading.issuer().title();
        return new Report(source, title == null ? null : title.text(), reading.year().year(), reading.year().certain(),
                reading.issuer().agency(), reading.issuer().level(), reading.issuer().tier(), tables.variant(),
                template == null ? null : template.id(), tables.blank(), title == null ? null : title.quote(),
                title == null ? null : title.span());
    }
}
