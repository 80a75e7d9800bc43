package nianshen.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.SourceSpan;
import nianshen.text.Numeral;

/**
 * A sum of the format with the figures of this report in it.
 *
 * @param id         the template's id for it
 * @param kind       what is balanced ("balance", "rowTotal", "leafTotal", "reviewTotal")
 * @param official   the table it stands in
 * @param addends    what the addends are together (六类申请人)
 * @param each       the column or row key it was expanded for, or null
 * @param scope      Chinese name of that column or row ("总计", "（七）总计")
 * @param left       addends on the left
 * @param right      addends on the right
 */
public record Equation(String id, String kind, OfficialTable official, String addends, String each, String scope, List<Figure> left,
        List<Figure> right) implements Fact {

    /** The number of a row before its name: 一、, （七）, 3. */
    private static final Pattern NUMBERED = Pattern.compile("(?:" + Numeral.OF_ROW + "|\\d+[.．、])\\s*");

    /** Copies the addends. */
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Key of the table. */
    public String table() {
        return official.key();
    }

    /** Whether every figure in it can be relied on; else nothing may be said about the sum. */
    public boolean complete() {
        return sure(left) && sure(right);
    }

    /** In a loop, as sums are: several rules ask it of every sum. */
    private static boolean sure(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).sure()) {
                return false;
            }
        }
        return true;
    }

    /** Left side less right side; zero where the sum holds. Only for complete equations. */
    public BigDecimal difference() {
        return sum(left).subtract(sum(right));
    }

    /** Whether it is complete and does not hold. */
    public boolean broken() {
        return complete() && difference().signum() != 0;
    }

    /** By how much the sides differ. Only for complete equations. */
    public BigDecimal gap() {
        return difference().abs();
    }

    /** The workings under the name of their row or column. */
    public String account() {
        return scope + "：" + workings();
    }

    /** The left sum. */
    public BigDecimal leftSum() {
        return sum(left);
    }

    /** The right sum. */
    public BigDecimal rightSum() {
        return sum(right);
    }

    /** All figures of it, left then right. */
    public List<Figure> figures() {
        return java.util.stream.Stream.concat(left.stream(), right.stream()).toList();
    }

    /** Both sides by the places of their addends: {@code 第一项加第二项 15，第三项加第四项 14}. */
    public String sides() {
        return places(1, left.size()) + " " + Numeral.plain(leftSum()) + "，" + places(left.size() + 1, right.size()) + " " + Numeral.plain(rightSum());
    }

    private static String places(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> "第" + Numeral.print(i) + "项").collect(Collectors.joining("加"));
    }

    /** What the total is called: its row where rows are added up, else its column. */
    public String total() {
        Figure total = right.get(0);
        return acrossRows() ? total.rowLabel() : total.columnLabel().replaceFirst("^.*—", "");
    }

    /** The total by the number of its row alone (（七）), where it has one; else by its name. */
    public String totalMark() {
        String label = total();
        Matcher ordinal = Numeral.OF_ROW.matcher(label);
        return ordinal.lookingAt() ? ordinal.group() : label;
    }

    private boolean acrossRows() {
        return figures().stream().map(Figure::row).distinct().count() > 1;
    }

    /** The sum written out: {@code 14 + 1 ≠ 12 + 2，差 1}. */
    public String arithmetic() {
        String sign = difference().signum() == 0 ? " = " : " ≠ ";
        String gap = difference().signum() == 0 ? "" : "，差 " + difference().abs().stripTrailingZeros().toPlainString();
        return side(left) + sign + side(right) + gap;
    }

    /**
     * The sum written out so that a clerk can do it again: {@code 予以公开5 + 部分公开1 = 6，（七）总计填报7，差1}. Zero addends are
     * left out where there are many.
     */
    public String workings() {
        BigDecimal gap = difference().abs();
        String written = right.size() == 1 ? totalMark() + "填报" + Numeral.plain(rightSum()) : worked(right);
        return worked(left) + "，" + written + (gap.signum() == 0 ? "" : "，差" + Numeral.plain(gap));
    }

    private String worked(List<Figure> side) {
        String addends = shown(side).stream().map(f -> name(f) + Numeral.plain(f.value())).collect(Collectors.joining(" + "));
        return (addends.isEmpty() ? "各项0" : addends) + " = " + Numeral.plain(sum(side));
    }

    /** What an addend is called, without the number of its row, what it explains in brackets and the group that all share. */
    private String name(Figure figure) {
        String label = acrossRows() ? figure.rowLabel() : figure.columnLabel().replaceFirst("^.*—", "");
        Matcher ordinal = NUMBERED.matcher(label);
        return (ordinal.lookingAt() ? label.substring(ordinal.end()) : label).replaceFirst("（.*）$", "");
    }

    private static List<Figure> shown(List<Figure> side) {
        return side.size() <= 3 ? side : side.stream().filter(f -> f.value().signum() != 0).toList();
    }

    private static String side(List<Figure> figures) {
        List<Figure> shown = shown(figures);
        return shown.isEmpty() ? "0" : shown.stream().map(f -> f.value().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            sum = sum.add(figures.get(i).value());
        }
        return sum;
    }

    @Override
    public String quote() {
        return null;
    }

    @Override
    public SourceSpan span() {
        return right.isEmpty() ? null : right.get(0).span();
    }
}
