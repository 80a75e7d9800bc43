package nianshen.render.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.rollup.Addend;
import nianshen.rollup.Received;
import nianshen.rollup.RollUp;
import nianshen.rollup.Sum;
import nianshen.rollup.Unit;
import nianshen.text.Numeral;

/** What must be said of a sum before anybody uses it: who is not in it, and what in it is in doubt. */
final class RollUpNotes {

    private static final int CELLS = 3;
    private final RollUp rollUp;
    private final RollUpWords words;

    RollUpNotes(RollUp rollUp, RollUpWords words) {
        this.rollUp = rollUp;
        this.words = words;
    }

    String title() {
        return RollUpWords.filled(words.title(), Map.of("superior", rollUp.rostered() ? rollUp.superior() : words.unrostered(), "year", rollUp.year()));
    }

    /** One a line: how much there is, who is missing, which files could not be read, whose reports were left out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long doubts = doubts().size();
        long present = rollUp.units().stream().filter(Unit::present).count();
        lines.add(RollUpWords.filled(rollUp.rostered() ? words.summary() : words.unknownDue(), Map.of("due", rollUp.units().size(), "present", present,
                "absent", rollUp.absent().size(), "doubts", doubts)));
        if (!rollUp.absent().isEmpty()) {
            lines.add(RollUpWords.filled(words.partial(), Map.of("units", rollUp.absent().stream().map(u -> u.name() + "（" + u.absence() + "）")
                    .collect(Collectors.joining("、")))));
        }
        if (!rollUp.unread().isEmpty()) {
            lines.add(RollUpWords.filled(words.unread(), Map.of("files", rollUp.unread().stream().map(r -> r.source() + "（" + r.failure() + "）")
                    .collect(Collectors.joining("、")))));
        }
        if (rollUp.rostered() && !rollUp.others().isEmpty()) {
            lines.add(RollUpWords.filled(words.others(), Map.of("superior", rollUp.superior(), "files", rollUp.others().stream().map(RollUpNotes::named)
                    .collect(Collectors.joining("、")))));
        }
        return lines;
    }

    private static String named(Received report) {
        return (report.agency() == null ? "" : report.agency() + " ") + report.source();
    }

    /** Every figure in doubt with the sum that it belongs in. */
    List<Doubt> doubts() {
        return rollUp.doubtful().stream().flatMap(s -> s.doubts().stream().map(a -> new Doubt(s, a))).toList();
    }

    /** The same in few lines: cells of one agency that are in doubt for one reason together. */
    List<String> grouped() {
        Map<String, List<Doubt>> groups = doubts().stream().collect(Collectors.groupingBy(d -> d.addend().unit().name() + "：" + d.addend().doubt(),
                LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(g -> g.getKey() + "。" + cells(g.getValue())).toList();
    }

    private static String cells(List<Doubt> doubts) {
        String shown = doubts.stream().limit(CELLS).map(d -> d.sum().where() + (d.addend().value() == null ? "（没有计入）" : "（已按" + Numeral.plain(d.addend().value()) + "计入）"))
                .collect(Collectors.joining("、"));
        return shown + (doubts.size() > CELLS ? "等" + doubts.size() + "格" : "");
    }

    /** A figure in doubt. */
    record Doubt(Sum sum, Addend addend) {
    }
}
