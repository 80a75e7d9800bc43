package nianshen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Part;
import nianshen.facts.Fact;
import nianshen.facts.RowRead;
import nianshen.template.TableGrid;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/**
 * A text file does not tell where it begins and ends, nor do pages whether they are all, so that one which was cut short, or copied
 * in part, looks like a report that leaves out the rest. What stands at its ends shows it: neither title nor first part; a sentence,
 * a heading or a table that goes on, and no signature; in any form neither signature nor the last parts, of which nobody
 * leaves out several.
 */
final class OpenEnds {

    private static final Pattern SENTENCE = Pattern.compile(".*[。！？]");
    private static final Pattern CLOSED = Pattern.compile(".*[。！？；….）】》”’\\]]");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:[，、：（“《]|（[^）]*|《[^》]*)");
    /** 联系电话：…, 附件：…: no sentence, so that it needs no end. */
    private static final Pattern ENTRY = Pattern.compile("[^，。]{1,12}：[^，。]*[^，。、：]");
    private static final int QUOTED = 20;
    /** Forms in which nothing but what is written shows the end. */
    private static final Set<Form> ENDLESS = Set.of(Form.TEXT, Form.PDF);
    /** So many parts in a row nobody leaves out. */
    private static final int SEVERAL = 2;

    private final Outline outline;
    private final Lexicon lexicon;

    private OpenEnds(Outline outline, Lexicon lexicon) {
        this.outline = outline;
        this.lexicon = lexicon;
    }

    /**
     * The document, with a flaw where it breaks off or begins in the middle.
     *
     * @param inTable whether what stands last belongs to an official table
     * @param read    what these tables hold
     * @param titled  whether it has a title
     */
    static Document told(Document document, Outline outline, boolean inTable, List<Fact> read, boolean titled, Lexicon lexicon) {
        if (document.blocks().isEmpty()) {
            return document;
        }
        OpenEnds ends = new OpenEnds(outline, lexicon);
        List<Flaw> flaws = new ArrayList<>();
        if (document.form() == Form.TEXT && !titled && !ends.has(1)) {
            flaws.add(Flaw.lost("文件没有标题，也没有“" + outline.template().sections().get(0).title() + "”部分，前面的内容可能已经丢失，请核对原件",
                    document.blocks().get(0).span()));
        }
        ends.brokenOff(document, inTable, read).ifPresent(what -> flaws.add(Flaw.lost("文件到" + what + "为止，没有结束，后面的内容可能已经丢失，请核对原件",
                document.blocks().get(document.blocks().size() - 1).span())));
        return document.with(flaws);
    }

    private Optional<String> brokenOff(Document document, boolean inTable, List<Fact> read) {
        Form form = document.form();
        if (!outline.signature().isEmpty()) {
            return Optional.empty();
        }
        if (lacking() >= (ENDLESS.contains(form) ? 1 : SEVERAL) && lacking() < outline.template().sections().size()) {
            return Optional.of("“" + outline.template().sections().get(outline.template().sections().size() - lacking() - 1).title() + "”部分");
        }
        return ENDLESS.contains(form) && !isRecognised(document) ? unfinished(form, inTable, read) : Optional.empty();
    }

    /** Whether any of it was recognised in pictures, where the last line may be a mark or a slip of recognition. */
    private static boolean isRecognised(Document document) {
        return document.flaws().stream().anyMatch(f -> f.reach() == Flaw.Reach.PICTURE);
    }

    /** How many of the last parts in a row do not stand in it. */
    private int lacking() {
        int size = outline.template().sections().size();
        return (int) IntStream.iterate(size, n -> n > 0, n -> n - 1).takeWhile(n -> !has(n)).count();
    }

    private Optional<String> unfinished(Form form, boolean inTable, List<Fact> read) {
        String text = outline.lines().isEmpty() ? "" : outline.lines().get(outline.lines().size() - 1).plain();
        if (has(outline.template().sections().size())) {
            boolean ended = form == Form.PDF ? isEnd(text) : !GOES_ON.matcher(text).matches();
            return inTable || ended ? Optional.empty() : Optional.of(quoted(text));
        }
        Optional<TableGrid> open = table().filter(t -> !isAtItsEnd(t, read));
        if (open.isPresent()) {
            return inTable || !SENTENCE.matcher(text).matches() ? open.map(t -> t.label() + "的中间") : Optional.empty();
        }
        return inTable || isEnd(text) ? Optional.empty() : Optional.of(quoted(text));
    }

    /** The table that is due in the last part there is. */
    private Optional<TableGrid> table() {
        Part last = outline.parts().isEmpty() ? null : outline.parts().get(outline.parts().size() - 1);
        return last == null || last.spec() == null ? Optional.empty() : outline.template().table(last.spec().table());
    }

    private static boolean isAtItsEnd(TableGrid table, List<Fact> read) {
        String end = table.cells().get(table.cells().size() - 1).row();
        return read.stream().anyMatch(f -> f instanceof RowRead r && r.table().equals(table.key()) && r.row().equals(end) && r.complete());
    }

    private boolean isEnd(String text) {
        return CLOSED.matcher(text).matches() || ENTRY.matcher(text).matches() || lexicon.list(ReadingList.EMPTY).is(text)
                || lexicon.list(ReadingList.FOOTERS).begins(text, 0);
    }

    private static String quoted(String text) {
        return "“" + text.substring(Math.max(0, text.length() - QUOTED)) + "”";
    }

    /** Whether the part of that number stands in it. */
    private boolean has(int number) {
        return outline.parts().stream().anyMatch(p -> p.spec() != null && p.number() == number);
    }
}
