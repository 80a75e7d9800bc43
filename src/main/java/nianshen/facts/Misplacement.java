package nianshen.facts;

import java.util.List;
import nianshen.doc.SourceSpan;

/**
 * One exchange or shift of figures that would repair every broken sum at once.
 *
 * @param suspect the figure that seems to stand in the wrong cell
 * @param proper  the cell where it seems to belong
 * @param repairs ids (with {@link Equation#each()}) of the sums it repairs
 */
public record Misplacement(Figure suspect, Figure proper, List<String> repairs) implements Fact {

    @Override
    public String quote() {
        return suspect.raw();
    }

    @Override
    public SourceSpan span() {
        return suspect.span();
    }
}
