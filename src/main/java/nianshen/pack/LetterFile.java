package nianshen.pack;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files under {@code letters} that are asked for by name. Any other does something only where one of these names it:
 * a part of a page, a picture, a font.
 */
public enum LetterFile {

    /** The office that sends the letters. */ OFFICE("office.json"),
    /** Words for verdicts, severities, levels and the like. */ WORDS("words.json"),
    /** Public holidays. */ HOLIDAYS("holidays.json"),
    /** What annexes are called and how they are headed. */ ANNEXES("annexes.json"),
    /** The same of the sheets of the register. */ REGISTER("register.json"),
    /** What the sum of many reports says beside its numbers. */ ROLLUP("rollup.json"),
    /** The fonts of letters. */ FONTS("fonts.json"),
    /** The form of every letter. */ LETTER("letter.html"),
    /** Its style. */ LETTER_STYLE("letter.css"),
    /** What a letter about one report says. */ LETTER_BODY("letter-body.txt"),
    /** What is said of findings after correction. */ CLOSING_BODY("closing-body.txt"),
    /** What is said to several agencies together. */ JOINT_BODY("joint-body.txt"),
    /** What is said where a report has not come. */ REMINDER_BODY("reminder-body.txt"),
    /** What is said where a report came too late. */ OVERDUE_BODY("overdue-body.txt"),
    /** What is said to all. */ CIRCULAR_BODY("circular-body.txt"),
    /** The style of every page. */ PAGE_STYLE("page.css"),
    /** The page of a run. */ INDEX_PAGE("page-index.html"),
    /** The page of a report. */ REPORT_PAGE("page-report.html"),
    /** The page with a report as it was read. */ SOURCE_PAGE("page-source.html"),
    /** The page of what became of findings. */ COMPARE_PAGE("page-compare.html"),
    /** The rule book. */ RULES_PAGE("page-rules.html");

    /** Where they lie in a pack. */
    public static final String FOLDER = "letters/";
    private final String file;

    LetterFile(String file) {
        this.file = file;
    }

    /** Its name within the folder. */
    public String file() {
        return file;
    }

    /** Its place in a pack. */
    public String path() {
        return FOLDER + file;
    }

    /** The names of all within the folder. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(LetterFile::file).collect(Collectors.toUnmodifiableSet());
    }
}
