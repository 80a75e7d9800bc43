package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nianshen.ingest.scan.picture.Area;

/**
 * Where the figures of a table stand in their cells. Those of a report stand in the middle, or all as far from one side;
 * one that does not had something written beside it that was read as a part of it, or lost a part.
 */
final class Placings {

    /** With fewer figures, or where fewer than this share stand alike, there is no custom. */
    private static final int FEW = 10;
    private static final double SHARE = 0.75;
    /** What stands alike differs by so many times what nearly all figures of the table do, by so many pixels in any case and by no more than such a share of a figure's height. */
    private static final double USUAL = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final double ALIKE = 3;
    private static final double MOST = 0.27;
    /** No figure is lower than this share of the usual one: dashes. */
    private static final double LOW = 0.6;
    private static final List<ToDoubleFunction<Placing>> CUSTOMS = List.of(Placing::middle, Placing::left, Placing::right);

    /**
     * A figure in its cell.
     *
     * @param number of its line
     */
    private record Placing(int number, Area cell, Area line) {

        double middle() {
            return (left() - right()) / 2;
        }

        double left() {
            return line.left() - cell.left();
        }

        double right() {
            return cell.right() - line.right();
        }
    }

    private final List<Placing> placings = new ArrayList<>();

    /** Adds a figure that was written as the line of that number. */
    void add(int number, Area cell, Area line) {
        placings.add(new Placing(number, cell, line));
    }

    /** The numbers of those that stand elsewhere than all others. */
    List<Integer> odd() {
        int[] heights = placings.stream().mapToInt(p -> p.line.height()).sorted().toArray();
        double high = heights.length == 0 ? 0 : heights[heights.length / 2];
        List<Placing> figures = placings.stream().filter(p -> p.line.height() >= LOW * high).toList();
        List<Placing> odd = figures;
        for (ToDoubleFunction<Placing> custom : CUSTOMS) {
            List<Placing> others = others(figures, custom, high);
            odd = others.size() < odd.size() ? others : odd;
        }
        return figures.size() < FEW || odd.size() > (1 - SHARE) * figures.size() ? List.of() : odd.stream().map(Placing::number).toList();
    }

    /** Those that do not stand as the others do by one custom. */
    private static List<Placing> others(List<Placing> figures, ToDoubleFunction<Placing> custom, double high) {
        double[] sorted = figures.stream().mapToDouble(custom).sorted().toArray();
        double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        double[] off = figures.stream().mapToDouble(p -> Math.abs(custom.applyAsDouble(p) - usual) / high).sorted().toArray();
        double most = off.length == 0 ? 0 : Math.min(MOST, Math.max(ALIKE / high, USUAL * off[(int) (NEARLY_ALL * off.length)]));
        return figures.stream().filter(p -> Math.abs(custom.applyAsDouble(p) - usual) > most * high).toList();
    }
}
