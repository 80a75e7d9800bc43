package nianshen.rules.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule made of sentences, and what it means.
 *
 * @param conditions one a line; 或者 in front of one that is enough where the one before does not hold
 */
record Written(String id, List<String> conditions) {

    private static final String OR = "或者 ";

    /** The same by another id. */
    Written called(String other) {
        return new Written(other, conditions);
    }

    /** The rule as a clerk writes it. */
    String text() {
        return "规则 “" + id + " 试”\n级别：提示\n依据：S\n问题：有误\n整改：更正\n当\n  " + String.join("\n  ", conditions) + "\n那么\n  报告问题\n结束\n";
    }

    /** What a report answers to all of it. */
    Reply ask(Meanings meanings, World report) {
        List<Map<String, Object>> ways = List.of(Map.of());
        boolean unknown = false;
        for (List<String> choices : groups()) {
            Reply reply = ask(choices, meanings, report, ways.isEmpty() ? List.of(Map.of()) : ways);
            if (reply.no()) {
                return reply;
            }
            unknown |= reply.unknown();
            ways = reply.ways();
        }
        return new Reply(unknown ? List.of() : ways, unknown);
    }

    /** Whether a report leaves one of the sentences open. */
    boolean open(Meanings meanings, World report) {
        return groups().stream().flatMap(List::stream).anyMatch(c -> meanings.ask(c, report, Map.of()).partly());
    }

    /** What it answers to sentences of which one is enough, after each of the ways in which those before hold. */
    private static Reply ask(List<String> choices, Meanings meanings, World report, List<Map<String, Object>> before) {
        List<Map<String, Object>> ways = new ArrayList<>();
        boolean unknown = false;
        for (Map<String, Object> way : before) {
            for (String choice : choices) {
                Reply reply = meanings.ask(choice, report, way);
                unknown |= reply.unknown();
                reply.ways().forEach(w -> ways.add(joined(way, w)));
            }
        }
        return new Reply(ways, unknown && ways.isEmpty());
    }

    private static Map<String, Object> joined(Map<String, Object> way, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(way);
        all.putAll(more);
        return all;
    }

    private List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        for (String condition : conditions) {
            if (condition.startsWith(OR)) {
                groups.get(groups.size() - 1).add(condition.substring(OR.length()));
            } else {
                groups.add(new ArrayList<>(List.of(condition)));
            }
        }
        return groups;
    }
}
