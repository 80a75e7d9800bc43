package nianshen.ingest.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.ingest.plain.TextLine;
import nianshen.ingest.plain.TextRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An HTML table written into a Markdown text. */
public final class HtmlIsland implements TextRun {

    private static final String OPEN = "<table";
    private static final String CLOSE = "</table>";

    @Override
    public int take(List<TextLine> lines, int from, List<Block> blocks) {
        if (!low(lines.get(from)).strip().startsWith(OPEN)) {
            return from;
        }
        int to = from;
        while (to < lines.size() && !low(lines.get(to)).contains(CLOSE)) {
            to++;
        }
        if (to == lines.size()) {
            return from;
        }
        String html = lines.subList(from, to + 1).stream().map(TextLine::text).collect(Collectors.joining("\n"));
        for (Element table : Jsoup.parseBodyFragment(html).body().children()) {
            blocks.addAll(new Flow(e -> lines.get(from).span(), new Hidden(table, false)).blocks(table));
        }
        return to + 1;
    }

    private static String low(TextLine line) {
        return line.text().toLowerCase(Locale.ROOT);
    }
}
