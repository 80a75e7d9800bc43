package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.ingest.source.SiteWords;

/**
 * What a web page left around a report that was copied into a text file: lines of metadata above it and lines of the
 * site's foot below it. Both ends stop at the first line that may be the report's own.
 *
 * @param report   the blocks without those lines
 * @param metadata what the lines above say, keys of {@link nianshen.doc.Meta}
 */
record Surroundings(List<Block> report, Map<String, String> metadata) {

    /** Metadata stands within the first lines or nowhere. */
    private static final int HEAD = 25;
    private static final int LONGEST = 150;

    static Surroundings of(List<Block> blocks, SiteWords words) {
        SiteMeta site = new SiteMeta(words);
        List<Block> report = new ArrayList<>();
        List<Block> above = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            begun |= report.size() + above.size() >= HEAD || isProse(block);
            (!begun && block instanceof Paragraph p && site.isLabelled(p.text()) ? above : report).add(block);
        }
        int end = report.size();
        while (end > 0 && report.get(end - 1) instanceof Paragraph p && words.isImprint(p.text())) {
            end--;
        }
        Map<String, String> metadata = site.of(above, b -> false);
        return new Surroundings(titled(report.subList(0, end), above, metadata.get(Meta.TITLE)), metadata);
    }

    /** A title that stands only among the metadata is the report's. */
    private static List<Block> titled(List<Block> report, List<Block> above, String title) {
        if (title == null || report.stream().limit(HEAD).anyMatch(b -> b instanceof Paragraph p && p.text().contains(title))) {
            return report;
        }
        List<Block> titled = new ArrayList<>(report);
        above.stream().filter(b -> Blocks.text(b).contains(title)).findFirst()
                .ifPresent(b -> titled.add(0, Paragraph.of(title, b.span())));
        return titled;
    }

    private static boolean isProse(Block block) {
        return !(block instanceof Paragraph p) || p.text().indexOf('。') >= 0 || p.text().length() > LONGEST;
    }
}
