package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.extract.labels.CellReader;
import nianshen.extract.rows.BlockReading;
import nianshen.extract.rows.PlacedCell;
import nianshen.extract.rows.PlacedRow;
import nianshen.extract.rows.ReadTable;
import nianshen.facts.BlockVote;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Gap;
import nianshen.facts.Subject;
import nianshen.facts.TableRead;
import nianshen.template.Template;

/** What could not be proved in the tables, and which subjects could be looked at all the same. */
final class TableGaps {

    private static final String NOT_DUE = "本报告适用的格式没有这张表";
    private final Collection<ReadTable> tables;
    private final Template due;

    /** @param due the format that is due */
    TableGaps(Collection<ReadTable> tables, Template due) {
        this.tables = tables;
        this.due = due;
    }

    private boolean isDue(ReadTable table) {
        return due.table(table.key()).isPresent();
    }

    private String name(ReadTable table) {
        return table.official(due.id()).name();
    }

    /** One gap for every place where the reading is not proved. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (ReadTable table : tables) {
            String subject = Subject.ROW.of(table.key());
            if (table.state() == TableRead.State.DAMAGED) {
                gaps.add(new Gap(Subject.TABLE.of(table.key()), name(table) + "只找到一部分，请核对原件", null,
                        table.found().span()));
            }
            for (BlockReading block : table.blocks()) {
                block.rows().stream().filter(r -> !r.proved()).forEach(r -> gaps.add(new Gap(subject, reason(table, r),
                        FigureMaker.quote(r.row()), r.row().span())));
            }
            table.orphans().forEach(o -> gaps.add(new Gap(subject, name(table) + "有一行数值找不到所属的项目",
                    null, o.span())));
        }
        return gaps;
    }

    private String reason(ReadTable table, PlacedRow row) {
        String label = row.row().form() == null ? row.row().text() : row.row().form().label();
        return row.values() == row.due()
                ? name(table) + "“" + label + "”行的数值无法确定属于哪一列"
                : name(table) + "“" + label + "”行应有" + row.due() + "个数值，识别到" + row.values()
                        + "个，无法确定缺少哪一列";
    }

    /** Rows and columns of no format that hold figures other than zero, by name. */
    static List<String> added(ReadTable table, CellReader figures) {
        List<String> added = new ArrayList<>();
        for (BlockReading block : table.blocks()) {
            block.extraRows().stream().filter(r -> r.cells().stream().anyMatch(c -> counts(c, figures)))
                    .forEach(r -> added.add(r.row().text()));
            block.extraCells().stream().filter(c -> counts(c, figures)).map(c -> c.slot().text()).distinct()
                    .forEach(added::add);
        }
        return added;
    }

    private static boolean counts(PlacedCell cell, CellReader figures) {
        if (cell.raw() == null) {
            return false;
        }
        CellReader.Parsed parsed = figures.read(cell.raw(), nianshen.template.TableGrid.Kind.DECIMAL);
        return parsed.value() != null && parsed.value().signum() != 0;
    }

    /** Why each table that was not found has nothing to judge. */
    Map<String, String> absences() {
        Map<String, String> absences = new LinkedHashMap<>();
        tables.stream().filter(t -> !t.isFound()).forEach(t -> absences.put(t.key(),
                t.state() == TableRead.State.PICTURE ? name(t) + "可能是图片或附件，未能读取"
                        : "报告中没有" + name(t)));
        return absences;
    }

    /** Coverage of the tables, their rows, labels and figures, and of the variant. */
    List<Coverage> coverage(List<BlockVote> votes) {
        List<Coverage> coverage = new ArrayList<>();
        Map<String, String> absences = absences();
        List<String> reasons = new ArrayList<>();
        boolean any = false;
        for (ReadTable table : tables) {
            if (!isDue(table) && !table.isFound()) {
                notDue(table.key()).forEach(coverage::add);
                continue;
            }
            State state = state(table);
            String reason = state == State.READ ? null
                    : absences.getOrDefault(table.key(), name(table) + "只找到一部分");
            coverage.add(new Coverage(Subject.TABLE.of(table.key()), state, reason));
            coverage.add(new Coverage(Subject.ROW.of(table.key()), state, reason));
            any |= table.isFound();
            if (state == State.DAMAGED) {
                reasons.add(reason);
            }
        }
        for (Subject subject : List.of(Subject.ROWS, Subject.LABELS, Subject.FIGURES)) {
            coverage.add(overall(subject, any, reasons));
        }
        coverage.add(variant(votes, any, reasons));
        return coverage;
    }

    /** Of a table that the format does not have. */
    static Stream<Coverage> notDue(String table) {
        return Stream.of(Subject.TABLE, Subject.ROW).map(s -> new Coverage(s.of(table), State.NONE, NOT_DUE));
    }

    private static Coverage variant(List<BlockVote> votes, boolean any, List<String> reasons) {
        if (!votes.isEmpty()) {
            return new Coverage(Subject.VARIANT, State.READ, null);
        }
        return any || !reasons.isEmpty() ? new Coverage(Subject.VARIANT, State.DAMAGED, "表格的标题不足以判断所用格式")
                : new Coverage(Subject.VARIANT, State.NONE, "报告中没有统计表");
    }

    private static State state(ReadTable table) {
        return switch (table.state()) {
            case READ -> table.isFound() ? State.READ : State.NONE;
            case PICTURE -> State.DAMAGED;
            default -> table.isFound() ? State.DAMAGED : State.NONE;
        };
    }

    private static Coverage overall(Subject subject, boolean any, List<String> reasons) {
        if (!reasons.isEmpty()) {
            return new Coverage(subject, State.DAMAGED, String.join("；", reasons));
        }
        return any ? new Coverage(subject, State.READ, null) : new Coverage(subject, State.NONE, "报告中没有统计表");
    }

    /** Coverage of sums, with those that were set aside because of added rows or columns. */
    List<Coverage> narrowed(List<Coverage> sums, boolean setAside) {
        if (!setAside) {
            return sums;
        }
        return sums.stream().map(c -> c.state() != State.READ ? c
                : new Coverage(c.subject(), State.DAMAGED, "表中另有自行增设的行或列，无法核算")).toList();
    }
}
