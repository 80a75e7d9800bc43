package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.LineSpan;
import nianshen.text.Blanks;

/**
 * A line of a text file.
 *
 * @param number from 1
 */
public record TextLine(int number, String text) {

    private static final Pattern ENDS = Pattern.compile("\r\n|\n|\r");
    private static final Pattern SOFT_ENDS = Pattern.compile("[\f\u000B\u2028\u2029\u0085]");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-—–－─]+\\s*\\d{1,3}\\s*[-—–－─]+|第\\s*\\d{1,3}\\s*页(?:[\\s,，/]*共\\s*\\d{1,3}\\s*页)?)");

    /** The lines of a text, without those that are page numbers of the print it was copied from. */
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : ENDS.split(text.replace("\uFEFF", "").replace("\u200B", ""), -1)) {
            number++;
            for (String part : SOFT_ENDS.split(line, -1)) {
                if (!PAGE_NUMBER.matcher(part.strip()).matches()) {
                    lines.add(new TextLine(number, part));
                }
            }
        }
        return lines;
    }

    /** Its place in the file. */
    public LineSpan span() {
        return new LineSpan(number);
    }

    boolean isBlank() {
        return Blanks.trim(text).isEmpty();
    }
}
