package nianshen.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.extract.outline.Dates;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.extract.outline.Reading.ReportYear;
import nianshen.facts.DateFact;
import nianshen.facts.Fact;
import nianshen.facts.Period;
import nianshen.facts.YearUse;
import nianshen.text.PlainText;

/** Tells the reporting year: as stated by the user, the title, the period, the prose; else inferred from dates. */
public final class YearJudge {

    private YearJudge() {
    }

    /** The reporting year and whether the report states it. */
    public static ReportYear judge(Integer stated, Issuer issuer, List<Fact> periods, List<YearUse> uses, Outline outline,
            Document document) {
        Optional<Integer> certain = Optional.ofNullable(stated)
                .or(() -> Optional.ofNullable(issuer.title()).map(t -> t.year()))
                .or(() -> periods.stream().filter(Period.class::isInstance).findFirst()
                        .map(p -> ((Period) p).to().getYear()))
                .or(() -> spoken(uses));
        if (certain.isPresent()) {
            return new ReportYear(certain.get(), true);
        }
        return new ReportYear(Optional.ofNullable(issuer.fallback()).map(t -> t.year())
                .or(() -> DateReader.signed(outline).map(DateFact::date).map(d -> d.getYear() - 1))
                .or(() -> published(document)).orElse(null), false);
    }

    /** The year the prose most often speaks of as its own; of two, the later one. */
    private static Optional<Integer> spoken(List<YearUse> uses) {
        Map<Integer, Long> counts = uses.stream().filter(u -> u.role() == YearUse.Role.REPORTING)
                .collect(Collectors.groupingBy(YearUse::year, Collectors.counting()));
        Comparator<Map.Entry<Integer, Long>> often = Map.Entry.comparingByValue();
        return counts.entrySet().stream().max(often.thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    private static Optional<Integer> published(Document document) {
        return Optional.ofNullable(document.metadata().get(Meta.PUBLISHED)).map(PlainText::plain)
                .flatMap(Dates::first).map(d -> d.date().getYear() - 1);
    }
}
