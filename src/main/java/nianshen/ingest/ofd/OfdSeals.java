package nianshen.ingest.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** The seals of a document (18): pictures on its pages. Whether they hold is for the office's own tools to say. */
final class OfdSeals {

    private final Map<String, List<Box>> boxes = new HashMap<>();

    /**
     * @param from the part that lists the documents
     * @param body the document in it
     */
    OfdSeals(OfdPackage parts, String from, Element body, PageLosses losses) {
        for (Element list : Xml.children(body, "Signatures")) {
            try {
                String at = parts.find(from, list.getTextContent());
                for (Element signature : Xml.children(parts.root(at), "Signature")) {
                    add(parts.root(at, Xml.attribute(signature, "BaseLoc")));
                }
            } catch (BadPart e) {
                losses.add("的签章" + e.getMessage());
            }
        }
    }

    private void add(Element signature) {
        for (Element stamp : Xml.at(signature, "SignedInfo").map(info -> Xml.children(info, "StampAnnot")).orElse(List.of())) {
            Box box = OfdValues.box(Xml.attribute(stamp, "Boundary"));
            if (box != null) {
                boxes.computeIfAbsent(Xml.attribute(stamp, "PageRef"), page -> new ArrayList<>()).add(box);
            }
        }
    }

    /** The seals on a page, in millimetres. */
    List<Box> on(String id, int number) {
        return boxes.getOrDefault(id, List.of());
    }
}
