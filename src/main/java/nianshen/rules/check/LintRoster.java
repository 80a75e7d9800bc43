package nianshen.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            entry.aliases().forEach(alias -> alias(entry, alias));
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

    /** One that only this agency names, and that is near one which is known; those that differ in little the roster tells by itself. */
    private void superior(RosterEntry entry, Map<String, Long> superiors) {
        if (roster.same(entry.name(), entry.superior())) {
            note(entry, "的主管机关写的是它自己");
        } else if (roster.find(entry.superior()).isEmpty() && roster.near(entry.superior()).isEmpty()) {
            List<String> likelier = Stream.concat(roster.entries().stream().map(RosterEntry::name), superiors.keySet().stream().filter(s -> superiors.get(s) > superiors.get(entry.superior()))).distinct().toList();
            likelier.stream().filter(s -> brief(s).equals(brief(entry.superior()))).findFirst().or(() -> Nearest.of(entry.superior(), likelier.stream().filter(superiors::containsKey).toList()))
                    .ifPresent(s -> note(entry, "的主管机关“" + entry.superior() + "”不在名册中，是否想写“" + s + "”"));
        } else if (roster.find(entry.superior()).isPresent()) {
            List<String> circle = circle(entry);
            if (circle.size() == 1) {
                note(entry, "的主管机关是“" + circle.get(0) + "”，“" + circle.get(0) + "”的主管机关又是它，请核对");
            } else if (!circle.isEmpty()) {
                note(entry, "的主管机关依次是“" + String.join("、", circle) + "”，最后又是它自己，请核对");
            }
        }
    }

    private static String brief(String name) {
        return name.replace("人民", "");
    }

    /** Superiors, each that of the one before, the last of which stands under the agency itself; none where there is no such circle, or it is told of an agency before. */
    private List<String> circle(RosterEntry entry) {
        int first = roster.entries().indexOf(entry);
        List<String> over = new ArrayList<>();
        Optional<RosterEntry> at = superior(entry);
        while (at.isPresent() && at.get() != entry && roster.entries().indexOf(at.get()) > first && !over.contains(at.get().name())) {
            over.add(at.get().name());
            at = superior(at.get());
        }
        return at.filter(a -> a == entry).isPresent() ? over : List.of();
    }

    private Optional<RosterEntry> superior(RosterEntry entry) {
        return entry.superior() == null ? Optional.empty() : roster.find(entry.superior());
    }

    /** Another name that is the name of somebody else in the same years. */
    private void alias(RosterEntry entry, String alias) {
        roster.entries().stream().filter(o -> o != entry && o.name().equals(alias) && together(o, entry)).findFirst()
                .ifPresent(o -> note(entry, "的别名“" + alias + "”也是名册中另一个机关的名称，报告是谁的分不清；已撤并的，请写明各自的起始年度、截止年度"));
    }

    private static boolean together(RosterEntry one, RosterEntry other) {
        return !(one.until() != null && other.since() != null && one.until() < other.since() || other.until() != null && one.since() != null && other.until() < one.since());
    }

    private void note(RosterEntry entry, String what) {
        notes.add(new Problem(FILE, null, null, "“" + entry.name() + "”" + what));
    }
}
