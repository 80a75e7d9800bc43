package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;

/** What is said of the numbers in the prose. */
final class ClaimMeanings {

    private static final Map<String, String> SUBJECTS = Map.ofEntries(Map.entry("新收申请", "requests.new.total"), Map.entry("上年结转申请", "requests.carriedIn.total"),
            Map.entry("结转下年申请", "requests.carriedOut.total"), Map.entry("新收和结转申请", "requests.received.total"), Map.entry("办结申请", "requests.total.total"),
            Map.entry("予以公开", "requests.granted.total"), Map.entry("部分公开", "requests.partial.total"), Map.entry("予以公开和部分公开", "requests.disclosed.total"),
            Map.entry("不予公开", "requests.refused.total"), Map.entry("无法提供", "requests.unavailable.total"), Map.entry("不予处理", "requests.notProcessed.total"),
            Map.entry("其他处理", "requests.otherHandling.total"), Map.entry("行政复议", "litigation.value.review.total"), Map.entry("行政诉讼", "litigation.litigation.total"),
            Map.entry("行政复议和行政诉讼", "litigation.disputes.total"), Map.entry("未经复议直接起诉", "litigation.value.direct.total"),
            Map.entry("复议后起诉", "litigation.value.afterReview.total"), Map.entry("制发规章", "proactive.regulations.made"),
            Map.entry("制发规范性文件", "proactive.normative.made"), Map.entry("废止规章", "proactive.regulations.repealed"),
            Map.entry("废止规范性文件", "proactive.normative.repealed"), Map.entry("现行有效规章", "proactive.regulations.inForce"),
            Map.entry("现行有效规范性文件", "proactive.normative.inForce"), Map.entry("行政许可", "proactive.permits.decisions"),
            Map.entry("行政处罚", "proactive.penalties.decisions"), Map.entry("行政强制", "proactive.coercion.decisions"), Map.entry("行政事业性收费", "proactive.charges.amount"));
    private static final Map<String, String> GROUPS = Map.of("新收各数", "requests\\.new\\..+", "结转各数", "requests\\.carried(In|Out)\\..+",
            "分类办理结果", "requests\\.(granted|partial|disclosed|refused|unavailable|notProcessed|otherHandling|[dun]\\d|o\\d?)\\..+", "复议诉讼各数", "litigation\\..+",
            "规章和规范性文件各数", "proactive\\.(normative|regulations)\\..+", "许可处罚强制收费各数", "proactive\\.(permits|penalties|coercion|charges|otherServices|procurement)\\..+",
            "收到申请各数", "requests\\.(new|received)\\..+", "办结各数", "requests\\.total\\..+", "各数", ".+");

    private ClaimMeanings() {
    }

    /** All that sentences say the prose claims. */
    static List<String> subjects() {
        return Stream.concat(SUBJECTS.values().stream(), Stream.of("requests.d1.total", Claim.ALL_DONE, Claim.DONE_OF_YEAR)).sorted().toList();
    }

    /** The claims that words speak of. */
    static Stream<Claim> claims(World w, String words, Said said, Cells cells) {
        Predicate<String> subject = SUBJECTS.containsKey(words) ? SUBJECTS.get(words)::equals
                : GROUPS.containsKey(words) ? s -> s.matches(GROUPS.get(words)) : key(cells.place(said.part(words)))::equals;
        return w.all(Claim.class).filter(c -> subject.test(c.subject()));
    }

    private static String key(Cells.Place place) {
        return place.table() + "." + place.rows().iterator().next() + "." + place.columns().iterator().next();
    }

    static void tell(Meanings meanings, Cells cells) {
        AgainstTables.tell(meanings, cells);
        meanings.say("正文没有写明(.+)数量", (w, s) -> {
            boolean said = claims(w, s.raw(1), s.said(), cells).anyMatch(c -> c.scope() == Claim.Scope.YEAR);
            return Reply.of(!said && !w.gaps(), !said);
        });
        meanings.plain("正文写明了(.+?)(?:数量)?", (w, s) -> claims(w, s.raw(1), s.said(), cells).anyMatch(c -> c.scope() == Claim.Scope.YEAR));
        meanings.plain("正文称未收到申请", (w, s) -> nil(claims(w, "新收申请", s.said(), cells)));
        meanings.plain("正文称没有(.+)", (w, s) -> nil(claims(w, s.raw(1), s.said(), cells)));
        meanings.plain("正文称全部办结", (w, s) -> w.any(Claim.class, c -> c.subject().equals("allDone") && c.comparable()));
        meanings.plain("正文同一指标两处不一致", (w, s) -> disagree(w, w.all(Claim.class)));
        meanings.plain("正文(.+)前后不一致", (w, s) -> disagree(w, claims(w, s.raw(1), s.said(), cells)));
        meanings.say("正文分项之和与总数不符", (w, s) -> lists(w));
    }

    private static boolean nil(Stream<Claim> claims) {
        return claims.anyMatch(c -> c.comparable() && c.value().signum() == 0);
    }

    private static boolean disagree(World w, Stream<Claim> claims) {
        return claims.filter(Claim::comparable).anyMatch(c -> w.any(Claim.class, d -> d.comparable() && d.subject().equals(c.subject())
                && d.value().compareTo(c.value()) != 0));
    }

    private static Reply lists(World w) {
        List<ClaimList> off = w.all(ClaimList.class).filter(l -> l.total() != null && l.sum().compareTo(l.total()) != 0).toList();
        boolean near = off.stream().anyMatch(l -> l.exact() && !l.closed() && (l.parts().size() > 2 || l.sum().compareTo(l.total()) > 0) && w.setting("分项接近总数的比例")
                .anyMatch(r -> l.sum().compareTo(l.total().multiply(r.number())) > 0));
        boolean open = near || off.stream().anyMatch(l -> l.closed() && !l.proved());
        return Reply.of(off.stream().anyMatch(l -> l.closed() && l.proved()), open || !w.any(ClaimList.class, l -> l.exact() && l.total() != null));
    }
}
