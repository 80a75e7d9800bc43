package nianshen.extract.tokens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to write an entry of the vocabulary: {@code 信息公开（书面）？申请（表|件）？}. */
public final class Variants {

    private final String entry;
    private int at;

    private Variants(String entry) {
        this.entry = entry;
    }

    /** All of them, in plain spelling; the entry itself where it has no choice. */
    static Set<String> of(String entry) {
        return new LinkedHashSet<>(new Variants(entry).alternatives());
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < entry.length() && entry.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> made = List.of("");
        while (at < entry.length() && entry.charAt(at) != '|' && entry.charAt(at) != '）') {
            made = joined(made, piece());
        }
        return made;
    }

    private List<String> piece() {
        if (entry.charAt(at) != '（') {
            return List.of(entry.substring(at, ++at));
        }
        at++;
        List<String> inner = new ArrayList<>(alternatives());
        at++;
        if (at < entry.length() && entry.charAt(at) == '？') {
            at++;
            inner.add("");
        }
        return inner;
    }

    private static List<String> joined(List<String> before, List<String> behind) {
        return before.stream().flatMap(b -> behind.stream().map(b::concat)).toList();
    }
}
