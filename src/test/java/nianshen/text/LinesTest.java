package nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aLineBeginsBehindTheEndOfTheOneBefore() {
        assertEquals(1, Lines.at("一\n二\n", 1));
        assertEquals(2, Lines.at("一\n二\n", 2));
        assertEquals(3, Lines.at("一\n二\n", 4));
    }

    @Test
    void wordsStandOnTheFirstLineThatHoldsThem() {
        assertEquals(2, Lines.of("甲\n乙丙\n乙丙", "乙"));
        assertNull(Lines.of("甲\n乙", "丙"));
    }
}
