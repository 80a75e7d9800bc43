package nianshen.render.wording;

import java.util.Map;

/**
 * The shape of {@code rules/letters/words.json}: every word that pages and letters ask for, and none that nobody asks
 * for. The families of rules are named by the pack itself; what facts say of themselves, by the names of the code.
 */
record WordsFile(Statuses status, Groups group, Outcomes outcome, Levels level, Variants variant, Figures figure,
        Map<String, String> family, Book book, Rectifications rectification, Closing closing, Closings joint, Closings reminder, Closings overdue, Map<String, String> problem, Verdicts verdict, InLetters letter,
        Circulars circular, InReport place, String nowhere, Map<String, Map<String, String>> fact, Map<String, String> subject) {

    /** What becomes of a report. */
    record Statuses(Status violations, Status doubtful, Status compliant, Status unreadable) {
    }

    /** A verdict in a word, a sign and a sentence. */
    record Status(String word, String icon, String says) {
    }

    /** How grave findings are. */
    record Groups(Group serious, Group general, Group hint, Group doubtful, Group waived) {
    }

    /** A group of findings and what is to be done with them. */
    record Group(String word, String says) {
    }

    /** How rules end. */
    record Outcomes(String satisfied, String violated, String doubtful, String waived, String notApplicable, String undetermined,
            String trial) {
    }

    /** Who reports. */
    record Levels(String government, String department, String township, String other, String unknown) {
    }

    /** Formats of reports that follow no single one; the others are named by their own files. */
    record Variants(String mixed, String unknown) {
    }

    /** Cells without a figure. */
    record Figures(String blank, String missing, String unsure) {
    }

    /** The printed book of rules. */
    record Book(String order, String since, String until, String anyYear, String anyIssuer, String lastRun, String noRun, String fired) {
    }

    /** What became of findings in the report that came after. */
    record Rectifications(String fixed, String open, String added, String unverified, String missing, String unreadable, String first, String inOrder) {
    }

    /** The letter that follows a correction, and what it says of a report that came too late. */
    record Closing(String title, String late) {
    }

    /** A letter for which office.json needs no title of its own: that to all in order, that about lateness, and reminders. */
    record Closings(String title) {
    }

    /** The letter's verdict on the whole. */
    record Verdicts(String good, String fair, String bad) {
    }

    /** Words within letters. */
    record InLetters(String report, String nobody, String check, String same, String again, String verify, String seeSums, String law, String lawShort,
            String formatShort, String named, String filled, String asked, String ifSo, String verifies, String cause, String causes, String more, String absent, String glyphs) {
    }

    /** Places within a report: its title, a paragraph before the first part, the heading of a part, a paragraph of it. */
    record InReport(String title, String opening, String heading, String paragraph) {
    }

    /**
     * Words of the circular: whom it is for, the rules by which it tells who was late and who sent nothing, what it says of how
     * reports came, of how grave problems are and how many agencies have them, what its charts show (kinds of problems by the letters of rules), and what is good about
     * reports by the ids of the rules that found it.
     */
    record Circulars(String to, String late, String missing, String absent, String unsure, String several, String unlisted, String serious, String general,
            String hint, String units, String problem, String byVerdict, String byKind, Map<String, String> kind, Map<String, String> good) {
    }
}
