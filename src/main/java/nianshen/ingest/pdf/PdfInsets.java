package nianshen.ingest.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Pages put in from another file: a program embeds a part of each face for the pages that it writes, marked by six letters
 * of its own, and a page from elsewhere has the same face under another mark, of which no other page knows.
 */
final class PdfInsets {

    private static final Pattern PART = Pattern.compile("([A-Z]{6})\\+(.+)");
    /** So many pages that share their fonts show what those of the file are. */
    private static final int SHARED = 2;

    private PdfInsets() {
    }

    /** Those pages, counted from 1; none where every page, or none, has fonts of its own. */
    static List<Integer> of(List<PDPage> pages) {
        List<Map<String, Set<String>>> faces = pages.stream().map(PdfInsets::faces).toList();
        Map<String, Long> pagesWith = faces.stream().flatMap(f -> f.values().stream().flatMap(Set::stream)).collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
        Set<String> shared = faces.stream().flatMap(f -> f.entrySet().stream()).filter(f -> f.getValue().stream().anyMatch(mark -> pagesWith.get(mark) >= SHARED))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        List<Integer> strange = IntStream.range(0, faces.size()).filter(i -> faces.get(i).keySet().stream().anyMatch(shared::contains)
                && faces.get(i).values().stream().flatMap(Set::stream).allMatch(mark -> pagesWith.get(mark) == 1)).mapToObj(i -> i + 1).toList();
        return 2 * strange.size() < pages.size() ? strange : List.of();
    }

    /** The faces of which the page has a part, with the names of these parts. */
    private static Map<String, Set<String>> faces(PDPage page) {
        Map<String, Set<String>> faces = new HashMap<>();
        PDResources resources = page.getResources();
        COSDictionary fonts = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            for (COSName name : fonts.keySet()) {
                COSBase font = fonts.getDictionaryObject(name);
                String base = font instanceof COSDictionary known ? known.getNameAsString(COSName.BASE_FONT) : null;
                Matcher part = PART.matcher(base == null ? "" : base);
                if (part.matches()) {
                    faces.computeIfAbsent(part.group(2), none -> new HashSet<>()).add(base);
                }
            }
        }
        return faces;
    }
}
