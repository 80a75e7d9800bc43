package nianshen.portfolio;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Subject;
import nianshen.rollup.Filled;

/**
 * Puts beside each report its agency's report of the year before, and other forms of the report itself. Agencies are the same
 * by the roster, whatever they were called. Several reports of last year are one where they hold the same figures, and a sum
 * where each is of an agency by itself that was merged since ({@link Merger}); else none of them is taken. A report that names
 * several years as its own stands beside none.
 */
final class Years implements Companions {

    /** Other forms of a report that it is held against: whatever differs among more shows against the first. */
    private static final int FORMS = 3;
    /** Of which year the report is cannot be told, so that it is not known either which is the one before. */
    private static final Fact UNDATED = new Coverage(Subject.LAST_YEAR, State.DAMAGED, "本报告所写的年度前后不一，不能确定哪一份是上一年度报告");

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<Key, List<Card>> byYear = all.all().filter(c -> c.agency() != null && c.year() != null && c.dated())
                .collect(Collectors.groupingBy(c -> key(c, all, 0)));
        Map<String, Company> company = new HashMap<>();
        GistReader gists = new GistReader(all.pack());
        all.reports().stream().filter(c -> !c.dated()).forEach(c -> company.put(c.source(), new Company(List.of(), List.of(UNDATED))));
        all.reports().stream().filter(c -> c.agency() != null && c.year() != null && c.dated()).forEach(card -> {
            List<Card> before = byYear.getOrDefault(key(card, all, 1), List.of());
            List<Card> same = read(byYear.get(key(card, all, 0))).stream().filter(c -> !c.equals(card) && !Objects.equals(c.sha256(), card.sha256()) && c.sameName(card)).limit(FORMS).toList();
            if (!before.isEmpty() || !same.isEmpty()) {
                company.put(card.source(), (before.isEmpty() ? Company.NONE : lastYears(before, all.agency(card), gists)).and(new Company(same, List.of())));
            }
        });
        return company;
    }

    /** An agency in a year. */
    private record Key(String agency, int year) {
    }

    private static Key key(Card card, Portfolio all, int yearsBefore) {
        return new Key(all.agency(card), card.year() - yearsBefore);
    }

    /** Those that could be audited, each once. */
    private static List<Card> read(List<Card> all) {
        return List.copyOf(all.stream().filter(Card::read)
                .collect(Collectors.toMap(Card::sha256, Function.identity(), (a, b) -> a, LinkedHashMap::new)).values());
    }

    private static Company lastYears(List<Card> all, String agency, GistReader gists) {
        List<Card> read = read(all);
        if (read.size() == 1 || read.size() > 1 && equal(read, gists)) {
            return new Company(read.subList(0, 1), List.of());
        }
        if (read.size() > 1 && read.stream().allMatch(c -> read.stream().filter(c::sameName).count() == 1)) {
            return new Company(List.of(Merger.of(read, agency)), List.of());
        }
        return new Company(List.of(), List.of(unsure(read.isEmpty() ? "未能审核" : "有" + read.size() + "份，不能确定以哪一份为准", read.isEmpty() ? all : read)));
    }

    /** Whether all hold the same figures, so that it does not matter which is taken. */
    private static boolean equal(List<Card> read, GistReader gists) {
        List<Filled> sheets = read.stream().map(c -> c.with(gists).gist()).map(g -> g == null ? null : g.sheet()).distinct().toList();
        return sheets.size() == 1 && sheets.get(0) != null;
    }

    private static Fact unsure(String why, List<Card> cards) {
        return new Coverage(Subject.LAST_YEAR, State.DAMAGED, "上一年度报告" + why + "（" + cards.stream().map(Card::source).collect(Collectors.joining("、")) + "）");
    }
}
