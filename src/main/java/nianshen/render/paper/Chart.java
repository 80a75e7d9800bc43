package nianshen.render.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart of bars: a drawing for the browser, and what it shows for all other forms and for who cannot see it.
 *
 * @param title what is counted, with its unit
 * @param words all of it in words
 * @param link  the drawing (SVG) itself, to stand in a page
 * @param bars  from the top
 */
public record Chart(String title, String words, String link, List<Bar> bars) {

    private static final int WIDTH = 640;
    private static final int STEP = 34;
    /** Where bars begin, behind their labels, and a hundredth of the longest of them. */
    private static final int LEFT = 190;
    private static final int HUNDREDTH = 4;
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\" font-size=\"16\" "
            + "font-family=\"FangSong,STFangsong,SimSun,serif\"><title>%s</title>%s</svg>";
    private static final String BAR = "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"26\" fill=\"#777\"/>"
            + "<text x=\"%d\" y=\"%2$d\">%d</text>";

    /**
     * A bar.
     *
     * @param share of the longest bar, in hundredths
     */
    public record Bar(String label, int value, int share) {

        private String drawn(int top) {
            int length = share * HUNDREDTH;
            return BAR.formatted(LEFT - 10, top + 23, escaped(label), LEFT, top + 4, length, LEFT + length + 8, value);
        }
    }

    /** The numbers above 0; the longest bar is as long as there is room. */
    public static Chart of(String title, Map<String, Integer> values) {
        int most = values.values().stream().max(Integer::compare).orElse(1);
        List<Bar> bars = values.entrySet().stream().filter(v -> v.getValue() > 0)
                .map(v -> new Bar(v.getKey(), v.getValue(), Math.max(1, 100 * v.getValue() / most))).toList();
        String words = title + "：" + bars.stream().map(b -> b.label() + b.value()).collect(Collectors.joining("，"));
        String drawn = IntStream.range(0, bars.size()).mapToObj(i -> bars.get(i).drawn(i * STEP)).collect(Collectors.joining());
        String svg = SVG.formatted(WIDTH, bars.size() * STEP, escaped(words), drawn);
        return new Chart(title, words, "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)), bars);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
