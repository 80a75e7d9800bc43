package nianshen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nianshen.doc.PathSpan;
import nianshen.doc.Picture;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.source.Flaws;
import nianshen.ingest.source.Limit;
import nianshen.text.Blanks;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX package that the readers need. */
final class DocxParts {

    /** Bytes of one part's XML: a report has some hundred thousand; in memory they become ten times as many. */
    private static final int MOST = 24 << 20;
    private static final String MAIN = "/officeDocument";
    /** So many cells and figures make a table of a report. */
    private static final int FIGURES = 8;
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final OPCPackage pack;
    private final PackagePart main;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Flaws flaws = new Flaws();
    private final Map<String, Long> checksums;
    private final Map<String, Element> places = new HashMap<>();
    private final DocxRemarks remarks;
    private Element body;

    /** @param checksums of the archive's entries as its table of contents gives them */
    DocxParts(OPCPackage pack, Map<String, Long> checksums) throws InvalidFormatException, IOException, SAXException {
        this.pack = pack;
        this.checksums = checksums;
        this.main = main(pack);
        this.styles = new DocxStyles(root("/styles"));
        this.numbering = new DocxNumbering(root("/numbering"), styles);
        this.remarks = new DocxRemarks(this, root("/footnotes"), root("/endnotes"));
        if (isTableAt("/header") || isTableAt("/footer")) {
            flaws.lost("页眉或页脚中的表格没有读取", new PathSpan("正文"));
        }
    }

    /** Whether a table of figures stands at the head or foot of the pages, where none is looked for. */
    private boolean isTableAt(String kind) throws InvalidFormatException, IOException, SAXException {
        Element root = root(kind);
        return root != null && root.getElementsByTagNameNS("*", "tc").getLength() >= FIGURES && FIGURE.matcher(root.getTextContent()).results().count() >= FIGURES;
    }

    private static PackagePart main(OPCPackage pack) throws InvalidFormatException {
        for (PackageRelationship relation : pack.getRelationships()) {
            PackagePart part = relation.getRelationshipType().endsWith(MAIN) ? pack.getPart(relation) : null;
            if (part != null) {
                return part;
            }
        }
        throw new InvalidFormatException("no main document");
    }

    /** The body of the main document. */
    Element body() throws IOException, SAXException {
        Element root = root(main);
        body = Xml.at(root, "body").orElseThrow(() -> new SAXException("no body"));
        if (Xml.children(root).stream().anyMatch(e -> e != body && !e.getTextContent().isBlank())) {
            flaws.lost(DocxBody.STRANGE, new PathSpan("正文"));
        }
        return body;
    }

    /** The root of a part, which must be as it was put into the archive. */
    private Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            Limit.check(bytes.length, MOST, () -> "文字部分展开后超过" + (MOST >> 20) + "MB");
            CRC32 sum = new CRC32();
            sum.update(bytes);
            Long due = checksums.get(part.getPartName().getName().substring(1));
            if (due != null && due != sum.getValue()) {
                throw new IOException("changed since it was stored: " + part.getPartName());
            }
            return Xml.root(new ByteArrayInputStream(bytes));
        }
    }

    /** Remembers what stands at a path of the reading; a note, which is in a part of its own, is found by what calls it. */
    void at(String path, Element element) {
        if (element.getOwnerDocument() == body.getOwnerDocument()) {
            places.putIfAbsent(path, element);
        }
    }

    /** Paragraphs, tables and cells by the paths that the reading gives them. */
    Map<String, Element> places() {
        return places;
    }

    /** The part with the main text. */
    PackagePart main() {
        return main;
    }

    /** What is not read of the file. */
    Flaws flaws() {
        return flaws;
    }

    /** The title in the file's properties, if any. */
    Optional<String> title() throws InvalidFormatException {
        return pack.getPackageProperties().getTitleProperty().map(Blanks::trim).filter(t -> !t.isEmpty());
    }

    DocxStyles styles() {
        return styles;
    }

    DocxRemarks remarks() {
        return remarks;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    /** File name of the picture a relation points to; empty where it points nowhere. */
    String pictureName(String relation) {
        PackageRelationship found = main.getRelationship(relation);
        String target = found == null ? "" : found.getTargetURI().toString();
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /** The bytes of a picture by its file's name; nothing where the package does not hold it. */
    Optional<byte[]> picture(Picture picture) {
        try {
            for (PackagePart part : pack.getParts()) {
                String name = part.getPartName().getName();
                if (!picture.description().isEmpty() && name.endsWith("/" + picture.description())) {
                    try (InputStream in = part.getInputStream()) {
                        return Optional.of(in.readAllBytes());
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidFormatException e) {
            return Optional.empty();
        }
    }

    /** Root of the part of the given kind; null where there is none. */
    private Element root(String kind) throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            PackagePart part = relation.getRelationshipType().endsWith(kind) ? main.getRelatedPart(relation) : null;
            if (part != null) {
                return root(part);
            }
        }
        return null;
    }
}
