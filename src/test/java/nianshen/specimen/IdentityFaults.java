package nianshen.specimen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Mistakes of families ID and DL. */
final class IdentityFaults {
    private static final Predicate<Specimen> DEPARTMENT = s -> s.issuer().level().equals("department");
    private static final Predicate<Specimen> GOVERNMENT = s -> s.issuer().level().equals("government");
    /** A year whose predecessor had the same format, so that a wrong year is no wrong format. */
    private static final Predicate<Specimen> STEADY = s -> s.year() != 2019 && s.year() != 2021;

    private IdentityFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("title without year", "ID-01", s -> s.reworded("title",
                        t -> t.replaceAll("\\s?\\{Y}\\s?年(度?)", ""))),
                Fault.of("title without place", "ID-02", s -> s.reworded("title", t -> t.replace("{agency}",
                        s.issuer().name().substring(s.issuer().place().length())))).where(DEPARTMENT),
                Fault.of("title with abbreviated agency", "ID-02", s -> s.reworded("title", t -> t.replace("{agency}",
                        s.issuer().place() + "住建局"))).where(s -> s.issuer().name().endsWith("住房和城乡建设局")),
                Fault.of("title of another genre", "ID-03", s -> s.reworded("title",
                        t -> t.replace("政府信息公开工作年度报告", "政府信息公开年度报告"))),
                Fault.of("title calls it a summary", "ID-03", s -> s.reworded("title",
                        t -> t.replace("政府信息公开工作年度报告", "政府信息公开工作总结"))),
                Fault.of("title of the year before", "ID-04", s -> s.reworded("title", t -> t.replace("{Y}", "{P}")))
                        .where(STEADY).allowing("ID-06", "ID-08", "DL-03", "DL-01", "NT-01", "NT-02"),
                Fault.of("period of the year before", "ID-04", s -> s.reworded("preface",
                        t -> t.replaceAll("\\{Y}(?=年1月1日|年12月31日)", "{P}"))).allowing("ID-08", "ID-06"),
                Fault.of("calls itself another kind of body", "ID-05", s -> s.telling("self",
                        s.issuer().self().equals("我局") ? "我委" : "我局")).where(DEPARTMENT),
                Fault.of("signed by another kind of body", "ID-05", s -> s.reworded("signature",
                        t -> t.endsWith("局") ? t.substring(0, t.length() - 1) + "委员会" : t.replace("委员会", "局")))
                        .where(DEPARTMENT.and(s -> s.text("signature") != null)).allowing("ID-06"),
                Fault.of("old year left over", "ID-06", s -> s.reworded("intro",
                        t -> "{P}年，{self}认真贯彻落实《条例》，扎实推进各项公开工作。" + t))
                        .where(s -> s.text("intro") != null).allowing("ID-04"),
                Fault.of("parts claimed and listed differ", "ID-07", s -> s.reworded("preface",
                        t -> t.replaceAll("本报告由.*?组成。|报告全文.*?事项。", "") + "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开"
                                + "申请情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。")),
                Fault.of("period ends early", "ID-08", s -> s.reworded("preface",
                        t -> t.replaceAll("12月31日", "11月30日"))),
                Fault.of("no period", "ID-08", s -> s.reworded("preface",
                        t -> t.replaceAll("[^。]*1月1日[^。]*。", ""))),
                Fault.of("department published in February", "DL-01", s -> s.published(
                        LocalDate.of(s.year() + 1, 2, 17))).where(DEPARTMENT).in(IdentityFaults::dated),
                Fault.of("government published in April", "DL-01", s -> s.published(
                        LocalDate.of(s.year() + 1, 4, 12))).where(GOVERNMENT).in(IdentityFaults::dated),
                Fault.of("published among the news", "DL-05", s -> s.telling("site.column", "<a href=\"/xwdt/\">新闻动态</a>")).in(IdentityFaults::dated),
                Fault.of("tables in the attachment alone", "DL-06", s -> s.without("table2").without("table3").without("table4")
                        .telling("site.attachment", "附件：年度报告.pdf")).in(IdentityFaults::dated).allowing("ST-11", "ST-04"),
                Fault.of("dated before the year was over", "DL-03", s -> s.reworded("written",
                        t -> s.year() + "年12月20日")),
                Fault.of("not dated", "DL-04", s -> s.without("written")).in(p -> !dated(p)));
    }

    /** Forms that carry the day of publication. */
    private static boolean dated(Print print) {
        return print instanceof WebPrint && print != WebPrint.WORD_EXPORT;
    }
}
