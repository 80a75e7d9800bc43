package nianshen.rules.meaning;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Gap;
import nianshen.facts.ListItem;
import nianshen.facts.Mention;
import nianshen.facts.Section;
import nianshen.facts.Spot;
import nianshen.facts.Statement;
import nianshen.facts.TableRead;
import nianshen.rules.meaning.Meanings.Words;
import nianshen.text.PersonalNumbers;
import nianshen.text.PlainText;

/** What is said of the words of a report. */
final class TextMeanings {

    /** Where words are looked for. */
    static final String PART_PLACE = "第\\d部分|总体情况|‹\\d›部分|全文|正文|任何一部分|引言";
    static final String PLACE = "((?:(?:" + PART_PLACE + ")(?:的)?)?‹\\d›小标题下|" + PART_PLACE + ")";
    private static final Pattern UNDER = Pattern.compile("(.*?)的?“(.+)”小标题下?");
    /** One of several quotations. */
    private static final String ANY = "((?:‹\\d›(?:、|或)?)+)";
    private static final Pattern HALF = Pattern.compile("\\p{IsHan}[,;:?!]\\p{IsHan}");

    private TextMeanings() {
    }

    /** Whether something of a part stands in the place. */
    static Predicate<String> in(String place) {
        return switch (place) {
            case "全文", "正文" -> part -> true;
            case "任何一部分" -> part -> part != null;
            case "引言" -> part -> part == null;
            default -> part -> World.key(place).equals(part);
        };
    }

    static Stream<Statement> statements(World w, String place) {
        Matcher under = UNDER.matcher(place);
        if (under.matches()) {
            return under(w, under).filter(t -> !t.heading());
        }
        return w.all(Statement.class).filter(t -> in(place).test(t.part()));
    }

    /** What stands under a subhead, subheads among it. */
    private static Stream<Statement> under(World w, Matcher said) {
        return w.all(Statement.class).filter(t -> (said.group(1).isEmpty() || in(said.group(1)).test(t.part())) && t.under() != null
                && t.under().contains(PlainText.plain(said.group(2))));
    }

    static Predicate<Statement> anyOf(List<String> words) {
        return t -> words.stream().anyMatch(word -> t.text().contains(PlainText.plain(word)));
    }

    static boolean half(Statement statement) {
        return HALF.matcher(statement.quote()).find();
    }

    /** Sentences that show words of a list, headings aside. */
    static Stream<Mention> mentions(World w, String place, String list) {
        return w.all(Mention.class).filter(m -> m.list().equals(list) && in(place).test(m.part()) && !m.heading());
    }

    /** What rules about language go by, headings too. */
    static Stream<Spot> spots(World w, String place, String kind) {
        return w.all(Spot.class).filter(f -> f.kind().equals(kind) && in(place).test(f.part()));
    }

    private static void subheads(Meanings meanings) {
        meanings.say("(" + PART_PLACE + ")没有(‹\\d›)小标题", (w, s) -> missing(w, w.any(Statement.class, t -> t.heading() && in(s.whole(1)).test(t.part())
                && anyOf(List.of(s.quoted(2))).test(t))));
        meanings.plain("(" + PART_PLACE + ")有(‹\\d›)小标题", (w, s) -> w.any(Statement.class, t -> t.heading() && in(s.whole(1)).test(t.part())
                && anyOf(List.of(s.quoted(2))).test(t)));
        meanings.say("((?:" + PART_PLACE + ")?‹\\d›小标题下)没有提到" + ANY, (w, s) -> {
            Matcher said = UNDER.matcher(s.whole(1));
            boolean none = !said.matches() || under(w, said).findAny().isEmpty();
            boolean holds = !none && statements(w, s.whole(1)).noneMatch(anyOf(s.said().quoted(s.raw(2))));
            return Reply.of(holds && !w.gaps(), none || holds);
        });
    }

    private static void lists(Meanings meanings) {
        meanings.say("(第\\d部分)(至少|不足)(\\d)个(问题|改进措施)", (w, s) -> listed(w, items(w, s.raw(1), s.raw(4)),
                items -> s.raw(2).equals("至少") ? items >= s.number(3) : items < s.number(3)));
        meanings.say("(第\\d部分)列出的(问题)少于(\\d)条", (w, s) -> listed(w, items(w, s.raw(1), s.raw(2)), items -> items < s.number(3)));
        meanings.say("(第\\d部分)(问题|改进措施)没有一项提到" + ANY, (w, s) -> {
            boolean none = said(w, s).findAny().isEmpty();
            boolean holds = items(w, s.raw(1), s.raw(2)) > 1 && none;
            return Reply.of(holds && !w.gaps(), holds || items(w, s.raw(1), s.raw(2)) == 0);
        });
        meanings.plain("(第\\d部分)(问题|改进措施)有一项提到" + ANY, (w, s) -> said(w, s).findAny().isPresent());
        meanings.say("(第\\d部分)没有分条列出(问题|改进措施)", (w, s) -> missing(w, items(w, s.raw(1), s.raw(2)) > 0));
        meanings.plain("正文分条列出了(问题|改进措施)", (w, s) -> IntStream.rangeClosed(1, 6).anyMatch(n -> items(w, "第" + n + "部分", s.raw(1)) > 0));
        meanings.plain("(第\\d部分|‹\\d›部分)分条列出了(问题|改进措施)", (w, s) -> items(w, s.whole(1), s.raw(2)) > 0);
    }

    /** Items of a kind in which one of the words stands. */
    private static Stream<ListItem> said(World w, Meanings.Words s) {
        return w.all(ListItem.class).filter(i -> in(s.raw(1)).test(i.part()) && i.matter().equals(s.raw(2).substring(0, 2)))
                .filter(i -> s.said().quoted(s.raw(3)).stream().anyMatch(i.quote()::contains));
    }

    private static Reply listed(World w, long items, java.util.function.LongPredicate so) {
        boolean holds = items > 0 && so.test(items);
        return Reply.of(holds && !w.gaps(), holds || items == 0);
    }

    /** How many items the lists of problems or of measures have in a part. */
    static long items(World w, String part, String matter) {
        return w.all(ListItem.class).filter(i -> in(part).test(i.part()) && i.matter().equals(matter.substring(0, 2))).count();
    }

    static void tell(Meanings meanings) {
        subheads(meanings);
        lists(meanings);
        meanings.say("没有任何一部分提到" + ANY, (w, s) -> missing(w, w.any(Statement.class, t -> t.part() != null && anyOf(s.said().quoted(s.raw(1))).test(t))));
        meanings.say("(全文|正文)没有提到" + ANY, (w, s) -> missing(w, w.any(Statement.class, anyOf(s.said().quoted(s.raw(2))))));
        meanings.say("引言没有提到" + ANY, (w, s) -> !w.any(Statement.class, t -> t.part() == null && !t.heading()) ? Reply.of(false, true)
                : missing(w, w.any(Statement.class, t -> t.part() == null && anyOf(s.said().quoted(s.raw(1))).test(t))));
        meanings.say(Meanings.PART + "没有提到" + ANY, (w, s) -> missing(w, w.parts(s.whole(1)).stream().filter(p -> p.state() == Section.State.PRESENT)
                .noneMatch(p -> w.all(Statement.class).noneMatch(t -> p.key().equals(t.part()) && anyOf(s.said().quoted(s.raw(2))).test(t)))));
        meanings.plain(PLACE + "提到" + ANY, (w, s) -> statements(w, s.whole(1)).anyMatch(anyOf(s.said().quoted(s.raw(2)))));
        meanings.plain(PLACE + "同一句提到(‹\\d›和‹\\d›)", (w, s) -> statements(w, s.whole(1))
                .anyMatch(t -> s.said().quoted(s.raw(2)).stream().allMatch(q -> anyOf(List.of(q)).test(t))));
        meanings.plain(PLACE + "有一句提到(‹\\d›)而没有提到(‹\\d›)", (w, s) -> statements(w, s.whole(1))
                .anyMatch(t -> anyOf(List.of(s.quoted(2))).test(t) && !anyOf(List.of(s.quoted(3))).test(t)));
        meanings.plain(PLACE + "提到(‹\\d›)超过(\\d+)次", (w, s) -> times(w, s.whole(1), s.quoted(2)) > s.number(3));
        meanings.plain(PLACE + "提到(‹\\d›)(\\d+)次以上", (w, s) -> times(w, s.whole(1), s.quoted(2)) >= s.number(3));
        meanings.plain(PLACE + "提到(‹\\d›)超过(\\d+)句", (w, s) -> sentences(w, s) > s.number(3));
        meanings.plain(PLACE + "提到(‹\\d›)(\\d+)句以上", (w, s) -> sentences(w, s) >= s.number(3));
        meanings.say("(全文)没有(手机号|身份证号)", (w, s) -> missing(w, w.any(Statement.class, personal(s.raw(2)))));
        meanings.say(Meanings.PART + "没有(手机号|身份证号)", (w, s) -> missing(w, w.parts(s.whole(1)).stream().filter(p -> p.state() == Section.State.PRESENT)
                .noneMatch(p -> w.all(Statement.class).noneMatch(t -> p.key().equals(t.part()) && personal(s.raw(2)).test(t)))));
        meanings.plain(PLACE + "有手机号", (w, s) -> statements(w, s.whole(1)).anyMatch(personal("手机号")));
        meanings.plain(PLACE + "有身份证号", (w, s) -> statements(w, s.whole(1)).anyMatch(personal("身份证号")));
        meanings.plain(PLACE + "(?:出现形如(‹\\d›)的文字|文号写作(‹\\d›))", (w, s) -> like(w, s).findAny().isPresent());
        meanings.plain(PLACE + "没有形如(‹\\d›)()的文字", (w, s) -> like(w, s).findAny().isEmpty());
        meanings.plain(PLACE + "有重复的句子", (w, s) -> statements(w, s.whole(1)).anyMatch(t -> !t.heading() && t.text().length() > 10
                && statements(w, s.whole(1)).filter(o -> o.text().equals(t.text())).count() > 1));
        meanings.plain(PLACE + "有半角标点", (w, s) -> statements(w, s.whole(1)).anyMatch(TextMeanings::half));
        meanings.plain("原件(没)?有读不出的内容", (w, s) -> w.any(Gap.class, g -> true) == (s.raw(1) == null));
        meanings.plain("正文(没)?有读不出之处", (w, s) -> w.gaps() == (s.raw(1) == null));
        meanings.plain(PLACE + "出现词表(‹\\d›)中的词", (w, s) -> mentions(w, s.whole(1), s.quoted(2)).findAny().isPresent());
        meanings.plain(PLACE + "没有词表(‹\\d›)中的词", (w, s) -> mentions(w, s.whole(1), s.quoted(2)).findAny().isEmpty());
        meanings.plain(PLACE + "有一处词表(‹\\d›)中的词", (w, s) -> mentions(w, s.whole(1), s.quoted(2)).findAny().isPresent());
        meanings.plain(PLACE + "连同标题有一处词表(‹\\d›)中的词", (w, s) -> w.any(Mention.class, m -> m.list().equals(s.quoted(2)) && in(s.whole(1)).test(m.part())));
        meanings.plain(PLACE + "连同标题没有词表(‹\\d›)中的词", (w, s) -> !w.any(Mention.class, m -> m.list().equals(s.quoted(2)) && in(s.whole(1)).test(m.part())));
        meanings.plain(PLACE + "有文字疑点(‹\\d›)", (w, s) -> spots(w, s.whole(1), s.quoted(2)).findAny().isPresent());
        meanings.plain(PLACE + "有文字疑点(‹\\d›)而该句没有提到" + ANY, (w, s) -> spots(w, s.whole(1), s.quoted(2))
                .anyMatch(f -> s.said().quoted(s.raw(3)).stream().noneMatch(f.quote()::contains)));
        meanings.plain(PLACE + "文字疑点(‹\\d›)有(\\d+)处以上", (w, s) -> spots(w, s.whole(1), s.quoted(2)).count() >= s.number(3));
        meanings.plain("网页附有附件", (w, s) -> w.any(Mention.class, m -> m.list().equals("附件")));
        meanings.plain("(没有读出任何一张表|读出了表)", (w, s) -> w.any(TableRead.class, t -> t.state() == TableRead.State.READ) == s.raw(1).equals("读出了表"));
    }

    private static Predicate<Statement> personal(String number) {
        return t -> number.equals("手机号") ? PersonalNumbers.mobile(t.quote()) : PersonalNumbers.identity(t.quote());
    }

    /** How many characters stand under a subhead, those of subheads aside; nothing where there is none such. */
    static Stream<Long> lengthUnder(World w, String place) {
        Matcher said = UNDER.matcher(place);
        return said.matches() && under(w, said).findAny().isPresent() && !w.gaps() ? Stream.of(statements(w, place).mapToLong(t -> t.text().length()).sum()) : Stream.empty();
    }

    /** How often words stand in the sentences of a place. */
    static long times(World w, String place, String words) {
        return statements(w, place).mapToLong(t -> Pattern.compile(Pattern.quote(PlainText.plain(words))).matcher(t.text()).results().count()).sum();
    }

    private static long sentences(World w, Words s) {
        return statements(w, s.whole(1)).filter(anyOf(List.of(s.quoted(2)))).count();
    }

    private static Stream<Statement> like(World w, Words s) {
        StringBuilder pattern = new StringBuilder();
        (s.raw(2) == null ? s.quoted(3) : s.quoted(2)).chars().forEach(c -> pattern.append(c == '#' ? "[0-9０-９]" : c == '*' ? "[^。]*?" : Pattern.quote("" + (char) c)));
        Pattern found = Pattern.compile(pattern.toString());
        return statements(w, s.whole(1)).filter(t -> found.matcher(t.quote()).find());
    }

    private static Reply missing(World w, boolean there) {
        return Reply.of(!there && !w.gaps(), !there);
    }
}
