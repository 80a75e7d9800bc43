package nianshen.rules.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.pack.Problem;

/**
 * What settings workbooks choose for things of one kind. The office's own workbooks go before those that ship; among
 * those of one folder two may not say different things, since nobody could tell which of them holds.
 */
final class Choices<T> {

    private final Map<String, Choice<T>> shipped = new LinkedHashMap<>();
    private final Map<String, Choice<T>> own = new LinkedHashMap<>();
    private final List<Problem> problems;

    Choices(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * What a cell says.
     *
     * @param place file, sheet and cell
     */
    record Choice<T>(T value, String place) {
    }

    /** Notes what a cell says; whether nothing was said before. */
    boolean add(boolean local, String about, T value, String place) {
        Choice<T> before = (local ? own : shipped).putIfAbsent(about, new Choice<>(value, place));
        if (before != null && !before.value().equals(value)) {
            problems.add(new Problem(place, null, null, "“" + about + "”与 " + before.place()
                    + " 不一致，请改成一致或只保留一处" + (local ? "" : "；本办自己的设置放在 local 文件夹中，以它为准")));
        }
        return before == null;
    }

    /** What holds, by what it is about. */
    Map<String, Choice<T>> all() {
        Map<String, Choice<T>> all = new LinkedHashMap<>(shipped);
        all.putAll(own);
        return all;
    }

    Optional<Choice<T>> of(String about) {
        return Optional.ofNullable(own.getOrDefault(about, shipped.get(about)));
    }
}
