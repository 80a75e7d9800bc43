package nianshen.rules.settings;

/**
 * How reports are compared with each other.
 *
 * @param likeness  percent from which two agencies' parts are told to be alike
 * @param shared    share of the agencies from which text that they have in common was handed out and is nobody's copy
 * @param agencies  as many of them there must be at least
 * @param collected share of the agencies on the roster from which the reports of a year count as collected, so that those
 *                  that are not there are missing
 */
public record Comparing(int likeness, double shared, int agencies, double collected) {

    /** In force where no workbook speaks. */
    public static final Comparing DEFAULT = new Comparing(70, 0.2, 5, 0.5);
    static final String LIKENESS = "雷同相似度";
    static final String SHARED = "统一文本的机关比例";
    static final String AGENCIES = "统一文本的机关数";
    static final String COLLECTED = "视为已收齐的比例";
}
