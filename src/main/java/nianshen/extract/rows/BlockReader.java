package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.Cell;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.TableSpec;
import nianshen.text.Likeness;

/** Makes blocks of aligned rows: which format each follows, which columns it has, which cell stands in which. */
final class BlockReader {

    private static final double ALIKE = 0.6;
    private final TableSpec spec;
    private final AlignedRows aligned;
    /** Ids of the formats, that in force first. */
    private final List<String> order;
    private final Map<Integer, Regularity> regularities;

    private BlockReader(TableSpec spec, AlignedRows aligned, List<String> order) {
        this.spec = spec;
        this.order = order;
        this.aligned = aligned;
        this.regularities = Regularity.of(aligned.rows());
    }

    /** The blocks of a table, in order of appearance. */
    static List<BlockReading> read(TableSpec spec, AlignedRows aligned, List<String> order) {
        return new BlockReader(spec, aligned, order).read();
    }

    private List<BlockReading> read() {
        Map<String, List<ValueRow>> byBlock = byBlock();
        Map<String, VariantVote> votes = new LinkedHashMap<>();
        byBlock.forEach((block, rows) -> votes.put(block, VariantVote.of(spec, block, rows, order)));
        List<String> usual = usual(votes);
        List<BlockReading> blocks = new ArrayList<>();
        byBlock.forEach((block, rows) -> blocks.add(block(block, rows, votes.get(block), usual)));
        return blocks;
    }

    /** Rows of no format belong where they stand. */
    private Map<String, List<ValueRow>> byBlock() {
        Map<String, List<ValueRow>> blocks = new LinkedHashMap<>();
        String last = null;
        for (ValueRow row : aligned.rows()) {
            String before = last != null ? last : spec.blocks().iterator().next();
            String block = row.block() != null ? row.block() : before;
            blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(row);
            last = block;
        }
        return blocks;
    }

    /** The formats by how many blocks follow them, as many as that in the order given. */
    private List<String> usual(Map<String, VariantVote> votes) {
        Map<String, Long> counts = votes.values().stream().map(VariantVote::variant).filter(v -> v != null)
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        return order.stream().sorted(Comparator.comparing(v -> -counts.getOrDefault(v, 0L))).toList();
    }

    private BlockReading block(String block, List<ValueRow> rows, VariantVote vote, List<String> usual) {
        BlockSpec format = Optional.ofNullable(vote.variant()).flatMap(v -> spec.block(block, v))
                .or(() -> spec.block(block, usual)).orElseThrow();
        Map<Header, Columns> columns = new HashMap<>();
        List<Columns> seen = new ArrayList<>();
        List<PlacedRow> placed = new ArrayList<>();
        for (ValueRow row : rows) {
            Columns under = columns.get(row.header());
            if (under == null) {
                under = columns(row.header(), format, rows);
                columns.put(row.header(), under);
                seen.add(under);
            }
            placed.add(new Placement(under, figures(under, format), spec.totalColumn(), regularities.getOrDefault(row.source().piece(), Regularity.NONE)).place(row));
        }
        boolean damaged = placed.stream().anyMatch(r -> !r.proved() || r.row().truncated() || r.row().renamed())
                || seen.stream().allMatch(Columns::assumed);
        return new BlockReading(block, format, placed, seen, vote.variant(), vote.marks(), damaged);
    }

    /** How many columns there are but for those at the end that hold words. */
    private static int figures(Columns columns, BlockSpec format) {
        int figures = columns.size();
        while (figures > 1 && format.holdsWords(columns.forms().get(figures - 1))) {
            figures--;
        }
        return figures;
    }

    private Columns columns(Header header, BlockSpec format, List<ValueRow> rows) {
        if (header == null) {
            return assumed(format);
        }
        List<LabelForm> forms = forms(header.slots(), format);
        boolean whole = forms.size() == format.columns().size() && !forms.contains(null);
        boolean guessed = !whole || header.slots().stream().anyMatch(s -> spec.columns(s.core()).isEmpty());
        if (!whole && (isBrokenUp(header) || isUnread(header)) || guessed && isOutOfOrder(header, format)) {
            return assumed(format);
        }
        int usual = usualNumber(header, rows);
        if (whole || usual == header.slots().size() || usual == 0 && header.ruled()) {
            return new Columns(header.slots(), forms, header.ruled() ? header.piece() : -1, false);
        }
        return assumed(format);
    }

    /** Without a grid, the end of a label that stands as a column of its own tells that the header was read in pieces: what it seems to count, it counts by chance. */
    private boolean isBrokenUp(Header header) {
        return !header.ruled() && header.slots().stream().map(Slot::core).anyMatch(core -> core.length() > 1 && spec.columns(core).isEmpty() && spec.isColumnEnd(core));
    }

    /** Where a label could not be read the others stand over columns that nobody can tell. */
    private static boolean isUnread(Header header) {
        return header.slots().stream().anyMatch(s -> s.text().contains(Cell.UNREAD));
    }

    /** Without a grid, labels in another order than the format's, among others that nobody knows: so they were read, not printed. */
    private boolean isOutOfOrder(Header header, BlockSpec format) {
        List<String> cores = format.columns().stream().map(LabelForm::core).toList();
        List<Integer> places = header.slots().stream().map(Slot::core).filter(c -> cores.indexOf(c) >= 0 && cores.indexOf(c) == cores.lastIndexOf(c)).map(cores::indexOf).toList();
        return !header.ruled() && IntStream.range(1, places.size()).anyMatch(i -> places.get(i - 1) > places.get(i));
    }

    private static Columns assumed(BlockSpec format) {
        return new Columns(format.columns().stream().map(c -> new Slot(c.label(), c.core(), -1, -1, null)).toList(),
                format.columns(), -1, true);
    }

    /** How many cells most rows under the header have; 0 where rows differ too much. */
    private static int usualNumber(Header header, List<ValueRow> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int all = 0;
        for (ValueRow row : rows) {
            if (row.header() == header) {
                int cells = (int) row.values().stream().filter(v -> row.source().ruled() || !v.isBlank()).count();
                counts.merge(cells, 1, Integer::sum);
                all++;
            }
        }
        int rowsUnder = all;
        return counts.entrySet().stream().filter(e -> e.getValue() * 2 > rowsUnder).map(Map.Entry::getKey).findFirst()
                .orElse(0);
    }

    private List<LabelForm> forms(List<Slot> slots, BlockSpec format) {
        List<LabelForm> forms = new ArrayList<>();
        for (Slot slot : slots) {
            forms.add(exact(slot, format));
        }
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i) == null) {
                forms.set(i, alike(slots.get(i), i, slots.size(), forms, format));
            }
        }
        return forms;
    }

    private LabelForm exact(Slot slot, BlockSpec format) {
        LabelForm found = null;
        for (LabelForm form : spec.columns(slot.core())) {
            boolean here = form.block().equals(format.block());
            if (here && (found == null || form.in(format.variant()))) {
                found = form;
            }
        }
        return found;
    }

    /** The missing column that a changed label stands for: by likeness, or by place where the number is right. */
    private static LabelForm alike(Slot slot, int at, int size, List<LabelForm> found, BlockSpec format) {
        LabelForm best = null;
        double most = 0;
        for (int i = 0; i < format.columns().size(); i++) {
            LabelForm column = format.columns().get(i);
            boolean free = found.stream().noneMatch(f -> f != null && f.key().equals(column.key()));
            boolean placed = i == at && size == format.columns().size();
            double score = Likeness.of(slot.core(), column.core()) + (placed ? ALIKE : 0);
            if (free && score >= ALIKE && score > most) {
                best = column;
                most = score;
            }
        }
        return best;
    }
}
