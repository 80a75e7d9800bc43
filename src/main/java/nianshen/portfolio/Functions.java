package nianshen.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                Map<String, Function> functions = functions(all, cards);
                cards.stream().filter(c -> sheet(c).isPresent()).forEach(c -> told(all, c, functions).ifPresent(found -> company.put(c.source(), found)));
            });
        }
        return company;
    }

    private static Optional<Filled> sheet(Card card) {
        return Optional.ofNullable(card.gist()).map(Gist::sheet);
    }

    private static Map<String, Function> functions(Portfolio all, List<Card> cards) {
        Map<String, Function> functions = new HashMap<>();
        cards.stream().filter(c -> sheet(c).isPresent()).forEach(c -> all.roster().find(c.agency()).map(RosterEntry::functions).orElse(List.of())
                .forEach(f -> functions.computeIfAbsent(f, Function::new).add(all.agency(c), sheet(c).orElseThrow())));
        return functions;
    }

    private static Optional<Company> told(Portfolio all, Card card, Map<String, Function> functions) {
        Optional<RosterEntry> entry = all.roster().find(card.agency());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> told = new ArrayList<>();
        for (String function : entry.get().functions()) {
            Function known = functions.get(function);
            sheet(card).orElseThrow().zeros().forEach(key -> told.add(known.peers(key, entry.get().name())));
        }
        boolean tagged = !entry.get().functions().isEmpty();
        told.add(new Coverage(Subject.PEERS, tagged ? State.READ : State.NONE, tagged ? null : "名册没有载明本机关的职能"));
        return Optional.of(new Company(List.of(), told));
    }

    /** What the reports of a year that have a function hold; each cell is looked at once, however many ask. */
    private static final class Function {

        private final String name;
        private final Map<String, Integer> reports = new HashMap<>();
        private final Map<String, List<Share>> positive = new HashMap<>();
        private int all;

        Function(String name) {
            this.name = name;
        }

        /**
         * A number that is not nought.
         *
         * @param agency whose report has it
         */
        private record Share(String agency, BigDecimal value) {
        }

        void add(String agency, Filled sheet) {
            all++;
            reports.merge(agency, 1, Integer::sum);
            sheet.positive().forEach((key, value) -> positive.computeIfAbsent(key, k -> new ArrayList<>()).add(new Share(agency, value)));
        }

        /** What others than an agency have in a cell. */
        Peers peers(String key, String agency) {
            List<Share> others = positive.getOrDefault(key, List.of()).stream().filter(s -> !agency.equals(s.agency())).toList();
            return new Peers(name, key, all - reports.getOrDefault(agency, 0), others.size(),
                    others.stream().limit(EXAMPLES).map(s -> s.agency() + Numeral.plain(s.value()) + "件").toList());
        }
    }
}
