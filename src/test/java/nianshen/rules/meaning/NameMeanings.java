package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nianshen.facts.FeeStatement;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.rules.meaning.Meanings.Words;
import nianshen.roster.RosterEntry;

/** What is said of titles and names. */
final class NameMeanings {

    private static final String NAME = "(标题文种|标题的?机关|标题|落款机关|正文自称|名册的主管机关|网站栏目|报告机关|收费名称|名册全称|文件名)";
    private static final String ANY = "((?:‹\\d›(?:、|或)?)+)";
    /** What is said of a name; quotations are the second group. */
    private static final Map<String, BiPredicate<String, List<String>>> SAID = Map.of(
            "是" + ANY, (name, words) -> words.contains(name),
            "不是" + ANY, (name, words) -> !words.contains(name),
            "含有" + ANY, (name, words) -> words.stream().anyMatch(name::contains),
            "不含" + ANY, (name, words) -> words.stream().noneMatch(name::contains),
            "以" + ANY + "(?:开头|起头)", (name, words) -> name.startsWith(words.get(0)),
            "不以" + ANY + "开头", (name, words) -> !name.startsWith(words.get(0)),
            "以" + ANY + "结尾", (name, words) -> name.endsWith(words.get(0)),
            "不以" + ANY + "结尾", (name, words) -> !name.endsWith(words.get(0)));

    private NameMeanings() {
    }

    private static Stream<String> names(World w, String called) {
        return (switch (called) {
            case "标题文种" -> w.all(Title.class).map(Title::genre);
            case "标题机关", "标题的机关" -> w.all(Title.class).map(Title::agency);
            case "标题" -> w.all(Title.class).map(Title::text);
            case "落款机关" -> uses(w, NameUse.Role.SIGNATURE);
            case "正文自称" -> uses(w, NameUse.Role.SELF);
            case "名册的主管机关" -> w.roster().map(RosterEntry::superior);
            case "名册全称" -> w.roster().map(RosterEntry::name);
            case "文件名" -> Stream.of(w.report().source());
            case "网站栏目" -> w.all(Mention.class).filter(m -> m.list().equals("网站栏目")).map(Mention::text);
            case "收费名称" -> w.all(FeeStatement.class).map(FeeStatement::wording);
            default -> Stream.ofNullable(w.report()).map(Report::agency);
        }).filter(n -> n != null);
    }

    private static Stream<String> uses(World w, NameUse.Role role) {
        return w.all(NameUse.class).filter(n -> n.role() == role && !n.media()).map(NameUse::name);
    }

    static void tell(Meanings meanings) {
        meanings.say("收费名称没有(‹\\d›)字样", (w, s) -> told(w, "收费名称", n -> !n.contains(s.quoted(1))));
        meanings.plain("没有提到收费名称", (w, s) -> names(w, "收费名称").findAny().isEmpty());
        meanings.plain("标题没有年份", (w, s) -> w.any(Title.class, t -> t.year() == null));
        meanings.plain("标题没有机关名称", (w, s) -> w.any(Title.class, t -> t.agency() == null));
        meanings.plain("标题没有文种", (w, s) -> w.any(Title.class, t -> t.genre() == null));
        meanings.plain("没有落款机关", (w, s) -> !w.any(NameUse.class, n -> n.role() == NameUse.Role.SIGNATURE));
        meanings.plain("正文自称(‹\\d›)", (w, s) -> uses(w, NameUse.Role.SELF).anyMatch(s.quoted(1)::equals));
        meanings.say(NAME + "记为(\\p{IsHan}+)", (w, s) -> new Reply(names(w, s.raw(1)).<Map<String, Object>>map(n -> Map.of(s.raw(2), n)).toList(),
                names(w, s.raw(1)).findAny().isEmpty()));
        meanings.say(NAME + "与" + NAME + "(?:相同|一致)", (w, s) -> pair(w, s, true));
        meanings.say(NAME + "与" + NAME + "(?:不同|不一致)", (w, s) -> pair(w, s, false));
        meanings.say("网站栏目含有" + ANY + "，而不含(‹\\d›)", (w, s) -> told(w, "网站栏目", n -> s.said().quoted(s.raw(1)).stream().anyMatch(n::contains)
                && !n.contains(s.quoted(2))));
        SAID.forEach((words, holds) -> meanings.say(NAME + words, (w, s) -> told(w, s.raw(1), n -> holds.test(n, s.said().quoted(s.raw(2))))));
    }

    private static Reply told(World w, String called, java.util.function.Predicate<String> so) {
        return Reply.of(names(w, called).anyMatch(so), names(w, called).findAny().isEmpty());
    }

    private static Reply pair(World w, Words s, boolean same) {
        boolean some = names(w, s.raw(1)).findAny().isPresent() && names(w, s.raw(2)).findAny().isPresent();
        return Reply.of(names(w, s.raw(1)).anyMatch(a -> names(w, s.raw(2)).anyMatch(b -> a.equals(b) == same)), !some);
    }
}
