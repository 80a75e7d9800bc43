package nianshen.specimen;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Draws what the prose tells beside the figures: names, years, and the numbers that stand in no table. */
final class Narrator {
    private static final String[] REFUSED = Balance.REFUSED.toArray(String[]::new);
    private static final String[] UNAVAILABLE = Balance.UNAVAILABLE.toArray(String[]::new);
    private static final String[] UNPROCESSED = Balance.UNPROCESSED.toArray(String[]::new);

    private final RandomGenerator random;
    private final TreeMap<String, String> told = new TreeMap<>();

    private Narrator(RandomGenerator random) {
        this.random = random;
    }

    static SortedMap<String, String> draw(RandomGenerator random, Issuer issuer, int year, Format format,
            Figures figures) {
        Narrator narrator = new Narrator(random);
        narrator.names(issuer, year);
        narrator.figures(format, figures);
        narrator.publications();
        narrator.smallNumbers();
        narrator.fee(format, figures);
        return narrator.told;
    }

    private void names(Issuer issuer, int year) {
        put("Y", year);
        put("P", year - 1);
        put("N", year + 1);
        told.put("agency", issuer.name());
        told.put("self", issuer.self());
        told.put("county", issuer.county());
        told.put("base", issuer.base());
        for (int i = 0; i < 3; i++) {
            told.put("f" + (i + 1), issuer.field().get(i));
        }
        put("phone", 100 + random.nextInt(900));
    }

    private void figures(Format format, Figures figures) {
        figures.values().forEach((key, value) -> told.put(key, value.toPlainString()));
        put("3.refused.total", figures.sum("total", REFUSED));
        put("3.unavailable.total", figures.sum("total", UNAVAILABLE));
        put("3.unprocessed.total", figures.sum("total", UNPROCESSED));
        put("3.other.total", format == Format.CURRENT ? figures.sum("total", "o1", "o2", "o3")
                : figures.sum("total", "o"));
        int fresh = figures.count("3.new.total");
        put("new.orgs", fresh - figures.count("3.new.naturalPerson"));
        split("apply", fresh, "net", "mail", "face");
        put("apply.prev", random.nextInt(fresh + 5));
        put("apply.ever", fresh + 20 + random.nextInt(300));
        put("4.review.total", figures.count("4.value.review.total"));
        put("4.suit.total", figures.count("4.value.direct.total") + figures.count("4.value.afterReview.total"));
    }

    private void publications() {
        int total = 30 + random.nextInt(random.nextInt(3) == 0 ? 6000 : 600);
        put("pub.total", total);
        split("pub", total, "site", "media", "other");
        int more = 1 + random.nextInt(total / 2);
        put("pub.more", more);
        put("pub.prev", total - more);
        int interpretations = 2 + random.nextInt(30);
        put("interp", interpretations);
        split("interp", interpretations, "text", "picture");
        int documents = 20 + random.nextInt(200);
        put("docs", documents);
        split("docs", documents, "open", "ask", "closed");
    }

    private void smallNumbers() {
        for (String name : List.of("press", "openday", "survey", "train", "staff", "accounts")) {
            put(name, 1 + random.nextInt(5));
        }
        for (String name : List.of("renew", "reply", "fixed", "columns", "points", "proposals", "others")) {
            put(name, 2 + random.nextInt(40));
        }
        for (String name : List.of("hotline", "guests", "trainees", "audited", "flyers", "media.posts", "fans",
                "survey.sheets")) {
            put(name, 50 + random.nextInt(3000));
        }
        put("adopted", 1 + random.nextInt(Integer.parseInt(told.get("reply"))));
    }

    /** At least as many notices as lapsed for non-payment, amounts in tens of yuan, never more than table 2 holds. */
    private void fee(Format format, Figures figures) {
        int lapsed = format == Format.CURRENT ? figures.count("3.o2.total") : 0;
        boolean some = lapsed > 0 || random.nextInt(4) == 0;
        int notices = some ? lapsed + random.nextInt(3) + (lapsed == 0 ? 1 : 0) : 0;
        int charged = notices * 10 * (10 + random.nextInt(30));
        boolean covered = format == Format.CURRENT && figures.get("2.charges.amount").doubleValue() * 10000 >= charged;
        put("fee.notices", notices);
        put("fee.charged", charged);
        put("fee.collected", !covered || notices == lapsed ? 0 : charged - lapsed * (charged / Math.max(1, notices)));
    }

    /** Splits a whole into parts that add up to it. */
    private void split(String prefix, int whole, String... parts) {
        int left = whole;
        for (int i = 0; i < parts.length - 1; i++) {
            int part = random.nextInt(left + 1);
            put(prefix + "." + parts[i], part);
            left -= part;
        }
        put(prefix + "." + parts[parts.length - 1], left);
    }

    private void put(String name, int value) {
        told.put(name, Integer.toString(value));
    }
}
