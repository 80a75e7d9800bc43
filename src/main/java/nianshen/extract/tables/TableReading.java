package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.Document;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.rows.BlockReading;
import nianshen.extract.rows.PlacedRow;
import nianshen.extract.rows.ReadTable;
import nianshen.facts.BlockVote;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.RowRead;
import nianshen.facts.TableRead;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;

/**
 * The official tables of a document: found wherever they stand, repaired, and aligned to cell keys, each block in the
 * format whose labels it carries. What the format in force asks for is only brought in by {@link #facts(Template)}.
 */
public final class TableReading {

    private final TableIndex index;
    private final Map<String, ReadTable> tables;
    private final Pictures pictures;
    private final Blots blots;

    /**
     * @param tables   by key, in the order of the index
     * @param pictures from which the document was read
     * @param blots    where its signs could not be read for certain
     */
    TableReading(TableIndex index, Map<String, ReadTable> tables, Pictures pictures, Blots blots) {
        this.index = index;
        this.tables = tables;
        this.pictures = pictures;
        this.blots = blots;
    }

    /** Id of the format that all blocks vote for, "mixed" where they differ, null where none tells. */
    public String variant() {
        Set<String> votes = new LinkedHashSet<>();
        marked().forEach(b -> votes.add(b.vote()));
        if (votes.isEmpty()) {
            return null;
        }
        return votes.size() > 1 ? "mixed" : votes.iterator().next();
    }

    /** Whether some block follows a format that came after another, beyond doubt. */
    public boolean isAheadOf(Template other) {
        return tables.values().stream().flatMap(t -> t.blocks().stream()).filter(b -> !b.isVoteDamaged())
                .anyMatch(b -> index.catalogue().byId(b.format().variant()).orElseThrow().since() > other.since());
    }

    /** How much is not as the format has it that most blocks follow: labels, and tables that are not there. */
    public long deviations() {
        return facts(null).stream().filter(f -> f instanceof Label || f instanceof TableRead t && t.state() == TableRead.State.ABSENT).count();
    }

    /** What is to be said of tables and sums that only formats unknown to this reading have. */
    public List<Fact> unknown(Catalogue all) {
        Set<String> kinds = kinds(all);
        kinds.removeAll(kinds(index.catalogue()));
        Stream<Coverage> tables = all.templates().stream().flatMap(t -> t.tables().stream()).map(TableGrid::key).distinct()
                .filter(t -> !this.tables.containsKey(t)).flatMap(TableGaps::notDue);
        return Stream.concat(tables, kinds.stream().map(EquationMaker::notDue)).map(Fact.class::cast).toList();
    }

    /** Whether the tables are there with every one of their cells blank: a form that was not filled in. */
    public boolean blank() {
        boolean filled = tables.values().stream().flatMap(t -> t.blocks().stream()).flatMap(b -> b.rows().stream())
                .flatMap(r -> r.row().values().stream()).anyMatch(v -> !v.isBlank());
        return !filled && tables.values().stream().anyMatch(t -> t.state() == TableRead.State.READ);
    }

    /**
     * Everything read, as facts.
     *
     * @param inForce the format in force for the reporting year; null where the year is not known: then the format
     *                that most blocks follow
     */
    public List<Fact> facts(Template inForce) {
        Template due = template(inForce);
        Map<String, Figure> figures = figures(due);
        EquationMaker sums = new EquationMaker(figures, found(), this::format, t -> tables.get(t).official(due.id()));
        Set<String> closed = closed();
        List<Equation> equations = sums.equations().stream().filter(e -> closed.contains(e.table())).toList();
        List<Fact> facts = new ArrayList<>();
        tables.values().stream().filter(t -> t.isFound() || due.table(t.key()).isPresent())
                .forEach(t -> facts.add(tableRead(t, due)));
        facts.addAll(votes(due));
        facts.addAll(rows(due));
        facts.addAll(figures.values());
        tables.values().forEach(t -> facts.addAll(LabelAudit.of(t, due, index.catalogue(), blots)));
        facts.addAll(sums.groups());
        facts.addAll(sums.leftBlank());
        facts.addAll(equations);
        facts.addAll(Misplacements.in(equations));
        TableGaps gaps = new TableGaps(tables.values(), due);
        facts.addAll(gaps.gaps());
        facts.addAll(gaps.coverage(votes(due)));
        facts.addAll(gaps.narrowed(sums.coverage(due, gaps.absences(), kinds(index.catalogue())), equations.size() < sums.equations().size()));
        return facts;
    }

    private Template template(Template inForce) {
        if (inForce != null) {
            return inForce;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        marked().forEach(b -> counts.merge(b.vote(), 1, Integer::sum));
        List<Template> templates = index.catalogue().templates();
        return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                .flatMap(e -> index.catalogue().byId(e.getKey())).orElse(templates.get(templates.size() - 1));
    }

    private Set<String> found() {
        Set<String> found = new LinkedHashSet<>();
        tables.forEach((key, table) -> {
            if (table.isFound()) {
                found.add(key);
            }
        });
        return found;
    }

    private static Set<String> kinds(Catalogue catalogue) {
        return catalogue.templates().stream().flatMap(t -> t.equations().stream()).map(EquationSpec::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Template format(BlockReading block) {
        return index.catalogue().byId(block.vote()).orElseThrow();
    }

    /** The format that a table follows, by its first block that is found. */
    private Template format(String table) {
        return index.catalogue().byId(tables.get(table).blocks().get(0).format().variant()).orElseThrow();
    }

    /** Tables without added rows or columns: these may belong into a sum or not, so that no sum over them is certain. */
    private Set<String> closed() {
        Set<String> closed = found();
        closed.removeIf(table -> !TableGaps.added(tables.get(table), index.figures()).isEmpty());
        return closed;
    }

    private Map<String, Figure> figures(Template due) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        tables.values().forEach(t -> figures.putAll(new FigureMaker(index.figures(), t, due.id(), pictures).figures()));
        return figures;
    }

    private List<RowRead> rows(Template due) {
        return tables.values().stream()
                .flatMap(t -> new FigureMaker(index.figures(), t, due.id(), pictures).rows().stream()).toList();
    }

    private static TableRead tableRead(ReadTable table, Template due) {
        return new TableRead(table.official(due.id()), table.spec().grid(due.id()).name(), table.found().pieces(), table.state(), null,
                table.found().span());
    }

    private List<BlockReading> marked() {
        return tables.values().stream().flatMap(t -> t.blocks().stream()).filter(b -> b.vote() != null).toList();
    }

    private List<BlockVote> votes(Template due) {
        List<BlockVote> votes = new ArrayList<>();
        for (ReadTable table : tables.values()) {
            for (BlockReading block : table.blocks()) {
                if (block.vote() != null) {
                    votes.add(new BlockVote(table.spec().official(block.format().variant()), name(table, block, due), block.vote(),
                            format(block).name(), format(block).since() < due.since(),
                            block.isVoteDamaged() ? 0.5 : 1, block.marks(), block.marks().get(0), block.telling(due.id()).map(r -> r.row().span()).orElseGet(block::voteSpan)));
                }
            }
        }
        return votes;
    }

    /** A block is named by its caption; one without caption by the group of rows that tells, or by its table where columns do. */
    private static String name(ReadTable table, BlockReading block, Template due) {
        Optional<PlacedRow> telling = block.telling(due.id());
        if (block.format().captioned()) {
            return block.block();
        }
        if (telling.isEmpty()) {
            return table.spec().official(block.format().variant()).name();
        }
        LabelForm form = telling.get().row().form();
        String group = table.spec().group(form.group());
        return group != null && form.level() > 2 ? group : form.label();
    }
}
