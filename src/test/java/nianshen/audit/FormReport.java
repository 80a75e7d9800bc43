package nianshen.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.text.Numeral;

/**
 * A web page that fills a format of a pack as it asks, all figures 0 but those that are given.
 *
 * @param figures what is printed in cells, by {@code table number.row.column}
 * @param without keys of parts and numbers of tables that are left out
 */
record FormReport(PackFiles files, String format, int year, Map<String, String> figures, Set<String> without) {

    private static final Map<String, String> PROSE = Map.of(
            "overview", "<p>（一）主动公开情况。全年公开信息120条。</p><p>（二）依申请公开情况。未收到政府信息公开申请。</p>"
                    + "<p>（三）政府信息管理情况。规范信息审核发布流程。</p><p>（四）平台建设情况。维护门户网站。</p><p>（五）监督保障情况。开展业务培训2次。</p>",
            "problems", "<p>存在的主要问题：公开内容不够全面，更新不够及时。改进措施：加强培训，完善制度，及时更新。</p>",
            "other", "<p>本年度发出收费通知0件，总金额0元，实际收取0元。</p>");

    static FormReport of(PackFiles files, String format, int year) {
        return new FormReport(files, format, year, Map.of(), Set.of());
    }

    FormReport saying(String cell, String value) {
        Map<String, String> more = new HashMap<>(figures);
        more.put(cell, value);
        return new FormReport(files, format, year, more, without);
    }

    FormReport without(String... left) {
        return new FormReport(files, format, year, figures, Set.of(left));
    }

    Source source() throws IOException {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><p>云泽县水利局" + year
                + "年政府信息公开工作年度报告</p><p>根据《中华人民共和国政府信息公开条例》编制本报告。统计期限自" + year + "年1月1日至" + year
                + "年12月31日。</p>");
        for (JsonNode part : new ObjectMapper().readTree(files.text("templates/" + format + "/template.json")).path("sections")) {
            String table = part.path("table").asText("");
            if (!without.contains(part.path("key").asText())) {
                page.append("<p>").append(Numeral.print(part.path("number").asInt())).append('、').append(part.path("title").asText())
                        .append("</p>").append(PROSE.getOrDefault(part.path("key").asText(), ""));
                page.append(table.isEmpty() || part.path("table").isNull() || without.contains(table) ? "" : grid(table));
            }
        }
        page.append("<p>云泽县水利局</p><p>").append(year + 1).append("年1月20日</p></body></html>");
        return new Source("云泽县水利局.html", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String grid(String table) {
        List<List<String>> rows = files.text("templates/" + format + "/table" + table + ".csv").lines()
                .map(l -> Arrays.stream(l.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(c -> c.strip().replaceAll("^\"|\"$", "")).toList())
                .toList();
        StringBuilder grid = new StringBuilder("<table border=\"1\">");
        for (int r = 0; r < rows.size(); r++) {
            grid.append("<tr>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                if (!text.equals("<") && !text.equals("^")) {
                    grid.append("<td rowspan=\"").append(down(rows, r, c)).append("\" colspan=\"").append(across(rows.get(r), c)).append("\">")
                            .append(printed(table, text)).append("</td>");
                }
            }
            grid.append("</tr>");
        }
        return grid.append("</table>").toString();
    }

    private String printed(String table, String text) {
        return !text.startsWith("#") ? text : figures.getOrDefault(table + "." + text.substring(1).replaceFirst(":.*$", ""), "0");
    }

    private static int down(List<List<String>> rows, int r, int c) {
        int end = r + 1;
        while (end < rows.size() && rows.get(end).get(c).equals("^")) {
            end++;
        }
        return end - r;
    }

    private static int across(List<String> row, int c) {
        int end = c + 1;
        while (end < row.size() && row.get(end).equals("<")) {
            end++;
        }
        return end - c;
    }
}
