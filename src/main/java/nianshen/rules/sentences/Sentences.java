package nianshen.rules.sentences;

import java.util.List;
import java.util.Set;
import nianshen.pack.Problem;
import nianshen.rules.phrases.NameBook;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.phrases.Speech;

/**
 * Rules in Chinese sentences ({@code .dslr}), turned into rule code line by line, so that whatever is said of line 7
 * of the code is true of line 7 of the sentences. What a rule needs beside itself stands on its last line. Safe for threads.
 */
public final class Sentences {

    private final Phrasebook book;
    private final Speech speech;

    /** @param names the rows, columns, lists that sentences may quote */
    public Sentences(Phrasebook book, NameBook names) {
        this.book = book;
        this.speech = new Speech(book, names);
    }

    /**
     * What stands before the first rule of a file, on its line. Every file is a package of its own, so that it is
     * compiled apart from the others.
     */
    public static String header(String file) {
        return "package checks.f" + Integer.toHexString(file.hashCode()) + "; import nianshen.facts.*;"
                + " import nianshen.rules.ledger.Setting; import nianshen.rules.ledger.DueDate; import nianshen.roster.RosterEntry;"
                + " global nianshen.rules.ledger.Ledger ledger; ";
    }

    /**
     * Whether a rule of the file's code stands beside the one that was written, for what could not be read or was not
     * said: nobody wrote its conditions, so nothing is to be said of them.
     */
    public static boolean standsBeside(String file, String rule) {
        return !file.endsWith(".drl") && SentenceRule.standsBeside(file, rule);
    }

    /** Whether the sentence is a conclusion. */
    public boolean concludes(String sentence) {
        return speech.conclusion(book.plain(sentence), Set.of()).isPresent();
    }

    /** The rule code of a file, with as many lines; sentences that are not understood are added to the problems. */
    public String expand(String file, String text, List<Problem> problems) {
        return new SentenceFile(file, speech, problems).expand(text.replaceFirst("^\uFEFF", "").lines().toList());
    }
}
