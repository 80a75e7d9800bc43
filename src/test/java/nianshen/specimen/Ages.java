package nianshen.specimen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws the figures of an agency over several years: each year goes on from the one before, and changes by less than half. */
public final class Ages {

    private static final List<String> ENDS = List.of("maintained", "corrected", "other", "pending");
    private static final List<String> WAYS = List.of("review", "direct", "afterReview");
    private static final List<String> DECISIONS = List.of("permits", "penalties");
    private final RandomGenerator random;

    private Ages(RandomGenerator random) {
        this.random = random;
    }

    /** The figures of some years in the current format, the earliest first. */
    public static List<Figures> draw(RandomGenerator random, Issuer issuer, int years) {
        Ages ages = new Ages(random);
        Figures last = Balance.draw(random, Format.CURRENT, issuer);
        for (String row : DECISIONS) {
            last = last.plus("2." + row + ".decisions", 7 + random.nextInt(90));
        }
        last = last.with("2.charges.amount", BigDecimal.valueOf(100 + random.nextInt(20000), 2).stripTrailingZeros());
        last = ages.disputes(ages.carried(last), last);
        return before(last, years, ages);
    }

    /** The figures of some years, the last of which are given. */
    public static List<Figures> before(RandomGenerator random, Figures last, int years) {
        return before(last, years, new Ages(random));
    }

    private static List<Figures> before(Figures last, int years, Ages ages) {
        List<Figures> all = new ArrayList<>(List.of(last));
        while (all.size() < years) {
            all.add(0, ages.before(all.get(0)));
        }
        return all;
    }

    /** The sums of what some agencies have. */
    public static Figures sum(List<Figures> all) {
        Figures sum = all.get(0);
        for (Figures each : all.subList(1, all.size())) {
            for (String key : each.values().keySet()) {
                sum = sum.with(key, sum.get(key).add(each.get(key)));
            }
        }
        return sum;
    }

    /** With as much carried out as carried in, or one more. */
    private Figures carried(Figures figures) {
        Figures f = figures;
        for (String column : Balance.APPLICANTS) {
            int results = f.count("3.total." + column);
            int in = Math.min(results, f.count("3.carriedIn." + column));
            f = columned(f, column, in, in + (results > 0 ? random.nextInt(2) : 0));
        }
        return totalled(f);
    }

    private static Figures columned(Figures f, String column, int in, int out) {
        return f.with("3.carriedIn." + column, BigDecimal.valueOf(in)).with("3.carriedOut." + column, BigDecimal.valueOf(out))
                .with("3.new." + column, BigDecimal.valueOf(f.count("3.total." + column) + out - in));
    }

    /** The sums of table three, of rows. */
    static Figures totalled(Figures figures) {
        Figures f = figures;
        List<String> rows = new ArrayList<>(Balance.leaves(Format.CURRENT));
        rows.addAll(List.of("new", "carriedIn", "total", "carriedOut"));
        for (String row : rows) {
            Figures now = f;
            f = f.with("3." + row + ".total", BigDecimal.valueOf(Balance.APPLICANTS.stream().mapToInt(c -> now.count("3." + row + "." + c)).sum()));
        }
        return f;
    }

    private Figures before(Figures now) {
        Figures f = now;
        for (String column : Balance.APPLICANTS) {
            int results = 0;
            for (String row : Balance.leaves(Format.CURRENT)) {
                int n = about(now.count("3." + row + "." + column));
                f = f.with("3." + row + "." + column, BigDecimal.valueOf(n));
                results += n;
            }
            f = f.with("3.total." + column, BigDecimal.valueOf(results));
            int out = now.count("3.carriedIn." + column);
            f = columned(f, column, Math.min(results, about(out)), out);
        }
        return disputes(decided(documents(totalled(f), now), now), now);
    }

    private Figures documents(Figures figures, Figures now) {
        Figures f = figures;
        for (String row : List.of("regulations", "normative")) {
            int valid = now.count("2." + row + ".inForce") - now.count("2." + row + ".made") + now.count("2." + row + ".repealed");
            f = f.with("2." + row + ".inForce", BigDecimal.valueOf(valid)).with("2." + row + ".made", BigDecimal.valueOf(Math.min(valid, about(now.count("2." + row + ".made")))));
        }
        return f;
    }

    /** Never the very numbers of the year after. */
    private Figures decided(Figures figures, Figures now) {
        Figures f = figures;
        for (String row : List.of("permits", "penalties", "coercion")) {
            int then = about(now.count("2." + row + ".decisions"));
            f = f.with("2." + row + ".decisions", BigDecimal.valueOf(then == now.count("2." + row + ".decisions") && then > 0 ? then + 1 : then));
        }
        return f.with("2.charges.amount", now.get("2.charges.amount").multiply(BigDecimal.valueOf(70 + random.nextInt(60), 2)).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Cases that were open are among those of the year after; who sues after a review had one; suits without one are about what needs none. */
    private Figures disputes(Figures figures, Figures now) {
        Figures f = figures;
        for (String way : WAYS) {
            int sum = 0;
            for (String end : ENDS) {
                int n = about(now.count("4.value." + way + "." + end));
                n = end.equals("pending") ? Math.min(n, now.count("4.value." + way + ".total")) : n;
                f = f.with("4.value." + way + "." + end, BigDecimal.valueOf(n));
                sum += n;
            }
            f = f.with("4.value." + way + ".total", BigDecimal.valueOf(sum));
        }
        return reviewed(sued(f));
    }

    private static Figures sued(Figures figures) {
        int suable = Balance.leaves(Format.CURRENT).stream().filter(r -> !r.equals("granted") && !Balance.REFUSED.contains(r)).mapToInt(r -> figures.count("3." + r + ".total")).sum();
        Figures f = figures;
        for (String end : figures.count("4.value.direct.total") > suable ? List.of("maintained", "corrected", "other", "pending", "total") : List.<String>of()) {
            f = f.with("4.value.direct." + end, BigDecimal.ZERO);
        }
        return f;
    }

    private static Figures reviewed(Figures f) {
        boolean lacking = f.count("4.value.afterReview.total") > 0 && f.count("4.value.review.total") == 0;
        return lacking ? f.plus("4.value.review.maintained", 1).plus("4.value.review.total", 1) : f;
    }

    /** A number that is more or less the same; none stays none. */
    private int about(int n) {
        return n == 0 ? 0 : (int) Math.max(1, Math.round(n * (0.65 + 0.7 * random.nextDouble())));
    }
}
