package nianshen.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Mistakes of family ST. */
final class StructureFaults {
    private static final Predicate<Specimen> CURRENT = s -> s.year() >= 2021;

    private StructureFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("part five missing", "ST-01", s -> part(s, 5, List.of())).allowing("ST-02", "ST-09", "ST-10"),
                Fault.of("part six missing", "ST-01", s -> part(s, 6, List.of())).allowing("ST-02", "FE-01", "FE-02", "ST-04"),
                Fault.of("parts five and six exchanged", "ST-02", StructureFaults::exchanged),
                Fault.of("two parts of one number", "ST-02", s -> s.reworded("part6", t -> t.replace("六、", "五、"))).in(p -> p != WordPrint.NUMBERED),
                Fault.of("heading of part two not canonical", "ST-03", s -> s.reworded("part2", t -> "二、主动公开信息的情况")),
                Fault.of("heading of part six not canonical", "ST-03", s -> s.reworded("part6", t -> "六、其他需要报告的事项（无）")),
                Fault.of("part five says nothing", "ST-04", s -> part(s, 5, List.of("无。")))
                        .allowing("ST-09", "ST-10"),
                Fault.of("part six says nothing", "ST-04", s -> part(s, 6, List.of("无。"))).allowing("FE-01")
                        .where(CURRENT),
                Fault.of("nothing on applications", "ST-05", s -> aspectless(s, "apply")).where(CURRENT)
                        .where(s -> s.figures().count("3.new.total") == 0
                                && !overview(s, "apply").contains("申请")),
                Fault.of("nothing on information management", "ST-05", s -> aspectless(s, "manage")).where(CURRENT)
                        .where(s -> !overview(s, "manage").matches("(?s).*(目录|审查|审核|规范性文件|属性|清理|台账).*")),
                Fault.of("no subheads", "ST-06", StructureFaults::unheaded).where(CURRENT)
                        .where(s -> s.text("publish.head") != null && s.text("apply.head") != null),
                Fault.of("government without public appraisal", "ST-07", s -> s.reworded("guard",
                        t -> lead(t) + "将政府信息公开纳入年度综合考核，考核结果为优秀3个单位，其余均为良好。全年未发生责任追究情形。"))
                        .where(s -> s.issuer().level().equals("government")
                                && !overview(s, "guard").matches("(?s).*(满意|评议).*")),
                Fault.of("government without accountability", "ST-07", s -> s.reworded("guard",
                        t -> lead(t) + "年度考核结果已通报各单位。组织开展社会评议，评议结果总体满意。全年组织培训2次。"))
                        .where(s -> s.issuer().level().equals("government")),
                Fault.of("no numbers in part one", "ST-08", StructureFaults::numberless)
                        .where(s -> s.figures().count("3.new.total") == 0 && (s.text("intro") == null || !s.text("intro").text().contains("{hotline}件"))),
                Fault.of("no problems named", "ST-09", s -> part(s, 5, List.of(
                        "下一步，我们将加强业务培训，完善公开机制，丰富解读形式，切实把政府信息公开工作做细做实。"))),
                Fault.of("no measures named", "ST-10", s -> part(s, 5, List.of(
                        "{Y}年工作中还存在以下问题：一是政策解读形式较为单一；二是部分栏目信息更新不够及时。"))),
                Fault.of("table two missing", "ST-11", s -> s.without("table2")).allowing("ST-04"),
                Fault.of("table three missing", "ST-11", s -> s.without("table3")).allowing("ST-04"),
                Fault.of("table four missing", "ST-11", s -> s.without("table4")).allowing("ST-04"));
    }

    /** A part with other paragraphs; without any the part itself goes. */
    private static Specimen part(Specimen specimen, int number, List<String> paragraphs) {
        List<Item> items = new ArrayList<>();
        boolean inside = false;
        for (Item item : specimen.items()) {
            boolean head = item.key().matches("part\\d");
            boolean closing = Set.of("signature", "written").contains(item.key());
            inside = head ? item.key().equals("part" + number) : inside && !closing;
            if (!inside) {
                items.add(item);
            } else if (head && !paragraphs.isEmpty()) {
                items.add(item);
                paragraphs.forEach(p -> items.add(new Text("planted", Text.Kind.BODY, p)));
            }
        }
        return specimen.with(items);
    }

    private static Specimen exchanged(Specimen specimen) {
        List<Item> items = specimen.items();
        int five = index(items, "part5");
        int six = index(items, "part6");
        int end = items.size();
        while (Set.of("signature", "written").contains(items.get(end - 1).key())) {
            end--;
        }
        List<Item> others = new ArrayList<>(items.subList(0, five));
        others.addAll(items.subList(six, end));
        others.addAll(items.subList(five, six));
        others.addAll(items.subList(end, items.size()));
        return specimen.with(others).reworded("part6", t -> t.replace("六、", "五、"))
                .reworded("part5", t -> t.replace("五、", "六、"));
    }

    private static int index(List<Item> items, String key) {
        return (int) items.stream().takeWhile(i -> !i.key().equals(key)).count();
    }

    private static Specimen aspectless(Specimen specimen, String key) {
        return specimen.without(key).without(key + ".head");
    }

    private static Specimen unheaded(Specimen specimen) {
        Specimen bare = specimen;
        for (String key : List.of("publish", "apply", "manage", "platform", "guard")) {
            bare = bare.without(key + ".head").reworded(key, t -> t.substring(lead(t).length()));
        }
        return bare;
    }

    private static Specimen numberless(Specimen specimen) {
        return specimen.reworded("publish", t -> lead(t) + "{self}围绕{f1}等重点领域及时公开信息，方便群众查阅，不断提高主动公开的质量。")
                .reworded("apply", t -> lead(t) + "{self}规范办理依申请公开事项，本年度没有收到政府信息公开申请。")
                .reworded("manage", t -> lead(t) + "严格执行政府信息管理和保密审查制度，做到先审查、后公开。")
                .reworded("platform", t -> lead(t) + "依托{county}人民政府门户网站建设政府信息公开平台，及时维护各栏目内容。")
                .reworded("guard", t -> lead(t) + "加强监督保障，落实工作考核、社会评议和责任追究制度，考核结果已通报，社会评议结果为满意，未发生责任追究情形。");
    }

    /** The subhead that runs into its paragraph. */
    private static String lead(String text) {
        return text.startsWith("（") ? text.substring(0, text.indexOf('。') + 1) : "";
    }

    private static String overview(Specimen specimen, String but) {
        StringBuilder words = new StringBuilder();
        for (String key : List.of("intro", "publish", "apply", "manage", "platform", "guard")) {
            Text text = specimen.text(key);
            words.append(text == null || key.equals(but) ? "" : text.text());
        }
        return words.toString();
    }
}
