package nianshen.cli.terminal;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.store.StoredException;

/** Turns failures of a command into messages and exit codes. */
public final class Failures {

    private static final Map<Reason, String> KEYS = new EnumMap<>(Map.ofEntries(entry(Reason.MISSING, "missing"), entry(Reason.NO_REPORTS, "noinput"),
            entry(Reason.NO_FACTS, "nofacts"), entry(Reason.BAD_ID, "new.badid"), entry(Reason.TAKEN, "new.exists"), entry(Reason.PACKED, "new.zip"),
            entry(Reason.NO_CONTRAST, "new.same"), entry(Reason.NO_FORMAT, "format.none"), entry(Reason.NO_YEAR, "format.year"),
            entry(Reason.FORMAT_TAKEN, "format.taken"), entry(Reason.NO_YEAR_TOLD, "rollup.noyear"), entry(Reason.NO_AGENCIES, "rollup.noagencies"),
            entry(Reason.NO_FORM, "rollup.noform")));

    private static final Pattern DISK = Pattern.compile("No space left|quota|Read-only|Input/output error|There is not enough space");
    /** So many causes of a failure are told, the last of which is the first to have happened. */
    private static final int CAUSES = 5;

    private Failures() {
    }

    /** Lists what is wrong with a rule pack. */
    public static void tell(List<String> faults, PrintStream out, Texts texts) {
        out.println(texts.get("broken", faults.size()));
        faults.forEach(line -> out.println("  " + texts.told(line)));
    }

    /** Lists what does nothing in a pack that can be used. */
    public static void warn(Pack pack, Texts texts) {
        pack.warnings().forEach(line -> System.err.println(texts.get("warning", texts.told(line))));
    }

    /** Says what went wrong on standard error; the exit code says which kind it was. */
    public static int report(Exception failure, Texts texts) {
        if (failure instanceof BrokenPack pack) {
            return broken(pack, texts);
        }
        if (failure instanceof Refusal refusal) {
            return wrong(texts.get(KEYS.get(refusal.reason()), refusal.subject()));
        }
        if (failure instanceof StoredException) {
            System.err.println(failure.getMessage());
            return Exit.UNREADABLE;
        }
        if (failure instanceof UsageException) {
            return wrong(failure.getMessage());
        }
        Optional<String> place = ofTheDisk(failure);
        if (place.isPresent()) {
            System.err.println(texts.get("disk", Texts.name(place.get())));
            return Exit.INTERNAL;
        }
        System.err.println(texts.get("internal", failure.getMessage()));
        Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES).forEach(f -> System.err.println("  " + f.getClass().getName() + at(f)));
        return Exit.INTERNAL;
    }

    /** What the disk, or who may use it, kept from being written: a full one, a place that another kind of file holds. */
    private static Optional<String> ofTheDisk(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES)
                .filter(f -> f instanceof FileSystemException || f instanceof IOException && DISK.matcher(String.valueOf(f.getMessage())).find())
                .map(f -> f instanceof FileSystemException file && file.getFile() != null ? file.getOtherFile() == null ? file.getFile() : file.getOtherFile() : f.getMessage()).findFirst();
    }

    private static String at(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " @ " + trace[0];
    }

    private static int broken(BrokenPack pack, Texts texts) {
        if (pack.ofLetters()) {
            pack.faults().forEach(line -> System.err.println(texts.told(line)));
        } else {
            tell(pack.faults(), System.err, texts);
        }
        return Exit.BROKEN_RULES;
    }

    private static int wrong(String message) {
        System.err.println(message);
        return Exit.USAGE;
    }
}
