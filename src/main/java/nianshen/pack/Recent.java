package nianshen.pack;

import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was made of some files of a pack lately, at hand as long as these files stay what they are: whoever changes a
 * rule need not wait for words and formats to be read again, and whoever checks a pack reads each of them once. Only what
 * was made without an exception is at hand. Safe for threads.
 *
 * @param <V> never changes, since several packs share it
 */
public final class Recent<V> {

    /** As many as are compared with each other at a time: before and after a change, and what lies between. */
    private static final int MOST = 4;
    private final Predicate<String> wanted;
    private final Deque<Made<V>> made = new LinkedList<>();

    /** @param wanted the files of which it is made, by name; it depends on nothing else */
    public Recent(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Makes the thing. */
    public interface Maker<V, E extends Exception> {
        V make() throws E;
    }

    private record Made<V>(List<String> names, List<byte[]> contents, V value) {

        boolean isOf(List<String> otherNames, List<byte[]> others) {
            return names.equals(otherNames) && Arrays.deepEquals(contents.toArray(), others.toArray());
        }
    }

    /** What is made of the files, now or before. */
    public <E extends Exception> V of(PackFiles files, Maker<V, E> maker) throws E {
        List<String> names = files.read(wanted);
        List<byte[]> contents = names.stream().map(files::bytes).toList();
        Optional<V> before = before(names, contents);
        if (before.isPresent()) {
            return before.get();
        }
        V now = maker.make();
        keep(new Made<>(names, contents, now));
        return now;
    }

    private synchronized Optional<V> before(List<String> names, List<byte[]> contents) {
        Optional<Made<V>> found = made.stream().filter(m -> m.isOf(names, contents)).findFirst();
        found.ifPresent(m -> {
            made.remove(m);
            made.addFirst(m);
        });
        return found.map(Made::value);
    }

    private synchronized void keep(Made<V> now) {
        made.addFirst(now);
        if (made.size() > MOST) {
            made.removeLast();
        }
    }
}
