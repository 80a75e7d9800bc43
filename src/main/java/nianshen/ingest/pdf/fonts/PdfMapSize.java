package nianshen.ingest.pdf.fonts;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many codes the ranges of a character map stand for, so that a few lines cannot fill the memory. */
public final class PdfMapSize {

    private static final Pattern RANGES = Pattern.compile("begin(?:bf|cid)range");
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{1,8})>\\s*<([0-9A-Fa-f]{1,8})>\\s*(?:<[^>]*>|\\[[^\\]]*]|\\d+)");

    private PdfMapSize() {
    }

    static long of(byte[] map) {
        String text = new String(map, StandardCharsets.ISO_8859_1);
        Matcher sections = RANGES.matcher(text);
        Matcher ranges = RANGE.matcher(text);
        long codes = 0;
        for (int end = 0; end >= 0 && sections.find(end);) {
            end = text.indexOf("end", sections.end());
            ranges.region(sections.end(), Math.max(end, sections.end()));
            while (ranges.find()) {
                codes += Math.max(1, Long.parseLong(ranges.group(2), 16) - Long.parseLong(ranges.group(1), 16) + 1);
            }
        }
        return codes;
    }
}
