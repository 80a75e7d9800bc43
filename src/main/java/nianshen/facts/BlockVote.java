package nianshen.facts;

import java.util.List;
import nianshen.doc.SourceSpan;

/**
 * Which format one block of a table follows.
 *
 * @param block   the block's key: a clause of table 2 ("第二十条第（一）项"), a row group of table 3 ("（六）其他处理")
 * @param variant id of the template it follows, or null where its marks say nothing
 * @param format  the name of that format
 * @param older   whether it is of earlier years than the format due
 * @param weight  1, or 0.5 for a damaged block
 * @param marks   the labels that decided it, as printed
 */
public record BlockVote(OfficialTable official, String block, String variant, String format, boolean older, double weight, List<String> marks, String quote,
        SourceSpan span) implements Fact {

    /** Key of the table. */
    public String table() {
        return official.key();
    }
}
