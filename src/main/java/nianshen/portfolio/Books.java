package nianshen.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Recorded;
import nianshen.facts.Subject;

/** Puts beside a report what the office's own books say about its agency and year. */
final class Books implements Companions {

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<String, Company> company = new HashMap<>();
        all.reports().stream().filter(c -> c.read() && c.agency() != null && c.year() != null && !all.ledgers().isEmpty()).forEach(card -> {
            List<Recorded> entries = all.ledgers().about(name -> all.roster().same(name, card.agency()), card.year()).stream()
                    .map(e -> new Recorded(e.ledger(), e.item(), e.key(), e.value())).toList();
            Coverage seen = entries.isEmpty() ? new Coverage(Subject.LEDGERS, State.UNSUPPLIED, "台账中没有本机关本年度的数字")
                    : new Coverage(Subject.LEDGERS, State.READ, null);
            company.put(card.source(), new Company(List.of(), Stream.<Fact>concat(entries.stream(), Stream.of(seen)).toList()));
        });
        return company;
    }
}
