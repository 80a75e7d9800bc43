package nianshen.rules.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.facts.BlockVote;
import nianshen.facts.Claim;
import nianshen.facts.Equation;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.Level;
import nianshen.facts.Report;
import nianshen.facts.RowRead;
import nianshen.facts.TableRead;
import nianshen.rules.ledger.Setting;

/** What is said of all tables at once: their sums, their formats, how their cells are filled in. */
final class FillingMeanings {

    private static final Map<String, Predicate<Equation>> SUMS = Map.of("总计列勾稽", e -> e.kind().equals("balance") && "total".equals(e.each()),
            "分列勾稽", e -> e.kind().equals("balance") && !"total".equals(e.each()), "各行合计", e -> e.kind().equals("rowTotal"), "分项合计", e -> e.kind().equals("leafTotal"),
            "复议诉讼合计", e -> e.kind().equals("reviewTotal"), "其他勾稽", e -> !List.of("balance", "rowTotal", "leafTotal", "reviewTotal").contains(e.kind()));

    private FillingMeanings() {
    }

    static void tell(Meanings meanings) {
        meanings.say("各表(.+?)(有列)?不平", (w, s) -> {
            List<Equation> sums = w.all(Equation.class).filter(SUMS.get(s.raw(1))).toList();
            return Reply.of(sums.stream().anyMatch(e -> e.broken() && (s.raw(2) == null || seen(w, e.table()))), sums.stream().anyMatch(e -> !e.complete()));
        });
        formats(meanings);
        filled(meanings);
        meanings.say("有文件的制发件数大于现行有效与废止件数之和", (w, s) -> Reply.of(files(w, "made").anyMatch(m -> m.sure() && files(w, "repealed").filter(r -> r.sure() && r.row().equals(m.row()))
                .anyMatch(r -> files(w, "inForce").anyMatch(i -> i.sure() && i.row().equals(m.row()) && m.value().subtract(i.value()).compareTo(r.value()) > 0))),
                seen(w, "proactive") && Stream.of("made", "repealed", "inForce").anyMatch(c -> files(w, c).anyMatch(f -> !f.sure())) || without(w, f -> f.table().equals("proactive") && f.column().equals("made"))));
        fees(meanings);
        meanings.say("没有规章制定权的机关填了规章件数", (w, s) -> Reply.of(barred(w.report()) && regulations(w), seen(w, "proactive") && w.any(Figure.class, f -> f.row().equals("regulations") && !f.sure())
                || without(w, f -> f.row().equals("regulations"))));
        meanings.plain("机关的类别或层级不明，而填了规章件数", (w, s) -> (w.report().level() == null || w.report().level() != Level.TOWNSHIP && w.report().tier() == null) && regulations(w));
    }

    private static void formats(Meanings meanings) {
        meanings.plain("各表都(沿用旧格式|提前使用尚未施行的格式)", (w, s) -> {
            Report r = w.report();
            return r.variant() != null && !r.variant().equals("mixed") && r.template() != null && !r.variant().equals(r.template())
                    && w.any(BlockVote.class, v -> r.variant().equals(v.variant()) && v.older() == s.raw(1).startsWith("沿用"));
        });
        meanings.say("部分表块为旧格式", (w, s) -> {
            double weight = w.all(BlockVote.class).filter(BlockVote::older).mapToDouble(BlockVote::weight).sum();
            return Reply.of(mixed(w) && weight >= 1, mixed(w) && weight > 0);
        });
        meanings.plain("部分表块提前使用尚未施行的格式", (w, s) -> mixed(w) && w.any(BlockVote.class, v -> v.variant() != null && !v.variant().equals(w.report().template()) && !v.older()));
        meanings.say("任何一张表的行列名是旧格式的", (w, s) -> Reply.of(superseded(w, l -> l.older() && l.certain()), superseded(w, Label::older)));
        meanings.plain("任何一张表的行列名是尚未施行的格式的", (w, s) -> superseded(w, l -> !l.older()));
        meanings.plain("各表有行数值个数与列数不符", (w, s) -> w.any(RowRead.class, r -> seen(w, r.table()) && !r.complete() && (!r.repaired() || r.values() == 0)
                && w.any(RowRead.class, o -> o.table().equals(r.table()) && o.values() > 0)));
    }

    private static void filled(Meanings meanings) {
        meanings.plain("整份报告不是没有填写", (w, s) -> !w.report().blank());
        meanings.plain("整份报告没有填写，各格都空着", (w, s) -> w.report().blank() && w.any(Figure.class, f -> f.reading() == Figure.Reading.BLANK));
        meanings.plain("各表(空白|填的是符号)的单元格(不多|很多)", (w, s) -> w.all(TableRead.class).anyMatch(t -> {
            Figure.Reading reading = s.raw(1).equals("空白") ? Figure.Reading.BLANK : Figure.Reading.SYMBOL;
            long many = w.all(Figure.class).filter(f -> f.table().equals(t.table()) && f.reading() == reading && f.confidence() >= 0.5).count();
            return many > 0 && w.setting("逐一列出的单元格数").anyMatch(m -> many > m.number().intValue() == s.raw(2).equals("很多"));
        }));
        meanings.plain("有单元格没有读出", (w, s) -> w.any(Figure.class, f -> f.reading() == Figure.Reading.MISSING || f.reading() == Figure.Reading.SYMBOL && f.confidence() < 0.5));
        meanings.say("有一个填(件数|金额)的格不是数字", (w, s) -> {
            Predicate<Figure> no = f -> f.reading() == Figure.Reading.ILLEGAL && f.column().equals("amount") == s.raw(1).equals("金额");
            return Reply.of(w.any(Figure.class, no.and(f -> f.confidence() >= 0.5)), w.any(Figure.class, no));
        });
        meanings.plain("有一个单元格在数字后加了括注", (w, s) -> w.any(Figure.class, f -> f.sure() && f.reading() == Figure.Reading.NUMBER && f.raw() != null && f.raw().matches(".*\\d.*[（(].*[）)]\\s*")));
    }

    private static void fees(Meanings meanings) {
        meanings.say("收费金额大于存疑的金额，而本机关不是人民政府和收费大户", (w, s) -> charged(w, v -> w.report().level() != Level.GOVERNMENT && w.report().agency() != null
                && w.setting("收费大户").noneMatch(t -> t.hasWordIn(w.report().agency())) && w.setting("收费大户").findAny().isPresent()
                && w.setting("收费存疑金额").map(Setting::number).anyMatch(l -> v.compareTo(l) > 0)));
        meanings.say("收费金额与正文所称元数相同", (w, s) -> charged(w, v -> v.signum() > 0 && w.any(Claim.class, c -> c.subject().endsWith(".charges.amount") && c.comparable()
                && c.value().movePointRight(4).compareTo(v) == 0)));
        meanings.say("收费金额与信息处理费元数相同", (w, s) -> charged(w, v -> v.signum() > 0 && w.any(FeeStatement.class, f -> f.collected() != null && f.collected().compareTo(v) == 0)));
    }

    private static Reply charged(World w, Predicate<BigDecimal> so) {
        Predicate<Figure> charge = f -> f.row().equals("charges") && f.column().equals("amount");
        return Reply.of(w.any(Figure.class, charge.and(f -> f.sure() && so.test(f.value()))), w.any(Figure.class, charge.and(f -> !f.sure())) || without(w, charge));
    }

    /** Whether the format that was read has no such cell. */
    private static boolean without(World w, Predicate<Figure> cell) {
        return w.any(TableRead.class, t -> t.table().equals("proactive") && t.state() == TableRead.State.READ)
                && !w.any(BlockVote.class, v -> v.table().equals("proactive") && v.older()) && !w.any(Figure.class, cell);
    }

    private static Stream<Figure> files(World w, String column) {
        return w.all(Figure.class).filter(f -> f.table().equals("proactive") && f.column().equals(column));
    }

    private static boolean regulations(World w) {
        return w.any(Figure.class, f -> f.row().equals("regulations") && f.sure() && f.value().signum() != 0);
    }

    /** Whether the agency is certain to have no right to make regulations. */
    private static boolean barred(Report r) {
        boolean low = List.of("county", "township").contains(String.valueOf(r.tier()));
        return r.level() != null && (r.level() != Level.GOVERNMENT || low) && !"state".equals(r.tier()) && (r.level() == Level.TOWNSHIP || r.tier() != null)
                && ("county".equals(r.tier()) || r.agency() != null && !r.agency().matches(".*政府办公[厅室]"));
    }

    private static boolean mixed(World w) {
        return "mixed".equals(w.report().variant()) && w.report().template() != null;
    }

    private static boolean superseded(World w, Predicate<Label> so) {
        return w.report().template() != null && w.any(Label.class, so.and(l -> l.state() == Label.State.SUPERSEDED && seen(w, l.table())));
    }

    private static boolean seen(World w, String table) {
        return w.any(TableRead.class, t -> t.table().equals(table));
    }
}
