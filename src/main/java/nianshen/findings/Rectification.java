package nianshen.findings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the findings about one agency's report after it was asked to correct it.
 *
 * @param before the report that was found fault with, or null where this is its first
 * @param after  the corrected report, or null where none has come
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

    /** Compares two runs, report by report of the same agency and year; a report that names neither goes by its file. */
    public static List<Rectification> between(Run before, Run after) {
        Map<String, Audit> corrected = new LinkedHashMap<>();
        after.audits().forEach(audit -> corrected.put(subject(audit), audit));
        List<Rectification> all = new ArrayList<>();
        before.audits().forEach(audit -> all.add(of(audit, corrected.remove(subject(audit)))));
        corrected.values().forEach(audit -> all.add(of(null, audit)));
        return all;
    }

    private static String subject(Audit audit) {
        return audit.agency() == null || audit.year() == null ? audit.source() : audit.agency() + "\0" + audit.year();
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

    /** The same finding; else, where it is about words and not about a cell, one of the same rule about the same part. */
    private static Optional<Finding> again(Finding old, Outcome outcome, Set<Finding> met) {
        return outcome.findings().stream().filter(f -> f.id().equals(old.id())).findFirst()
                .or(() -> outcome.findings().stream().filter(f -> !met.contains(f) && kin(old, f)).findFirst());
    }

    private static boolean kin(Finding old, Finding fresh) {
        return java.util.Objects.equals(old.section(), fresh.section())
                && Stream.of(old, fresh).flatMap(f -> f.evidence().stream()).allMatch(e -> e.key() == null);
    }

    /** How many findings ended so. */
    public int count(State state) {
        return (int) items.stream().filter(i -> i.state() == state).count();
    }

    /** The agency's report, the corrected one where it has come. */
    public Audit report() {
        return after == null ? before : after;
    }
}
