package nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void equalTextsAreAlikeAndStrangeOnesAreNot() {
        assertEquals(1, Likeness.of("总", "总"));
        assertEquals(0, Likeness.of("总体情况", "其他事项"));
        assertEquals(0, Likeness.of("总", "总计"));
    }

    @Test
    void everyCommonPairCountsOnceForEachTimeItStandsInBoth() {
        assertEquals(2.0 * 2 / 6, Likeness.of("公开公开", "公开公文"), 1e-9);
        assertEquals(Likeness.of("主动公开情况", "主动公开政府信息情况"), Likeness.of("主动公开政府信息情况", "主动公开情况"), 1e-9);
    }

    @Test
    void aPartOfATextIsWhollyWithinItUnlessTooShortToTell() {
        assertEquals(1, Likeness.within("年度报告", "某局年度报告全文", 3));
        assertEquals(0, Likeness.within("年度", "某局年度报告全文", 3));
    }

    @Test
    void aSlipIsOneStepInAnyScript() {
        assertEquals(1, Likeness.steps("很重", "严重"));
        assertEquals(1, Likeness.steps("甲", "甲数"));
        assertEquals(1, Likeness.steps("题问", "问题"));
        assertEquals(1, Likeness.steps("sectoin", "section"));
        assertEquals(0, Likeness.steps("", ""));
    }
}
