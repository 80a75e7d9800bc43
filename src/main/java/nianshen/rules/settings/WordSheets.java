package nianshen.rules.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.settings.SettingsSheet.Row;
import nianshen.rules.sheets.CellText;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;

/** Reads which words join the shipped lists, and which of theirs do not hold for the office. */
final class WordSheets {

    private static final Map<String, Boolean> WORDS = Map.of("加", true, "删", false);
    private final Choices<Boolean> choices;
    private final List<Problem> notes;
    private final List<Change> changes = new ArrayList<>();

    /** @param notes is added to: words that are there already */
    WordSheets(List<Problem> problems, List<Problem> notes) {
        this.notes = notes;
        this.choices = new Choices<>(problems);
    }

    private record Change(Row row, String list, String entry, boolean more) {
    }

    /** The shipped sheets go first, so that the office's own can take back what those say. */
    void read(SettingsSheet sheet, boolean local) {
        sheet.rows("词语", row -> about(list(row), row.text("词语"))).forEach(row -> read(row, local));
    }

    private static String list(Row row) {
        return row.text("词表").replaceFirst("^.*/", "").replaceFirst("\\.txt$", "");
    }

    private static String about(String list, String entry) {
        return "词表“" + list + "”的“" + PlainText.plain(entry) + "”";
    }

    private void read(Row row, boolean local) {
        Boolean more = WORDS.get(CellText.plain(row.text("加/删")));
        if (more == null) {
            row.expect("加/删", "加/删");
        } else if (choices.add(local, about(list(row), row.text("词语")), more, row.place("词语"))) {
            changes.add(new Change(row, list(row), row.text("词语"), more));
        }
    }

    /**
     * The lists with all changes; a change that cannot be made is told and left out. Words are added first, so that one that takes
     * the place of the last with its meaning is there when that goes.
     */
    Lexicon over(Lexicon lexicon) {
        Lexicon changed = lexicon;
        for (Change change : changes.stream().sorted(Comparator.comparing(c -> !c.more())).toList()) {
            changed = over(changed, change);
        }
        return changed;
    }

    private Lexicon over(Lexicon lexicon, Change change) {
        if (!lexicon.has(change.list())) {
            change.row().report("词表", "words 中没有词表“" + change.row().text("词表") + "”" + Nearest.hint(change.list(), lexicon.names()));
            return lexicon;
        }
        try {
            if (change.more() && lexicon.holds(change.list(), change.entry())) {
                notes.add(new Problem(change.row().place("词语"), null, null, "词表“" + change.list() + "”中已有“" + change.entry() + "”，这一行不起作用"));
                return lexicon;
            }
            return change.more() ? lexicon.plus(change.list(), change.entry()) : lexicon.minus(change.list(), change.entry());
        } catch (IllegalArgumentException e) {
            change.row().report("词语", e.getMessage() + (change.more() ? "" : Nearest.hint(change.entry(), lexicon.list(change.list()).phrases())));
            return lexicon;
        }
    }
}
