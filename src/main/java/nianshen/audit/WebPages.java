package nianshen.audit;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.audit.Input.Bytes;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.UnreadableException;

/** Web pages that were saved with their pictures: a picture below a page's folder whose path the page names is part of the page and no report. */
final class WebPages {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:s?html?|xhtml)");
    /** Pages may be written in either. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"));

    private WebPages() {
    }

    /** The inputs, pages with their pictures. */
    static List<Input> gathered(List<Input> inputs) {
        List<Input> pictures = inputs.stream().filter(i -> FormMarks.isPictureName(i.name())).toList();
        Set<Input> taken = new HashSet<>();
        List<Input> all = new ArrayList<>();
        for (Input input : inputs) {
            Map<String, Input> named = PAGE.matcher(input.name()).matches() ? named(input, pictures) : Map.of();
            taken.addAll(named.values());
            Map<String, Bytes> beside = new HashMap<>();
            named.forEach((path, picture) -> beside.put(path, picture.bytes()));
            all.add(input.with(beside));
        }
        all.removeIf(input -> taken.stream().anyMatch(t -> t.bytes() == input.bytes()));
        return all;
    }

    /** The pictures that a page names, by their paths from its folder. */
    private static Map<String, Input> named(Input page, List<Input> pictures) {
        String folder = page.name().substring(0, page.name().lastIndexOf('/') + 1);
        List<Input> below = pictures.stream().filter(p -> p.name().startsWith(folder)).toList();
        if (below.isEmpty()) {
            return Map.of();
        }
        Map<String, Input> named = new HashMap<>();
        String text = text(page);
        for (Input picture : below) {
            String path = picture.name().substring(folder.length());
            if (written(path).anyMatch(text::contains)) {
                named.put(path, picture);
            }
        }
        return named;
    }

    /** The bytes of the page, a character each; nothing of one that cannot be read. */
    private static String text(Input page) {
        try {
            return new String(page.bytes().fetch(), StandardCharsets.ISO_8859_1);
        } catch (IOException | UnreadableException unreadable) {
            return "";
        }
    }

    /** The ways in which a page may write a path, likewise. */
    private static Stream<String> written(String path) {
        return CHARSETS.stream().flatMap(c -> Stream.of(new String(path.getBytes(c), StandardCharsets.ISO_8859_1),
                URLEncoder.encode(path, c).replace("+", "%20").replace("%2F", "/")));
    }
}
