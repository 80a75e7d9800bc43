package nianshen.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Subject;
import nianshen.facts.Submission;
import nianshen.roster.RosterEntry;

/**
 * Holds the reports that came against the roster. The roster counts where it knows most of the agencies that sent something;
 * a year's reports count as collected where enough of its agencies sent one, so that last year's report sent along makes
 * nobody late.
 */
final class Duties implements Companions {

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<String, Company> company = new HashMap<>();
        if (!all.roster().isEmpty()) {
            all.byYear().forEach((year, cards) -> cards.stream().filter(c -> c.agency() != null).collect(Collectors.groupingBy(all::agency))
                    .forEach((agency, own) -> own.forEach(card -> company.put(card.source(), covers(all, cards) ? told(all, year, own) : none()))));
        }
        return company;
    }

    private static Company none() {
        return new Company(List.of(), List.of(new Coverage(Subject.DUTY, State.UNSUPPLIED, "名册没有列入本批的多数机关，无法核对应报送的单位")));
    }

    private static boolean covers(Portfolio all, List<Card> cards) {
        List<Card> named = cards.stream().filter(c -> c.agency() != null).toList();
        return !named.isEmpty() && 2 * named.stream().filter(c -> all.roster().find(c.agency()).isPresent()).count() >= named.size();
    }

    private static Company told(Portfolio all, int year, List<Card> own) {
        Optional<RosterEntry> entry = all.roster().find(own.get(0).agency());
        boolean due = entry.filter(e -> e.reportsOn(year)).isPresent();
        List<Card> several = own.stream().filter(Card::read).toList();
        Submission.State state = due ? Submission.State.DUE : Submission.State.UNEXPECTED;
        Submission submission = new Submission(several.size() > 1 ? Submission.State.SEVERAL : state, own.stream().map(Card::source).sorted().toList(), equal(several),
                due || entry.isEmpty() ? null : "名册载明" + entry.get().name() + years(entry.get()));
        return new Company(List.of(), List.of(submission, new Coverage(Subject.DUTY, State.READ, null)));
    }

    private static String years(RosterEntry entry) {
        return (entry.since() == null ? "" : "自" + entry.since() + "年度起") + (entry.until() == null ? "" : "至" + entry.until() + "年度止") + "报送";
    }

    private static boolean equal(List<Card> cards) {
        return cards.stream().map(c -> c.gist() == null || c.gist().sheet() == null ? c.sha256() : c.gist().sheet()).distinct().count() <= 1;
    }

    /** An agency that is to report on a year and did not. */
    record Absent(RosterEntry agency, int year, Submission submission) {
    }

    /** The agencies whose reports are missing, by year, in the order of the roster. */
    static List<Absent> missing(Portfolio all) {
        List<Absent> missing = new ArrayList<>();
        long stray = all.reports().stream().filter(c -> !c.read() && c.agency() == null).count();
        all.byYear().forEach((year, cards) -> {
            Set<String> came = cards.stream().map(all::agency).collect(Collectors.toSet());
            Map<String, List<RosterEntry>> groups = all.roster().entries().stream().filter(e -> e.reportsOn(year))
                    .collect(Collectors.groupingBy(e -> group(all, e), LinkedHashMap::new, Collectors.toList()));
            groups.values().stream().filter(due -> covers(all, cards)).forEach(due -> lacking(due, came, all.settings().comparing().collected())
                    .forEach(e -> missing.add(new Absent(e, year, new Submission(Submission.State.MISSING, List.of(), true, doubt(e, year, stray))))));
        });
        return missing;
    }

    /** The government whose reports are collected together; its own goes with those of its agencies. */
    private static String group(Portfolio all, RosterEntry entry) {
        String superior = entry.superior() == null ? entry.name() : entry.superior();
        return all.roster().find(superior).map(RosterEntry::name).orElse(superior);
    }

    /** Those of a group that did not come, where enough of it did. */
    private static List<RosterEntry> lacking(List<RosterEntry> due, Set<String> came, double collected) {
        List<RosterEntry> lacking = due.stream().filter(e -> !came.contains(e.name())).toList();
        return due.size() - lacking.size() >= collected * due.size() ? lacking : List.of();
    }

    /** Why the report may have been sent all the same, or null. */
    private static String doubt(RosterEntry entry, int year, long stray) {
        Stream<String> unread = stray > 0 ? Stream.of("有" + stray + "份文件未能读出，不知是哪个机关的报告") : Stream.empty();
        String doubts = Stream.concat(recorded(entry, year), unread).collect(Collectors.joining("；"));
        return doubts.isEmpty() ? null : doubts;
    }

    /** What the roster says of its publication; a state beside the date of another year's publication is that of the other year. */
    private static Stream<String> recorded(RosterEntry entry, int year) {
        if (entry.published() == null) {
            return "submitted".equals(entry.status()) ? Stream.of("名册载明已报送") : Stream.empty();
        }
        return entry.published().getYear() == year + 1 ? Stream.of("名册记载已于" + entry.published() + "公布") : Stream.empty();
    }
}
