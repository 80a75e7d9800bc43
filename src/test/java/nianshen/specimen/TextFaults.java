package nianshen.specimen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Mistakes of families TX and LG, and those of others that are more words in a report. */
final class TextFaults {
    private static final Predicate<Specimen> CURRENT = s -> s.year() >= 2021;
    private static final List<String> BUSINESS = List.of("灌溉面积", "粮食产量", "养殖规模", "旅游收入", "企业利润", "投资总额", "就业人数", "农业产值",
            "消费总额", "工业用电量", "种植面积", "招商签约额");
    private static final List<String> WENT = List.of("比预期增长两成", "保持平稳增长", "明显好于年初预期", "再上一个台阶", "稳中有进", "位居前列");

    private TextFaults() {
    }

    static List<Fault> all() {
        return List.of(
                saying("body that was merged away", "TX-01", "与县国土资源局共同核对相关内容。").onlyDoubted(),
                saying("wrong character", "TX-02", "年初召开会议安排部暑公开工作。"),
                saying("broken collocation", "TX-02", "信息发布质量不断加强。"),
                saying("word twice", "TX-03", "对公开目录进行进行调整。"),
                saying("item twice in a list", "TX-03", "全年开展目录核对、文件清理、保密检查、文件清理、档案移交。"),
                Fault.of("sentence twice", "TX-03", s -> more(more(s, "manage", "文件起草时同步确定公开属性并由办公室复核。"),
                        "guard", "文件起草时同步确定公开属性并由办公室复核。")),
                saying("stops of half width", "TX-04", "凡公开的信息先审内容,再核数据,后查保密;目录按月核对,栏目按周检查,文件随时清理."),
                saying("square brackets around a year", "TX-05", "落实《关于加强目录管理的通知》（云政办发[2023]12号）。"),
                saying("book marks inside book marks", "TX-05", "落实《关于印发《目录管理办法》的通知》。"),
                Fault.of("mostly business", "TX-06", s -> more(s, "publish", business())).where(CURRENT),
                Fault.of("measures for business alone", "TX-07", s -> s.without("problems.head").without("measures.head").without("measures").reworded("problems",
                        t -> "存在的主要问题：一是政策解读形式较为单一；二是部分栏目信息更新不够及时。改进措施：一是扩大农业灌溉面积；二是加快重点项目建设；三是做好防汛抗旱准备。"))
                        .where(s -> s.items().stream().filter(i -> i.key().equals("problems")).count() == 1),
                saying("relative time", "TX-08", "今年以来改版栏目3个。"),
                Fault.of("made and revised", "TX-09", s -> more(more(s, "manage", "制定《信息发布审核办法》。"), "guard", "修订了《信息发布审核办法》。"))
                        .onlyDoubted(),
                quoting("number of the old regulations", "根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。"),
                quoting("article of the old regulations", "根据《中华人民共和国政府信息公开条例》第三十二条规定编制本报告。"),
                quoting("notice of the trial format", "本报告格式依据国办公开办函〔2019〕60号文件规定。").where(CURRENT),
                saying("identity number", "TX-12", "向申请人李某（身份证号360101198001010017）邮寄答复书。"),
                saying("name and mobile number", "TX-12", "联系人：周文清，手机：13800000000。"),
                saying("bank card", "TX-12", "退还信息处理费至6222021234567890128。"),
                Fault.of("suits about what needs a review first", "LG-01", s -> s.with(s.figures().plus("4.value.direct.other", suable(s) + 1)
                        .plus("4.value.direct.total", suable(s) + 1))).onlyDoubted().where(s -> s.year() >= 2024 && refused(s) > 0
                                && !s.text("apply").text().matches("(?s).*(诉讼|复议).*")),
                Fault.of("publications told twice", "NT-10", s -> more(s.telling("pub.twice", "" + (Integer.parseInt(s.told().get("pub.total")) + 37)),
                        "platform", "全年主动公开政府信息{pub.twice}条。")).onlyDoubted().where(s -> s.text("publish").text()
                                .matches("(?s).*主动公开(?:各类)?政府信息\\{pub.total}条(?!次).*")),
                Fault.of("penalties published and none decided", "NT-11", s -> more(s, "publish", "公开行政处罚信息5条。")).onlyDoubted()
                        .where(s -> List.of("permits", "penalties", "coercion").stream().allMatch(r -> s.figures().count("2." + r + ".decisions") == 0)));
    }

    /** Mistakes that are told only where the office has switched the rule on. */
    static List<Fault> asked() {
        return List.of(
                Fault.of("part one too long", "ST-12", s -> s).drawing((s, random) -> more(s, "publish", "公开栏设在" + names(random) + "。")),
                saying("term that is none", "TX-11", "依申请公开申请的台帐由专人管理。"));
    }

    private static Fault saying(String name, String rule, String sentence) {
        return Fault.of(name, rule, s -> more(s, "manage", sentence));
    }

    private static Fault quoting(String name, String sentence) {
        return Fault.of(name, "TX-10", s -> s.reworded("preface", t -> sentence + t));
    }

    /** With a sentence behind a paragraph. */
    static Specimen more(Specimen specimen, String key, String sentence) {
        return specimen.reworded(key, t -> t + sentence);
    }

    private static String business() {
        return BUSINESS.stream().flatMap(b -> WENT.stream().map(w -> "全县" + b + w + "。")).collect(Collectors.joining());
    }

    /** Names of more villages than fit into three thousand characters. */
    private static String names(RandomGenerator random) {
        List<String> names = new ArrayList<>();
        "东西南北上下前后左右".chars().forEach(a -> "山水石林桥田湾岭坪塘溪泉坡港洲井池园河湖柳松竹梅桃杏李枫榆桐槐杉柏荷菊兰".chars()
                .forEach(b -> "头尾口边".chars().forEach(c -> names.add(new String(new int[] {a, b, c}, 0, 3) + "村"))));
        Collections.shuffle(names, new Random(random.nextLong()));
        return String.join("、", names.subList(0, 800));
    }

    private static int suable(Specimen s) {
        return Balance.leaves(s.format()).stream().filter(r -> !r.equals("granted") && !Balance.REFUSED.contains(r))
                .mapToInt(r -> s.figures().count("3." + r + ".total")).sum();
    }

    private static int refused(Specimen s) {
        return s.figures().sum("total", Balance.REFUSED.toArray(String[]::new));
    }
}
