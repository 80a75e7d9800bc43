package nianshen.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.rules.RulePack;
import nianshen.text.Sha256;

/** What was read from reports of earlier years, kept so that those of the year after can be judged beside them. Immutable. */
public final class Earlier {

    /** Of no report at all. */
    public static final Earlier NONE = new Earlier(List.of());
    private final Map<Integer, List<Facts>> byYear;

    /** @param all reports of any agency and year; such as tell no year are left out */
    public Earlier(List<Facts> all) {
        byYear = all.stream().filter(f -> f.report().year() != null).collect(Collectors.groupingBy(f -> f.report().year()));
    }

    /** What tells these reports from others, on one line. */
    public String fingerprint() {
        return Sha256.hex(byYear.values().stream().flatMap(List::stream).map(f -> f.all().toString()).sorted().toList().toString()
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The agency's report of the year before; several where more than one is kept. */
    List<Facts> lastYears(Report report, RulePack pack) {
        return report.year() == null ? List.of() : byYear.getOrDefault(report.year() - 1, List.of()).stream()
                .filter(f -> pack.sameAgency(report.agency(), f.report().agency())).toList();
    }
}
