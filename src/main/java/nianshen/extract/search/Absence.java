package nianshen.extract.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableIndex;
import nianshen.facts.TableRead.State;

/**
 * Tells a table that is not there from one that may hide in a picture, an attachment or an unreadable page, and a whole
 * one from one of which more may stand in its part of the report.
 */
public final class Absence {

    private static final int LONGEST_HEADING = 60;
    /** So many figures are a row of a table. */
    private static final int ROW = 8;
    /** So many labels of a table, each a word of its own, are its heads. */
    private static final int HEADS = 2;
    /** So much of a label is not the beginning of anything else. */
    private static final int BEGUN = 4;
    private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,7}(\\.\\d+)?\\s*");
    private final Document document;
    private final TableIndex index;

    /** Looks through a document for what stands in place of the tables of these formats. */
    public Absence(Document document, TableIndex index) {
        this.document = document;
        this.index = index;
    }

    /** PICTURE where something that cannot be read stands in the table's part: a picture, figures without heads, heads in which no table was seen; else ABSENT. */
    public State of(String table) {
        if (!document.flaws().isEmpty() || document.metadata().containsKey(Meta.ATTACHMENTS)) {
            return State.PICTURE;
        }
        int heading = heading(table);
        List<Block> blocks = document.blocks();
        long figures = 0;
        Set<String> seen = new HashSet<>();
        for (int i = Math.max(0, heading + 1); i < blocks.size(); i++) {
            if (heading >= 0 && isHeadingOfAnother(blocks.get(i), table)) {
                return State.ABSENT;
            }
            figures += heading < 0 ? 0 : figures(blocks.get(i));
            words(blocks.get(i)).filter(w -> heading >= 0).map(GridText::core).filter(core -> core.length() > 1 && index.table(table).knows(core)).forEach(seen::add);
            if (blocks.get(i) instanceof Picture || figures >= ROW || seen.size() >= HEADS) {
                return State.PICTURE;
            }
        }
        return State.ABSENT;
    }

    /**
     * Whether in the table's part stands what may be more of it: a picture, a row that was taken for a line of text, or a piece that
     * was joined to no table, since its labels could not be read or it lies too far off.
     *
     * @param table its key
     * @param found what was found of the table
     * @param taken blocks that belong to any table
     */
    public boolean more(String table, FoundTable found, Set<Integer> taken) {
        Set<Integer> own = found.stretches().stream().map(Stretch::block).collect(Collectors.toSet());
        return found.block() >= 0 && (more(table, found.block(), -1, own, taken) || more(table, found.block(), 1, own, taken));
    }

    private boolean more(String table, int from, int step, Set<Integer> own, Set<Integer> taken) {
        for (int i = from + step; i >= 0 && i < document.blocks().size(); i += step) {
            Block block = document.blocks().get(i);
            boolean bounds = taken.contains(i) ? !own.contains(i) : !headed(block).isEmpty();
            if (bounds) {
                return false;
            }
            if (!taken.contains(i) && (holds(block) || begins(table, block))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block that belongs to no table may be a piece of one. */
    private static boolean holds(Block block) {
        return block instanceof Picture || block instanceof Table table && table.cells().stream().anyMatch(c -> !c.text().isBlank())
                || figures(block) > 1;
    }

    /** Whether a line begins as a row of the table does, and says nothing else but a figure. */
    private boolean begins(String table, Block block) {
        List<String> words = words(block).toList();
        String core = words.isEmpty() ? "" : Numbered.of(words.get(0)).core();
        return words.stream().skip(1).allMatch(w -> FIGURE.matcher(w).matches())
                && (index.table(table).row(core) != null || core.length() >= BEGUN && index.table(table).isPrefix(core));
    }

    /** How many figures stand in a table, or in a line of nothing but figures. */
    private static long figures(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().filter(c -> FIGURE.matcher(c.text()).matches()).count();
        }
        if (!(block instanceof Paragraph paragraph)) {
            return 0;
        }
        List<String> words = words(paragraph).toList();
        return words.stream().allMatch(w -> FIGURE.matcher(w).matches()) ? words.size() : 0;
    }

    private static Stream<String> words(Block block) {
        return block instanceof Paragraph paragraph ? Arrays.stream(paragraph.text().strip().split("[\\s|]+")) : Stream.empty();
    }

    private int heading(String table) {
        for (int i = document.blocks().size() - 1; i >= 0; i--) {
            if (headed(document.blocks().get(i)).contains(table)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeadingOfAnother(Block block, String table) {
        return headed(block).stream().anyMatch(t -> !t.equals(table));
    }

    /** The tables of the parts whose title the block is; none where it is no title. */
    private Set<String> headed(Block block) {
        return block instanceof Paragraph paragraph && paragraph.text().length() <= LONGEST_HEADING
                ? index.titled(Numbered.of(paragraph.text()).core()) : Set.of();
    }
}
