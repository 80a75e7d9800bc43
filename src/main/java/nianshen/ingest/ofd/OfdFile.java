package nianshen.ingest.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Meta;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.source.UnreadableException;
import org.w3c.dom.Element;

/** The documents of a file, as its entrance {@code OFD.xml} lists them (7.4), the pages of all in a row. */
final class OfdFile {

    private final OfdPackage parts;
    private final OfdLimits limits;
    private final PageLosses losses;
    private final Map<String, String> metadata = new HashMap<>();
    private final List<OfdSheet> pages = new ArrayList<>();

    private OfdFile(OfdPackage parts, OfdLimits limits, PageLosses losses) {
        this.parts = parts;
        this.limits = limits;
        this.losses = losses;
    }

    /**
     * Reads all pages.
     *
     * @param losses takes down what the file as a whole lacks
     * @throws BadPart where the entrance cannot be read
     */
    static OfdFile open(byte[] bytes, PageLosses losses) throws IOException, UnreadableException, BadPart {
        OfdLimits limits = new OfdLimits();
        OfdFile file = new OfdFile(new OfdPackage(bytes, limits), limits, losses);
        file.parts.doubled().stream().limit(1).forEach(name -> losses.add("有重名的内容“" + name + "”，不能确定显示的是哪一份"));
        List<Element> bodies = Xml.children(file.parts.root(file.parts.start()), "DocBody");
        for (Element body : bodies) {
            file.read(body);
        }
        if (bodies.size() > 1) {
            losses.add("有" + bodies.size() + "份文档，页码连续计算");
        }
        // pages of earlier versions are left in the file
        if (file.parts.unlisted() > 0 && bodies.stream().noneMatch(b -> Xml.at(b, "Versions").isPresent())) {
            losses.add("有" + file.parts.unlisted() + "页没有列入页面目录，没有读取");
        }
        return file;
    }

    private void read(Element body) {
        Xml.at(body, "DocInfo", "Title").map(e -> e.getTextContent().strip()).filter(t -> !t.isEmpty())
                .ifPresent(title -> metadata.putIfAbsent(Meta.TITLE, title));
        try {
            OfdDocument document = new OfdDocument(parts, root(body), limits, losses);
            OfdSeals seals = new OfdSeals(parts, parts.start(), body, losses);
            document.read(seals, pages);
            seals.told().ifPresent(told -> metadata.merge(Meta.SEALS, told, (one, other) -> one + "、" + other));
        } catch (BadPart e) {
            losses.add("有一份文档" + e.getMessage());
        }
    }

    /** The document's own part: that of the current version, where there are several (19). */
    private String root(Element body) {
        String plain = parts.find(parts.start(), text(body, "DocRoot"));
        for (Element version : Xml.at(body, "Versions").map(v -> Xml.children(v, "Version")).orElse(List.of())) {
            String current = OfdValues.flag(version, "Current", false) ? root(parts.find(parts.start(), Xml.attribute(version, "BaseLoc"))) : null;
            if (current != null) {
                return current;
            }
        }
        return plain;
    }

    private String root(String version) {
        try {
            return parts.find(version, text(parts.root(version), "DocRoot"));
        } catch (BadPart e) {
            losses.add("的当前版本" + e.getMessage());
            return null;
        }
    }

    private static String text(Element parent, String child) {
        return Xml.at(parent, child).map(Element::getTextContent).orElse("");
    }

    List<OfdSheet> pages() {
        return pages;
    }

    /** What the file says about itself. */
    Map<String, String> metadata() {
        return metadata;
    }
}
