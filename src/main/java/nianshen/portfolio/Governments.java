package nianshen.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.RolledUp;
import nianshen.facts.Subject;
import nianshen.rollup.Received;
import nianshen.rollup.RollUp;
import nianshen.rollup.RollUpMaker;
import nianshen.rollup.Sum;
import nianshen.rollup.Unit;

/** Holds the report of a government against the sum of those of its agencies, where the roster says which these are. */
final class Governments implements Companions {

    private static final int NAMED = 5;

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<String, Company> company = new HashMap<>();
        all.byYear().forEach((year, cards) -> cards.stream().filter(c -> c.read() && c.agency() != null && !all.roster().under(c.agency(), year).isEmpty())
                .forEach(c -> summed(c, cards, all).ifPresent(found -> company.put(c.source(), found))));
        return company;
    }

    private static Optional<Company> summed(Card government, List<Card> cards, Portfolio all) {
        RollUpMaker maker = new RollUpMaker(all.catalogue(), all.roster(), Stream.concat(cards.stream(), all.reports().stream().filter(c -> c.year() == null && !c.read()))
                .map(Governments::received).toList());
        return maker.of(all.agency(government), government.year()).map(r -> company(government, r));
    }

    private static Received received(Card card) {
        boolean read = card.gist() != null && card.gist().sheet() != null;
        return read ? new Received(card.source(), card.agency(), "government".equals(card.level()), card.year(), card.gist().sheet(), null)
                : Received.failed(card.source(), card.agency(), card.year(), "未能审核");
    }

    private static Company company(Card government, RollUp rollUp) {
        List<Fact> told = new ArrayList<>();
        String lacking = lacking(rollUp);
        rollUp.sums().forEach(s -> told.add(rolledUp(s, government, lacking)));
        Map<String, Long> doubts = rollUp.doubtful().stream().flatMap(s -> s.doubts().stream())
                .collect(Collectors.groupingBy(a -> a.unit().name(), TreeMap::new, Collectors.counting()));
        boolean whole = lacking == null && doubts.isEmpty();
        told.add(new Coverage(Subject.ROLL_UP, whole ? State.READ : State.DAMAGED, whole ? null
                : Stream.concat(Stream.ofNullable(lacking), Stream.of(doubts).filter(d -> !d.isEmpty()).map(Governments::listed)).collect(Collectors.joining("；")) + "，有的汇总数无法核对"));
        return new Company(List.of(), told);
    }

    private static String listed(Map<String, Long> doubts) {
        return doubts.entrySet().stream().limit(NAMED).map(d -> d.getKey() + "有" + d.getValue() + "个数待核").collect(Collectors.joining("、"))
                + (doubts.size() > NAMED ? "等" + doubts.size() + "个单位" : "");
    }

    private static RolledUp rolledUp(Sum sum, Card government, String lacking) {
        String doubt = sum.doubts().isEmpty() ? lacking : doubt(sum);
        boolean sure = government.gist() != null && government.gist().sheet() != null;
        return new RolledUp(sum.table().key(), sum.key(), sum.where(), sure ? government.gist().sheet().value(sum.key()) : null, sum.total(), sum.workings(), doubt);
    }

    private static String doubt(Sum sum) {
        return sum.doubts().stream().limit(NAMED).map(a -> a.unit().name() + a.doubt()).collect(Collectors.joining("、"));
    }

    /** Who is not in the sum; null where nobody is missing. */
    private static String lacking(RollUp rollUp) {
        List<String> names = Stream.concat(rollUp.absent().stream().map(Unit::name), rollUp.unread().stream().map(Received::source)).toList();
        return names.isEmpty() ? null : "缺" + names.stream().limit(NAMED).collect(Collectors.joining("、")) + (names.size() > NAMED ? "等" + names.size() + "个单位" : "") + "的报告";
    }
}
