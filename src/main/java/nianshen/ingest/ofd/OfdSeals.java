package nianshen.ingest.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** The seals of a document (18): pictures on its pages. Whether they hold is for the office's own tools to say. */
final class OfdSeals {

    private final Map<String, List<Box>> boxes = new HashMap<>();
    private final SortedSet<Integer> pages = new TreeSet<>();
    private int count;

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
        count++;
        for (Element stamp : Xml.at(signature, "SignedInfo").map(info -> Xml.children(info, "StampAnnot")).orElse(List.of())) {
            Box box = OfdValues.box(Xml.attribute(stamp, "Boundary"));
            if (box != null) {
                boxes.computeIfAbsent(Xml.attribute(stamp, "PageRef"), page -> new ArrayList<>()).add(box);
            }
        }
    }

    /** The seals on a page, in millimetres. */
    List<Box> on(String id, int number) {
        if (boxes.containsKey(id)) {
            pages.add(number);
        }
        return boxes.getOrDefault(id, List.of());
    }

    /** How many there are and on which pages, in Chinese, once these are drawn; nothing where there is none. */
    Optional<String> told() {
        String where = pages.stream().map(page -> "第" + page + "页").collect(Collectors.joining("、"));
        return count == 0 ? Optional.empty() : Optional.of(count + "个" + (where.isEmpty() ? "" : "（" + where + "）"));
    }
}
