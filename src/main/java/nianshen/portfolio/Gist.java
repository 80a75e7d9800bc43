package nianshen.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.rollup.Filled;

/**
 * What is kept of every report to compare it with others.
 *
 * @param sheet    its figures; null where its year has no form
 * @param years    every year that its title and its period name: more than one where they do not agree
 * @param wordings the sentences of the parts that hold prose alone, by part, as {@link nianshen.text.Wordings}
 */
public record Gist(Filled sheet, Set<Integer> years, Map<String, List<String>> wordings) {
}
