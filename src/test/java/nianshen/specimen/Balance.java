package nianshen.specimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Draws figures at random so that every sum of the format holds. */
final class Balance {
    static final List<String> APPLICANTS = List.of("naturalPerson", "business", "research", "socialWelfare",
            "legalService", "otherOrg");
    static final List<String> REFUSED = List.of("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8");
    static final List<String> UNAVAILABLE = List.of("u1", "u2", "u3");
    static final List<String> UNPROCESSED = List.of("n1", "n2", "n3", "n4", "n5");
    private static final List<String> COMMON = List.of("granted", "partial", "d4", "d5", "d6", "d7", "u1", "u2", "n1");

    private final RandomGenerator random;
    private final Format format;
    private final TreeMap<String, BigDecimal> values = new TreeMap<>();

    private Balance(RandomGenerator random, Format format) {
        this.random = random;
        this.format = format;
    }

    static Figures draw(RandomGenerator random, Format format, Issuer issuer) {
        Balance balance = new Balance(random, format);
        balance.drawDocuments(issuer);
        balance.drawApplications(issuer.level().equals("government"));
        balance.drawDisputes();
        return new Figures(balance.values);
    }

    /** The rows of table 3 that hold a result. */
    static List<String> leaves(Format format) {
        List<String> rows = new java.util.ArrayList<>(List.of("granted", "partial"));
        rows.addAll(REFUSED);
        rows.addAll(UNAVAILABLE);
        rows.addAll(UNPROCESSED);
        rows.addAll(format == Format.CURRENT ? List.of("o1", "o2", "o3") : List.of("o"));
        return rows;
    }

    private void drawDocuments(Issuer issuer) {
        int scale = issuer.level().equals("government") ? 20 : 5;
        for (String row : List.of("regulations", "normative")) {
            boolean some = row.equals("normative") ? random.nextInt(3) > 0 : issuer.rules();
            int made = some ? random.nextInt(scale) : 0;
            int gone = some ? random.nextInt(scale) : 0;
            int valid = some ? made + random.nextInt(3 * scale) + 1 : 0;
            if (format == Format.CURRENT) {
                put("2." + row + ".made", made);
                put("2." + row + ".repealed", gone);
                put("2." + row + ".inForce", valid);
            } else {
                put("2." + row + ".made", made);
                put("2." + row + ".published", made);
                put("2." + row + ".totalPublished", valid);
            }
        }
        drawDecisions(issuer.level().equals("township") ? 30 : 3000);
    }

    private void drawDecisions(int scale) {
        for (String row : List.of("permits", "penalties", "coercion")) {
            put("2." + row + ".decisions", random.nextInt(4) == 0 ? 0 : random.nextInt(scale));
        }
        if (format == Format.CURRENT) {
            put("2.charges.amount", random.nextInt(3) == 0 ? BigDecimal.ZERO
                    : BigDecimal.valueOf(1000 + random.nextInt(800000), 2).stripTrailingZeros());
            return;
        }
        put("2.otherServices.decisions", random.nextInt(scale));
        for (String row : List.of("permits", "otherServices", "penalties", "coercion", "charges")) {
            put("2." + row + ".lastYear", random.nextInt(60));
            put("2." + row + ".change", random.nextInt(9) - 4);
        }
        put("2.procurement.items", random.nextInt(40));
        put("2.procurement.amount", BigDecimal.valueOf(random.nextInt(900000), 2));
    }

    private void drawApplications(boolean government) {
        int busy = government ? 2 + random.nextInt(3) : random.nextInt(4);
        for (String column : APPLICANTS) {
            boolean some = busy > 0 && (column.equals("naturalPerson") || random.nextInt(4) < busy - 1);
            drawColumn(column, some ? busy : 0);
        }
        List<String> rows = new java.util.ArrayList<>(leaves(format));
        rows.addAll(List.of("new", "carriedIn", "total", "carriedOut"));
        for (String row : rows) {
            put("3." + row + ".total", APPLICANTS.stream().mapToInt(c -> get("3." + row + "." + c)).sum());
        }
    }

    private void drawColumn(String column, int busy) {
        int largest = List.of(0, 3, 25, 400, 900).get(busy);
        int results = 0;
        for (String row : leaves(format)) {
            boolean some = busy > 0 && (row.equals("granted") || (COMMON.contains(row) || random.nextInt(5) == 0)
                    && random.nextInt(5) < busy);
            int n = some ? random.nextInt(row.equals("granted") ? largest + 1 : largest / 3 + 1) : 0;
            n = row.equals("o2") ? Math.min(n, 3) : n;
            put("3." + row + "." + column, n);
            results += n;
        }
        int out = results > 0 && random.nextInt(2) == 0 ? random.nextInt(largest / 10 + 2) : 0;
        int in = results > 0 && random.nextInt(2) == 0 ? random.nextInt(Math.min(results, largest / 10 + 2)) : 0;
        put("3.total." + column, results);
        put("3.carriedOut." + column, out);
        put("3.carriedIn." + column, in);
        put("3.new." + column, results + out - in);
    }

    /** Without a review only what is no refusal goes to court. */
    private void drawDisputes() {
        int suable = leaves(format).stream().filter(r -> !r.equals("granted") && !REFUSED.contains(r))
                .mapToInt(r -> get("3." + r + ".total")).sum();
        for (String way : List.of("review", "direct", "afterReview")) {
            boolean some = random.nextInt(3) == 0;
            int sum = 0;
            for (String end : List.of("maintained", "corrected", "other", "pending")) {
                int n = Math.min(some ? random.nextInt(5) : 0, way.equals("direct") ? suable - sum : Integer.MAX_VALUE);
                put("4.value." + way + "." + end, n);
                sum += n;
            }
            put("4.value." + way + ".total", sum);
        }
    }

    private int get(String key) {
        return values.get(key).intValueExact();
    }

    private void put(String key, int value) {
        put(key, BigDecimal.valueOf(value));
    }

    private void put(String key, BigDecimal value) {
        values.put(key, value);
    }
}
