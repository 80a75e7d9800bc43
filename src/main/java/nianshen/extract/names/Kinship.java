package nianshen.extract.names;

import java.util.Optional;
import nianshen.text.Likeness;
import nianshen.words.WordList;

/**
 * Tells whether two names can belong to one agency: the characters of what distinguishes one stand in the other.
 * So 县卫健委 is kin to 卫生健康局, and 县水务局 is not kin to 教育局. Place names and the kind of body are left aside;
 * where nothing distinguishing is left (我局, 县政府) there is nothing to tell apart and the names count as kin.
 *
 * @param common words at the end of names that tell no agency from another
 */
record Kinship(WordList common) {

    private static final int CORE = 2;

    /** Whether the name can be the agency under another form; true where either is missing. */
    boolean kin(String name, String agency) {
        if (name == null || agency == null) {
            return true;
        }
        return within(core(name), agency) || Likeness.inOrder(core(agency), name);
    }

    /** Whether the characters stand in the name, in any order: 民促局 is 促进民营经济发展局. */
    private static boolean within(String core, String agency) {
        return core.chars().allMatch(c -> agency.indexOf(c) >= 0);
    }

    /** The last two characters of what tells the agency from others; empty where there are fewer. */
    private String core(String name) {
        String rest = name;
        Optional<WordList.Hit> tail = common.ending(rest);
        while (tail.isPresent()) {
            rest = rest.substring(0, tail.get().start());
            tail = common.ending(rest);
        }
        return rest.length() < CORE ? "" : rest.substring(rest.length() - CORE);
    }
}
