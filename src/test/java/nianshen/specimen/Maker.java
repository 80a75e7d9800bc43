package nianshen.specimen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws whole reports in which nothing is wrong. The same seed gives the same report. */
public final class Maker {
    private static final String ORDINALS = "一二三四五六七八";
    private static final List<String> TITLES = List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
            "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");
    private static final List<List<String>> VARIANTS = List.of(List.of("总体情况", "概述", "工作基本情况"),
            List.of("主动公开政府信息情况", "行政机关主动公开政府信息情况"),
            List.of("收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"),
            List.of("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况",
                    "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
            List.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进措施", "存在问题及改进情况"),
            List.of("其他需要报告的事项"));

    private final RandomGenerator random;
    private final Issuer issuer;
    private final int year;
    private final Format format;
    private final Figures figures;
    private final Map<String, String> told;
    private final boolean plainTitles;
    private final boolean headed;
    private final Set<String> tolerated = new HashSet<>();
    private final List<Item> items = new ArrayList<>();

    private Maker(RandomGenerator random, Issuer issuer, int year, Figures given) {
        this.random = random;
        this.issuer = issuer;
        this.year = year;
        this.format = Format.of(year);
        this.figures = given == null ? Balance.draw(random, format, issuer) : given;
        this.told = Narrator.draw(random, issuer, year, format, figures);
        this.plainTitles = random.nextInt(2) == 0;
        this.headed = random.nextInt(6) > 0;
    }

    /** A report of a random agency about a year from 2019 to 2025. */
    public static Specimen draw(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        return draw(seed, Issuers.draw(random), 2019 + random.nextInt(7));
    }

    /** A report of a random agency about a given year. */
    public static Specimen draw(long seed, int year) {
        return draw(seed, Issuers.draw(new Random(seed * 0x9E3779B97F4A7C15L)), year);
    }

    /** A report of a given agency about a given year. */
    public static Specimen draw(long seed, Issuer issuer, int year) {
        return new Maker(new Random(seed), issuer, year, null).make("specimen-" + seed);
    }

    /** A report of a given agency about a given year with these figures. */
    public static Specimen draw(long seed, Issuer issuer, int year, Figures figures) {
        return new Maker(new Random(seed), issuer, year, figures).make("specimen-" + seed);
    }

    private Specimen make(String name) {
        title();
        preface();
        overview();
        for (Grid grid : format.grids()) {
            head(Integer.parseInt(grid.number()));
            items.add(grid);
        }
        head(5);
        problems();
        head(6);
        others();
        LocalDate written = LocalDate.of(year + 1, 1, 5 + random.nextInt(20));
        signature(written);
        return new Specimen(name, issuer, year, format, figures, new java.util.TreeMap<>(told), items,
                written.plusDays(random.nextInt(5)), tolerated);
    }

    private void title() {
        List<List<String>> ways = List.of(List.of("{agency}{Y}年政府信息公开工作年度报告"),
                List.of("{agency}", "{Y}年政府信息公开工作年度报告"), List.of("{Y}年{agency}", "政府信息公开工作年度报告"),
                List.of("{agency}", "{Y}年", "政府信息公开工作年度报告"), List.of("{agency}{Y}年度政府信息公开工作年度报告"),
                List.of("{agency} {Y} 年政府信息公开工作年度报告"), List.of("{Y}年{agency}政府信息公开工作年度报告"));
        for (String line : ways.get(random.nextInt(ways.size()))) {
            items.add(new Text("title", Text.Kind.TITLE, line));
        }
    }

    private void preface() {
        String text = say("preface.law") + (random.nextInt(4) == 0 ? say("preface.parts") : "") + say("preface.period");
        if (random.nextBoolean()) {
            body("preface", text + say("preface.contact"));
        } else {
            body("preface", text);
            body("contact", say("preface.contact"));
        }
    }

    private void overview() {
        head(1);
        if (random.nextInt(5) > 0) {
            body("intro", say("intro"));
        }
        if (!headed) {
            tolerated.add("ST-06");
        }
        aspect(1, "publish", publication());
        aspect(2, "apply", application());
        aspect(3, "manage", String.join("", Phrases.pick("manage", 1 + random.nextInt(2), random)));
        aspect(4, "platform", String.join("", Phrases.pick("platform", 1 + random.nextInt(2), random)));
        aspect(5, "guard", say(issuer.level().equals("department") ? "guard.department" : "guard.government"));
    }

    private void aspect(int number, String key, String text) {
        if (!headed) {
            body(key, text);
            return;
        }
        String head = "（" + ORDINALS.charAt(number - 1) + "）" + say(key + ".title");
        if (random.nextInt(4) == 0) {
            body(key, head + "。" + text);
        } else {
            items.add(new Text(key + ".head", Text.Kind.SUBHEAD, head));
            body(key, text);
        }
    }

    private String publication() {
        StringBuilder text = new StringBuilder(say("publish.open")).append(say("publish.total"));
        if (format == Format.CURRENT && random.nextBoolean()) {
            text.append(say(figures.count("2.normative.made") > 0 ? "publish.files.some" : "publish.files.nil"));
        }
        for (String row : List.of("permits", "penalties")) {
            if (figures.count("2." + row + ".decisions") > 0 && random.nextInt(3) == 0) {
                text.append(say("publish.decisions." + row));
            }
        }
        return text.append(String.join("", Phrases.pick("publish.more", random.nextInt(4), random))).toString();
    }

    private String application() {
        StringBuilder text = new StringBuilder(say("apply.open"));
        boolean any = figures.count("3.new.total") > 0;
        text.append(say(any ? "apply.some" : "apply.nil"));
        if (any) {
            results(text);
        }
        if (random.nextInt(3) > 0) {
            boolean none = told.get("4.review.total").equals("0") && told.get("4.suit.total").equals("0");
            text.append(say(none ? "apply.disputes.nil" : "apply.disputes.some"));
        }
        return text.append(random.nextInt(3) == 0 ? say("apply.more") : "").toString();
    }

    private void results(StringBuilder text) {
        if (figures.count("3.carriedIn.total") > 0) {
            text.append(say("apply.in"));
        }
        if (figures.count("3.total.total") > 0) {
            text.append(say("apply.done"));
            text.append(random.nextBoolean() ? say("apply.results") : "");
        }
        if (figures.count("3.carriedOut.total") > 0) {
            text.append(say("apply.out"));
        }
    }

    private void problems() {
        int many = 2 + random.nextInt(2);
        String problems = listed(Phrases.pick("problems", many, random));
        String measures = listed(Phrases.pick("measures", many, random));
        switch (random.nextInt(4)) {
            case 0 -> {
                items.add(new Text("problems.head", Text.Kind.SUBHEAD, "（一）存在的主要问题"));
                body("problems", say("problems.open") + problems);
                items.add(new Text("measures.head", Text.Kind.SUBHEAD, "（二）改进情况"));
                body("measures", say("measures.open") + measures);
            }
            case 1 -> body("problems", say("problems.open") + problems + say("measures.open") + measures);
            default -> {
                body("problems", say("problems.open") + problems);
                body("measures", say("measures.open") + measures);
            }
        }
    }

    /** 一是…；二是…。 */
    private static String listed(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(ORDINALS.charAt(i)).append("是").append(parts.get(i)).append(i + 1 < parts.size() ? "；" : "。");
        }
        return text.toString();
    }

    private void others() {
        if (format == Format.TRIAL) {
            body("other", say("other.trial"));
            return;
        }
        body("fee", say(told.get("fee.notices").equals("0") ? "fee.nil" : "fee.some"));
        if (random.nextBoolean()) {
            body("other", say("other"));
        }
    }

    private void signature(LocalDate written) {
        if (random.nextInt(5) > 0) {
            items.add(new Text("signature", Text.Kind.SIGNATURE, issuer.name()));
        }
        items.add(new Text("written", Text.Kind.SIGNATURE, written.getYear() + "年" + written.getMonthValue() + "月"
                + written.getDayOfMonth() + "日"));
    }

    private void head(int number) {
        List<String> variants = VARIANTS.get(number - 1);
        String title = plainTitles ? TITLES.get(number - 1) : variants.get(random.nextInt(variants.size()));
        items.add(new Text("part" + number, Text.Kind.HEAD, ORDINALS.charAt(number - 1) + "、" + title));
    }

    private void body(String key, String text) {
        items.add(new Text(key, Text.Kind.BODY, text));
    }

    private String say(String name) {
        return Phrases.pick(name, random);
    }
}
