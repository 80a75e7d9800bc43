package nianshen.rules.meaning;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.ListItem;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.Spot;
import nianshen.facts.Statement;
import nianshen.facts.Title;

/**
 * What reports seldom say and sentences speak of: whatever change by chance would not bring about. Each can be had by
 * its number, so that even a few reports say all of it.
 */
final class Rarities {

    private final Random random;
    /** What facts of all kinds were seen to say. */
    private final Map<Class<?>, List<Fact>> pool;
    private final List<Consumer<List<Fact>>> all = new ArrayList<>();

    /** @param subjects what sentences say that the prose claims */
    Rarities(Random random, Map<Class<?>, List<Fact>> pool, List<String> subjects) {
        this.random = random;
        this.pool = pool;
        parts();
        prose();
        names();
        agencies();
        all.addAll(new RareTables(random, pool, subjects).all());
        language();
    }

    /** How many there are. */
    int count() {
        return all.size();
    }

    /** The one of that number. */
    void in(List<Fact> facts, int number) {
        all.get(number).accept(facts);
    }

    /** One to three of them. */
    void in(List<Fact> facts) {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            one(all).accept(facts);
        }
    }

    private void parts() {
        all.add(f -> set(f, Section.class, s -> s.key().equals("other"), "found", one(List.of("其他事项", "其他"))));
        all.add(f -> set(f, Section.class, s -> s.key().equals("other"), "ordinal", "五"));
        all.add(f -> add(f, with(with(with(some(Section.class, s -> s.state() == Section.State.PRESENT), "due", false), "key", "further1"), "number", 7)));
        all.add(f -> f.removeIf(s -> s instanceof Section part && part.key().equals("overview")));
        all.add(f -> set(f, Section.class, s -> s.key().equals("overview"), "length", 21000));
        all.add(f -> set(f, Section.class, Section::fee, "state", Section.State.ABSENT));
        for (Section.State state : Section.State.values()) {
            all.add(f -> set(f, Section.class, s -> true, "state", state));
            for (String part : List.of("problems", "other", "litigation", "overview")) {
                all.add(f -> {
                    f.removeIf(g -> g instanceof Gap gap && gap.subject().equals("prose"));
                    set(f, Section.class, s -> s.key().equals(part), "state", state);
                });
            }
        }
        all.add(f -> {
            f.removeIf(FeeStatement.class::isInstance);
            set(f, Section.class, Section::fee, "state", Section.State.LOST);
        });
        for (Section.Content content : Section.Content.values()) {
            all.add(f -> set(f, Section.class, s -> true, "content", content));
        }
        all.add(f -> set(f, PartsList.class, l -> true, "strangers", List.of("附则")));
        all.add(f -> add(f, new PartsList(6, List.of("总体情况"), List.of("附则"), "引言", null)));
    }

    private void prose() {
        all.add(f -> say(f, "联系人手机13807991234。"));
        all.add(f -> say(f, "身份证号11010519491231002X。"));
        all.add(f -> IntStream.range(0, 6).forEach(i -> say(f, "第" + i + "项公开,整改。")));
        all.add(f -> add(f, new Gap("prose", "读不出", null, null)));
        all.add(f -> {
            f.removeIf(Period.class::isInstance);
            add(f, new Gap("period", "日期残缺", null, null));
        });
        all.add(f -> {
            f.removeIf(Period.class::isInstance);
            set(f, Title.class, t -> true, "year", 2031);
        });
        all.add(f -> set(f, Statement.class, s -> s.part() != null && random.nextBoolean(), "under", one(List.of("监督保障情况", "存在问题", "改进措施、监督保障"))));
        all.add(f -> set(f, Statement.class, s -> random.nextInt(4) == 0, "heading", true));
        all.add(f -> IntStream.rangeClosed(1, random.nextInt(1, 6)).forEach(i -> add(f, new ListItem("problems", one(List.of("问题", "改进")), i, i + "是不足；", null))));
        for (String kind : List.of("问题", "改进")) {
            all.add(f -> IntStream.rangeClosed(1, 6).forEach(i -> add(f, new ListItem("problems", kind, i, i + "是不足；", null))));
        }
        all.add(f -> f.removeIf(ListItem.class::isInstance));
        all.add(f -> add(f, new Statement("problems", true, null, 1, "存在问题", "存在问题", null)));
        all.add(f -> add(f, new Statement("problems", false, "存在问题", 2, "问题和整改并举", "问题和整改并举", null)));
    }

    private void language() {
        for (String words : List.of("优化企业服务", "公开项目信息", "推进项目建设")) {
            all.add(f -> IntStream.rangeClosed(1, 3).forEach(i -> add(f, new ListItem("problems", "改进", i, i + "是" + words + "；", null))));
        }
        all.add(f -> spot(f, "错别字", "按装", "全年按装设备。"));
        all.add(f -> spot(f, "引据-条例", "令第492号", one(List.of("按照令第492号办理。", "令第492号已修订为711号。"))));
        all.add(f -> IntStream.range(0, random.nextInt(4, 7)).forEach(i -> spot(f, "半角标点", "开,公", "公开,公布" + i)));
        all.add(f -> IntStream.range(0, random.nextInt(1, 30)).forEach(i -> spot(f, "业务内容", "企业", "企业增长" + i)));
    }

    private void spot(List<Fact> facts, String kind, String text, String quote) {
        add(facts, new Spot(kind, text, null, "overview", random.nextInt(5) == 0, quote, null));
    }

    private void names() {
        all.add(f -> {
            set(f, Title.class, t -> true, "genre", "政府信息公开处理费");
            set(f, FeeStatement.class, t -> true, "wording", "政府信息公开处理费");
        });
        all.add(f -> add(f, new NameUse(NameUse.Role.SELF, "我委", "委", false, true, false, "overview", "我委公开", null)));
        all.add(f -> add(f, new Mention("网站栏目", one(List.of("新闻中心", "动态年报", "动态")), null, true, "栏目", null)));
        all.add(f -> title(f, "水利局", ""));
        all.add(f -> title(f, "柳渡镇", "柳渡镇"));
        all.add(f -> {
            title(f, "云泽县发改局", "云泽县");
            add(f, new Mention("机关简称", "发改局", null, true, "发改局", null));
        });
        all.add(f -> agency(f, "云泽县东山街道办事处", Level.TOWNSHIP));
        all.add(f -> agency(f, "云泽县民政局", Level.DEPARTMENT));
        all.add(f -> agency(f, "云泽县自来水公司", Level.OTHER));
    }

    private void agencies() {
        all.add(f -> titled(f, "水利局", null, Level.DEPARTMENT));
        all.add(f -> {
            titled(f, "云泽县水务", "云泽县", Level.DEPARTMENT);
            add(f, new Mention("机关简称", "县水务", null, true, "云泽县水务", null));
        });
        all.add(f -> titled(f, "柳渡镇", "柳渡镇", Level.TOWNSHIP));
        all.add(f -> {
            RareTables.cell(f, "proactive.regulations.made", BigDecimal.ONE);
            set(f, Report.class, r -> true, "level", null);
        });
    }

    private void titled(List<Fact> facts, String agency, String place, Level level) {
        agency(facts, agency, level);
        set(facts, Title.class, t -> true, "agency", agency);
        set(facts, Title.class, t -> true, "place", place);
    }

    static <T extends Fact> Stream<T> facts(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void title(List<Fact> facts, String agency, String place) {
        set(facts, Title.class, t -> true, "agency", agency);
        set(facts, Title.class, t -> true, "place", place);
    }

    private void agency(List<Fact> facts, String name, Level level) {
        set(facts, Report.class, r -> true, "agency", name);
        set(facts, Report.class, r -> true, "level", level);
    }

    private void say(List<Fact> facts, String words) {
        Optional<Fact> like = pool.getOrDefault(Statement.class, List.of()).stream().findFirst();
        like.ifPresent(s -> add(facts, new Statement(((Statement) s).part(), false, null, ((Statement) s).paragraph(), words, words, s.span())));
    }

    static void add(List<Fact> facts, Fact more) {
        if (more != null) {
            facts.add(more);
        }
    }

    private <T extends Fact> T some(Class<T> kind, Predicate<T> so) {
        return pool.getOrDefault(kind, List.of()).stream().map(kind::cast).filter(so).findFirst().orElse(null);
    }

    static <T extends Fact> void set(List<Fact> facts, Class<T> kind, Predicate<T> so, String part, Object value) {
        facts.replaceAll(f -> kind.isInstance(f) && so.test(kind.cast(f)) ? with(f, part, value) : f);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The fact with another value in one of its parts; null for none. */
    static <T extends Fact> T with(T fact, String part, Object value) {
        if (fact == null) {
            return null;
        }
        RecordComponent[] parts = fact.getClass().getRecordComponents();
        try {
            Constructor<?> maker = fact.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            @SuppressWarnings("unchecked")
            T made = (T) maker.newInstance(Stream.of(parts).map(p -> p.getName().equals(part) ? value : Worlds.value(p, fact)).toArray());
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
