package nianshen.prose;

import java.util.List;
import java.util.SortedMap;

/**
 * Generated prose.
 *
 * @param text     with slots
 * @param told     what the slots of figures hold
 * @param mentions the figures that a table owns
 */
record Speech(String text, SortedMap<String, String> told, List<Mention> mentions) {
}
