package nianshen.extract.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.labels.TableSpec;

/**
 * Finds tables that lost their grid: one cell a line, or a whole page on one line. Their rows come out as unruled, so
 * that only a right number of figures proves anything.
 */
final class StreamFinder {

    private static final int FEWEST_LABELS = 4;
    /** So many words of no label may stand within a table, if a label of the same table follows soon. */
    private static final int STRAY_WORDS = 3;
    private static final int SOON = 24;

    private final TableIndex index;
    private final List<Block> blocks;

    StreamFinder(TableIndex index, List<Block> blocks) {
        this.index = index;
        this.blocks = blocks;
    }

    /** Adds the rows of tables that were not found in any other form. */
    void find(Map<String, FoundTable> found) {
        Set<String> wanted = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        found.forEach((number, table) -> {
            table.stretches().forEach(s -> taken.add(s.block()));
            if (isLacking(index.table(number), table)) {
                wanted.add(number);
            }
        });
        if (!wanted.isEmpty()) {
            read(new Tokenizer(index, blocks).of(i -> !taken.contains(i)), wanted, found);
        }
    }

    /** Nothing found, or less than half of the rows. */
    private static boolean isLacking(TableSpec spec, FoundTable table) {
        if (table.rows().isEmpty()) {
            return true;
        }
        long rows = table.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> c.kind() == RawCell.Kind.TEXT)
                .map(c -> spec.row(c.label().core())).filter(f -> f != null).distinct().count();
        return rows * 2 < spec.variants(spec.blocks().iterator().next()).get(0).rows().size()
                && spec.blocks().size() == 1 && spec.rows().size() > 1;
    }

    private void read(List<StreamToken> tokens, Set<String> wanted, Map<String, FoundTable> found) {
        int at = 0;
        while (at < tokens.size()) {
            String number = owner(tokens.get(at));
            int end = number == null ? at + 1 : end(tokens, at, number);
            if (number != null && wanted.contains(number) && isTable(tokens.subList(at, end), number)) {
                add(tokens.subList(start(tokens, at, number), end), found.get(number));
            }
            at = Math.max(at + 1, end);
        }
    }

    private String owner(StreamToken token) {
        return token.isLabel() ? index.owner(token.core()) : null;
    }

    /** Labels right before the first that tells the table ("总计" may be the first word of a header). */
    private int start(List<StreamToken> tokens, int at, String number) {
        int start = at;
        while (start > 0 && tokens.get(start - 1).isLabel() && index.table(number).knows(tokens.get(start - 1).core())) {
            start--;
        }
        return start;
    }

    /** The end of the run of labels and figures of one table. */
    private int end(List<StreamToken> tokens, int from, String number) {
        int end = from + 1;
        int i = end;
        boolean strayed = false;
        while (i < tokens.size()) {
            StreamToken token = tokens.get(i);
            boolean label = token.isLabel() && (token.core().isEmpty() || index.table(number).knows(token.core()));
            if (!label && owner(token) != null) {
                break;
            }
            if (label) {
                end = i + 1;
                strayed = false;
            } else if (token.isFigure() && !strayed) {
                end = i + 1;
            } else if (!label && !comesBack(tokens, i, number)) {
                break;
            } else {
                strayed = true;
            }
            i++;
        }
        return end;
    }

    private boolean comesBack(List<StreamToken> tokens, int at, String number) {
        int stray = 0;
        for (int i = at; i < Math.min(tokens.size(), at + SOON); i++) {
            StreamToken token = tokens.get(i);
            String owner = owner(token);
            if (owner != null) {
                return owner.equals(number);
            }
            if (token.isLabel() && !token.core().isEmpty() && index.table(number).knows(token.core())) {
                return true;
            }
            boolean words = !token.isLabel() && !token.isFigure();
            if (words && (++stray > STRAY_WORDS || token.cell().text().indexOf('。') >= 0)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTable(List<StreamToken> run, String number) {
        long labels = run.stream().filter(StreamToken::isLabel).map(StreamToken::core).distinct().count();
        boolean figures = run.stream().anyMatch(StreamToken::isFigure);
        return labels >= (figures ? FEWEST_LABELS : 2 * FEWEST_LABELS);
    }

    private void add(List<StreamToken> run, FoundTable table) {
        List<List<RawCell>> rows = new StreamRows(index.table(number(run))).rows(run);
        Paragraph first = (Paragraph) blocks.get(run.get(0).block());
        Set<Integer> seen = new HashSet<>();
        for (StreamToken token : run) {
            if (seen.add(token.block())) {
                Stretch stretch = stretch(run, token.block());
                table.add(seen.size() == 1 ? rows : List.of(), false, stretch, first.spanOf(stretch.from(),
                        stretch.from() + 1));
            }
        }
        table.onePiece(seen.size());
    }

    private String number(List<StreamToken> run) {
        return run.stream().map(this::owner).filter(o -> o != null).findFirst().orElseThrow();
    }

    private Stretch stretch(List<StreamToken> run, int block) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (StreamToken token : run) {
            if (token.block() == block) {
                from = Math.min(from, token.from());
                to = Math.max(to, token.to());
            }
        }
        String text = ((Paragraph) blocks.get(block)).text();
        boolean whole = GridText.plain(text.substring(0, from)).isEmpty() && GridText.plain(text.substring(to)).isEmpty();
        return whole ? Stretch.whole(block) : new Stretch(block, from, to);
    }
}
