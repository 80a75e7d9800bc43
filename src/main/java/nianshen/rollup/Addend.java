package nianshen.rollup;

import java.math.BigDecimal;

/**
 * What an agency contributes to a sum.
 *
 * @param value what is added; null where there is no number to add
 * @param doubt why it cannot be relied on, in Chinese; null where it can
 */
public record Addend(Unit unit, BigDecimal value, String doubt) {

    /** Whether it is a number that nothing speaks against. */
    public boolean sound() {
        return doubt == null && unit.present();
    }
}
