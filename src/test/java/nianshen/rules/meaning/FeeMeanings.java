package nianshen.rules.meaning;

import static nianshen.rules.meaning.Meanings.PART;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.BlockVote;
import nianshen.facts.Coverage;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.rules.meaning.Meanings.Words;
import nianshen.text.PlainText;

/** What is said of the information processing fee: where it is told of, of which amounts, and what the tables say beside it. */
final class FeeMeanings {

    private FeeMeanings() {
    }

    static void tell(Meanings meanings) {
        places(meanings);
        missing(meanings);
        amounts(meanings);
        tables(meanings);
        meanings.plain("收费的说明提到(‹\\d›)", (w, s) -> any(w, f -> f.quote() != null && f.quote().contains(PlainText.plain(s.quoted(1)))));
        meanings.plain("收费的说明没有提到((?:‹\\d›、?)+)", (w, s) -> any(w, f -> f.quote() != null && !speaks(f, s.said().quoted(s.raw(1)))));
    }

    private static void places(Meanings meanings) {
        meanings.say("没有报告信息处理费", (w, s) -> Reply.of(!any(w, FeeStatement::substantial) && !w.gaps(), !any(w, FeeStatement::substantial)));
        meanings.plain(PART + "没有报告信息处理费，别处也没有", (w, s) -> parts(w, s).anyMatch(p -> p.state() == Section.State.PRESENT && !in(w, p))
                && !any(w, FeeStatement::substantial));
        meanings.plain("没有提到信息处理费，而" + PART + "可能没有读全", (w, s) -> w.all(FeeStatement.class).findAny().isEmpty() && parts(w, s).anyMatch(p ->
                w.any(Coverage.class, c -> c.subject().equals("part:" + p.key()) && c.state() == Coverage.State.DAMAGED)
                || w.any(Section.class, q -> q.key().equals(p.key()) && (q.state() == Section.State.LOST || w.gaps() && q.state() == Section.State.ABSENT))));
        meanings.plain("报告了信息处理费", (w, s) -> any(w, FeeStatement::substantial));
        meanings.plain("信息处理费写在第(\\d)部分", (w, s) -> any(w, f -> World.key(s.raw(1)).equals(f.part())));
        meanings.plain("信息处理费没有写在第(\\d)部分", (w, s) -> any(w, f -> f.substantial() && !World.key(s.raw(1)).equals(f.part()))
                && !any(w, f -> World.key(s.raw(1)).equals(f.part())));
        meanings.plain("信息处理费没有写在" + PART + "，而写在其他部分", (w, s) -> {
            Set<String> keys = w.all(Section.class).map(Section::key).collect(Collectors.toSet());
            return elsewhere(w, s, f -> f.part() != null && keys.contains(f.part()));
        });
        meanings.plain("信息处理费没有写在" + PART + "，而写在各部分之前", (w, s) -> elsewhere(w, s, f -> f.part() == null));
    }

    private static boolean elsewhere(World w, Words s, Predicate<FeeStatement> there) {
        return parts(w, s).anyMatch(p -> p.state() != Section.State.LOST && !in(w, p) && any(w, f -> f.substantial() && there.test(f)));
    }

    private static void missing(Meanings meanings) {
        meanings.plain("没有载明收费通知件数", (w, s) -> any(w, f -> f.notices() == null));
        meanings.plain("没有载明总金额", (w, s) -> any(w, f -> f.charged() == null));
        meanings.plain("没有载明实收金额", (w, s) -> any(w, f -> f.collected() == null));
        meanings.plain("收费要素不全", (w, s) -> any(w, f -> !f.missing().isEmpty()));
        lacking(meanings, "没有收取", f -> f.proved() && !f.positive());
        lacking(meanings, "收取了信息处理费或发出了收费通知", f -> f.proved() && f.positive());
        lacking(meanings, "有的数字没有读懂", f -> !f.proved());
        meanings.plain("收取了信息处理费", (w, s) -> any(w, FeeStatement::positive));
        meanings.plain("没有收取信息处理费", (w, s) -> any(w, f -> f.substantial() && !f.positive()));
    }

    /** What stands where the fee is due goes before what stands elsewhere. */
    private static void lacking(Meanings meanings, String words, Predicate<FeeStatement> so) {
        meanings.say("收费要素不全，而" + words, (w, s) -> Reply.of(!any(w, f -> f.missing().isEmpty()) && due(w).anyMatch(p ->
                any(w, f -> so.test(f) && (p.key().equals(f.part()) || !in(w, p)))), w.all(FeeStatement.class).findAny().isEmpty()));
    }

    private static void amounts(Meanings meanings) {
        meanings.say("实收金额不是10元的整数倍", (w, s) -> Reply.of(any(w, f -> uneven(f.collected())), !any(w, f -> f.collected() != null)));
        priced(meanings, "收费通知总金额不合收费标准", f -> f.proved() && uneven(f.charged()));
        priced(meanings, "实收金额不合收费标准", f -> f.proved() && uneven(f.collected()) && (f.charged() == null || f.charged().compareTo(f.collected()) != 0));
        priced(meanings, "收费通知为0件，而总金额大于0", f -> f.proved() && f.notices() != null && f.notices() == 0 && f.charged() != null && f.charged().signum() > 0);
        meanings.say("实收金额大于收费通知总金额，而说明没有提到((?:‹\\d›、?)+)", (w, s) -> {
            List<String> words = s.said().quoted(s.raw(1));
            return Reply.of(any(w, f -> f.proved() && above(f) && (f.quote() == null || !speaks(f, words))),
                    any(w, f -> above(f) && f.quote() != null && speaks(f, words)) || unpriced(w));
        });
    }

    private static void priced(Meanings meanings, String words, Predicate<FeeStatement> so) {
        meanings.say(words, (w, s) -> Reply.of(any(w, so), unpriced(w)));
    }

    private static boolean unpriced(World w) {
        return !any(w, f -> f.charged() != null || f.collected() != null);
    }

    private static boolean above(FeeStatement fee) {
        return fee.charged() != null && fee.collected() != null && fee.collected().compareTo(fee.charged()) > 0;
    }

    private static boolean uneven(BigDecimal amount) {
        return amount != null && amount.remainder(BigDecimal.TEN).signum() != 0;
    }

    private static boolean speaks(FeeStatement fee, List<String> words) {
        return words.stream().anyMatch(q -> fee.quote().contains(PlainText.plain(q)));
    }

    private static void tables(Meanings meanings) {
        meanings.say("表格的逾期未缴费件数多于收费通知件数", (w, s) -> Reply.of(due(w).findAny().isPresent() && lapsed(w).filter(Figure::sure).anyMatch(o ->
                any(w, f -> f.notices() != null) && !any(w, f -> f.notices() != null && f.notices() >= o.value().intValue())), lapsed(w).anyMatch(o -> !o.sure())));
        meanings.say("表格有逾期未缴费的申请，而没有载明收费通知件数", (w, s) -> Reply.of(!any(w, f -> f.notices() != null)
                && lapsed(w).anyMatch(o -> o.sure() && o.value().signum() > 0), w.any(TableRead.class, t -> t.table().equals("requests"))
                && !w.any(Figure.class, f -> f.table().equals("requests") && f.row().equals("o2"))));
        meanings.say("实收金额大于表格的行政事业性收费", (w, s) -> Reply.of(due(w).findAny().isPresent() && charges(w).filter(Figure::sure).map(Figure::value).anyMatch(v ->
                any(w, f -> f.proved() && f.collected() != null && f.collected().signum() > 0 && exceeds(f.collected(), v))),
                charges(w).anyMatch(c -> !c.sure()) || !any(w, f -> f.collected() != null)));
        meanings.plain("本报告的格式没有行政事业性收费金额", (w, s) -> charges(w).findAny().isEmpty()
                && w.any(TableRead.class, t -> t.table().equals("proactive") && t.state() == TableRead.State.READ)
                && !w.any(BlockVote.class, v -> v.table().equals("proactive") && v.older()));
    }

    /** More than an amount rounded to its last digit can stand for; half a hundredth of it is nought where no digits are printed. */
    private static boolean exceeds(BigDecimal yuan, BigDecimal printed) {
        BigDecimal most = printed.add(printed.ulp());
        boolean nought = printed.signum() == 0 && printed.scale() <= 0;
        return nought ? yuan.compareTo(new BigDecimal("50")) >= 0 : yuan.movePointLeft(4).compareTo(most) >= 0;
    }

    private static Stream<Figure> lapsed(World w) {
        return w.all(Figure.class).filter(f -> f.key().equals("requests.o2.total"));
    }

    private static Stream<Figure> charges(World w) {
        return w.all(Figure.class).filter(f -> f.key().equals("proactive.charges.amount"));
    }

    private static Stream<Section> due(World w) {
        return w.all(Section.class).filter(Section::fee);
    }

    private static Stream<Section> parts(World w, Words s) {
        return w.parts(s.whole(1)).stream();
    }

    private static boolean in(World w, Section part) {
        return any(w, f -> part.key().equals(f.part()));
    }

    private static boolean any(World w, Predicate<FeeStatement> so) {
        return w.any(FeeStatement.class, so);
    }
}
