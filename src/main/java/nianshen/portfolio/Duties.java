package nianshen.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
            all.byYear().forEach((year, cards) -> {
                boolean covered = covers(all, cards);
                cards.stream().filter(c -> c.agency() != null).collect(Collectors.groupingBy(all::agency))
                        .forEach((agency, own) -> own.forEach(card -> company.put(card.source(), covered ? told(all, year, own.stream().filter(c -> card.sameName(c) || equal(List.of(card, c))).toList()) : none())));
            });
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

    private static Company told(Portfolio all, int year, List<Card> sent) {
        List<Card> own = sent.stream().filter(Card::dated).toList();
        if (own.isEmpty()) {
            return new Company(List.of(), List.of(new Coverage(Subject.DUTY, State.DAMAGED, "本报告所写的年度前后不一，无法核对是否报送")));
        }
        Optional<RosterEntry> entry = all.roster().find(own.get(0).agency());
        boolean due = entry.filter(e -> e.reportsOn(year)).isPresent();
        List<Card> several = own.stream().filter(Card::read).toList();
        if (!due && several.size() < 2) {
            return new Company(List.of(), List.of(new Coverage(Subject.DUTY, State.NONE, "名册没有列入本机关本年度的报告，是否应报送由本办核对")));
        }
        Submission submission = new Submission(several.size() > 1 ? Submission.State.SEVERAL : Submission.State.DUE, sources(own), equal(several), null);
        return new Company(List.of(), List.of(submission, new Coverage(Subject.DUTY, State.READ, null)));
    }

    private static String years(RosterEntry entry) {
        return (entry.since() == null ? "" : "自" + entry.since() + "年度起") + (entry.until() == null ? "" : "至" + entry.until() + "年度止") + "报送";
    }

    private static boolean equal(List<Card> cards) {
        return cards.stream().map(c -> c.gist() == null || c.gist().sheet() == null ? c.sha256() : c.gist().sheet()).distinct().count() <= 1;
    }

    private static List<String> sources(List<Card> own) {
        return own.stream().map(Card::source).sorted().toList();
    }

    /**
     * A question to the office about an agency and a year: its report is missing, or came and is on no roster.
     *
     * @param source of the report, "" where none came
     * @param level  key of {@link nianshen.facts.Level}, or null
     */
    record Question(String source, String agency, String level, int year, Submission submission) {
    }

    /** What is to be asked: who is missing, in the order of the roster, then who is on no roster. */
    static List<Question> questions(Portfolio all) {
        List<Question> questions = new ArrayList<>(missing(all));
        if (!all.roster().isEmpty()) {
            all.byYear().forEach((year, cards) -> {
                boolean covered = covers(all, cards);
                cards.stream().filter(c -> covered && c.agency() != null).collect(Collectors.groupingBy(all::agency, TreeMap::new, Collectors.toList()))
                        .values().forEach(own -> unexpected(all, year, own).ifPresent(questions::add));
            });
        }
        return questions;
    }

    private static Optional<Question> unexpected(Portfolio all, int year, List<Card> own) {
        Optional<RosterEntry> entry = all.roster().find(own.get(0).agency());
        String known = entry.map(e -> "名册载明" + e.name() + years(e)).or(() -> all.roster().near(own.get(0).agency())
                .map(e -> "名册中有名称相近的“" + e.name() + "”，是同一机关的请写入该机关的别名")).orElse(null);
        return entry.filter(e -> e.reportsOn(year)).isPresent() ? Optional.empty() : Optional.of(new Question(sources(own).get(0), own.get(0).agency(), own.get(0).level(), year,
                new Submission(Submission.State.UNEXPECTED, sources(own), true, known)));
    }

    /** The agencies whose reports are missing, by year, in the order of the roster. */
    private static List<Question> missing(Portfolio all) {
        List<Question> missing = new ArrayList<>();
        long stray = all.reports().stream().filter(c -> !c.read() && c.agency() == null).count();
        all.byYear().forEach((year, cards) -> {
            Set<String> came = cards.stream().map(all::agency).collect(Collectors.toSet());
            Map<String, List<RosterEntry>> groups = all.roster().entries().stream().filter(e -> e.reportsOn(year))
                    .collect(Collectors.groupingBy(e -> group(all, e), LinkedHashMap::new, Collectors.toList()));
            boolean covered = covers(all, cards);
            groups.values().stream().filter(due -> covered).forEach(due -> lacking(due, came, all.settings().comparing().collected())
                    .forEach(e -> missing.add(new Question("", e.name(), e.level(), year, new Submission(Submission.State.MISSING, List.of(), true, doubt(all, e, year, stray))))));
        });
        return missing;
    }

    /** The government whose reports are collected together; its own goes with those of its agencies. */
    private static String group(Portfolio all, RosterEntry entry) {
        return all.roster().official(entry.superior() == null ? entry.name() : entry.superior());
    }

    /** Those of a group that did not come, where enough of it did. */
    private static List<RosterEntry> lacking(List<RosterEntry> due, Set<String> came, double collected) {
        List<RosterEntry> lacking = due.stream().filter(e -> !came.contains(e.name())).toList();
        return due.size() - lacking.size() >= collected * due.size() ? lacking : List.of();
    }

    /** Why the report may have been sent all the same, or null. */
    private static String doubt(Portfolio all, RosterEntry entry, int year, long stray) {
        Stream<String> unread = stray > 0 ? Stream.of("有" + stray + "份文件未能读出，不知是哪个机关的报告") : Stream.empty();
        String doubts = Stream.of(recorded(entry, year), undated(all, entry, year), namesakes(all, entry, year), unread).flatMap(s -> s).collect(Collectors.joining("；"));
        return doubts.isEmpty() ? null : doubts;
    }

    /** What came of the agency and may be about the year: reports whose year cannot be told, or that name another beside it. */
    private static Stream<String> undated(Portfolio all, RosterEntry entry, int year) {
        return all.reports().stream().filter(c -> entry.name().equals(all.agency(c)))
                .filter(c -> c.year() == null || c.gist() != null && c.gist().years().contains(year))
                .map(c -> "收到该机关的“" + c.source() + "”，" + (c.year() == null ? "年度未能判断" : "所写的年度前后不一"));
    }

    /** Reports about the year of agencies that no line of the roster has, under a name near to this one's. */
    private static Stream<String> namesakes(Portfolio all, RosterEntry entry, int year) {
        return all.reports().stream().filter(c -> c.year() != null && c.year() == year && c.agency() != null && all.roster().find(c.agency()).isEmpty())
                .map(Card::agency).distinct().filter(entry::isNear).map(name -> "收到名称相近、名册没有列入的“" + name + "”的报告");
    }

    /** What the roster says of its publication; a state beside the date of another year's publication is that of the other year. */
    private static Stream<String> recorded(RosterEntry entry, int year) {
        if (entry.published() == null) {
            return "submitted".equals(entry.status()) ? Stream.of("名册载明已报送") : Stream.empty();
        }
        return entry.published().getYear() == year + 1 ? Stream.of("名册记载已于" + entry.published() + "公布") : Stream.empty();
    }
}
