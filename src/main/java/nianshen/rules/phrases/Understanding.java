package nianshen.rules.phrases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianshen.text.PlainText;

/**
 * Understands one sentence by a phrasebook: finds the phrase it is, and what fills its gaps, phrases within phrases.
 * In the lenient manner it also takes what does not fit, so that a mistake can be told by its place.
 */
public final class Understanding {

    /** The kind of gap that takes a number remembered by an earlier sentence. */
    static final String REMEMBERED = "所记";
    /** The kind of gap that takes words to be looked for in the report, in the spelling in which words are compared. */
    static final String VERBATIM = "原话";
    /** The kind of gap that takes a text in which # is any digit and * any characters. */
    static final String LIKENESS = "样式";
    static final Set<String> KINDS = Set.of(REMEMBERED, VERBATIM, LIKENESS);
    private static final String TABLE = "t";
    /** Many times what the longest right sentence takes; one that takes more is given up as not understood. */
    private static final int MOST_STEPS = 300_000;
    /** Steps for a name that is looked up in all books. */
    private static final int LOOKED_UP = 20;
    private static final Said NOTHING = Said.filling(null, null, 0, 0);
    private final Phrasebook book;
    private final NameBook names;
    private final Set<String> remembered;
    private final String text;
    private final boolean lenient;
    private final Map<Span, Said> tried = new HashMap<>();
    private int steps;

    /** Where a phrase of a kind was looked for. */
    private record Span(String kind, int from, int to, String table) {
    }

    /** @param remembered the names given to numbers so far ("甲数") */
    public Understanding(Phrasebook book, NameBook names, Set<String> remembered, String text, boolean lenient) {
        this.book = book;
        this.names = names;
        this.remembered = remembered;
        this.text = text;
        this.lenient = lenient;
    }

    /** The whole sentence as a phrase of the kind. */
    public Optional<Said> whole(String kind) {
        Optional<Said> whole = phrase(kind, 0, text.length(), null);
        return steps > MOST_STEPS ? Optional.empty() : whole;
    }

    /** @param table the number of the table that the words around it speak of, or null */
    private Optional<Said> phrase(String kind, int from, int to, String table) {
        Span key = new Span(kind, from, to, table);
        Said before = tried.get(key);
        if (before == null) {
            tried.put(key, NOTHING);
            before = best(kind, from, to, table);
            tried.put(key, before);
        }
        return before == NOTHING ? Optional.empty() : Optional.of(before);
    }

    private Said best(String kind, int from, int to, String table) {
        Said best = NOTHING;
        for (Phrase phrase : book.of(kind)) {
            if (!phrase.form().mayBe(text, from, to)) {
                continue;
            }
            Map<String, Said> gaps = rest(phrase.form(), 0, from, to, around(table));
            if (gaps != null) {
                Said said = Said.of(phrase, gaps, from, to);
                best = best == NOTHING || said.wrong() < best.wrong() ? said : best;
                if (best.wrong() == 0) {
                    return best;
                }
            }
        }
        return best;
    }

    /** The table that the words around a phrase speak of stands in for one of its own. */
    private static Map<String, Said> around(String table) {
        return table == null ? Map.of() : Map.of(TABLE, Said.filling(table, null, 0, 0));
    }

    /** What fills the gaps where the parts of a form from the given one on are these characters; null where they are not. */
    private Map<String, Said> rest(SentenceForm form, int part, int from, int to, Map<String, Said> gaps) {
        if (++steps > MOST_STEPS) {
            return null;
        }
        if (part == form.parts().size()) {
            return from == to ? gaps : null;
        }
        if (form.parts().get(part) instanceof SentenceForm.Words words) {
            return words(form, words, part, from, to, gaps);
        }
        SentenceForm.Gap gap = (SentenceForm.Gap) form.parts().get(part);
        boolean last = part == form.parts().size() - 1;
        Map<String, Said> best = null;
        for (int end = last ? to : from; end <= to; end++) {
            if (++steps > MOST_STEPS || !last && !mayFollow(form.parts().get(part + 1), end, to)) {
                continue;
            }
            Optional<Said> filling = filling(gap, from, end, gaps);
            if (filling.isPresent()) {
                Map<String, Said> longer = new HashMap<>(gaps);
                longer.put(gap.name(), filling.get());
                Map<String, Said> found = rest(form, part + 1, end, to, longer);
                best = better(best, found);
                if (best != null && wrong(best) == 0) {
                    return best;
                }
            }
        }
        return best;
    }

    private Map<String, Said> words(SentenceForm form, SentenceForm.Words words, int part, int from, int to, Map<String, Said> gaps) {
        Map<String, Said> best = null;
        for (String choice : words.choices()) {
            if (from + choice.length() <= to && text.startsWith(choice, from)) {
                best = better(best, rest(form, part + 1, from + choice.length(), to, gaps));
            }
        }
        return best;
    }

    private boolean mayFollow(SentenceForm.Part next, int at, int to) {
        return !(next instanceof SentenceForm.Words words) || words.choices().stream()
                .anyMatch(c -> at + c.length() <= to && text.startsWith(c, at));
    }

    private static Map<String, Said> better(Map<String, Said> a, Map<String, Said> b) {
        return a == null || b != null && wrong(b) < wrong(a) ? b : a;
    }

    private static int wrong(Map<String, Said> gaps) {
        return gaps.values().stream().mapToInt(Said::wrong).sum();
    }

    private Optional<Said> filling(SentenceForm.Gap gap, int from, int to, Map<String, Said> gaps) {
        Optional<Said> right = right(gap, from, to, gaps);
        boolean quoted = typed(gap, from, to).contains("\"") && !(gap.kind() != null && book.has(gap.kind()));
        return right.isPresent() || !lenient || quoted || to == from ? right
                : Optional.of(Said.misfit(gap.name(), gap.kind(), from, to));
    }

    private String typed(SentenceForm.Gap gap, int from, int to) {
        String typed = text.substring(from, to);
        return gap.kind() == null ? typed : NameBook.bare(gap.kind(), typed);
    }

    private Optional<Said> right(SentenceForm.Gap gap, int from, int to, Map<String, Said> gaps) {
        String typed = typed(gap, from, to);
        if (gap.kind() == null) {
            return gap.spelling().matcher(typed).matches() ? Optional.of(Said.filling(typed, null, from, to))
                    : Optional.empty();
        }
        if (gap.kind().equals(REMEMBERED)) {
            return remembered.contains(typed) ? Optional.of(Said.filling(typed, REMEMBERED, from, to)) : Optional.empty();
        }
        if (!NameBook.has(gap.kind()) && !KINDS.contains(gap.kind())) {
            return phrase(gap.kind(), from, to, table(gaps));
        }
        return typed.isEmpty() || typed.contains("\"") ? Optional.empty()
                : meant(gap.kind(), typed, gaps).map(code -> Said.filling(code, gap.kind(), from, to));
    }

    /** What stands in the code for words that are quoted in a gap. */
    private Optional<String> meant(String kind, String typed, Map<String, Said> gaps) {
        if (NameBook.has(kind)) {
            steps += LOOKED_UP;
            return ofUnknownTable(gaps) ? Optional.of(typed) : names.code(kind, typed, table(gaps));
        }
        return Optional.of(kind.equals(LIKENESS) ? likeness(typed) : PlainText.plain(typed)).filter(code -> !code.isEmpty());
    }

    /** Whether the table is none that there is: nothing can be told of what it has. */
    private boolean ofUnknownTable(Map<String, Said> gaps) {
        Said table = gaps.get(TABLE);
        return table != null && table.wrong() > 0 && names.code("表号", NameBook.bare("表号", text.substring(table.from(), table.to())), null).isEmpty();
    }

    /** A pattern for a text in which # is any digit and * any characters. */
    private static String likeness(String typed) {
        StringBuilder pattern = new StringBuilder();
        for (char c : typed.toCharArray()) {
            pattern.append(switch (c) {
                case '#', '＃' -> "[0-9０-９]";
                case '*', '＊' -> "[^。]*?";
                default -> literally(c);
            });
        }
        return pattern.toString();
    }

    private static String literally(char c) {
        String escape = "[]^\\&-".indexOf(c) >= 0 ? "\\" : "";
        return Character.isLetterOrDigit(c) ? String.valueOf(c) : "[" + escape + c + "]";
    }

    /** The number of the table that the sentence speaks of, where it does. */
    static String table(Map<String, Said> gaps) {
        Said table = gaps.get(TABLE);
        return table == null ? null : table.code();
    }
}
