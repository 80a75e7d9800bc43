package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes page headers, page footers and page numbers out; in doubt a line stays, since prose must not be lost. */
final class Margins {

    /** The share of the page's height at top and bottom where headers, footers and page numbers stand. */
    private static final double ZONE = 0.14;
    /** At most this many lines at either end of a page are looked at. */
    private static final int DEEPEST = 3;
    private static final String DASH = "[-‐-―－﹣─━·•~～]";
    private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十百〇○零]{1,4}|[ivxIVX]{1,5})";
    private static final Pattern PAGE_NUMBER = Pattern.compile(DASH + "+" + NUMBER + DASH + "+"
            + "|第" + NUMBER + "页([,，/]?共" + NUMBER + "页)?|共" + NUMBER + "页[,，/]?第" + NUMBER + "页"
            + "|\\d{1,3}(/|of|共)\\d{1,3}(页)?|[Pp](age|\\.)?\\d{1,3}((/|of)\\d{1,3})?|\\d{1,3}页");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");
    /** What a browser prints around a page: address and page number, date and time with the title. */
    private static final Pattern BROWSER = Pattern.compile("(https?|file)://.*\\d{1,3}/\\d{1,3}"
            + "|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\d{1,2}:\\d{2}([AP]M|[上下]午)?.*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final String SENTENCE_ENDS = "。；，、：";

    /** A line near a page's edge. */
    private record Edge(Sheet sheet, PrintedLine line, String text, boolean top) {

        /** A sentence, or a part of one, is prose wherever it stands. */
        boolean prose() {
            return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        String likeness() {
            return (top ? "^" : "$") + Math.round(line.base() / 6) + DIGITS.matcher(text).replaceAll("#");
        }
    }

    private Margins() {
    }

    /** Removes the lines from the sheets. */
    static void strip(List<Sheet> sheets) {
        List<Edge> edges = new ArrayList<>();
        for (Sheet sheet : sheets) {
            collect(sheet, edges);
        }
        Map<String, Set<Integer>> repeated = new HashMap<>();
        edges.forEach(edge -> repeated.computeIfAbsent(edge.likeness(), key -> new HashSet<>()).add(edge.sheet().page().number()));
        int offset = commonOffset(edges);
        for (Edge edge : edges) {
            boolean again = !edge.prose() && repeated.get(edge.likeness()).size() >= Math.max(2, sheets.size() / 3);
            if (PAGE_NUMBER.matcher(edge.text()).matches() || BROWSER.matcher(edge.text()).matches()
                    || again && !BARE.matcher(edge.text()).matches() || bareNumber(edge, offset)) {
                edge.sheet().lines().remove(edge.line());
            }
        }
    }

    private static void collect(Sheet sheet, List<Edge> edges) {
        List<PrintedLine> lines = sheet.lines();
        double height = sheet.page().height();
        for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
            if (lines.get(i).box().bottom() < ZONE * height) {
                edges.add(edge(sheet, lines.get(i), true));
            }
        }
        for (int i = Math.max(0, lines.size() - DEEPEST); i < lines.size(); i++) {
            if (lines.get(i).box().top() > (1 - ZONE) * height) {
                edges.add(edge(sheet, lines.get(i), false));
            }
        }
    }

    private static Edge edge(Sheet sheet, PrintedLine line, boolean top) {
        return new Edge(sheet, line, BLANKS.matcher(line.text()).replaceAll(""), top);
    }

    /** Printed number minus page index where most bare numbers agree on it, else impossible. */
    private static int commonOffset(List<Edge> edges) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (Edge edge : edges) {
            if (BARE.matcher(edge.text()).matches()) {
                votes.merge(Integer.parseInt(edge.text()) - edge.sheet().page().number(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().filter(vote -> vote.getValue() > 1 || vote.getKey() == 0)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Integer.MAX_VALUE);
    }

    private static boolean bareNumber(Edge edge, int offset) {
        Matcher bare = BARE.matcher(edge.text());
        return bare.matches() && Integer.parseInt(edge.text()) - edge.sheet().page().number() == offset;
    }
}
