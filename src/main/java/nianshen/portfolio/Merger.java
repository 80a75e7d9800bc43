package nianshen.portfolio;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.text.Numeral;

/**
 * The reports of agencies that were merged since, added up into one of the agency that they became. It holds figures and no
 * prose; and since nobody has checked what became of whose cases, what is found by it is doubtful.
 */
final class Merger {

    private Merger() {
    }

    /**
     * The sum as a report to stand beside the later one.
     *
     * @param parts  the reports of the agencies that were merged
     * @param agency what they became
     */
    static Card of(List<Card> parts, String agency) {
        Card first = parts.get(0);
        String sources = parts.stream().map(Card::source).collect(Collectors.joining("、"));
        return new Card(sources, null, agency, first.level(), first.year(), true, null, mark(parts, agency), () -> sum(parts, agency, sources));
    }

    private static String mark(List<Card> parts, String agency) {
        List<String> marks = parts.stream().map(Card::mark).toList();
        return marks.contains(null) ? null : agency + marks;
    }

    private static Facts sum(List<Card> parts, String agency, String sources) throws IOException {
        List<Facts> read = new ArrayList<>();
        for (Card part : parts) {
            read.add(part.shelf().facts());
        }
        Map<String, List<Figure>> cells = new LinkedHashMap<>();
        read.forEach(f -> f.of(Figure.class).forEach(cell -> cells.computeIfAbsent(cell.key(), k -> new ArrayList<>()).add(cell)));
        Report r = read.get(0).report();
        Report whole = new Report(sources, null, r.year(), r.yearCertain(), agency, r.level(), r.tier(), r.variant(), r.template(), false, null, null);
        Gap merged = new Gap(Subject.SOURCE.text(), "上一年度是" + parts.stream().map(Card::agency).collect(Collectors.joining("、")) + "的合计", null, null);
        return new Facts(whole, Stream.<Fact>concat(cells.values().stream().map(c -> sum(c, read.size())), Stream.of(merged)).toList());
    }

    /** A cell that not all of them have with a number to rely on has none. */
    private static Figure sum(List<Figure> cells, int parts) {
        Figure first = cells.get(0);
        boolean sure = cells.size() == parts && cells.stream().allMatch(Figure::sure);
        String printed = cells.stream().map(Figure::value).map(v -> v == null ? "?" : Numeral.plain(v)).collect(Collectors.joining("+"));
        BigDecimal value = sure ? cells.stream().map(Figure::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
        return new Figure(first.official(), first.row(), first.column(), first.rowLabel(), first.columnLabel(), value, printed, sure ? Figure.Reading.NUMBER : Figure.Reading.MISSING,
                sure ? 1 : 0, null);
    }
}
