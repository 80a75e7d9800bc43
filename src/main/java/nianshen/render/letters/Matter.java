package nianshen.render.letters;

import nianshen.findings.Audit;
import nianshen.render.files.Chars;

/** What a letter is written about: a report, or that none has come. */
public sealed interface Matter {

    /** Name of the agency, or "". */
    String agency();

    /** "2024", or "". */
    String year();

    /** The report's file, or "". */
    String source();

    /** The verdict, as the name of a word. */
    String verdict();

    /** A report. */
    record Report(Audit audit) implements Matter {

        @Override
        public String agency() {
            return Chars.joined(audit.agency());
        }

        @Override
        public String year() {
            return audit.year() == null ? "" : audit.year().toString();
        }

        @Override
        public String source() {
            return audit.source();
        }

        @Override
        public String verdict() {
            return "status." + audit.status().key() + ".word";
        }
    }

    /** That a report has not come; the sheet of decisions tells it from a report by naming no file. */
    record Due(Reminder reminder) implements Matter {

        @Override
        public String agency() {
            return Chars.joined(reminder.whose().agency());
        }

        @Override
        public String year() {
            return reminder.whose().year() == null ? "" : reminder.whose().year().toString();
        }

        @Override
        public String source() {
            return "";
        }

        @Override
        public String verdict() {
            return "letter.absent";
        }
    }
}
