package nianshen.extract.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nianshen.words.Sense.Unit;

/** Amounts in 元, 万元, 亿元. */
final class Money {

    private Money() {
    }

    /** The amount in another unit, without needless zeros behind the point and never in powers of ten. */
    static BigDecimal convert(BigDecimal value, String from, String to) {
        BigDecimal moved = value.movePointRight(power(from) - power(to));
        BigDecimal lean = moved.stripTrailingZeros();
        return lean.scale() < 0 ? lean.setScale(0, RoundingMode.UNNECESSARY) : lean;
    }

    private static int power(String unit) {
        return switch (unit) {
            case Unit.TEN_THOUSAND -> 4;
            case Unit.HUNDRED_MILLION -> 8;
            default -> 0;
        };
    }
}
