package nianshen.findings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the findings about one agency's report after it was asked to correct it.
 *
 * @param before the report that was found fault with, or null where this is its first
 * @param after  the report as it is now, or null where none has come
 * @param items  the earlier findings in their order, then the new ones
 */
public record Rectification(Audit before, Audit after, List<Item> items) implements Serializable {

    /** What became of a finding. */
    public enum State {
        /** 已改: the rule looked again and no longer finds it. */ FIXED,
        /** 未改: it is still there. */ OPEN,
        /** 新增: it was not there before. */ ADDED,
        /** 未能核实: no corrected report has come, or the rule could not look at it. */ UNVERIFIED;

        /** The name used in word lists. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A finding and what became of it.
     *
     * @param reason why it could not be verified, or null
     */
    public record Item(State state, Finding finding, String reason) implements Serializable {
    }

    /** Copies the list. */
    public Rectification {
        items = List.copyOf(items);
    }

    /** Compares two runs, report by report ({@link Counterparts}). */
    public static List<Rectification> between(Run before, Run after) {
        Counterparts pairs = new Counterparts(before.audits(), after.audits());
        List<Rectification> all = new ArrayList<>();
        before.audits().forEach(audit -> all.add(of(audit, pairs.of(audit))));
        pairs.alone().forEach(audit -> all.add(of(null, audit)));
        return all;
    }

    /** The name, in word lists, of what is to be said where one report has no other to be compared with, or one that cannot be read; else null. */
    public String remark() {
        if (after == null) {
            return before.error() != null || !before.standing().isEmpty() ? "missing" : "inOrder";
        }
        if (after.error() != null) {
            return "unreadable";
        }
        return before == null ? "first" : null;
    }

    private static Rectification of(Audit before, Audit after) {
        List<Item> items = new ArrayList<>();
        Set<Finding> met = new HashSet<>();
        Stream.ofNullable(before).flatMap(b -> b.standing().stream()).forEach(old -> items.add(item(old, after, met)));
        Stream.ofNullable(after).flatMap(a -> a.standing().stream()).filter(fresh -> !met.contains(fresh))
                .forEach(fresh -> items.add(new Item(State.ADDED, fresh, null)));
        return new Rectification(before, after, items);
    }

    private static Item item(Finding old, Audit after, Set<Finding> met) {
        Outcome outcome = after == null ? null
                : after.outcomes().stream().filter(o -> o.rule().equals(old.rule())).findFirst().orElse(null);
        if (outcome == null) {
            return new Item(State.UNVERIFIED, old, after == null || after.error() == null ? null : after.error().message());
        }
        Optional<Finding> again = again(old, outcome, met);
        again.ifPresent(met::add);
        Result result = again.map(Finding::result).orElse(outcome.result());
        State state = switch (result) {
            case VIOLATED -> again.isPresent() ? State.OPEN : State.FIXED;
            case SATISFIED, NOT_APPLICABLE -> State.FIXED;
            case DOUBTFUL -> again.isPresent() ? State.UNVERIFIED : State.FIXED;
            case WAIVED, UNDETERMINED -> State.UNVERIFIED;
        };
        return new Item(state, old, state == State.UNVERIFIED ? outcome.reason() : null);
    }

    /** The same finding, else one of the same rule that is kin to it. */
    private static Optional<Finding> again(Finding old, Outcome outcome, Set<Finding> met) {
        return outcome.findings().stream().filter(f -> f.id().equals(old.id())).findFirst()
                .or(() -> outcome.findings().stream().filter(f -> !met.contains(f) && kin(old, f)).findFirst());
    }

    /** About the same cells, or, where it is about words, about the same part: an agency or a year that was first read now changes the fingerprint. */
    private static boolean kin(Finding old, Finding fresh) {
        return java.util.Objects.equals(old.section(), fresh.section()) && cells(old).equals(cells(fresh));
    }

    private static Set<String> cells(Finding f) {
        return f.evidence().stream().map(Evidence::key).filter(java.util.Objects::nonNull).collect(java.util.stream.Collectors.toSet());
    }

    /** How many findings ended so. */
    public int count(State state) {
        return (int) items.stream().filter(i -> i.state() == state).count();
    }

    /** The agency's report, the corrected one where it has come. */
    public Audit report() {
        return after == null ? before : after;
    }

    /** The report that tells whose it is, which a damaged one does not: the corrected one where it does. */
    public Audit named() {
        boolean told = report().agency() != null || before == null || before.agency() == null;
        return told ? report() : before;
    }
}
