package nianshen.prose;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.facts.Claim;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;
import nianshen.specimen.TextPrint;

/** How many of the numbers that prose tells find the cell that owns them, and how many of those are proved. */
public final class ProseShares {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９][\\d０-９,.]*\\s?[万余多]{0,2}(?:件|条|份|宗|起|项|个|例|次|元|万元)");
    private static final Map<String, String> TABLES = Map.of("2", "proactive", "3", "requests", "4", "litigation");
    private static final Map<String, String> GROUPS = Map.of("3.unprocessed.total", "requests.notProcessed.total",
            "3.other.total", "requests.otherHandling.total", "3.new.total+3.carriedIn.total", "requests.received.total",
            "4.value.direct.total+4.value.afterReview.total", "litigation.litigation.total",
            "4.value.review.total+4.value.direct.total+4.value.afterReview.total", "litigation.disputes.total");

    private ProseShares() {
    }

    /**
     * What was counted.
     *
     * @param numbers of generated prose those that a cell owns, else all that have a measure word
     * @param millis  of a processor for an audit, on average
     */
    public record Share(int reports, int numbers, int owned, int proved, double millis) {
        private Share plus(Share other) {
            return new Share(reports + other.reports, numbers + other.numbers, owned + other.owned, proved + other.proved,
                    millis + other.millis);
        }

        private Share averaged() {
            return new Share(reports, numbers, owned, proved, millis / Math.max(1, reports));
        }
    }

    /** Generated prose, whose owners are known. */
    public static Share generated(Auditor auditor, int reports) {
        return sum(LongStream.rangeClosed(1, reports).mapToObj(seed -> Essay.draw(seed, false))
                .map(essay -> generated(auditor, essay)));
    }

    /** Reports whose owners nobody told: a number counts as owned where a claim holds it. */
    public static Share of(Auditor auditor, List<Source> sources) {
        return sum(sources.stream().map(source -> of(auditor, source)).filter(Objects::nonNull));
    }

    private static Share sum(Stream<Share> shares) {
        return shares.reduce(new Share(0, 0, 0, 0, 0), Share::plus).averaged();
    }

    private static Share generated(Auditor auditor, Essay essay) {
        Source source = new Source("report.txt", TextPrint.TAB.write(essay.specimen()));
        long start = CLOCK.getCurrentThreadCpuTime();
        Audit audit = auditor.audit(source);
        double millis = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        List<Claim> claims = audit.facts().of(Claim.class);
        List<Mention> mentions = essay.mentions().stream().filter(m -> Character.isDigit(m.owner().charAt(0))).toList();
        return new Share(1, mentions.size(), (int) mentions.stream().filter(m -> claims.stream().anyMatch(c -> tells(c, m)))
                .count(), (int) mentions.stream().filter(m -> claims.stream().anyMatch(c -> c.proved() && tells(c, m))).count(),
                millis);
    }

    private static boolean tells(Claim claim, Mention mention) {
        return claim.value().compareTo(mention.value()) == 0 && owners(mention.owner()).contains(claim.subject());
    }

    /** Subjects under which a claim may tell the figure of an owner. */
    private static List<String> owners(String owner) {
        List<String> owners = new ArrayList<>();
        for (String each : owner.split("&")) {
            owners.add(GROUPS.getOrDefault(each, TABLES.get(each.substring(0, 1)) + each.substring(1).replaceAll("\\+.*", "")));
        }
        return owners;
    }

    private static Share of(Auditor auditor, Source source) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Audit audit = auditor.audit(source);
        double millis = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        if (audit.facts() == null) {
            return null;
        }
        int numbers = audit.facts().of(Section.class).stream().map(Section::body).filter(Objects::nonNull)
                .mapToInt(body -> (int) NUMBER.matcher(body).results().count()).sum();
        return new Share(1, numbers, held(audit, false), held(audit, true), millis);
    }

    private static int held(Audit audit, boolean proved) {
        return (int) audit.facts().of(Claim.class).stream().filter(c -> !c.nil() && !c.subject().equals(Claim.UNREAD) && (c.proved() || !proved))
                .map(c -> c.quote() + " " + c.value().stripTrailingZeros()).distinct().count();
    }
}
