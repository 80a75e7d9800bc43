package nianshen.portfolio;

import java.util.List;
import java.util.Map;
import nianshen.rollup.Filled;

/**
 * What is kept of every report to compare it with others.
 *
 * @param sheet    its figures; null where its year has no form
 * @param wordings the sentences of the parts that hold prose alone, by part, as {@link nianshen.text.Wordings}
 */
public record Gist(Filled sheet, Map<String, List<String>> wordings) {
}
