package nianshen.ingest.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/** Drawings in the text of a Word file: those that nobody sees, those that lie over text, and those that are another program's. */
final class DocxShapes {

    private static final Pattern UNSEEN = Pattern.compile("(?i)visibility\\s*:\\s*hidden|(?<![\\w-])(?:width|height)\\s*:\\s*0(?:pt|in|cm|px)?\\s*(?:;|$)|margin-(?:left|top)\\s*:\\s*-\\d{4,}");
    private static final Pattern PLACED = Pattern.compile("(?i)position\\s*:\\s*absolute");
    private static final Pattern SIDE = Pattern.compile("(?i)(?<![\\w-])(?:width|height)\\s*:\\s*(\\d+)(?:\\.\\d+)?pt");
    private static final Pattern WHITE = Pattern.compile("(?i)white.*|#?fff(?:fff)?(?:\\W.*)?");
    private static final Pattern OTHERS = Pattern.compile("(?i).*/(?:chart|diagram|ole)\\w*");
    /** A shape that is lower or narrower than a line of text covers none, in points; English Metric Units to a point. */
    private static final int LINE = 10;
    private static final int EMU = 12_700;

    private DocxShapes() {
    }

    /** Whether an old shape with text in it is drawn nowhere that anybody sees. */
    static boolean isUnseen(Element drawn) {
        return all(drawn, "shape", "rect", "group").map(s -> Xml.attribute(s, "style")).anyMatch(css -> UNSEEN.matcher(css).find()) && !drawn.getTextContent().isBlank();
    }

    /** What of the drawing cannot be read, or what it may keep from being seen, in Chinese. */
    static Optional<String> loss(Element drawn) {
        boolean other = all(drawn, "OLEObject").findAny().isPresent() || all(drawn, "graphicData").anyMatch(g -> OTHERS.matcher(Xml.attribute(g, "uri")).matches());
        if (other) {
            return Optional.of("文件中嵌入的表格、图表等对象没有读取");
        }
        return drawn.getTextContent().isBlank() && (isSheet(drawn) || isPlacard(drawn)) ? Optional.of("文件中有不透明的图形，可能盖住了文字") : Optional.empty();
    }

    /** An old shape filled white and placed freely. */
    private static boolean isSheet(Element drawn) {
        return all(drawn, "shape", "rect", "roundrect", "oval").anyMatch(s -> {
            Matcher sides = SIDE.matcher(Xml.attribute(s, "style"));
            return WHITE.matcher(Xml.attribute(s, "fillcolor")).matches() && PLACED.matcher(Xml.attribute(s, "style")).find()
                    && sides.results().filter(m -> Integer.parseInt(m.group(1)) >= LINE).count() == 2;
        });
    }

    /** A shape of today filled white that lies over the text. */
    private static boolean isPlacard(Element drawn) {
        boolean white = all(drawn, "spPr").flatMap(p -> Xml.at(p, "solidFill", "srgbClr").stream()).anyMatch(c -> WHITE.matcher(Xml.attribute(c, "val")).matches());
        return white && all(drawn, "anchor").anyMatch(a -> !Xml.attribute(a, "behindDoc").matches("1|true") && Xml.at(a, "extent").stream()
                .anyMatch(e -> Xml.integer(Xml.attribute(e, "cx")).orElse(0) >= LINE * EMU && Xml.integer(Xml.attribute(e, "cy")).orElse(0) >= LINE * EMU));
    }

    private static Stream<Element> all(Element drawn, String... names) {
        return Stream.of(names).map(n -> drawn.getElementsByTagNameNS("*", n))
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)));
    }
}
