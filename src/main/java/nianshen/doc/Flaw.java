package nianshen.doc;

/**
 * Something of the source that was not read, or not with certainty (glyphs without Unicode, a page that is only a
 * picture, text that nobody sees).
 *
 * @param message what and where, in Chinese, for a clerk
 * @param span    place, or null where it cannot be told
 * @param reach   what of the report it may touch
 */
public record Flaw(String message, SourceSpan span, Reach reach) {

    /** How much of a report a flaw casts doubt on. */
    public enum Reach {
        /** What stands at its place: the same page, line or element. */ PLACE,
        /** What stands at its place, which was recognised in a picture: all of it was looked at, but it accuses nobody. */ PICTURE,
        /** Nothing more: the figure at its place was recognised, with less certainty than others. */ FAINT,
        /** Nothing: what stands at its place was recognised, and a person confirmed it. */ CONFIRMED,
        /** Anything: what is missing may be what the report is blamed for leaving out. */ REPORT
    }

    /** Characters that could not be read for certain. */
    public static Flaw unsure(String message, SourceSpan span) {
        return new Flaw(message, span, Reach.PLACE);
    }

    /** A page or a piece of one that was read from a picture. */
    public static Flaw recognised(String message, SourceSpan span) {
        return new Flaw(message, span, Reach.PICTURE);
    }

    /** A figure that was recognised in a picture less certainly than others. */
    public static Flaw faint(String message, SourceSpan span) {
        return new Flaw(message, span, Reach.FAINT);
    }

    /** A place that was recognised in a picture, and of which a person told what stands there. */
    public static Flaw confirmed(String message, SourceSpan span) {
        return new Flaw(message, span, Reach.CONFIRMED);
    }

    /** A piece of the source that is missing from what was read. */
    public static Flaw lost(String message, SourceSpan span) {
        return new Flaw(message, span, Reach.REPORT);
    }
}
