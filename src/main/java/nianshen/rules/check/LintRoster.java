package nianshen.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.rules.tree.RuleTree;

/** Finds in the roster what reads well and does nothing: a function that no rule asks for, a superior that is misspelt, years in which nobody reports. */
final class LintRoster {

    private static final String FILE = "agencies.csv";
    private static final String ASKED = "RosterEntry.functions";
    private static final String OF_PEERS = "Peers.tag";
    private final Roster roster;
    private final List<Problem> notes;

    LintRoster(Roster roster, List<Problem> notes) {
        this.roster = roster;
        this.notes = notes;
    }

    /** Checks the roster beside the rules. */
    void check(List<RuleTree> rules) {
        Set<String> asked = rules.stream().flatMap(r -> FactPattern.of(r).stream()).flatMap(p -> p.comparisons().stream())
                .filter(c -> c.place().equals(ASKED) || c.place().equals(OF_PEERS)).map(c -> c.value()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Long> superiors = roster.entries().stream().map(RosterEntry::superior).filter(Objects::nonNull).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        functions(asked);
        for (RosterEntry entry : roster.entries()) {
            if (entry.superior() != null) {
                superior(entry, superiors);
            }
            if (entry.since() != null && entry.until() != null && entry.since() > entry.until()) {
                note(entry, "的起始年度" + entry.since() + "晚于截止年度" + entry.until() + "，没有一个年度应报，应对调或更正");
            }
        }
    }

    private void functions(Set<String> asked) {
        Map<String, List<RosterEntry>> idle = new TreeMap<>();
        roster.entries().forEach(e -> e.functions().stream().filter(f -> !asked.contains(f)).forEach(f -> idle.computeIfAbsent(f, k -> new ArrayList<>()).add(e)));
        idle.forEach((function, of) -> note(of.get(0), (of.size() > 1 ? "等" + of.size() + "个机关" : "") + "的职能“" + function + "”没有规则用到" + meant(function, asked)));
    }

    /** The function that a longer or a similar word was meant for. */
    private static String meant(String function, Set<String> asked) {
        return asked.stream().filter(function::contains).findFirst().map(n -> "，是否想写“" + n + "”").orElse(Nearest.hint(function, asked));
    }

    /** One that only this agency names, and that is near one which is known. */
    private void superior(RosterEntry entry, Map<String, Long> superiors) {
        if (roster.same(entry.name(), entry.superior())) {
            note(entry, "的主管机关写的是它自己");
        } else if (superiors.get(entry.superior()) == 1 && roster.find(entry.superior()).isEmpty()) {
            Nearest.of(entry.superior(), superiors.keySet().stream().filter(s -> superiors.get(s) > 1).toList())
                    .ifPresent(s -> note(entry, "的主管机关“" + entry.superior() + "”不在名册中，是否想写“" + s + "”"));
        }
    }

    private void note(RosterEntry entry, String what) {
        notes.add(new Problem(FILE, null, null, "“" + entry.name() + "”" + what));
    }
}
