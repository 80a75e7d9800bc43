package nianshen.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianshen.extract.Spoken;
import nianshen.facts.FeeStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What part six says of the fee: notices, amount charged, amount collected, and by which name. */
class FeeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2023年未收取信息公开处理费用。|-|-|0|true|信息公开处理费用",
        "本年度未发出收费通知。|0|-|-|true|-",
        "发出收费通知0件，总金额0元，实际收取0元。|0|0|0|true|-",
        "全年收取政府信息公开信息处理费3940元。|-|-|3940|false|政府信息公开信息处理费",
        "共发出信息处理费收费通知2件，总金额1.2万元，实际收取1200元。|2|12000|1200|false|信息处理费",
        "本年度未产生信息处理费。|-|-|-|true|信息处理费",
        "我局依申请提供政府信息未收取任何费用。|-|-|0|true|-",
        "信息处理费情况：发出收费通知的件数为0，总金额为0，实际收取的总金额为0。|0|0|0|true|信息处理费",
        "发出收费通知书三件，总金额三百元，实际收取三百元。|3|300|300|false|-",
        "依照《政府信息公开信息处理费管理办法》，2023年度未收取信息处理费。|-|-|0|true|信息处理费",
        "没有制发信息处理费收费通知，未收取信息处理费。|0|-|0|true|信息处理费",
        "政府信息公开信息处理费为零。|-|-|0|true|政府信息公开信息处理费",
        "信息处理费收取情况为0件0元。|-|-|0|true|信息处理费",
        "全年收取信息处理费共计200元，发出通知1件。|1|-|200|false|信息处理费",
        "发出收费通知１件，总金额５０元，实际收取５０元。|1|50|50|false|-",
        "按规定收取政府信息公开处理费。|-|-|-|false|政府信息公开处理费"})
    void isReadInEveryWording(String sentence, Integer notices, String charged, String collected, boolean nil,
            String wording) {
        List<FeeStatement> found = Spoken.sentence("六", sentence).of(FeeStatement.class);
        assertEquals(1, found.size());
        FeeStatement fee = found.get(0);
        assertEquals(notices, fee.notices());
        assertEquals(charged, fee.charged() == null ? null : fee.charged().toPlainString());
        assertEquals(collected, fee.collected() == null ? null : fee.collected().toPlainString());
        assertEquals(nil, fee.nil());
        assertEquals(wording, fee.wording());
    }

    @Test
    void sentencesOfOnePartAreTakenTogether() {
        List<FeeStatement> found = Spoken.sentence("六", "发出信息处理费收费通知2件。总金额400元，实际收取300元。")
                .of(FeeStatement.class);
        assertEquals(List.of("2 400 300"), found.stream().map(f -> f.notices() + " " + f.charged() + " "
                + f.collected()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"全年收到政府信息公开申请3件，未发生因政府信息公开申请收费的情况。|true", "公开行政处罚信息3件，全年未收取信息处理费。|true",
        "全年接待来访3件，未收取信息处理费。|false"})
    void numbersOfOtherThingsLeaveNothingOpen(String sentence, boolean proved) {
        assertEquals(List.of(proved), Spoken.sentence("一", sentence).of(FeeStatement.class).stream().map(FeeStatement::proved).toList());
    }

    @Test
    void otherFeesAreNone() {
        assertTrue(Spoken.sentence("六", "收取行政事业性收费12万元，水资源费30万元。").of(FeeStatement.class).isEmpty());
    }
}
