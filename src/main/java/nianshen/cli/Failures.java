package nianshen.cli;

import java.io.PrintStream;
import nianshen.render.LetterException;
import nianshen.rules.PackException;

/** Turns failures of a command into messages and exit codes. */
final class Failures {

    private Failures() {
    }

    /** Lists what is wrong with a rule pack. */
    static void tell(PackException pack, PrintStream out, Texts texts) {
        out.println(texts.get("broken", pack.lines().size()));
        pack.lines().forEach(line -> out.println("  " + line));
    }

    /** Says what went wrong on standard error; the exit code says which kind it was. */
    static int report(Exception failure, Texts texts) {
        if (failure instanceof PackException pack) {
            tell(pack, System.err, texts);
            return Exit.BROKEN_RULES;
        }
        if (failure instanceof LetterException) {
            System.err.println(failure.getMessage());
            return Exit.BROKEN_RULES;
        }
        if (failure instanceof UsageException) {
            System.err.println(failure.getMessage());
            return Exit.USAGE;
        }
        System.err.println(texts.get("internal", failure.getMessage()));
        StackTraceElement[] trace = failure.getStackTrace();
        System.err.println("  " + failure.getClass().getName() + (trace.length == 0 ? "" : " @ " + trace[0]));
        return Exit.INTERNAL;
    }
}
