package nianshen.rules.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Counted;
import nianshen.facts.Figure;

/** What is said of the numbers in the prose that tables tell of too: a claim that was not understood to the last word only asks. */
final class AgainstTables {

    private static final String RECEIVED = "requests\\.(new|received)\\..+";
    private static final String DONE = "requests\\.total\\..+|handled|allDone|doneOfYear";

    private AgainstTables() {
    }

    static void tell(Meanings meanings, Cells cells) {
        meanings.say("正文所称收到申请各数与表格的新收数、新收加结转数都不一致", (w, s) -> {
            List<Claim> told = told(w, RECEIVED).filter(c -> !c.nil()).toList();
            boolean open = told.stream().anyMatch(c -> row(w, "new", c).allMatch(n -> differ(n, c.value())) && (row(w, "new", c).findAny().isEmpty() || row(w, "carriedIn", c).findAny().isEmpty()));
            return held(told, open, c -> row(w, "new", c).anyMatch(n -> differ(n, c.value()) && (c.proved() || !alsoSaid(told, c, n) && row(w, "carriedIn", c).noneMatch(i -> alsoSaid(told, c, n.add(i)))) && row(w, "carriedIn", c)
                    .anyMatch(i -> differ(n.add(i), c.value()) && (n.add(i).signum() > 0 || c.value().signum() == 0))));
        });
        meanings.say("正文所称办结各数与表格的办结数、办结数减其他处理数都不一致，而同一句(没有说|说了)收到申请各数也是这个数", (w, s) -> {
            List<Claim> told = told(w, "requests\\.total\\..+").toList();
            return held(told, unread(w), c -> tabled(w, c.subject()).anyMatch(b -> !done(w, c, b) && (c.proved() || !alsoSaid(told, c, b)))
                    && told(w, RECEIVED).anyMatch(r -> !r.nil() && !differ(r.value(), c.value()) && r.quote().equals(c.quote())) == s.raw(1).equals("说了"));
        });
        meanings.say("正文所称办理数与表格的新收数、新收加结转数、办结数、办结数减其他处理数都不一致", (w, s) -> held(w, "handled", c -> tabled(w, "requests.new.total")
                .anyMatch(n -> differ(n, c.value()) && tabled(w, "requests.carriedIn.total").anyMatch(i -> differ(n.add(i), c.value())))
                && tabled(w, "requests.total.total").anyMatch(b -> !done(w, c, b))));
        meanings.say("正文所称新收中的办结数多于表格的办结数，或少于办结数减上年结转数和其他处理数", (w, s) -> held(w, Claim.DONE_OF_YEAR, Stream.of("requests.total.total", "requests.carriedIn.total")
                .anyMatch(k -> tabled(w, k).findAny().isEmpty()), c -> tabled(w, "requests.total.total").anyMatch(b -> b.compareTo(c.value()) < 0
                || tabled(w, "requests.carriedIn.total").anyMatch(i -> c.value().add(i).compareTo(b) < 0 && Stream.of("o3", "otherHandling").flatMap(r -> tabled(w, "requests." + r + ".total"))
                .noneMatch(o -> c.value().add(i).add(o).compareTo(b) >= 0)))));
        meanings.say("正文称全部办结，而表格有结转下年的申请", (w, s) -> held(w, "allDone", c -> tabled(w, "requests.carriedOut.total").anyMatch(v -> v.signum() > 0)
                && !w.any(Claim.class, o -> o.subject().matches("requests\\.carriedOut\\..+") && o.value().signum() > 0)));
        meanings.say("正文称未收到申请，而表格有新收的申请", (w, s) -> received(w, Claim::nil, n -> n.signum() > 0, true));
        meanings.say("正文称收到申请，而表格的新收、结转都是0", (w, s) -> received(w, c -> c.proved() && !c.nil() && c.value().signum() > 0, n -> n.signum() == 0, false));
        meanings.say("正文所称(.+)与表格不一致", (w, s) -> {
            List<Claim> told = ClaimMeanings.claims(w, s.raw(1), s.said(), cells).filter(Claim::comparable).toList();
            return held(told, told.stream().anyMatch(c -> tabled(w, c.subject()).findAny().isEmpty()), c -> tabled(w, c.subject())
                    .anyMatch(v -> apart(c, v) && !alsoSaid(told, c, v)));
        });
        meanings.say("正文同一指标两处不一致，而表格没有读准这个数", (w, s) -> Reply.of(twice(w, (a, b) -> a.subject().matches("(requests|proactive|litigation)\\..+")
                && !a.inclusive() && !b.inclusive() && differ(a.value(), b.value()) && tabled(w, a.subject()).findAny().isEmpty()), !twice(w, (a, b) -> !a.quote().equals(b.quote()))));
        meanings.plain("正文两处所称公开信息的总数不一致", (w, s) -> twice(w, (a, b) -> a.subject().equals("published.information") && differ(a.value(), b.value())
                && a.unit() != null && a.unit().equals(b.unit()) && Stream.of(a, b).noneMatch(c -> c.quote().matches("(?s).*(制作|拟制|形成|产生).*"))));
        meanings.say("正文称公开行政执法信息，而表格的行政许可、行政处罚、行政强制都是0", (w, s) -> {
            boolean told = told(w, "published\\.enforcement").anyMatch(c -> c.value().signum() > 0);
            List<Figure> cells3 = w.all(Figure.class).filter(f -> f.key().matches("proactive\\.(permits|penalties|coercion)\\.decisions")).toList();
            boolean none = cells3.stream().anyMatch(f -> f.row().equals("permits") && zero(f)) && cells3.stream().allMatch(f -> f.row().equals("permits") || zero(f));
            return Reply.of(told && none, !told || cells3.stream().anyMatch(f -> !f.sure()) && cells3.stream().noneMatch(f -> f.sure() && f.value().signum() > 0));
        });
        meanings.say("正文列全的分项之和与总数不符，而(总数和各分项没有与表格不符的|其中有数与表格不符)", (w, s) -> lists(w, l -> l.closed() && off(w, l) == s.raw(1).startsWith("其中")
                && (s.raw(1).startsWith("其中") || agreeing(w, l) <= l.parts().size()), false));
        meanings.say("正文没有写明列全的分项之和与总数不符", (w, s) -> lists(w, l -> l.exact() && !l.closed() && l.parts().size() > 2 && w.setting("分项接近总数的比例")
                .anyMatch(r -> l.sum().compareTo(l.total().multiply(r.number())) > 0), false));
    }

    private static Reply lists(World w, Predicate<ClaimList> so, boolean open) {
        return Reply.of(w.any(ClaimList.class, l -> l.total() != null && differ(l.sum(), l.total()) && so.test(l)),
                open || !w.any(ClaimList.class, l -> l.exact() && l.total() != null));
    }

    private static boolean off(World w, ClaimList list) {
        return told(w, ".+").anyMatch(c -> c.quote().equals(list.quote()) && tabled(w, c.subject()).anyMatch(v -> differ(v, c.value())));
    }

    private static long agreeing(World w, ClaimList list) {
        return told(w, ".+").filter(c -> c.quote().equals(list.quote())).flatMap(c -> tabled(w, c.subject()).filter(v -> !differ(v, c.value()))).count();
    }

    /** @param carried whether what was carried over may be anything, else it must be nothing as well */
    private static Reply received(World w, Predicate<Claim> meant, Predicate<BigDecimal> table, boolean carried) {
        List<Claim> told = told(w, RECEIVED).toList();
        Reply reply = held(told.stream().filter(meant).toList(), tabled(w, "requests.new.total").findAny().isEmpty(), c -> row(w, "new", c).anyMatch(table)
                && (carried || row(w, "carriedIn", c).anyMatch(i -> i.signum() == 0)));
        return told.isEmpty() || told.stream().anyMatch(meant) ? reply : new Reply(List.of(), false, true);
    }

    private static Reply held(World w, String subject, Predicate<Claim> wrong) {
        return held(w, subject, unread(w), wrong);
    }

    private static Reply held(World w, String subject, boolean unread, Predicate<Claim> wrong) {
        Reply reply = held(told(w, subject).toList(), unread, wrong);
        return told(w, subject).findAny().isEmpty() && told(w, DONE).findAny().isPresent() ? new Reply(List.of(), false, true) : reply;
    }

    /** @param open whether the table might hold something else */
    private static Reply held(List<Claim> told, boolean open, Predicate<Claim> wrong) {
        boolean unproved = !told.isEmpty() && !open && told.stream().noneMatch(c -> c.proved() || wrong.test(c));
        return unproved ? new Reply(List.of(), false, true) : Reply.of(told.stream().filter(Claim::proved).anyMatch(wrong), told.isEmpty() || open || told.stream().anyMatch(wrong));
    }

    private static boolean unread(World w) {
        return Stream.of("requests.total.total", "requests.carriedOut.total").anyMatch(k -> tabled(w, k).findAny().isEmpty());
    }

    private static boolean done(World w, Claim c, BigDecimal table) {
        String column = c.subject().matches("requests\\.total\\..+") ? c.subject().substring("requests.total.".length()) : "total";
        return !differ(table, c.value()) || Stream.of("o3", "otherHandling").flatMap(r -> tabled(w, "requests." + r + "." + column)).anyMatch(o -> !differ(table.subtract(o), c.value()));
    }

    private static boolean zero(Figure cell) {
        return cell.sure() && cell.value().signum() == 0;
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    /** Amounts are rounded, other numbers are not. */
    private static boolean apart(Claim c, BigDecimal v) {
        BigDecimal gap = v.subtract(c.value()).abs();
        return differ(v, c.value()) && (!c.subject().endsWith(".amount") || gap.compareTo(v.ulp()) >= 0 && gap.compareTo(c.value().ulp()) >= 0);
    }

    /** Whether the same sentence says the number too. */
    private static boolean alsoSaid(List<Claim> told, Claim claim, BigDecimal number) {
        return told.stream().anyMatch(o -> o.subject().equals(claim.subject()) && o.quote().equals(claim.quote()) && !differ(o.value(), number));
    }

    private static boolean twice(World w, BiPredicate<Claim, Claim> so) {
        List<Claim> told = told(w, ".+").filter(c -> c.proved() && !c.nil()).toList();
        return told.stream().anyMatch(a -> told.stream().anyMatch(b -> a.subject().equals(b.subject()) && so.test(a, b)));
    }

    private static Stream<Claim> told(World w, String subject) {
        return w.all(Claim.class).filter(c -> c.comparable() && c.subject().matches(subject));
    }

    /** What the row of the applications says in the column that the claim is about. */
    private static Stream<BigDecimal> row(World w, String row, Claim claim) {
        return w.all(Counted.class).filter(f -> f.sure() && f.table().equals("requests") && f.row().equals(row) && claim.subject().endsWith("." + f.column())).map(Counted::value);
    }

    private static Stream<BigDecimal> tabled(World w, String key) {
        return w.all(Counted.class).filter(f -> f.sure() && f.key().equals(key)).map(Counted::value);
    }
}
