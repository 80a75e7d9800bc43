package nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"3119, 3119", "1.2万, 12000", "3亿, 300000000", "十, 10", "十二, 12", "二十, 20", "三十一, 31", "两千零五, 2005",
            "一千二百, 1200", "两万, 20000", "三百万, 3000000", "二〇二三, 2023", "零, 0", "〇, 0"})
    void saysWhatANumberIsWorth(String written, BigDecimal value) {
        assertEquals(0, value.compareTo(Numeral.parse(written)), written);
    }

    @Test
    void readsEveryNumberOfARowAsItIsCounted() {
        IntStream.rangeClosed(1, 99).forEach(n -> {
            String tens = n < 10 ? "" : (n < 20 ? "" : Numeral.TO_TEN.charAt(n / 10 - 1)) + "十";
            String ones = n % 10 == 0 ? "" : String.valueOf(Numeral.TO_TEN.charAt(n % 10 - 1));
            assertEquals(tens + ones, Numeral.print(n));
            assertEquals(n, Numeral.parse(tens + ones).intValue());
        });
    }

    @Test
    void printsLargeNumbersAsTheyAreSpoken() {
        assertEquals(List.of("一百", "一百零三", "一百一十", "一百一十九", "五百零五", "一千", "一千零五", "一千零五十", "二千一百一十"),
                IntStream.of(100, 103, 110, 119, 505, 1000, 1005, 1050, 2110).mapToObj(Numeral::print).toList());
        IntStream.rangeClosed(100, 9999).forEach(n -> assertEquals(n, Numeral.parse(Numeral.print(n)).intValue()));
    }

    @ParameterizedTest
    @CsvSource({"''", "件", "十件", "1.2.3"})
    void refusesWhatIsNoNumber(String written) {
        assertThrows(NumberFormatException.class, () -> Numeral.parse(written));
    }
}
