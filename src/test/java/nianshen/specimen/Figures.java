package nianshen.specimen;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;

/** The figures of a specimen by cell key <code>table.row.column</code>. */
public record Figures(SortedMap<String, BigDecimal> values) {
    /** Copies the map. */
    public Figures {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The figure of a cell. */
    public BigDecimal get(String key) {
        return values.get(key);
    }

    /** A count. */
    public int count(String key) {
        return values.get(key).intValueExact();
    }

    /** The sum of some rows of table 3 in one column. */
    public int sum(String column, String... rows) {
        return java.util.Arrays.stream(rows).mapToInt(r -> count("3." + r + "." + column)).sum();
    }

    /** The same figures but one. */
    public Figures with(String key, BigDecimal value) {
        TreeMap<String, BigDecimal> copy = new TreeMap<>(values);
        copy.put(key, value);
        return new Figures(copy);
    }

    /** The same figures but one, larger by a number. */
    public Figures plus(String key, int more) {
        return with(key, get(key).add(BigDecimal.valueOf(more)));
    }
}
