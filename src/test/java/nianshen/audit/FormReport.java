package nianshen.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianshen.pack.PackFiles;
import nianshen.specimen.Figures;
import nianshen.specimen.Format;
import nianshen.specimen.Grid;
import nianshen.specimen.Issuer;
import nianshen.specimen.Item;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;
import nianshen.text.Numeral;

/** Reports laid out by a format of a pack, whatever parts and tables that has: as it asks for, with all figures 0. */
public final class FormReport {

    private static final Issuer ISSUER = new Issuer("云泽县水利局", "department", "county", "云泽县", "我局", "云泽县", "县委、县政府",
            List.of("水资源", "河湖", "灌溉"), false);
    /** What is said in the parts, by their keys. */
    private static final Map<String, List<String>> PROSE = Map.of(
            "overview", List.of("（一）主动公开情况。全年公开信息120条。", "（二）依申请公开情况。未收到政府信息公开申请。",
                    "（三）政府信息管理情况。规范信息审核发布流程。", "（四）平台建设情况。维护门户网站。", "（五）监督保障情况。开展业务培训2次。"),
            "problems", List.of("存在的主要问题：公开内容不够全面，更新不够及时。", "改进措施：加强培训，完善制度，及时更新。"));
    /** What is said of the fee, in whichever part that is due. */
    static final Text FEES = body("fee", "本年度发出收费通知0件，总金额0元，实际收取0元。");

    private FormReport() {
    }

    /** A right report about a year; its parts and tables bear the keys {@code part.key} and {@code table3}. */
    public static Specimen of(PackFiles files, String id, int year) {
        Format format = Format.of(files, id);
        List<Item> items = new ArrayList<>();
        items.add(new Text("title", Text.Kind.TITLE, ISSUER.name() + year + "年政府信息公开工作年度报告"));
        items.add(body("preface", "根据《中华人民共和国政府信息公开条例》编制本报告。统计期限自" + year + "年1月1日至" + year + "年12月31日。"));
        sections(files, id).forEach(part -> items.addAll(part(part, format)));
        items.add(new Text("signature", Text.Kind.SIGNATURE, ISSUER.name()));
        items.add(new Text("written", Text.Kind.SIGNATURE, (year + 1) + "年1月20日"));
        return new Specimen(ISSUER.name(), ISSUER, year, format, new Figures(zeros(format)), new TreeMap<>(), items,
                LocalDate.of(year + 1, 1, 25), Set.of());
    }

    /** The same with something else in a cell, named {@code table.row.column}. */
    public static Specimen saying(Specimen report, String cell, String text) {
        String[] names = cell.split("\\.", 2);
        return report.redrawn(names[0], grid -> grid.saying(names[1], text));
    }

    /** The same without a part and all that stands in it. */
    static Specimen without(Specimen report, String part, PackFiles files) {
        JsonNode left = sections(files, report.format().id()).stream().filter(p -> p.path("key").asText().equals(part)).findFirst().orElseThrow();
        Set<String> keys = Set.of(part, "part." + part, "table" + left.path("table").asText());
        return report.with(report.items().stream().filter(i -> !keys.contains(i.key()) && !(left.path("fee").asBoolean() && i.equals(FEES))).toList());
    }

    private static List<JsonNode> sections(PackFiles files, String id) {
        try {
            List<JsonNode> sections = new ArrayList<>();
            new ObjectMapper().readTree(files.text("templates/" + id + "/template.json")).path("sections").forEach(sections::add);
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> part(JsonNode part, Format format) {
        String key = part.path("key").asText();
        List<Item> items = new ArrayList<>();
        items.add(new Text("part." + key, Text.Kind.HEAD, Numeral.print(part.path("number").asInt()) + "、" + part.path("title").asText()));
        PROSE.getOrDefault(key, List.of()).forEach(text -> items.add(body(key, text)));
        if (part.path("fee").asBoolean()) {
            items.add(FEES);
        }
        if (part.path("table").isTextual()) {
            items.add(format.grid(part.path("table").asText()));
        }
        return items;
    }

    /** A paragraph of a part. */
    static Text body(String key, String text) {
        return new Text(key, Text.Kind.BODY, text);
    }

    private static TreeMap<String, BigDecimal> zeros(Format format) {
        TreeMap<String, BigDecimal> zeros = new TreeMap<>();
        for (Grid grid : format.grids()) {
            grid.slots().stream().filter(s -> s.key() != null)
                    .forEach(s -> zeros.put(grid.number() + "." + s.key(), BigDecimal.ZERO));
        }
        return zeros;
    }
}
