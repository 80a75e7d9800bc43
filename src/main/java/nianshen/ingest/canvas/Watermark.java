package nianshen.ingest.canvas;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Ruling;

/**
 * Upright letters larger than those around them, which lines of a table run through: they stand across it, in none of its cells.
 * Far larger ones are a watermark, of which nothing needs to be told; others are a stamp that may lie over what the cells hold.
 */
final class Watermark {

    /** In points, and against most characters of the page. */
    private static final double LARGE = 18;
    private static final double LARGER = 2;
    /** A stamp against the characters beside it, which stand no farther above and below it, in its own heights. */
    private static final double STAMP = 1.25;
    private static final double BESIDE = 0.7;
    /** A line within this share of a letter's height or width around its middle runs through it; one that underlines it does not. */
    private static final double MIDDLE = 0.3;

    private Watermark() {
    }

    /** The characters of the page without such letters, and those beside them on their line. Tells where they were digits alone. */
    static List<Glyph> leftOut(List<Glyph> glyphs, List<Ruling> lines, PageLosses losses) {
        List<Glyph> through = lines.isEmpty() ? List.of()
                : candidates(glyphs, lines).filter(g -> lines.stream().anyMatch(l -> isThrough(l, g.box()))).toList();
        List<Glyph> across = through.stream().filter(g -> isMark(g, glyphs) || isStamp(g, glyphs)).toList();
        if (across.isEmpty()) {
            return glyphs;
        }
        List<Glyph> mark = glyphs.stream().filter(g -> !g.blank() && across.stream().anyMatch(a -> a.size() == g.size() && a.base() == g.base())).toList();
        if (mark.stream().allMatch(g -> Character.isDigit(g.text().codePointAt(0)))) {
            losses.add("有盖在表格线上的大号数字没有读取");
        } else if (across.stream().anyMatch(g -> !isMark(g, glyphs))) {
            losses.add("有盖在表格线上的文字“" + mark.stream().map(Glyph::text).collect(Collectors.joining()) + "”，没有计入报告，被盖住的内容可能没有读准");
        }
        return glyphs.stream().filter(g -> !mark.contains(g)).toList();
    }

    /** Those larger than some, among the lines: the many others need not be held against every line and every character. */
    private static Stream<Glyph> candidates(List<Glyph> glyphs, List<Ruling> lines) {
        double smallest = glyphs.stream().mapToDouble(Glyph::size).min().orElse(0);
        DoubleSummaryStatistics x = lines.stream().flatMapToDouble(l -> l.flat() ? DoubleStream.of(l.from(), l.to()) : DoubleStream.of(l.at())).summaryStatistics();
        DoubleSummaryStatistics y = lines.stream().flatMapToDouble(l -> l.flat() ? DoubleStream.of(l.at()) : DoubleStream.of(l.from(), l.to())).summaryStatistics();
        return glyphs.stream().filter(g -> !g.blank() && g.size() >= STAMP * smallest && isWithin(g.box().middleX(), x, MIDDLE * g.box().width())
                && isWithin(g.box().middleY(), y, MIDDLE * g.box().height()));
    }

    private static boolean isWithin(double at, DoubleSummaryStatistics span, double slack) {
        return at > span.getMin() - slack && at < span.getMax() + slack;
    }

    private static boolean isMark(Glyph glyph, List<Glyph> glyphs) {
        return glyph.size() >= LARGE && isLarger(glyph, glyphs, LARGER);
    }

    private static boolean isStamp(Glyph glyph, List<Glyph> glyphs) {
        return isLarger(glyph, glyphs.stream().filter(g -> Math.abs(g.base() - glyph.base()) <= BESIDE * glyph.size()).toList(), STAMP);
    }

    /** Whether it is so many times as large as most of them. */
    private static boolean isLarger(Glyph glyph, List<Glyph> glyphs, double times) {
        return glyphs.stream().filter(g -> g.size() * times <= glyph.size()).count() * 2 > glyphs.size();
    }

    private static boolean isThrough(Ruling line, Box letter) {
        double off = line.flat() ? Math.abs(line.at() - letter.middleY()) / letter.height() : Math.abs(line.at() - letter.middleX()) / letter.width();
        double along = line.flat() ? letter.middleX() : letter.middleY();
        return off < MIDDLE && line.from() < along && line.to() > along;
    }
}
