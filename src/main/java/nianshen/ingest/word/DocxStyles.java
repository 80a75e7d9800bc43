package nianshen.ingest.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a DOCX file, each with what it inherits. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String normal = "";

    private Element usual;

    /** @param root the root of the styles part, null where the file has none */
    DocxStyles(Element root) {
        if (root == null) {
            return;
        }
        usual = Xml.at(root, "docDefaults", "rPrDefault").orElse(null);
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if (Xml.attribute(style, "type").equals("paragraph") && Xml.attribute(style, "default").matches("1|true|on")) {
                normal = id;
            }
        }
    }

    /** The style of a paragraph: named by it, or the default one. */
    String of(Element paragraph) {
        return Xml.val(paragraph, "pPr", "pStyle").orElse(normal);
    }

    /** Heading level 1 to 9 of a style, 0 for body text. */
    int level(String id) {
        Optional<Integer> outline = inherited(id, s -> Xml.number(s, "pPr", "outlineLvl"));
        return outline.map(DocxStyles::level).orElseGet(() -> inherited(id, DocxStyles::named).orElse(0));
    }

    /** Heading level of an outline level, which counts from 0 and uses 9 for body text. */
    static int level(int outline) {
        return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }

    private static Optional<Integer> named(Element style) {
        String name = Xml.val(style, "name").orElse("").toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Optional.of(Integer.parseInt(heading.group(1)));
        }
        return name.equals("title") || name.equals("标题") ? Optional.of(1) : Optional.empty();
    }

    /** Whether the style is that of a table of contents. */
    boolean isContents(String id) {
        return Optional.ofNullable(styles.get(id)).flatMap(s -> Xml.val(s, "name"))
                .filter(n -> n.toLowerCase(Locale.ROOT).matches("toc (?:\\d|heading)|目录 ?\\d")).isPresent();
    }

    /** Whether the style of a run, or that of its paragraph, hides it. */
    boolean isHidden(Element run) {
        return set(run, "vanish").map(v -> Xml.isOn((Element) v.getParentNode(), "vanish")).orElse(false);
    }

    /** Whether the run is crossed out, by itself or by a style. */
    boolean isStruck(Element run) {
        return Stream.of("strike", "dstrike").anyMatch(line -> set(run, line).map(v -> Xml.isOn((Element) v.getParentNode(), line)).orElse(false));
    }

    /** A property of a run's letters, its own or that of its style, its paragraph's, its table's or the file's. */
    Optional<Element> set(Element run, String property) {
        return Xml.at(run, "rPr", property).or(() -> Xml.val(run, "rPr", "rStyle").flatMap(id -> inherited(id, s -> Xml.at(s, "rPr", property))))
                .or(() -> around(run, "p").flatMap(p -> inherited(of(p), s -> Xml.at(s, "rPr", property))))
                .or(() -> around(run, "tbl").flatMap(t -> Xml.val(t, "tblPr", "tblStyle")).flatMap(id -> inherited(id, s -> Xml.at(s, "rPr", property))))
                .or(() -> Optional.ofNullable(usual).flatMap(u -> Xml.at(u, "rPr", property)));
    }

    private static Optional<Element> around(Element run, String name) {
        Node at = run.getParentNode();
        while (at instanceof Element e && !e.getLocalName().equals(name)) {
            at = e.getParentNode();
        }
        return Optional.ofNullable(at instanceof Element found ? found : null);
    }

    /** Whether the style gives any of its cells or lines a colour behind the text. */
    boolean isShaded(String id) {
        return inherited(id, s -> s.getElementsByTagNameNS("*", "shd").getLength() > 0 ? Optional.of(true) : Optional.empty()).orElse(false);
    }

    /** The list a style belongs to. */
    Optional<Element> numbering(String id) {
        return inherited(id, s -> Xml.at(s, "pPr", "numPr"));
    }

    /** A style and those it is based on, nearest first. */
    boolean isBasedOn(String id, String base) {
        String at = id;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (at.equals(base)) {
                return true;
            }
            at = Optional.ofNullable(styles.get(at)).flatMap(s -> Xml.val(s, "basedOn")).orElse(null);
        }
        return false;
    }

    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> property) {
        String at = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Optional<T> own = property.apply(styles.get(at));
            if (own.isPresent()) {
                return own;
            }
            at = Xml.val(styles.get(at), "basedOn").orElse(null);
        }
        return Optional.empty();
    }
}
