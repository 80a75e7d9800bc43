package nianshen.repair;

import java.math.BigDecimal;
import nianshen.facts.Figure;

/** A cell and what it would hold. */
public record Change(Figure cell, BigDecimal proper) {

    /** By how much it would grow. */
    BigDecimal by() {
        return proper.subtract(cell.value());
    }

    /** Whether it would hold another number, and one that can be counted there. */
    boolean possible() {
        return by().signum() != 0 && proper.signum() >= 0;
    }
}
