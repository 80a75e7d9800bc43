package nianshen.ingest.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianshen.ingest.markup.ItemCounter;
import nianshen.ingest.markup.ItemCounter.Level;
import nianshen.ingest.markup.NumberStyle;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/** The automatic lists of a DOCX file (numbering.xml), counting through one document. */
final class DocxNumbering {

    private final ItemCounter numbering = new ItemCounter();
    private final DocxStyles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();

    /** @param root the root of the numbering part, null where the file has none */
    DocxNumbering(Element root, DocxStyles styles) {
        this.styles = styles;
        if (root != null) {
            Xml.children(root, "abstractNum").forEach(a -> abstracts.put(Xml.attribute(a, "abstractNumId"), a));
            Xml.children(root, "num").forEach(n -> uses.put(Xml.attribute(n, "numId"), n));
        }
    }

    /** The number Word writes before a paragraph; empty where it is in no list. */
    String number(Element paragraph) {
        String style = styles.of(paragraph);
        Optional<Element> own = Xml.at(paragraph, "pPr", "numPr");
        Optional<Element> inherited = styles.numbering(style);
        String use = own.flatMap(n -> Xml.val(n, "numId")).or(() -> inherited.flatMap(n -> Xml.val(n, "numId"))).orElse("0");
        Element num = uses.get(use);
        if (num == null) {
            return "";
        }
        String list = list(num, new HashSet<>());
        Map<Integer, Level> of = levels.computeIfAbsent(use, u -> levels(list, num));
        int depth = own.flatMap(n -> Xml.number(n, "ilvl")).or(() -> linked(list, style))
                .or(() -> inherited.flatMap(n -> Xml.number(n, "ilvl"))).orElse(0);
        boolean ownStart = Xml.children(num, "lvlOverride").stream()
                .anyMatch(o -> Xml.attribute(o, "ilvl").equals(Integer.toString(depth)) && Xml.at(o, "startOverride").isPresent());
        return numbering.next(list, use, ItemCounter.filled(of), depth, ownStart);
    }

    /** The level of a list that names the style as its own. */
    private Optional<Integer> linked(String list, String style) {
        return Optional.ofNullable(abstracts.get(list)).map(a -> Xml.children(a, "lvl")).orElse(List.of()).stream()
                .filter(l -> Xml.val(l, "pStyle").filter(s -> styles.isBasedOn(style, s)).isPresent())
                .findFirst().flatMap(l -> Xml.integer(Xml.attribute(l, "ilvl")));
    }

    /** The definition a use points to, by way of a list style if need be. */
    private String list(Element num, Set<String> seen) {
        String id = Xml.val(num, "abstractNumId").orElse("");
        Optional<Element> through = Optional.ofNullable(abstracts.get(id)).flatMap(a -> Xml.val(a, "numStyleLink"))
                .flatMap(styles::numbering).flatMap(n -> Xml.val(n, "numId")).map(uses::get);
        return through.isPresent() && seen.add(id) ? list(through.get(), seen) : id;
    }

    private Map<Integer, Level> levels(String list, Element num) {
        Map<Integer, Level> levels = new HashMap<>();
        Optional.ofNullable(abstracts.get(list)).ifPresent(a -> Xml.children(a, "lvl").forEach(l -> put(levels, l)));
        for (Element override : Xml.children(num, "lvlOverride")) {
            Xml.at(override, "lvl").ifPresent(l -> put(levels, l));
            int depth = Xml.integer(Xml.attribute(override, "ilvl")).orElse(0);
            Xml.number(override, "startOverride").ifPresent(start -> levels.computeIfPresent(depth,
                    (d, l) -> new Level(l.style(), l.text(), start, l.restart(), l.legal())));
        }
        return levels;
    }

    private static void put(Map<Integer, Level> levels, Element lvl) {
        NumberStyle style = style(lvl);
        levels.put(Xml.integer(Xml.attribute(lvl, "ilvl")).orElse(0), new Level(style,
                Xml.val(lvl, "lvlText").orElse(""), Xml.number(lvl, "start").orElse(0),
                Xml.number(lvl, "lvlRestart").orElse(-1), Xml.isOn(lvl, "isLgl")));
    }

    /** The number format, which newer files wrap in alternatives. */
    private static NumberStyle style(Element lvl) {
        return NumberStyle.named(Xml.val(lvl, "numFmt")
                .or(() -> Xml.val(lvl, "AlternateContent", "Fallback", "numFmt")).orElse("decimal"));
    }
}
