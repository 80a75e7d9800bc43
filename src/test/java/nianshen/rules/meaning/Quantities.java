package nianshen.rules.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Equation;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.facts.PartsList;
import nianshen.facts.Section;
import nianshen.facts.Title;
import nianshen.rules.ledger.Setting;

/** What is said of numbers: of one, of two compared, of one remembered. */
final class Quantities {

    private static final Map<String, IntPredicate> ORDERS = orders();
    private static final String QUANTITY = "(.+?)";
    private final Cells cells;
    private final Map<Pattern, Source> sources = new LinkedHashMap<>();

    /** What a quantity can be in a report; nothing where the report does not tell. */
    private interface Source {
        Stream<BigDecimal> of(World w, Said said, Matcher m);
    }

    /** @param unsure whether there might be more than these */
    private record Amounts(List<BigDecimal> values, boolean unsure) {
    }

    Quantities(Cells cells) {
        this.cells = cells;
        source(Meanings.PART + "的字数", (w, s, m) -> w.parts(s.whole(m.group(1))).stream().filter(p -> p.state() == Section.State.PRESENT)
                .map(p -> number(p.length())));
        source("((?:(?:" + TextMeanings.PART_PLACE + ")的?)?‹\\d›小标题下)的字数", (w, s, m) -> TextMeanings.lengthUnder(w, s.whole(m.group(1))).map(Quantities::number));
        source("报告实有的部分数", (w, s, m) -> Stream.of(number(w.all(Section.class).filter(p -> p.state() == Section.State.PRESENT).count())));
        source("引言所列的部分数", (w, s, m) -> w.all(PartsList.class).filter(l -> l.listed() > 0).map(l -> number(l.listed())));
        source("引言所称的部分数", (w, s, m) -> w.all(PartsList.class).filter(l -> l.claimed() != null).map(l -> number(l.claimed())));
        source("全文的字数", (w, s, m) -> Stream.of(number(w.all(Section.class).filter(p -> p.state() == Section.State.PRESENT).mapToInt(Section::length).sum())));
        source(TextMeanings.PLACE + "提到(‹\\d›)的次数", (w, s, m) -> Stream.of(number(TextMeanings.times(w, s.whole(m.group(1)), s.one(m.group(2))))));
        source(TextMeanings.PLACE + "提到(‹\\d›)的句数", (w, s, m) -> Stream.of(number(TextMeanings.statements(w, s.whole(m.group(1)))
                .filter(TextMeanings.anyOf(s.quoted(m.group(2)))).count())));
        source(TextMeanings.PLACE + "文字疑点(‹\\d›)处数", (w, s, m) -> Stream.of(number(TextMeanings.spots(w, s.whole(m.group(1)), s.one(m.group(2))).count())));
        source(TextMeanings.PLACE + "全部句数", (w, s, m) -> Stream.of(number(TextMeanings.statements(w, s.whole(m.group(1))).filter(t -> !t.heading()).count())));
        source(TextMeanings.PLACE + "有半角标点的句数", (w, s, m) -> Stream.of(number(TextMeanings.statements(w, s.whole(m.group(1))).filter(TextMeanings::half).count())));
        source(TextMeanings.PLACE + "出现词表(‹\\d›)中的词的次数", (w, s, m) -> Stream.of(number(TextMeanings.mentions(w, s.whole(m.group(1)), s.one(m.group(2))).count())));
        source("(第\\d部分|‹\\d›部分)列出的(问题|改进措施)数", (w, s, m) -> Stream.of(TextMeanings.items(w, s.whole(m.group(1)), m.group(2))).filter(n -> n > 0 && !w.gaps()).map(Quantities::number));
        source("阈值(‹\\d›)", (w, s, m) -> w.setting(s.one(m.group(1))).map(Setting::number));
        source("正文(?:所称|称)(.+)", (w, s, m) -> ClaimMeanings.claims(w, m.group(1), s, cells).filter(Claim::comparable).map(Claim::value));
        source("收费通知件数", (w, s, m) -> w.all(FeeStatement.class).map(f -> f.notices() == null ? null : number(f.notices())));
        source("收费通知总金额", (w, s, m) -> w.all(FeeStatement.class).map(FeeStatement::charged));
        source("实收金额", (w, s, m) -> w.all(FeeStatement.class).map(FeeStatement::collected));
        source("报告年度", (w, s, m) -> Stream.ofNullable(w.report().year()).map(Quantities::number));
        source("标题年份", (w, s, m) -> w.all(Title.class).map(t -> t.year() == null ? null : number(t.year())));
        source("正文所述年度", (w, s, m) -> IssuerMeanings.years(w).map(Quantities::number));
        source("(\\d+(?:\\.\\d+)?)(?:件|次|字|元|万元|句|年|个)?", (w, s, m) -> Stream.of(new BigDecimal(m.group(1))));
        tables();
    }

    private void tables() {
        source("(表\\d)空白单元格数", (w, s, m) -> Stream.of(number(cells.place(s.part(m.group(1))).in(w).stream()
                .filter(f -> f.reading() == Figure.Reading.BLANK && f.confidence() >= 0.5).count())));
        source("(表\\d‹\\d›行)各类申请人之和", (w, s, m) -> total(cells.place(s.part(m.group(1))).in(w).stream().filter(f -> !f.column().equals("total")).toList()));
        source("(表\\d)(‹\\d›)列各项办理结果之和", (w, s, m) -> w.all(Equation.class).filter(e -> e.kind().equals("leafTotal") && e.complete()
                && World.table(m.group(1)).test(e.table()) && e.scope().equals(s.one(m.group(2)))).map(Equation::leftSum));
        source("(表\\d.*)之和", (w, s, m) -> total(cells.place(s.part(m.group(1))).in(w)));
        source("(表\\d(?:‹\\d›[行列])+)", (w, s, m) -> {
            Cells.Place place = cells.place(s.part(m.group(1)));
            return place.group() == null ? place.in(w).stream().filter(Figure::sure).map(Figure::value)
                    : w.all(GroupTotal.class).filter(g -> place.has(g) && g.complete()).map(GroupTotal::value);
        });
    }

    /** All of them added up; nothing where one has no number to rely on. */
    private static Stream<BigDecimal> total(List<Figure> addends) {
        return !addends.isEmpty() && addends.stream().allMatch(Figure::sure) ? Stream.of(addends.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add)) : Stream.empty();
    }

    private static Map<String, IntPredicate> orders() {
        Map<String, IntPredicate> orders = new LinkedHashMap<>();
        orders.put("不等于", c -> c != 0);
        orders.put("不早于", c -> c >= 0);
        orders.put("等于", c -> c == 0);
        orders.put("大于", c -> c > 0);
        orders.put("小于", c -> c < 0);
        orders.put("早于", c -> c < 0);
        orders.put("超过", c -> c > 0);
        orders.put("不足", c -> c < 0);
        orders.put("至少", c -> c >= 0);
        orders.put("至多", c -> c <= 0);
        orders.put("是", c -> c == 0);
        return orders;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private void source(String pattern, Source source) {
        sources.put(Pattern.compile(pattern), source);
    }

    void tell(Meanings meanings) {
        meanings.say("(设定了|没有设定)阈值(‹\\d›)", (w, s) -> Reply.of(w.setting(s.quoted(2)).anyMatch(t -> t.number() != null) == s.raw(1).equals("设定了")));
        meanings.say("报告机关名称(不含|含有)阈值(‹\\d›)中的词", (w, s) -> Reply.of(w.report().agency() != null && w.setting(s.quoted(2))
                .anyMatch(t -> t.hasWordIn(w.report().agency()) == s.raw(1).equals("含有"))));
        meanings.say("(.+)记为(\\p{IsHan}+)", (w, s) -> {
            Amounts all = amounts(s.raw(1), s.said(), w, s.remembered());
            return new Reply(all.values().stream().map(v -> with(s.remembered(), s.raw(2), v)).toList(), all.unsure());
        });
        meanings.say("(.+)(与(.+)不一致|与(.+)相等)", (w, s) -> compared(s.raw(1), s.raw(3) == null ? s.raw(4) : s.raw(3), s.raw(3) == null ? c -> c == 0 : c -> c != 0, w, s));
        meanings.say("(.+)(?:在|占)(.+)以上", (w, s) -> compared(s.raw(1), s.raw(2), c -> c >= 0, w, s));
        meanings.say("(.+)是(.+)以下", (w, s) -> compared(s.raw(1), s.raw(2), c -> c <= 0, w, s));
        ORDERS.forEach((word, order) -> meanings.say(QUANTITY + word + "(.+)", (w, s) -> compared(s.raw(1), s.raw(2), order, w, s)));
    }

    private static Map<String, Object> with(Map<String, Object> before, String name, BigDecimal value) {
        Map<String, Object> more = new HashMap<>(before);
        more.put(name, value);
        return more;
    }

    private Reply compared(String one, String other, IntPredicate order, World w, Meanings.Words s) {
        Amounts first = amounts(one, s.said(), w, s.remembered());
        Amounts second = amounts(other, s.said(), w, s.remembered());
        return Reply.of(first.values().stream().anyMatch(a -> second.values().stream().anyMatch(b -> order.test(a.compareTo(b)))),
                first.unsure() || second.unsure());
    }

    private static final Map<Pattern, BiFunction<BigDecimal, BigDecimal, BigDecimal>> SUMS = Map.of(Pattern.compile("(.+)加(.+)"), BigDecimal::add,
            Pattern.compile("(.+)减(.+)"), BigDecimal::subtract, Pattern.compile("(\\p{IsHan}数)与(\\p{IsHan}数)之和"), BigDecimal::add,
            Pattern.compile("(\\p{IsHan}数)与(\\p{IsHan}数)之差"), BigDecimal::subtract, Pattern.compile("(.+)的(\\d)倍"), BigDecimal::multiply);

    private static final Pattern SHARE = Pattern.compile("(.+)的(?:(\\d成)|三成|(\\d+)%|(一半)|三分之一)");

    private static BigDecimal share(BigDecimal all, Matcher said) {
        String words = said.group();
        int percent = words.endsWith("三成") ? 30 : words.endsWith("一半") ? 50 : said.group(3) == null ? 0 : Integer.parseInt(said.group(3));
        return percent == 0 ? all.divide(new BigDecimal(3), java.math.MathContext.DECIMAL128) : all.multiply(new BigDecimal(percent)).movePointLeft(2);
    }

    private Amounts amounts(String words, Said said, World w, Map<String, Object> remembered) {
        if (remembered.get(words) instanceof BigDecimal known) {
            return new Amounts(List.of(known), false);
        }
        if (words.matches("[甲乙丙]数")) {
            return new Amounts(List.of(), true);
        }
        Matcher share = SHARE.matcher(words);
        if (share.matches()) {
            Amounts all = amounts(share.group(1), said, w, remembered);
            return new Amounts(all.values().stream().map(v -> share(v, share)).toList(), all.unsure());
        }
        for (Map.Entry<Pattern, BiFunction<BigDecimal, BigDecimal, BigDecimal>> sum : SUMS.entrySet()) {
            Matcher parts = sum.getKey().matcher(words);
            if (parts.matches()) {
                Amounts first = amounts(parts.group(1), said, w, remembered);
                Amounts second = amounts(parts.group(2), said, w, remembered);
                List<BigDecimal> all = new ArrayList<>();
                first.values().forEach(a -> second.values().forEach(b -> all.add(sum.getValue().apply(a, b))));
                return new Amounts(all, first.unsure() || second.unsure());
            }
        }
        for (Map.Entry<Pattern, Source> source : sources.entrySet()) {
            Matcher m = source.getKey().matcher(words);
            if (m.matches()) {
                List<BigDecimal> values = source.getValue().of(w, said, m).filter(v -> v != null).toList();
                return new Amounts(values, values.isEmpty());
            }
        }
        throw new IllegalArgumentException("no quantity: " + words + " in " + said);
    }
}
