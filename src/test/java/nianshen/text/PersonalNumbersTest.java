package nianshen.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of persons are found however they are written, and other long numbers are none. The numbers are invented. */
class PersonalNumbersTest {

    @Test
    void mobilesAreFoundHoweverWritten() {
        for (String text : List.of("联系人手机13800000000。", "１３８００００００００", "138 0000 0000", "138-0000-0000", "+86 13800000000", "电话：8613800000000，")) {
            assertTrue(PersonalNumbers.mobile(text), text);
        }
    }

    @Test
    void otherNumbersAreNoMobiles() {
        for (String text : List.of("0799-6120386", "12800000000", "138000000001", "统一社会信用代码91360000138000000X", "1.38亿元13800000", "编号A13800000000", "13800000000.5")) {
            assertFalse(PersonalNumbers.mobile(text), text);
        }
    }

    @Test
    void identitiesAreFoundHoweverWritten() {
        for (String text : List.of("360101198001010017", "身份证号：360101197912310024。", "３６０１０１１９８００１０１００１７", "360101 19800101 0017", "36010119900101002x")) {
            assertTrue(PersonalNumbers.identity(text), text);
        }
    }

    @Test
    void numbersWithoutBirthdayOrCheckDigitAreNoIdentities() {
        for (String text : List.of("360101198001010011", "360101198013010014", "91360000MA35F0000K", "11360000014500001X", "0360101198001010017", "3601011980010100171")) {
            assertFalse(PersonalNumbers.identity(text), text);
        }
    }
}
