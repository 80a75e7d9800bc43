package nianshen.facts;

import nianshen.doc.SourceSpan;
import nianshen.text.Numeral;

/**
 * A part of the report: one fact for every part the format asks for, present or not, and one for every further part.
 *
 * @param number   the part's number in the format; on from the last one for parts the format does not know
 * @param key      the format's key for it; "further1" and so on for further parts
 * @param due      whether the format asks for it; false for a further part
 * @param table    key of the table that belongs in it, or null
 * @param fee      whether the information processing fee is to be reported in it
 * @param mayBeNil whether the format lets it say that there is nothing to report
 * @param title    canonical title, or the title found for a further part
 * @param state    PRESENT; ABSENT; LOST (its content was seen but its heading was not, or the source is damaged there)
 * @param found    heading as printed without its number, or null
 * @param ordinal  number as printed ("三"), or null
 * @param position its place among the parts found, from 1; 0 where absent
 * @param accepted whether the heading is the canonical title or an accepted variant (white space aside)
 * @param body     prose of the part without headings of its own number and without tables, paragraphs joined by \n
 * @param content  FILLED; NIL (only words saying there is nothing: "无"); EMPTY (no prose and no table)
 * @param divisions number of its paragraphs that are subheads or open with a number (（一）, 1., 一是)
 * @param length   number of characters of the body, white space aside
 */
public record Section(int number, String key, boolean due, String table, boolean fee, boolean mayBeNil, String title, State state, String found, String ordinal, int position,
        boolean accepted, String body, Content content, int divisions, int length, String quote, SourceSpan span) implements Fact {

    /** Its number as the format prints it: 三. */
    public String numeral() {
        return Numeral.print(number);
    }

    /** The part as people call it: 第三部分. */
    public String called() {
        return "第" + numeral() + "部分";
    }

    /** What the format asks for in it above all: "fee", "table" or else "prose". */
    public String asked() {
        if (fee) {
            return "fee";
        }
        return table == null ? "prose" : "table";
    }

    /** Whether the part was found. */
    public enum State { PRESENT, ABSENT, LOST }

    /** What the part holds. */
    public enum Content { FILLED, NIL, EMPTY }
}
