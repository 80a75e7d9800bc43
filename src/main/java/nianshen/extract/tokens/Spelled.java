package nianshen.extract.tokens;

import java.util.Set;

/** Characters of the grammar that clauses are read by as they stand, whatever they are made to stand for in a list. */
public final class Spelled {

    /** Joins what describes to what is described. */
    public static final String OF = "的";
    /** What stands between a thing and what it is. */
    public static final Set<String> COPULAS = Set.of("为", "是", "系");
    /** Stands between some and what they are found to be. */
    public static final String BELONGS = "属于";
    /** There are more than these. */
    public static final String AND_MORE = "等";
    /** Behind that. */
    public static final String AFTER = "后";
    /** Done already, at the end of a longer word. */
    public static final String ALREADY = "已";
    /** Begins words for the others of the same: 其余, 其次. */
    public static final String ITS = "其";
    /** None, as a figure in words. */
    public static final String NOUGHT = "零";

    private Spelled() {
    }
}
