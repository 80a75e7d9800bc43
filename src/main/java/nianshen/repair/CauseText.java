package nianshen.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.findings.Cause;
import nianshen.text.Numeral;

/** How a cause is told. */
final class CauseText {

    private static final int MOST_WAYS = 6;
    private static final int FEW_WAYS = 3;

    private CauseText() {
    }

    /**
     * The suggestion: the one repair that there is or that more speaks for than for the others, else all that would do.
     *
     * @param shown whether the first of them is to be put before the others
     */
    static String of(Breach breach, List<Cause.Way> ways, boolean shown, boolean doubtful) {
        List<Repair> repairs = breach.repairs();
        String first = doubtful ? "有关数字没有全部读准，请先对照原件；原件如此的，" : "";
        if (!shown) {
            return first + "改动下列任一处，" + holds(breach) + "，请核对台账后确定：" + listed(repairs, ways, 0);
        }
        return first + "疑为" + told(repairs.get(0), ways.get(0)) + "，改" + places(repairs.get(0)) + "，" + holds(breach) + others(repairs, ways);
    }

    private static String others(List<Repair> repairs, List<Cause.Way> ways) {
        if (repairs.size() == 1) {
            return "";
        }
        return repairs.size() > FEW_WAYS ? "；另有" + (repairs.size() - 1) + "种改法也能相符，但正文没有佐证"
                : "；改动下列任一处也能相符：" + listed(repairs, ways, 1);
    }

    private static String listed(List<Repair> repairs, List<Cause.Way> ways, int from) {
        int to = Math.min(from + MOST_WAYS, repairs.size());
        String shown = IntStream.range(from, to).mapToObj(i -> "（" + Numeral.print(i - from + 1) + "）" + told(repairs.get(i), ways.get(i)))
                .collect(Collectors.joining("；"));
        return to == repairs.size() ? shown : shown + "；另有" + (repairs.size() - to) + "种改法";
    }

    private static String told(Repair repair, Cause.Way way) {
        String cells = repair.changes().stream().map(c -> c.cell().where() + "应为" + Numeral.plain(c.proper()) + "（现为" + Numeral.plain(c.cell().value()) + "）")
                .collect(Collectors.joining("、"));
        return way.reasons().isEmpty() ? cells : cells + "，" + String.join("，", way.reasons());
    }

    private static String places(Repair repair) {
        return repair.changes().size() == 1 ? "此一处" : "这" + Numeral.print(repair.changes().size()).replaceFirst("^二$", "两") + "处";
    }

    private static String holds(Breach breach) {
        int sums = breach.broken().size();
        return sums == 1 ? "该项勾稽即相符" : Numeral.print(sums).replaceFirst("^二$", "两") + "项勾稽即全部相符";
    }

    /** What slips may have made it so. */
    static List<String> slips(Repair repair) {
        return switch (repair.move()) {
            case EXCHANGE -> List.of("似为两格的数填错了位置");
            case SHIFT -> List.of("似为整行（列）错开了一格");
            case NONE -> IntStream.range(0, repair.changes().size()).mapToObj(i -> slip(repair.changes().get(i), repair.slips().get(i)))
                    .filter(Objects::nonNull).distinct().toList();
        };
    }

    private static String slip(Change change, Slip slip) {
        String numbers = Numeral.plain(change.cell().value()) + "与" + Numeral.plain(change.proper());
        return switch (slip) {
            case TRANSPOSED -> numbers + "疑为相邻两位数字写颠倒";
            case LOOKALIKE -> numbers + "字形相近";
            case DIGITS -> numbers + "相差一位数字，疑为多写或漏写";
            case NEIGHBOUR -> Numeral.plain(change.cell().value()) + "与相邻一格的数相同，疑为看错行列";
            case LEFT_OUT -> "疑为合计漏加一项（" + Numeral.plain(change.by()) + "）";
            case NONE -> null;
        };
    }

    /** Prose names the number that the cell would hold. */
    static String agreeing(BigDecimal proper) {
        return "正文也写" + Numeral.plain(proper);
    }

    /** Prose names the number that the cell holds. */
    static String opposing(BigDecimal found) {
        return "但正文也写" + Numeral.plain(found);
    }
}
