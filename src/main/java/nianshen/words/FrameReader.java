package nianshen.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a row of {@code rules/words/句式.csv}. */
final class FrameReader {

    static final List<String> COLUMNS = List.of("名词", "动词", "指标", "单位", "把握", "没有");
    private static final Set<String> UNITS = Set.of(Sense.Unit.CASES, Sense.Unit.ITEMS, Sense.Unit.YUAN, Sense.Unit.TEN_THOUSAND);
    private static final Map<String, Boolean> SURE = Map.of("准", true, "疑", false);

    private FrameReader() {
    }

    /**
     * The frames, one for each noun.
     *
     * @throws IllegalArgumentException with a Chinese message where the row is not as it must be
     */
    static List<Frame> read(List<String> cells) {
        if (cells.size() != COLUMNS.size() || cells.get(0).isEmpty() || cells.get(2).isEmpty()) {
            throw new IllegalArgumentException("发现 " + cells.size() + " 列，应为 " + String.join("、", COLUMNS) + " 六列，名词和指标必填");
        }
        expect("单位", cells.get(3), UNITS);
        expect("把握", cells.get(4), SURE.keySet());
        expect("没有", cells.get(5), Set.of("", "可"));
        Set<String> deeds = Stream.of(cells.get(1).split("\\+")).map(String::strip).filter(d -> !d.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> subjects = List.of(cells.get(2).split("\\s*;\\s*"));
        return Stream.of(cells.get(0).split("、"))
                .map(noun -> new Frame(noun.strip(), deeds, subjects, cells.get(3), SURE.get(cells.get(4)), !cells.get(5).isEmpty())).toList();
    }

    private static void expect(String column, String found, Set<String> expected) {
        if (!expected.contains(found)) {
            throw new IllegalArgumentException(column + "为“" + found + "”，应为 "
                    + expected.stream().sorted().map(e -> e.isEmpty() ? "空白" : e).collect(Collectors.joining("、")) + " 之一");
        }
    }
}
