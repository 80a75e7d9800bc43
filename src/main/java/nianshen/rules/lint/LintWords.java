package nianshen.rules.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.template.Catalogue;
import nianshen.template.Lexicon;
import nianshen.template.WordList;

/** Finds word lists that nobody uses, and lists that reading needs and that are not there. */
public final class LintWords {

    /** The lists that reports are read by, by name. */
    public static final Set<String> READING = Set.of("信息处理费", "收费通知", "收费-未发通知", "收费-未收取", "收费-无", "收费-不称名",
            "无内容", "段首", "分项-引导", "分项-未列全", "分项-止", "分项-渠道", "分项-结果", "分项-申请人", "分项-复议结果",
            "机关层级", "统计期限", "机关简称", "机关类型", "自称", "自称-谓语", "自称-除外", "机关通名", "范围-上年", "范围-历年累计",
            "范围-本年", "范围-部分", "范围-增减", "范围-其他机关", "范围-全域", "范围-含结转", "范围-无关", "范围-自带年份", "区划",
            "非区划", "设区的市", "年份-比较", "年份-计划", "年份-文件", "年份-本年工作", "页尾", "文种");
    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final List<Problem> errors;
    private final List<Problem> notes;

    LintWords(Catalogue catalogue, Lexicon lexicon, List<Problem> errors, List<Problem> notes) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.errors = errors;
        this.notes = notes;
    }

    /** Checks all lists beside the readers, the formats, the phrases of claims, and the rules. */
    void check(List<RuleShape> rules) {
        Set<String> required = required();
        new TreeSet<>(required).stream().filter(name -> !lexicon.has(name)).forEach(this::missing);
        Set<String> used = new HashSet<>(required);
        catalogue.templates().stream().flatMap(t -> t.sections().stream()).forEach(s -> used.add("痕迹-" + s.key()));
        contexts().forEach(c -> used.addAll(List.of(c + "-位置", c + "-段落")));
        rules.stream().flatMap(r -> r.patterns().stream()).flatMap(p -> p.comparisons().stream())
                .filter(c -> c.place().equals("Mention.list")).forEach(c -> used.add(c.value()));
        new TreeSet<>(lexicon.names()).stream().filter(name -> !used.contains(name)).forEach(this::unused);
    }

    private Set<String> required() {
        Set<String> names = new HashSet<>(READING);
        catalogue.templates().stream().flatMap(t -> t.sections().stream()).flatMap(s -> s.aspects().stream())
                .forEach(a -> names.add(a.words()));
        contexts().forEach(names::add);
        lexicon.claims().stream().flatMap(c -> c.subjects().stream()).filter(s -> s.contains("~"))
                .forEach(s -> names.add("事项-" + s.substring(0, s.indexOf('.'))));
        return names;
    }

    private Stream<String> contexts() {
        return lexicon.claims().stream().map(c -> c.context()).filter(Objects::nonNull).distinct();
    }

    private void missing(String name) {
        errors.add(new Problem("words/" + name + ".txt", null, null, "找不到读取报告要用的词表“" + name + "”"
                + Nearest.hint(name, lexicon.names()) + "；没有它，相应的内容一概认不出"));
    }

    private void unused(String name) {
        boolean mentioned = lexicon.mentioned().stream().map(WordList::name).anyMatch(name::equals);
        notes.add(new Problem("words/" + (mentioned ? "mentions/" : "") + name + ".txt", null, null, "词表没有被用到"
                + (mentioned ? "，没有规则写 Mention( list == \"" + name + "\" )" : Nearest.hint(name, missingOnes()))));
    }

    private Set<String> missingOnes() {
        Set<String> missing = new TreeSet<>(required());
        missing.removeAll(lexicon.names());
        return missing;
    }
}
