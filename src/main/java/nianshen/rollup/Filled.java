package nianshen.rollup;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The figures of one report, cell by cell of the form of its year; small, since there may be very many.
 *
 * @param keys   of the cells, shared by all reports of the form
 * @param places of the keys, from nought; shared as well
 * @param values what stands in them, null where there is no number to rely on
 * @param doubts why figures cannot be relied on, by their place, in Chinese
 */
public record Filled(List<String> keys, Map<String, Integer> places, List<BigDecimal> values, Map<Integer, String> doubts) {

    /** Reports of one form share its keys: what their cells hold tells them apart, and need not be asked of more. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filled o && values.equals(o.values) && doubts.equals(o.doubts) && (keys == o.keys || keys.equals(o.keys));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The number in the cell; null where there is none to rely on. */
    public BigDecimal value(String key) {
        Integer at = places.get(key);
        return at == null ? null : values.get(at);
    }

    /** The cells in which nought stands. */
    public List<String> zeros() {
        return IntStream.range(0, keys.size()).filter(i -> values.get(i) != null && values.get(i).signum() == 0).mapToObj(keys::get).toList();
    }

    /** The numbers above nought by their cells. */
    public Map<String, BigDecimal> positive() {
        Map<String, BigDecimal> positive = new LinkedHashMap<>();
        IntStream.range(0, keys.size()).filter(i -> values.get(i) != null && values.get(i).signum() > 0).forEach(i -> positive.putIfAbsent(keys.get(i), values.get(i)));
        return positive;
    }

    /** Why the figure cannot be relied on; null where it can. */
    public String doubt(String key) {
        Integer at = places.get(key);
        return at == null ? NONE : doubts.get(at);
    }

    /** What is said of a cell that the form does not have. */
    private static final String NONE = "报告中没有这一项";
}
