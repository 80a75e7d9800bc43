package nianshen.ingest.pdf.fonts;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many codes the ranges of a character map stand for, so that a few lines cannot fill the memory. */
public final class PdfMapSize {

    private static final Pattern RANGES = Pattern.compile("begin(?:bf|cid)range(.*?)end", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{1,8})>\\s*<([0-9A-Fa-f]{1,8})>\\s*(?:<[^>]*>|\\[[^\\]]*]|\\d+)");

    private PdfMapSize() {
    }

    static long of(byte[] map) {
        Matcher sections = RANGES.matcher(new String(map, StandardCharsets.ISO_8859_1));
        long codes = 0;
        while (sections.find()) {
            Matcher ranges = RANGE.matcher(sections.group(1));
            while (ranges.find()) {
                codes += Math.max(1, Long.parseLong(ranges.group(2), 16) - Long.parseLong(ranges.group(1), 16) + 1);
            }
        }
        return codes;
    }
}
