package nianshen.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Peers;
import nianshen.facts.Subject;
import nianshen.roster.RosterEntry;
import nianshen.rollup.Filled;
import nianshen.text.Numeral;

/** Says of cells that an agency fills in with nought what others of the same function have in them. */
final class Functions implements Companions {

    private static final int EXAMPLES = 3;

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<String, Company> company = new HashMap<>();
        if (!all.roster().isEmpty()) {
            all.byYear().forEach((year, cards) -> {
                Map<String, List<Card>> byFunction = byFunction(all, cards);
                cards.stream().filter(c -> sheet(c).isPresent()).forEach(c -> told(all, c, byFunction).ifPresent(found -> company.put(c.source(), found)));
            });
        }
        return company;
    }

    private static Optional<Filled> sheet(Card card) {
        return Optional.ofNullable(card.gist()).map(Gist::sheet);
    }

    private static Map<String, List<Card>> byFunction(Portfolio all, List<Card> cards) {
        Map<String, List<Card>> byFunction = new HashMap<>();
        cards.stream().filter(c -> sheet(c).isPresent()).forEach(c -> all.roster().find(c.agency()).map(RosterEntry::functions).orElse(List.of())
                .forEach(f -> byFunction.computeIfAbsent(f, k -> new ArrayList<>()).add(c)));
        return byFunction;
    }

    private static Optional<Company> told(Portfolio all, Card card, Map<String, List<Card>> byFunction) {
        Optional<RosterEntry> entry = all.roster().find(card.agency());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> told = new ArrayList<>();
        for (String function : entry.get().functions()) {
            List<Card> others = byFunction.get(function).stream().filter(c -> !entry.get().name().equals(all.agency(c))).toList();
            zeros(sheet(card).orElseThrow()).forEach(key -> told.add(peers(function, key, others, all)));
        }
        boolean tagged = !entry.get().functions().isEmpty();
        told.add(new Coverage(Subject.PEERS, tagged ? State.READ : State.NONE, tagged ? null : "名册没有载明本机关的职能"));
        return Optional.of(new Company(List.of(), told));
    }

    private static Stream<String> zeros(Filled sheet) {
        return sheet.keys().stream().filter(key -> Optional.ofNullable(sheet.value(key)).filter(v -> v.signum() == 0).isPresent());
    }

    private static Peers peers(String function, String key, List<Card> others, Portfolio all) {
        List<Card> positive = others.stream().filter(c -> positive(c, key)).toList();
        return new Peers(function, key, others.size(), positive.size(), positive.stream().limit(EXAMPLES)
                .map(c -> all.agency(c) + Numeral.plain(sheet(c).orElseThrow().value(key)) + "件").toList());
    }

    private static boolean positive(Card card, String key) {
        BigDecimal value = sheet(card).orElseThrow().value(key);
        return value != null && value.signum() > 0;
    }
}
