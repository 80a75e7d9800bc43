package nianshen.render.letters;

import java.util.List;
import nianshen.render.pages.ReportView;

/**
 * What {@code letter-body.txt} and {@code overdue-body.txt} may speak of.
 *
 * @param kind    "opinion", "notice", "overdue" or "resubmit"
 * @param level   level of the issuer, or ""
 * @param year    "2024年", or ""
 * @param report  the report by name, in 《》 where it has a title
 * @param format  the notice that fixes the format, by name and number
 * @param formatNamed the same, with the short name the letter gives it
 * @param verdict 总体符合, 基本符合 or 不符合
 * @param losses  what of the file was not read, or ""
 * @param clean   whether nothing at all was found, and all was read
 * @param annex   what the list of findings is called as an annex
 * @param main    serious and general violations
 * @param late    by how much the report was published too late, or ""
 * @param republish whether something is to be mended in the report, and not only its lateness explained
 * @param lesser  whether there is something beside serious problems
 * @param checks  hints and doubtful findings, worded as questions
 */
record LetterText(String kind, String agency, String level, String you, String self, String year, String report,
        String format, String formatNamed, String verdict, String losses, boolean clean, String annex, ReportView.Counts counts, List<Point> main, String late, boolean republish, List<Point> checks,
        boolean lesser, Due due, String file, ReportView.Failing failing) {

    /**
     * A finding as the text tells it; sentences without their end mark.
     *
     * @param cause what may be the cause of it and of those before it, or ""
     */
    record Point(String message, String evidence, String basis, String remedy, String cause) {
    }

    /**
     * The deadlines in Chinese.
     *
     * @param same  whether serious problems have no shorter one than the others
     * @param known false where the public holidays of a year on the way are not in the data yet
     */
    record Due(String serious, String general, String resubmit, boolean same, boolean known) {
    }
}
