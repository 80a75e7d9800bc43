package nianshen.ingest.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** A document (7.5): its pages in order, and what they share. */
final class OfdDocument {

    /** In millimetres. */
    private static final Box A4 = new Box(0, 0, 210, 297);
    private final OfdPackage parts;
    private final String part;
    private final OfdLimits limits;
    private final PageLosses losses;
    private final Element root;
    private final Box area;
    private final OfdResources resources;
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, Element> templateRoots = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    OfdDocument(OfdPackage parts, String part, OfdLimits limits, PageLosses losses) throws BadPart {
        this.parts = parts;
        this.part = part;
        this.limits = limits;
        this.losses = losses;
        this.root = parts.root(part);
        Element common = Xml.at(root, "CommonData").orElse(root);
        this.area = Xml.at(common, "PageArea").map(a -> OfdArea.physical(a, A4)).orElse(A4);
        this.resources = new OfdResources(parts, losses);
        resources.add(part, common, "PublicRes");
        resources.add(part, common, "DocumentRes");
        Xml.children(common, "TemplatePage").forEach(t -> templates.put(Xml.attribute(t, "ID"), Xml.attribute(t, "BaseLoc")));
        notes();
    }

    private void notes() {
        String list = Xml.at(root, "Annotations").map(Element::getTextContent).orElse("");
        try {
            String at = parts.find(part, list);
            for (Element page : list.isBlank() ? List.<Element>of() : Xml.children(parts.root(at), "Page")) {
                Xml.children(page, "FileLoc").forEach(file -> notes.computeIfAbsent(Xml.attribute(page, "PageID"), id -> new ArrayList<>())
                        .add(parts.find(at, file.getTextContent())));
            }
        } catch (BadPart e) {
            losses.add("的注释" + e.getMessage());
        }
    }

    /** Reads the pages behind those that were read before. */
    void read(OfdSeals seals, List<OfdSheet> pages) {
        for (Element page : Xml.at(root, "Pages").map(p -> Xml.children(p, "Page")).orElse(List.of())) {
            limits.drawing.pages.use(1);
            pages.add(new OfdPage(this, Xml.attribute(page, "ID"), pages.size() + 1).read(Xml.attribute(page, "BaseLoc"), seals));
        }
        resources.tellDoubtful();
    }

    OfdPackage parts() {
        return parts;
    }

    String part() {
        return part;
    }

    OfdLimits limits() {
        return limits;
    }

    OfdResources resources() {
        return resources;
    }

    /** The page as it is where a page says nothing of its own, in millimetres. */
    Box area() {
        return area;
    }

    /** Parts with the annotations of a page; null among them for one that is missing. */
    List<String> notes(String page) {
        return notes.getOrDefault(page, List.of());
    }

    /** A template's content, read once. */
    Element template(String id) throws BadPart {
        Element known = templateRoots.get(id);
        if (known == null) {
            known = parts.root(part, templates.getOrDefault(id, ""));
            templateRoots.put(id, known);
        }
        return known;
    }
}
