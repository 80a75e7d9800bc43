package nianshen.rules.meaning;

import static nianshen.rules.meaning.Meanings.PART;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nianshen.facts.Aspect;
import nianshen.facts.Coverage;
import nianshen.facts.PartsList;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.rules.meaning.Meanings.Words;

/** What is said of the parts of a report: there or not, filled or not, long or short, in which place. */
final class PartMeanings {

    /** What is said of a part by itself; quotations and numbers are the second group. */
    private static final Map<String, BiPredicate<Section, Words>> STATES = Map.ofEntries(
            Map.entry("没有实质内容()", (p, s) -> here(p) && p.content() != Section.Content.FILLED),
            Map.entry("只写了(‹\\d›)", (p, s) -> here(p) && p.content() == Section.Content.NIL),
            Map.entry("有实质内容()", (p, s) -> here(p) && p.content() == Section.Content.FILLED),
            Map.entry("是空的()", (p, s) -> here(p) && p.content() == Section.Content.EMPTY),
            Map.entry("没有找到()", (p, s) -> p.state() == Section.State.ABSENT),
            Map.entry("按格式不得只写‹0›，却只写了(‹1›)", (p, s) -> here(p) && p.content() == Section.Content.NIL && !p.mayBeNil()),
            Map.entry("超过(\\d+)字", (p, s) -> p.length() > s.number(2)),
            Map.entry("标题不规范()", (p, s) -> here(p) && p.found() != null && !p.accepted()),
            Map.entry("的标题是(‹\\d›)", (p, s) -> s.quoted(2).equals(p.found())),
            Map.entry("的标题不是(‹\\d›)", (p, s) -> here(p) && p.found() != null && !s.quoted(2).equals(p.found())),
            Map.entry("的标题含有(‹\\d›)", (p, s) -> p.found() != null && p.found().contains(s.quoted(2))),
            Map.entry("的标题没有读到()", (p, s) -> p.state() == Section.State.LOST),
            Map.entry("的序号是(‹\\d›)", (p, s) -> s.quoted(2).equals(p.ordinal())),
            Map.entry("的序号不是(‹\\d›)", (p, s) -> p.ordinal() != null && !s.quoted(2).equals(p.ordinal())),
            Map.entry("不在第(\\d)位", (p, s) -> p.position() > 0 && p.position() != s.number(2)),
            Map.entry("在第(\\d)位", (p, s) -> p.position() == s.number(2)));

    private PartMeanings() {
    }

    private static boolean here(Section part) {
        return part.state() == Section.State.PRESENT;
    }

    static void tell(Meanings meanings) {
        STATES.forEach((words, holds) -> meanings.plain(PART + words, (w, s) -> w.parts(s.whole(1)).stream().anyMatch(p -> holds.test(p, s))));
        List.of(PART + "缺失", "缺少" + PART, "没有" + PART).forEach(words -> meanings.say(words, (w, s) ->
                Reply.of(!w.gaps() && has(w, s, Section.State.ABSENT), has(w, s, Section.State.LOST) || has(w, s, Section.State.ABSENT))));
        meanings.say(PART + "不足(\\d+)字", (w, s) -> doubtfulInGaps(w, w.parts(s.whole(1)).stream().anyMatch(p -> here(p) && p.length() < s.number(2))));
        meanings.plain(PART + "既没有文字，也没有表格", (w, s) -> w.parts(s.whole(1)).stream().anyMatch(p -> here(p) && p.content() == Section.Content.EMPTY
                && !w.any(TableRead.class, t -> t.table().equals(p.table()) && (t.state() == TableRead.State.PICTURE || t.state() == TableRead.State.DAMAGED))));
        meanings.plain("没有一部分是空的", (w, s) -> due(w).noneMatch(p -> here(p) && p.content() == Section.Content.EMPTY));
        meanings.plain("每一部分都有实质内容", (w, s) -> due(w).findAny().isPresent() && due(w).allMatch(p -> here(p) && p.content() == Section.Content.FILLED));
        meanings.plain("没有缺失任何一部分", (w, s) -> due(w).allMatch(PartMeanings::here));
        meanings.plain("没有辨认出任何一个部分的标题", (w, s) -> !w.any(Section.class, PartMeanings::here));
        meanings.plain("辨认出了部分", (w, s) -> w.any(Section.class, PartMeanings::here));
        meanings.plain("格式设有" + PART + "(?:部分)?", (w, s) -> !w.parts(s.whole(1)).isEmpty());
        meanings.plain("格式没有设" + PART + "(?:部分)?", (w, s) -> w.parts(s.whole(1)).isEmpty());
        meanings.plain(PART + "读得完整", (w, s) -> w.parts(s.whole(1)).stream().anyMatch(p -> !w.any(Coverage.class,
                c -> c.subject().equals("part:" + p.key()) && c.state() == Coverage.State.DAMAGED)));
        meanings.plain("增设了部分", (w, s) -> w.any(Section.class, p -> !p.due() && here(p)));
        beside(meanings);
        order(meanings);
        meanings.say("引言所称的部分数与所列(没有)?不符", (w, s) -> Reply.of(w.any(PartsList.class,
                l -> (s.raw(1) == null) == (l.claimed() != null && l.listed() > 0 && l.claimed() != l.listed())), w.all(PartsList.class).findAny().isEmpty()));
        aspects(meanings);
    }

    private static boolean has(World w, Words s, Section.State state) {
        return w.parts(s.whole(1)).stream().anyMatch(p -> p.state() == state);
    }

    private static Reply doubtfulInGaps(World w, boolean holds) {
        return Reply.of(holds && !w.gaps(), holds);
    }

    private static Stream<Section> due(World w) {
        return w.all(Section.class).filter(Section::due);
    }

    private static void beside(Meanings meanings) {
        compared(meanings, PART + "长于" + PART, (p, q) -> p.length() > q.length());
        compared(meanings, PART + "短于" + PART, (p, q) -> p.length() < q.length());
        compared(meanings, PART + "比" + PART + "长", (p, q) -> p.length() > q.length());
        compared(meanings, PART + "比" + PART + "短", (p, q) -> p.length() < q.length());
        meanings.plain(PART + "排在" + PART + "之后", (w, s) -> pair(w, s, (p, q) -> p.position() > 0 && q.position() > 0 && q.position() < p.position()));
        meanings.plain(PART + "排在" + PART + "之前", (w, s) -> pair(w, s, (p, q) -> p.position() > 0 && q.position() > p.position()));
    }

    private static void compared(Meanings meanings, String words, BiPredicate<Section, Section> holds) {
        meanings.plain(words, (w, s) -> pair(w, s, (p, q) -> here(p) && here(q) && holds.test(p, q)));
    }

    private static boolean pair(World w, Words s, BiPredicate<Section, Section> holds) {
        List<Section> others = w.parts(s.whole(2));
        return w.parts(s.whole(1)).stream().anyMatch(p -> others.stream().anyMatch(q -> holds.test(p, q)));
    }

    private static void order(Meanings meanings) {
        BiPredicate<World, Section> overtaken = (w, p) -> due(w).anyMatch(q -> q.number() < p.number() && here(q) && q.position() > p.position());
        meanings.plain("有部分的顺序与格式不符", (w, s) -> due(w).anyMatch(p -> here(p) && p.position() > 0 && overtaken.test(w, p)));
        meanings.plain("有部分的序号与格式不符", (w, s) -> due(w).allMatch(PartMeanings::here) && due(w).anyMatch(p -> p.ordinal() != null
                && p.ordinal().matches("[一二三四五六七八九十]+") && !p.ordinal().equals(p.numeral()) && !overtaken.test(w, p)));
    }

    private static void aspects(Meanings meanings) {
        meanings.plain("总体情况未反映(‹\\d›)", (w, s) -> w.any(Aspect.class, a -> a.title().endsWith(s.quoted(1)) && !a.covered()));
        meanings.plain("总体情况反映了(‹\\d›)", (w, s) -> w.any(Aspect.class, a -> a.title().endsWith(s.quoted(1)) && a.covered()));
        meanings.plain("总体情况没有(‹\\d›)小标题", (w, s) -> w.any(Aspect.class, a -> a.title().endsWith(s.quoted(1)) && !a.headed()));
        meanings.plain("总体情况反映不全", (w, s) -> w.any(Aspect.class, a -> !a.covered()));
        meanings.plain("总体情况没有小标题", (w, s) -> !w.any(Aspect.class, Aspect::headed));
        meanings.plain("总体情况没有分段", (w, s) -> w.any(Section.class, p -> p.key().equals("overview") && p.divisions() < 2));
        meanings.plain("总体情况分了段", (w, s) -> w.any(Section.class, p -> p.key().equals("overview") && p.divisions() > 1));
        meanings.plain("引言列出报告没有的部分", (w, s) -> w.any(PartsList.class, l -> !l.strangers().isEmpty()));
        meanings.plain("总体情况应分方面", (w, s) -> w.any(Aspect.class, a -> true));
    }
}
