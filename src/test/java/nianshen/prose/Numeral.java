package nianshen.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** How a number is printed in prose. */
enum Numeral {
    /** 12. */ PLAIN {
        @Override
        String print(BigDecimal value) {
            return value.toPlainString();
        }
    },
    /** １２. */ WIDE {
        @Override
        String print(BigDecimal value) {
            return value.toPlainString().chars().mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                    .collect(Collectors.joining());
        }
    },
    /** 1,200. */ GROUPED {
        @Override
        String print(BigDecimal value) {
            return String.format(Locale.ROOT, "%,d", value.intValueExact());
        }
    },
    /** A space on both sides. */ SPACED {
        @Override
        String print(BigDecimal value) {
            return " " + value.toPlainString() + " ";
        }
    },
    /** 十二, for whole numbers from 3 to 99; 2 before a measure word is another word. */ WORDS {
        @Override
        String print(BigDecimal value) {
            int n = value.intValueExact();
            String tens = n < 10 ? "" : (n < 20 ? "" : digit(n / 10)) + "十";
            return tens + (n % 10 == 0 ? "" : digit(n % 10));
        }
    };

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TWO_DIGITS = 99;
    private static final List<Numeral> OFTEN = List.of(PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, WIDE, GROUPED, SPACED, WORDS);

    abstract String print(BigDecimal value);

    static Numeral draw(RandomGenerator random, BigDecimal value) {
        Numeral drawn = OFTEN.get(random.nextInt(OFTEN.size()));
        return drawn.fits(value) ? drawn : PLAIN;
    }

    /** Whether the number can be printed so. */
    boolean fits(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return this == PLAIN || whole && (this != WORDS || value.intValueExact() > 2 && value.intValueExact() <= TWO_DIGITS);
    }

    private static String digit(int n) {
        return DIGITS.substring(n, n + 1);
    }
}
