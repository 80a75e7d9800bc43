package nianshen.rules.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nianshen.facts.FeeStatement;
import nianshen.facts.Level;
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
        others(meanings);
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

    /** What is said of the title's agency, and of names that go by another. */
    private static void others(Meanings meanings) {
        meanings.plain("标题机关与名册全称、别名都不符", (w, s) -> agencies(w).anyMatch(t -> w.roster().anyMatch(e -> !t.agency().contains(e.name()) && !e.aliases().contains(t.agency())
                && Stream.of("（", "(").noneMatch(b -> e.name().startsWith(t.agency() + b)))));
        meanings.plain("标题机关应当冠行政区划而没有", (w, s) -> w.report().level() != Level.OTHER && agencies(w).anyMatch(t -> (t.place() == null || t.place().length() < 2)
                && !t.agency().matches("(国家|国务院|中国|中华人民共和国|中央|全国).*|.*(部|总局|总署|海关|海事局|水利委员会|流域管理局|监管局|专员办|专员办事处)")));
        meanings.plain("标题机关是简称", (w, s) -> w.any(Mention.class, m -> m.list().equals("机关简称")) && agencies(w).anyMatch(t -> t.place() != null && t.place().length() > 1));
        meanings.plain("标题机关只有乡镇、街道的地名", (w, s) -> agencies(w).anyMatch(t -> t.agency().equals(t.place()) && t.agency().matches(".*(镇|乡|街道|苏木)")));
        meanings.plain("正文自称与标题机关的类别不同", (w, s) -> otherKind(w, NameUse.Role.SELF, u -> !"府".equals(u.ending())));
        meanings.plain("落款机关与标题机关的类别不同", (w, s) -> otherKind(w, NameUse.Role.SIGNATURE, u -> true));
        meanings.plain("落款机关与标题机关不是同一机关", (w, s) -> agencies(w).findAny().isPresent() && named(w, NameUse.Role.SIGNATURE).anyMatch(u -> !u.kin()));
        meanings.plain("部门正文以别的机关自居", (w, s) -> EnumSet.of(Level.DEPARTMENT, Level.OTHER).contains(w.report().level()) && named(w, NameUse.Role.TITLE)
                .anyMatch(t -> others(w).anyMatch(u -> u.certain() && (Objects.equals(u.ending(), t.ending()) || Set.of("局", "委", "厅", "部", "署").contains(String.valueOf(u.ending()))))));
        meanings.plain("正文疑似以同类的别的机关自居", (w, s) -> EnumSet.of(Level.DEPARTMENT, Level.TOWNSHIP, Level.OTHER).contains(w.report().level()) && named(w, NameUse.Role.TITLE)
                .anyMatch(t -> t.ending() != null && others(w).anyMatch(u -> !u.certain() && t.ending().equals(u.ending()) && !u.quote().contains("我")
                        && u.quote().matches(".*(公开|条例).*"))));
        meanings.plain("部门正文以政府的名义报数", (w, s) -> w.report().level() == Level.DEPARTMENT && !String.valueOf(w.report().agency()).matches(".*政府(办|办公室|办公厅)")
                && named(w, NameUse.Role.SELF).anyMatch(u -> "府".equals(u.ending()) && u.quote().matches(".*政府[^，。；]{0,8}(新收|收到|受理|主动公开|公开|制发)[^。；]*[0-9]+[件条份篇].*")));
    }

    /** Bodies that open a sentence as if they were the agency, and are another. */
    private static Stream<NameUse> others(World w) {
        return named(w, NameUse.Role.SELF).filter(u -> !u.kin() && !u.name().matches(".*(党委|[省市县区州旗]委|纪委|人大|政协).*"));
    }

    private static Stream<Title> agencies(World w) {
        return w.all(Title.class).filter(t -> t.agency() != null);
    }

    private static Stream<NameUse> named(World w, NameUse.Role role) {
        return w.all(NameUse.class).filter(n -> n.role() == role && !n.media());
    }

    /** Whether a name of the title's body ends on another kind than the title's own. */
    private static boolean otherKind(World w, NameUse.Role role, java.util.function.Predicate<NameUse> meant) {
        return agencies(w).anyMatch(t -> w.all(NameUse.class).filter(n -> n.role() == NameUse.Role.TITLE && n.ending() != null).anyMatch(e -> named(w, role).filter(meant)
                .anyMatch(u -> u.kin() && u.ending() != null && !u.ending().equals(e.ending()) && !t.agency().contains(u.ending())
                        && !(List.of("府", "镇", "乡").contains(e.ending()) && u.ending().equals("办")))));
    }

    private static Reply told(World w, String called, java.util.function.Predicate<String> so) {
        return Reply.of(names(w, called).anyMatch(so), names(w, called).findAny().isEmpty());
    }

    private static Reply pair(World w, Words s, boolean same) {
        boolean some = names(w, s.raw(1)).findAny().isPresent() && names(w, s.raw(2)).findAny().isPresent();
        return Reply.of(names(w, s.raw(1)).anyMatch(a -> names(w, s.raw(2)).anyMatch(b -> a.equals(b) == same)), !some);
    }
}
