package nianshen.specimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Mistakes of families FE and NT. */
final class ProseFaults {
    private static final Predicate<Specimen> CURRENT = s -> s.year() >= 2021;
    private static final Predicate<Specimen> CHARGED = s -> CURRENT.test(s) && number(s, "fee.notices") > 0;
    /** A last part that is just as large would leave the parts before it adding up. */
    private static final int MORE = 3;

    private ProseFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("nothing on the fee", "FE-01", s -> s.reworded("fee", t -> "{Y}年没有其他需要报告的事项。"))
                        .where(CURRENT.and(s -> !s.text("apply").text().contains("收费"))).allowing("ST-04"),
                Fault.of("fee in part one", "FE-01", s -> s.reworded("apply", t -> t + s.text("fee").text())
                        .reworded("fee", t -> "{self}认真落实上级年度政务公开工作要点，各项任务均已完成。")).where(CURRENT),
                Fault.of("fee only said not to be collected", "FE-02", s -> s.reworded("fee",
                        t -> "{Y}年，{self}未收取信息处理费。")).where(CURRENT).where(s -> number(s, "fee.notices") == 0),
                Fault.of("fee collected without notices", "FE-02", s -> s.reworded("fee",
                        t -> "{Y}年，{self}依法收取信息处理费{fee.collected}元。"))
                        .where(CHARGED.and(s -> number(s, "fee.collected") > 0)),
                Fault.of("fewer notices than lapsed ones", "FE-03", s -> s.telling("fee.notices", "0")
                        .telling("fee.charged", "0").telling("fee.collected", "0"))
                        .onlyDoubted().where(CURRENT.and(s -> s.figures().values().containsKey("3.o2.total")
                                && s.figures().count("3.o2.total") > 0)),
                Fault.of("more collected than charged", "FE-04", s -> s.telling("fee.collected",
                        "" + (number(s, "fee.charged") + 100))).where(CHARGED).allowing("FE-05"),
                Fault.of("odd amount", "FE-04", s -> s.telling("fee.charged", "" + (number(s, "fee.charged") + 5)))
                        .where(CHARGED),
                Fault.of("fee above all charges", "FE-05", s -> s.with(s.figures().with("2.charges.amount",
                        BigDecimal.ZERO))).where(CHARGED.and(s -> number(s, "fee.collected") > 0)).allowing("XY-07"),
                Fault.of("fee misnamed", "FE-06", s -> s.reworded("fee", t -> t.replace("《政府信息公开信息处理费管理办法》", "有关规定")
                        .replaceAll("(政府信息公开)?信息处理费", "信息公开处理费")))
                        .where(CURRENT.and(s -> s.text("fee").text().replace("《政府信息公开信息处理费管理办法》", "")
                                .contains("信息处理费"))),
                told("new applications", "NT-01", "3.new.total").allowing("NT-09", "NT-10").where(s -> s.figures().count("3.carriedIn.total") != 3),
                told("carried in", "NT-02", "3.carriedIn.total").allowing("NT-01", "NT-09"),
                told("carried out", "NT-02", "3.carriedOut.total"),
                told("answered", "NT-03", "3.total.total").allowing("NT-09"),
                Fault.of("all answered though some are carried over", "NT-03", s -> s.reworded("apply",
                        t -> t.replaceAll("[^。]*\\{3.carriedOut.total}[^。]*。", "") + "收到的政府信息公开申请已全部办结。"))
                        .where(s -> s.figures().count("3.carriedOut.total") > 0).allowing("NT-02"),
                told("granted", "NT-04", "3.granted.total").allowing("NT-09"),
                told("refused", "NT-04", "3.refused.total").allowing("NT-09"),
                told("unavailable", "NT-04", "3.unavailable.total").allowing("NT-09"),
                Fault.of("nil prose beside applications", "NT-05", s -> s.reworded("apply",
                        t -> "规范依申请公开工作。{Y}年，{self}未收到政府信息公开申请。")).where(
                                s -> s.figures().count("3.new.total") > 0).allowing("NT-01"),
                Fault.of("applications in prose only", "NT-05", s -> s.reworded("apply",
                        t -> "规范依申请公开工作。{Y}年，{self}共收到政府信息公开申请4件，均已按时答复。")).where(
                                s -> s.figures().count("3.new.total") == 0).allowing("NT-01", "NT-03"),
                told("reviews", "NT-06", "4.review.total").allowing("NT-09"),
                told("suits", "NT-06", "4.suit.total").allowing("NT-09"),
                Fault.of("nil prose beside disputes", "NT-06", s -> s.reworded("apply",
                        t -> t.replaceAll("[^。]*\\{4[^。]*。", "") + "全年未发生因政府信息公开引起的行政复议和行政诉讼。"))
                        .where(s -> number(s, "4.review.total") > 0),
                told("documents made", "NT-07", "2.normative.made").where(CURRENT),
                told("documents in force", "NT-07", "2.normative.inForce").where(CURRENT),
                told("permits", "NT-08", "2.permits.decisions").allowing("NT-09"),
                told("penalties", "NT-08", "2.penalties.decisions").allowing("NT-09"),
                told("parts of the publications", "NT-09", "pub.media").where(s -> listed(s, "publish",
                        "pub.total", "pub.other") && number(s, "pub.other") != MORE),
                told("parts of the applications", "NT-09", "apply.net").where(s -> listed(s, "apply",
                        "3.new.total", "apply.mail") && number(s, "apply.mail") != MORE && number(s, "apply.face") != MORE));
    }

    /** Whether a sentence gives a total and its parts behind it. */
    private static boolean listed(Specimen specimen, String key, String total, String part) {
        return specimen.text(key).text().matches("(?s).*\\{" + total + "}[^。]*(?:其中|（)[^。]*\\{" + part + "}.*");
    }

    /** The prose says three more than the table, or than its own parts add up to. */
    private static Fault told(String name, String rule, String slot) {
        return Fault.of("prose: " + name, rule, s -> s.telling(slot, "" + (number(s, slot) + MORE)))
                .where(s -> s.tells(slot));
    }

    private static int number(Specimen specimen, String slot) {
        return Integer.parseInt(specimen.told().get(slot));
    }
}
