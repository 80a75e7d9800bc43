package nianshen.cli;

import nianshen.render.LetterException;
import nianshen.rules.PackException;

/** Turns failures of a command into messages and exit codes. */
final class Failures {

    private Failures() {
    }

    /** Says what went wrong on standard error; the exit code says which kind it was. */
    static int report(Exception failure, Texts texts) {
        if (failure instanceof PackException pack) {
            System.err.println(texts.get("broken", pack.lines().size()));
            pack.lines().forEach(line -> System.err.println("  " + line));
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
