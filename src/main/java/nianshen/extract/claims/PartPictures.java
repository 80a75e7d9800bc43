package nianshen.extract.claims;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Part;
import nianshen.extract.outline.ProseLine;
import nianshen.extract.outline.Reading;

/**
 * The parts in whose prose pictures stand that nothing was read from, and that may hold what is not found in the text: a
 * paragraph put there as a picture. Behind the last words of a report stand seals and codes of its site, which hold none.
 */
final class PartPictures {

    /** The last picture of each. */
    private final Map<Integer, SourceSpan> parts = new TreeMap<>();
    private int part;
    /** Whether a paragraph of the part has come. */
    private boolean said;
    /** A picture behind the last one, or null. */
    private Picture pending;

    private PartPictures() {
    }

    /** Where the picture of each of these parts is, by the part's number. */
    static Map<Integer, SourceSpan> in(Reading reading) {
        if (reading.document().blocks().stream().noneMatch(Picture.class::isInstance)) {
            return Map.of();
        }
        Outline outline = reading.outline();
        Map<Block, Integer> headings = new IdentityHashMap<>();
        for (Part part : outline.parts()) {
            headings.put(outline.lines().get(part.line()).paragraph(), part.number());
        }
        Set<Block> signature = outline.signature().stream().map(ProseLine::paragraph)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        PartPictures pictures = new PartPictures();
        for (Block block : reading.document().blocks()) {
            if (signature.contains(block)) {
                break;
            }
            pictures.take(block, headings.get(block));
        }
        pictures.parts.remove(0);
        return pictures.parts;
    }

    private void take(Block block, Integer begun) {
        if (block instanceof Picture picture) {
            pending = picture;
            if (!said) {
                parts.put(part, picture.span());
            }
        } else if (block instanceof Paragraph) {
            if (pending != null) {
                parts.put(part, pending.span());
            }
            pending = null;
            said = begun == null;
            part = begun == null ? part : begun;
        }
    }
}
