package nianshen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianshen.doc.Block;
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
 * A text file does not tell where it ends, so that one which was cut short, or copied in part, looks like a report that
 * leaves out the rest. What stands at its end shows it: a sentence, a heading or a table that goes on, and no signature.
 */
final class OpenEnd {

    private static final Pattern SENTENCE = Pattern.compile(".*[。！？]");
    private static final Pattern CLOSED = Pattern.compile(".*[。！？；….）】》”’\\]]");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:[，、：（“《]|（[^）]*|《[^》]*)");
    /** 联系电话：…, 附件：…: no sentence, so that it needs no end. */
    private static final Pattern ENTRY = Pattern.compile("[^，。]{1,12}：[^，。]*[^，。、：]");
    private static final int QUOTED = 20;

    private final Document document;
    private final Outline outline;
    private final Lexicon lexicon;

    private OpenEnd(Document document, Outline outline, Lexicon lexicon) {
        this.document = document;
        this.outline = outline;
        this.lexicon = lexicon;
    }

    /**
     * The document, with a flaw where it breaks off.
     *
     * @param inTable whether what stands last belongs to an official table
     * @param read    what these tables hold
     */
    static Document told(Document document, Outline outline, boolean inTable, List<Fact> read, Lexicon lexicon) {
        boolean tells = document.form() != Form.TEXT || document.blocks().isEmpty() || !outline.signature().isEmpty();
        OpenEnd end = new OpenEnd(document, outline, lexicon);
        return tells ? document : end.brokenOff(inTable, read)
                .map(what -> end.with(Flaw.lost("文件到" + what + "为止，没有结束，后面的内容可能已经丢失，请核对原件", end.last().span()))).orElse(document);
    }

    private Optional<String> brokenOff(boolean inTable, List<Fact> read) {
        String text = outline.lines().isEmpty() ? "" : outline.lines().get(outline.lines().size() - 1).plain();
        if (isWhole()) {
            return inTable || !GOES_ON.matcher(text).matches() ? Optional.empty() : Optional.of(quoted(text));
        }
        Optional<TableGrid> open = table().filter(t -> !isAtItsEnd(t, read));
        if (open.isPresent()) {
            return inTable || !SENTENCE.matcher(text).matches() ? open.map(t -> t.label() + "的中间") : Optional.empty();
        }
        return inTable || isEnd(text) ? Optional.empty() : Optional.of(quoted(text));
    }

    private Document with(Flaw flaw) {
        List<Flaw> flaws = new ArrayList<>(document.flaws());
        flaws.add(flaw);
        return new Document(document.form(), document.metadata(), document.blocks(), flaws);
    }

    private Block last() {
        return document.blocks().get(document.blocks().size() - 1);
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

    /** Whether the last part that is due stands in it. */
    private boolean isWhole() {
        int due = outline.template().sections().size();
        return outline.parts().stream().anyMatch(p -> p.spec() != null && p.number() == due);
    }
}
