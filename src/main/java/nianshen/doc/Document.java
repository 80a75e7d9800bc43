package nianshen.doc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A source file as blocks in reading order, with page headers, footers, page numbers and site navigation gone.
 *
 * @param metadata what the file or page says about itself, keys of {@link Meta}; never the report's own prose
 * @param flaws    what could not be read with certainty; empty for a sound file
 */
public record Document(Form form, Map<String, String> metadata, List<Block> blocks, List<Flaw> flaws) {

    /** Copies the collections; metadata is sorted by key so that output is the same on every run. */
    public Document {
        metadata = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(metadata));
        blocks = List.copyOf(blocks);
        flaws = List.copyOf(flaws);
    }

    /** The same, where more than was known could not be read with certainty. */
    public Document with(List<Flaw> more) {
        return more.isEmpty() ? this : new Document(form, metadata, blocks, Stream.concat(flaws.stream(), more.stream()).toList());
    }
}
