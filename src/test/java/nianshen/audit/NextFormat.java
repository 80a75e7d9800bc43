package nianshen.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianshen.pack.PackFiles;

/** Packs with a format for 2026, made of the shipped one for 2021, which then ends in 2025. */
final class NextFormat {

    /** Id of the format. */
    static final String ID = "2026";
    /** The notice that fixes it. */
    static final String NOTICE = "《关于印发年度报告格式（2026年版）的通知》（国办公开办函〔2026〕1号）";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEW = "templates/2026/";
    private PackFiles files;
    private final ObjectNode format;

    private NextFormat() {
        try {
            files = PackFiles.read(Path.of("rules"));
            for (String name : files.below("templates/2021/")) {
                files = files.with(name.replace("/2021/", "/2026/"), files.bytes(name));
            }
            ObjectNode old = (ObjectNode) JSON.readTree(files.text("templates/2021/template.json"));
            format = old.deepCopy();
            files = files.with("templates/2021/template.json", JSON.writeValueAsBytes(old.put("until", 2025)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        format.put("id", ID).put("name", "2026年格式").put("since", 2026).put("document", NOTICE);
    }

    /** The shipped format for new years. */
    static PackFiles same() {
        return new NextFormat().pack();
    }

    /**
     * A part and a table with a column of words more, a part renamed, in table 3 a row more and a column renamed, and other sums; with a phrase
     * by which prose tells a figure of the new table, and a rule that compares the two.
     */
    static PackFiles richer() {
        NextFormat next = new NextFormat();
        next.parts().add(next.part(7, "assessment", "政府信息公开考核评议情况", "5"));
        ((ObjectNode) next.parts().get(4)).put("title", "存在的突出问题及整改情况");
        ((ArrayNode) next.format.path("tables")).addObject().put("number", "5").put("key", "assessment").put("name", "政府信息公开考核评议情况").putObject("rows");
        next.sums();
        String table = next.files.text(NEW + "table3.csv");
        String row = table.lines().filter(l -> l.contains("#o3.")).findFirst().orElseThrow();
        next.file("table3.csv", table.replace("商业企业", "企业法人").replace(row, row + "\n" + row.replace("#o3.", "#o4.").replace("3.其他", "4.转送其他机关")));
        next.file("table5.csv", """
                考核评议方式,内部考核次数,社会评议次数,合计次数,备注
                工作考核,#exams.internal,#exams.public,#exams.sum,#exams.remark:text
                满意度测评,#surveys.internal,#surveys.public,#surveys.sum,#surveys.remark:text
                """);
        next.append("words/读句-名词.txt", "工作考核 => 考核\n");
        next.append("words/句式.csv", "考核,发生,assessment.exams.sum,项,准,\n");
        next.append("local/考核.dslr", """
                规则 “ZZ-01 考核次数”
                级别：严重
                依据：F21
                问题：正文写“{原话}”（{所称}），{表中位置}为{表中}
                整改：核对台账，统一正文与表格
                当
                  正文所称表五“工作考核”行“合计次数”列的数与表格不一致
                那么
                  报告问题，列入所在部分
                结束

                规则 “ZZ-03 转送过多”
                级别：提示
                依据：F21
                问题：转送过多
                整改：核实
                没写明：本报告的格式没有转送件数
                当
                  表三“4.转送其他机关”行“总计”列大于1000
                那么
                  报告问题
                结束
                """);
        return next.pack();
    }

    /** The shipped format with a part and a table more, laid out as given. */
    static PackFiles withTable(String grid) {
        NextFormat next = new NextFormat();
        next.parts().add(next.part(7, "assessment", "政府信息公开考核评议情况", "5"));
        ((ArrayNode) next.format.path("tables")).addObject().put("number", "5").put("key", "assessment").put("name", "政府信息公开考核评议情况").putObject("rows");
        next.file("table5.csv", grid);
        return next.pack();
    }

    /**
     * Four parts in another order, of which the last tells problems and fees, and two tables, each under a number that is another's in
     * earlier formats; one is turned, so that what had been labels over columns are labels of its rows. A third has one row, which bears
     * a label.
     */
    static PackFiles smaller() {
        NextFormat next = new NextFormat();
        ArrayNode parts = next.parts();
        List<JsonNode> kept = new ArrayList<>(List.of(parts.get(2), parts.get(0), parts.get(3), parts.get(4)));
        parts.removeAll().addAll(kept);
        for (int i = 0; i < kept.size(); i++) {
            ((ObjectNode) parts.get(i)).put("number", i + 1).put("table", (String) null);
        }
        ((ObjectNode) parts.get(0)).put("table", "4");
        ((ObjectNode) parts.get(2)).put("table", "3");
        ((ObjectNode) parts.get(3)).put("title", "存在的主要问题、改进情况和收费情况").put("fee", true);
        ArrayNode tables = (ArrayNode) next.format.path("tables");
        tables.remove(0);
        ((ObjectNode) tables.get(0)).put("number", "4");
        ((ObjectNode) tables.get(1)).put("number", "3");
        ((ObjectNode) tables.get(1)).putObject("rows");
        ((ObjectNode) parts.get(3)).put("table", "5");
        tables.addObject().put("number", "5").put("key", "advice").put("name", "咨询服务情况").putObject("rows");
        next.file("table5.csv", """
                咨询方式,电话咨询件数,来访咨询件数,合计件数
                咨询服务,#advice.phone,#advice.visit,#advice.sum
                """);
        String sums = swapped(next.format.path("equations").toString(), "\"%s.").replace(".value.", ".");
        String groups = swapped(next.format.path("groups").toString(), "\"table\":\"%s\"").replace("\"value.", "\"");
        try {
            next.format.set("equations", JSON.readTree(sums));
            next.format.set("groups", JSON.readTree(groups));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String requests = next.files.text(NEW + "table3.csv");
        next.file("table3.csv", """
                类别,<,结果维持,结果纠正,其他结果,尚未审结,总计
                行政复议,<,#review.maintained,#review.corrected,#review.other,#review.pending,#review.total
                行政诉讼,未经复议直接起诉,#direct.maintained,#direct.corrected,#direct.other,#direct.pending,#direct.total
                ^,复议后起诉,#afterReview.maintained,#afterReview.corrected,#afterReview.other,#afterReview.pending,#afterReview.total
                """);
        next.file("table4.csv", requests);
        next.files = next.files.without(Set.of(NEW + "table2.csv"));
        return next.pack();
    }

    /** Table 3 under the number 4, and the other way round. */
    private static String swapped(String json, String written) {
        String three = written.formatted("3");
        String four = written.formatted("4");
        return json.replace(three, "#").replace(four, three).replace("#", four);
    }

    private ArrayNode parts() {
        return (ArrayNode) format.path("sections");
    }

    private ObjectNode part(int number, String key, String title, String table) {
        return JSON.createObjectNode().put("number", number).put("key", key).put("title", title).put("table", table)
                .putPOJO("aspects", List.of()).putPOJO("accepted", List.of()).putPOJO("known", List.of());
    }

    /** The new row counts as others do; the new table has sums of its own. */
    private void sums() {
        format.path("equations").forEach(e -> {
            if (e.path("kind").asText().equals("rowTotal")) {
                ((ArrayNode) e.path("each")).add("o4");
            } else if (e.path("kind").asText().equals("leafTotal")) {
                ((ArrayNode) e.path("left")).add("3.o4.*");
            }
        });
        ((ArrayNode) format.path("equations")).addObject().put("id", "table5.rowTotal").put("kind", "rowTotal")
                .putPOJO("left", List.of("5.*.internal", "5.*.public")).putPOJO("right", List.of("5.*.sum"))
                .putPOJO("each", List.of("exams", "surveys"));
    }

    private void file(String name, String text) {
        files = files.with(NEW + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void append(String name, String text) {
        String before = files.has(name) ? files.text(name) : "";
        files = files.with(name, (before + text).getBytes(StandardCharsets.UTF_8));
    }

    private PackFiles pack() {
        try {
            return files.with(NEW + "template.json", JSON.writeValueAsBytes(format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
