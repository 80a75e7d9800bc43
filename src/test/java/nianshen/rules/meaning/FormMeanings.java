package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.facts.BlockVote;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.Misplacement;
import nianshen.facts.Report;
import nianshen.facts.RowRead;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.rules.meaning.Meanings.Words;

/** What is said of the form of tables, of how cells are filled in, and of sums. */
final class FormMeanings {

    private static final String TABLE = "(表\\d|任何一张表)";
    private static final String CELLS = "((?:表\\d|任何一张表)(?:‹\\d›[行列]){0,2})";
    private static final Map<String, List<Label.State>> LABELS = Map.of("缺少行或列", List.of(Label.State.MISSING),
            "自行增设了行或列", List.of(Label.State.EXTRA), "改动了行名或列名", List.of(Label.State.RENAMED),
            "擅改了行或列", List.of(Label.State.EXTRA, Label.State.RENAMED), "保留了已取消的项目", List.of(Label.State.RETIRED),
            "的行名或列名没有更新", List.of(Label.State.SUPERSEDED), "没有分列应有的各项", List.of(Label.State.UNSPLIT));
    private static final Map<String, BiPredicate<Figure, Words>> FILLED = Map.of(
            "空白", (f, s) -> f.reading() == Figure.Reading.BLANK && f.confidence() >= 0.5,
            "填的是符号", (f, s) -> f.reading() == Figure.Reading.SYMBOL && f.confidence() >= 0.5,
            "填的不是数字", (f, s) -> f.reading() == Figure.Reading.ILLEGAL && f.confidence() >= 0.5);
    private static final Map<String, String> SUMS = Map.of("各列勾稽不平", "balance", "各行合计不平", "rowTotal", "分项合计不平", "leafTotal",
            "合计不平", "reviewTotal", "列勾稽不平", "balance", "行合计不平", "rowTotal", "列分项合计不平", "leafTotal");

    private FormMeanings() {
    }

    static void tell(Meanings meanings, Cells cells) {
        there(meanings);
        LABELS.forEach((words, states) -> {
            meanings.say(TABLE + words, (w, s) -> labels(w, s, l -> states.contains(l.state()) && (l.state() != Label.State.RETIRED || l.older())));
        });
        meanings.plain(TABLE + "有尚未施行的格式才有的行或列", (w, s) -> w.any(Label.class, l -> World.table(s.raw(1)).test(l.table()) && l.state() == Label.State.RETIRED && !l.older()));
        meanings.say(TABLE + "缺少(‹\\d›)这一行", (w, s) -> {
            Predicate<Label> here = l -> World.table(s.raw(1)).test(l.table()) && l.state() == Label.State.MISSING && s.quoted(2).equals(l.expected());
            return Reply.of(w.any(Label.class, here.and(Label::certain)), w.any(Label.class, here));
        });
        formats(meanings);
        FILLED.forEach((words, so) -> meanings.plain(CELLS + "(?:有单元格|有)?" + words + "(?:单元格)?", (w, s) ->
                cells.place(s.said().part(s.raw(1))).in(w).stream().anyMatch(f -> so.test(f, s))));
        meanings.plain(CELLS + "有单元格填(‹\\d›)", (w, s) -> cells.place(s.said().part(s.raw(1))).in(w).stream().anyMatch(f -> s.quoted(2).equals(f.raw())));
        meanings.plain(CELLS + "没有一格空白", (w, s) -> !cells.place(s.said().part(s.raw(1))).in(w).isEmpty() && cells.place(s.said().part(s.raw(1))).in(w).stream()
                .noneMatch(f -> FILLED.get("空白").test(f, s)));
        meanings.say(CELLS + "全部为0", (w, s) -> {
            List<Figure> all = cells.place(s.said().part(s.raw(1))).in(w);
            boolean unsure = all.isEmpty() || all.stream().anyMatch(f -> !f.sure());
            return Reply.of(!unsure && all.stream().allMatch(f -> f.value().signum() == 0), unsure);
        });
        meanings.say(CELLS + "不全为0", (w, s) -> some(cells.place(s.said().part(s.raw(1))).in(w), f -> f.value().signum() != 0));
        meanings.say(CELLS + "有一格大于(\\d+)", (w, s) -> some(cells.place(s.said().part(s.raw(1))).in(w), f -> f.value().intValue() > s.number(2)));
        sums(meanings);
    }

    /** Whether one of the cells with a number to rely on is so; not known where others might be. */
    private static Reply some(List<Figure> cells, Predicate<Figure> so) {
        return Reply.of(cells.stream().anyMatch(f -> f.sure() && so.test(f)), cells.isEmpty() || cells.stream().anyMatch(f -> !f.sure()));
    }

    private static void there(Meanings meanings) {
        String hidden = "(?:缺失|没有)";
        meanings.say("(?:缺少)" + TABLE, (w, s) -> missing(w, s.raw(1)));
        meanings.say(TABLE + hidden, (w, s) -> missing(w, s.raw(1)));
        meanings.plain(TABLE + "以图片代替", (w, s) -> is(w, s, TableRead.State.PICTURE));
        meanings.plain(TABLE + "残缺", (w, s) -> is(w, s, TableRead.State.DAMAGED));
        meanings.plain(TABLE + "没有找到", (w, s) -> is(w, s, TableRead.State.ABSENT));
        meanings.plain(TABLE + "是图片或残缺", (w, s) -> is(w, s, TableRead.State.PICTURE) || is(w, s, TableRead.State.DAMAGED));
        meanings.plain(TABLE + "没有找到，而所在部分没有缺少", (w, s) -> absent(w, s).anyMatch(t -> !partAbsent(w, t)));
        meanings.plain(TABLE + "连同所在部分没有找到", (w, s) -> absent(w, s).anyMatch(t -> partAbsent(w, t)));
        meanings.plain(TABLE + "断成几块", (w, s) -> w.tables(s.raw(1)).anyMatch(t -> t.pieces() > 1));
        meanings.plain(TABLE + "数值个数与列数不符", (w, s) -> w.any(RowRead.class, r -> World.table(s.raw(1)).test(r.table()) && !r.complete()
                && (!r.repaired() || r.values() == 0) && w.any(RowRead.class, o -> o.table().equals(r.table()) && o.values() > 0)));
        meanings.plain("整份报告没有填写", (w, s) -> w.report().blank());
    }

    private static Reply missing(World w, String table) {
        return Reply.of(w.tables(table).anyMatch(t -> t.state() == TableRead.State.ABSENT),
                w.tables(table).anyMatch(t -> t.state() == TableRead.State.PICTURE || t.state() == TableRead.State.DAMAGED));
    }

    private static boolean is(World w, Words s, TableRead.State state) {
        return w.tables(s.raw(1)).anyMatch(t -> t.state() == state);
    }

    private static Stream<TableRead> absent(World w, Words s) {
        return w.tables(s.raw(1)).filter(t -> t.state() == TableRead.State.ABSENT);
    }

    private static boolean partAbsent(World w, TableRead table) {
        return w.any(Section.class, p -> p.state() == Section.State.ABSENT && table.table().equals(p.table()));
    }

    /** Labels that are so for certain; of those that only seem so nothing is known. */
    private static Reply labels(World w, Words s, Predicate<Label> so) {
        Predicate<Label> here = so.and(l -> w.tables(s.raw(1)).anyMatch(t -> t.table().equals(l.table())));
        return Reply.of(w.any(Label.class, here.and(Label::certain)), w.any(Label.class, here));
    }

    private static void formats(Meanings meanings) {
        meanings.say(TABLE + "沿用了(\\d+)年格式", (w, s) -> votes(w, s, v -> s.raw(2).equals(v.variant())));
        meanings.say(TABLE + "仍使用旧格式", (w, s) -> votes(w, s, v -> w.report().template() != null && v.variant() != null
                && !v.variant().equals(w.report().template())));
        meanings.plain("新旧格式混用", (w, s) -> "mixed".equals(w.report().variant()));
    }

    private static Reply votes(World w, Words s, Predicate<BlockVote> so) {
        Predicate<BlockVote> here = so.and(v -> World.table(s.raw(1)).test(v.table()));
        return Reply.of(w.any(BlockVote.class, here.and(v -> v.weight() >= 1)), w.any(BlockVote.class, here));
    }

    private static void sums(Meanings meanings) {
        SUMS.forEach((words, kind) -> meanings.say("(表\\d)(‹\\d›)?" + words, (w, s) -> sum(w, s, kind)));
        meanings.plain("有数疑似填错了格", (w, s) -> w.any(Misplacement.class, m -> true)
                && w.any(Equation.class, e -> List.of("rowTotal", "leafTotal").contains(e.kind()) && e.broken()));
    }

    private static Reply sum(World w, Words s, String kind) {
        List<Equation> all = w.all(Equation.class).filter(e -> World.table(s.raw(1)).test(e.table()) && e.kind().equals(kind)
                && (s.raw(2) == null || called(e, s.quoted(2)))).toList();
        return Reply.of(all.stream().anyMatch(Equation::broken), all.stream().anyMatch(e -> !e.complete()));
    }

    private static boolean called(Equation sum, String words) {
        return sum.scope().replaceAll("[^\\p{L}\\p{N}]", "").contains(words.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
