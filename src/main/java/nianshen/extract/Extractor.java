package nianshen.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.extract.claims.AspectReader;
import nianshen.extract.claims.CoverageReader;
import nianshen.extract.claims.FigureReader;
import nianshen.extract.claims.MatterReader;
import nianshen.extract.claims.MentionReader;
import nianshen.extract.claims.PartsListReader;
import nianshen.extract.claims.SectionReader;
import nianshen.extract.claims.StatementReader;
import nianshen.extract.names.DateReader;
import nianshen.extract.names.IssuerReader;
import nianshen.extract.names.NameReader;
import nianshen.extract.names.PeriodReader;
import nianshen.extract.names.YearJudge;
import nianshen.extract.names.YearReader;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.FurtherReport;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Outliner;
import nianshen.extract.outline.PartTitles;
import nianshen.extract.outline.ProseReader;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.extract.outline.Reading.ReportYear;
import nianshen.extract.spots.SpotReader;
import nianshen.extract.tables.OfficialTables;
import nianshen.extract.tables.TableReading;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
import nianshen.roster.Roster;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.words.Lexicon;

/**
 * Understands a report: turns a document into facts, measured by the format in force for its year. Immutable; shared
 * by threads.
 */
public final class Extractor {

    private final Known known;
    private final IssuerReader issuers;
    private final List<FactReader> readers;

    /** An extractor that knows the given formats, words and agencies. */
    public Extractor(Catalogue catalogue, Lexicon lexicon, Roster roster) {
        this(new Known(catalogue, lexicon), roster);
    }

    private Extractor(Known known, Roster roster) {
        this.known = known;
        this.issuers = new IssuerReader(known.lexicon, roster);
        this.readers = Stream.concat(Stream.of(known.aspects, new NameReader(known.lexicon, roster), new DateReader(roster)), known.readers.stream()).toList();
    }

    /** The same for other agencies; what it knows of formats and words, which takes time to make, is shared. */
    public Extractor with(Roster roster) {
        return new Extractor(known, roster);
    }

    /** What reads by formats and words alone, whoever the agencies are. */
    private static final class Known {

        private final Catalogue catalogue;
        private final Lexicon lexicon;
        /** The present one, with all formats, first. */
        private final List<Era> eras;
        private final FurtherReport further;
        private final YearReader years;
        private final PeriodReader periods;
        private final PartsListReader partsLists;
        private final SectionReader sections;
        private final FactReader aspects;
        private final List<FactReader> readers;

        Known(Catalogue catalogue, Lexicon lexicon) {
            this.catalogue = catalogue;
            this.lexicon = lexicon;
            this.eras = Era.of(catalogue, lexicon);
            this.further = new FurtherReport(catalogue, lexicon);
            this.years = new YearReader(lexicon);
            this.periods = new PeriodReader(lexicon);
            this.partsLists = new PartsListReader(lexicon);
            this.sections = new SectionReader(lexicon);
            this.aspects = new AspectReader(catalogue, lexicon);
            this.readers = List.of(new MentionReader(lexicon), new MatterReader(lexicon), new FigureReader(lexicon), new StatementReader(),
                    new SpotReader(lexicon));
        }
    }

    /**
     * Reads a report.
     *
     * @param sourceName   name of the file, for the {@link Report}
     * @param source       what is to be read
     * @param yearOverride the reporting year where the user states it, else null
     * @return the facts in a stable order
     */
    public Facts extract(String sourceName, Document source, Integer yearOverride) {
        Told told = told(PrivateSigns.told(known.further.leftOut(source)), yearOverride);
        Understood prose = told.prose();
        Template inForce = told.inForce();
        TableReading read = told.read();
        List<Fact> official = read.facts(inForce);
        Document whole = OpenEnds.told(told.document(), prose.outline(), told.tables().endTheDocument(), official, prose.issuer().title() != null, known.lexicon);
        Reading reading = new Reading(whole, prose.outline(), official, prose.issuer(), prose.year());

        Report report = report(sourceName, reading, inForce, read);
        List<Fact> parts = known.sections.read(reading);
        List<Fact> facts = new ArrayList<>();
        facts.add(report);
        Optional.ofNullable(prose.issuer().title()).ifPresent(facts::add);
        facts.addAll(official);
        facts.addAll(read.unknown(known.catalogue));
        facts.addAll(parts);
        facts.addAll(prose.yearUses());
        facts.addAll(prose.periods());
        facts.addAll(known.partsLists.read(prose.outline(), prose.titles()));
        readers.forEach(r -> facts.addAll(awaited(r).read(reading)));
        facts.addAll(CoverageReader.read(reading, facts));
        return new Facts(report, facts);
    }

    /** The reader, unless nobody waits for what it reads any more. */
    private static FactReader awaited(FactReader reader) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("nobody waits for the facts any more");
        }
        return reader;
    }

    /** A report as the formats of an era tell it. */
    private record Told(OfficialTables tables, Document document, Understood prose, Template inForce, TableReading read) {
    }

    /**
     * The report by the formats known in its year, unless its tables follow one that came later. Where the year is not
     * known, by those from which its tables differ least, of several the oldest.
     */
    private Told told(Document source, Integer yearOverride) {
        Told now = told(source, known.eras.get(0), yearOverride);
        if (known.eras.size() == 1) {
            return now;
        }
        return now.inForce() == null ? undated(now, source, yearOverride) : dated(now, source, yearOverride);
    }

    private Told dated(Told now, Document source, Integer yearOverride) {
        Catalogue earlier = known.catalogue.knownBy(now.inForce());
        if (earlier.equals(known.catalogue) || now.read().isAheadOf(now.inForce())) {
            return now;
        }
        return known.eras.stream().filter(e -> e.catalogue().equals(earlier)).map(e -> told(source, e, yearOverride))
                .filter(then -> now.inForce().equals(then.inForce())).findFirst().orElse(now);
    }

    private Told undated(Told now, Document source, Integer yearOverride) {
        List<Told> told = new ArrayList<>(List.of(now));
        known.eras.stream().skip(1).map(e -> told(source, e, yearOverride)).filter(t -> t.inForce() == null).forEach(t -> told.add(0, t));
        return now.prose().year().year() != null ? now : told.stream().min(Comparator.comparingLong(t -> t.read().deviations())).orElse(now);
    }

    private Told told(Document source, Era era, Integer yearOverride) {
        OfficialTables tables = OfficialTables.in(source, era.index());
        List<Paragraph> rest = ProseReader.read(tables.document(), tables.consumed());
        Document document = StrayRows.told(tables.document(), rest);
        Understood prose = prose(document, rest, era, yearOverride);
        Template inForce = inForce(prose.year(), era.catalogue());
        return new Told(tables, document, prose, inForce, tables.read(inForce));
    }

    /** The prose, its parts told apart by the titles of one format. */
    private record Understood(PartTitles titles, Outline outline, Issuer issuer, List<YearUse> yearUses, List<Fact> periods,
            ReportYear year) {
    }

    /**
     * Reads the prose by the format that is in force for the year it is about: by the newest first, then by the one in
     * force for the year found, until both agree.
     */
    private Understood prose(Document document, List<Paragraph> paragraphs, Era era, Integer yearOverride) {
        List<Template> left = new ArrayList<>(era.catalogue().nearest(yearOverride == null ? null
                : era.catalogue().forYear(yearOverride).orElse(null)));
        Template by = left.get(0);
        Understood understood = prose(document, paragraphs, yearOverride, era.outliners().get(by.id()));
        Template due = inForce(understood.year(), era.catalogue());
        while (left.remove(by) && due != null && left.contains(due)) {
            by = due;
            understood = prose(document, paragraphs, yearOverride, era.outliners().get(by.id()));
            due = inForce(understood.year(), era.catalogue());
        }
        return understood;
    }

    private Understood prose(Document document, List<Paragraph> paragraphs, Integer yearOverride, Outliner outliner) {
        Outline outline = outliner.read(paragraphs);
        Issuer issuer = issuers.read(document, outline);
        List<YearUse> uses = known.years.read(outline);
        List<Fact> stated = known.periods.read(outline);
        return new Understood(outliner.titles(), outline, issuer, uses, stated,
                YearJudge.judge(yearOverride, issuer, stated, uses, outline, document));
    }

    private static Template inForce(ReportYear year, Catalogue catalogue) {
        return Optional.ofNullable(year.year()).flatMap(catalogue::forYear).orElse(null);
    }

    private static Report report(String source, Reading reading, Template template, TableReading tables) {
        Title title = reading.issuer().title();
        return new Report(source, title == null ? null : title.text(), reading.year().year(), reading.year().certain(),
                reading.issuer().agency(), reading.issuer().level(), reading.issuer().tier(), tables.variant(),
                template == null ? null : template.id(), tables.blank(), title == null ? null : title.quote(),
                title == null ? null : title.span());
    }
}
