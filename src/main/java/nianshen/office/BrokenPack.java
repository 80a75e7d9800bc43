package nianshen.office;

import java.util.List;
import nianshen.pack.PackException;
import nianshen.render.files.LetterException;

/** A rules folder that cannot be worked with: rules, formats, words or settings are broken, or letters and pages are. */
public final class BrokenPack extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final List<String> faults;
    private final boolean letters;

    private BrokenPack(List<String> faults, boolean letters, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.faults = List.copyOf(faults);
        this.letters = letters;
    }

    /** Something that rests on a pack. */
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Does something; what is wrong with the pack is told as such. */
    public static <T, E extends Exception> T unless(Work<T, E> work) throws E {
        try {
            return work.done();
        } catch (PackException e) {
            throw new BrokenPack(e.lines(), false, e);
        } catch (LetterException e) {
            throw new BrokenPack(List.of(e.getMessage()), true, e);
        }
    }

    /** What is wrong, in Chinese, each with its file and place; at least one. */
    public List<String> faults() {
        return faults;
    }

    /** Whether it is letters or pages that are broken, and not what reports are judged by. */
    public boolean ofLetters() {
        return letters;
    }
}
