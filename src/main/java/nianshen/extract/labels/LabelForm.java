package nianshen.extract.labels;

import java.util.Set;
import nianshen.facts.Label.Axis;

/**
 * A row or column label of an official table, the same in all formats that have it.
 *
 * @param axis      row or column
 * @param key       row or column key
 * @param label     as the format prints it
 * @param core      its letters and digits without number
 * @param shortCore the core without a remark in brackets, equal to {@code core} where there is none
 * @param level     level of its number, see {@link Numbered}
 * @param ordinal   its number
 * @param block     block it belongs to
 * @param path      cores of all its labels, outermost first, put together
 * @param group     core of the label above it, or empty
 * @param variants  ids of the formats that have it
 */
public record LabelForm(Axis axis, String key, String label, String core, String shortCore, int level, int ordinal,
        String block, String path, String group, Set<String> variants) {

    /** Characters of a label that stands in no other word by chance. */
    private static final int WHOLE = 4;

    /** Whether it stands in a text of letters and digits alone, and not by chance. */
    public boolean standsIn(String text) {
        return core.length() >= WHOLE && text.contains(core);
    }

    /** Whether the format has it. */
    public boolean in(String variant) {
        return variants.contains(variant);
    }
}
