package nianshen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.source.FormMarks;
import nianshen.text.Blanks;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A copy of a Word file with comments at the places that its reading names (Office Open XML, ISO/IEC 29500-1, 17.13.4). The
 * text is as it was; comments that were there stay.
 */
public final class DocxNotes {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION = "/comments";
    private static final String AUTHOR = "年审";

    private final DocxParts parts;
    private final Element comments;
    private int last;

    /**
     * A remark.
     *
     * @param path  of the paragraph, cell or table, as the reading gives it
     * @param quote words of the paragraph that it is about; null for all of it
     * @param text  of the remark
     */
    public record Note(String path, String quote, String text) {
    }

    private DocxNotes(DocxParts parts, Element comments) {
        this.parts = parts;
        this.comments = comments;
        this.last = Xml.children(comments, "comment").stream().mapToInt(c -> Xml.integer(Xml.attribute(c, "id")).orElse(0)).max().orElse(0);
    }

    /** Whether the file is one. */
    public static boolean accepts(byte[] bytes) {
        return new DocxReader().accepts(bytes);
    }

    /**
     * The copy. A remark whose place is not found stands at what holds the place, else nowhere.
     *
     * @throws IOException where the file cannot be read or written
     */
    public static byte[] copy(byte[] docx, List<Note> notes) throws IOException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(docx))) {
            DocxParts parts = new DocxParts(pack, FormMarks.zipChecksums(docx));
            Element body = parts.body();
            new DocxBody(parts, "").read(body);
            PackagePart part = commentsPart(pack, parts.main(), body);
            DocxNotes into = new DocxNotes(parts, root(part, body));
            notes.forEach(into::add);
            write(into.comments.getOwnerDocument(), part);
            write(body.getOwnerDocument(), parts.main());
            dated(pack);
            ByteArrayOutputStream out = new ByteArrayOutputStream(docx.length);
            pack.save(out);
            pack.revert();
            return out.toByteArray();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | TransformerException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Without a date of its own the copy would bear that of the clock. */
    private static void dated(OPCPackage pack) throws OpenXML4JException {
        var properties = pack.getPackageProperties();
        properties.setModifiedProperty(Optional.of(properties.getModifiedProperty().orElse(new Date(0))));
    }

    /** The part with the comments, made where there is none. */
    private static PackagePart commentsPart(OPCPackage pack, PackagePart main, Element body) throws OpenXML4JException {
        for (PackageRelationship relation : main.getRelationships()) {
            PackagePart part = relation.getRelationshipType().endsWith(RELATION) ? main.getRelatedPart(relation) : null;
            if (part != null) {
                return part;
            }
        }
        PackagePartName name = PackagingURIHelper.createPartName("/word/comments.xml");
        PackagePart part = pack.createPart(pack.containPart(name) ? PackagingURIHelper.createPartName("/word/nianshen-comments.xml") : name, TYPE);
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, relations(body) + RELATION);
        return part;
    }

    /** Strict files have names of their own for relations as they have for elements. */
    private static String relations(Element body) {
        return body.getNamespaceURI().startsWith("http://purl.oclc.org/") ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    private static Element root(PackagePart part, Element body) throws IOException, SAXException {
        byte[] there = part.getInputStream() == null ? new byte[0] : part.getInputStream().readAllBytes();
        String empty = "<w:comments xmlns:w=\"" + body.getNamespaceURI() + "\"/>";
        return Xml.root(new ByteArrayInputStream(there.length > 0 ? there : empty.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void write(Document document, PackagePart part) throws IOException, TransformerException {
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        document.setXmlStandalone(true);
        writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        try (OutputStream out = part.getOutputStream()) {
            writer.transform(new DOMSource(document), new StreamResult(out));
        }
    }

    private void add(Note note) {
        Element at = place(note.path());
        List<Element> paragraphs = at == null ? List.of() : paragraphs(at);
        if (!paragraphs.isEmpty()) {
            last++;
            mark(paragraphs, note.quote());
            comment(note.text());
        }
    }

    /** What stands at the path, else at the longest part of it at which something does. */
    private Element place(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            if (parts.places().containsKey(at)) {
                return parts.places().get(at);
            }
        }
        return null;
    }

    private static List<Element> paragraphs(Element at) {
        if (at.getLocalName().equals("p")) {
            return List.of(at);
        }
        return descendants(at, "p");
    }

    private static List<Element> descendants(Element at, String name) {
        var found = at.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** Puts the marks around the runs with the quoted words, else around the whole. */
    private void mark(List<Element> paragraphs, String quote) {
        List<Element> runs = paragraphs.size() == 1 ? quoting(Xml.children(paragraphs.get(0), "r"), quote) : List.of();
        Element from = paragraphs.get(0);
        Element to = paragraphs.get(paragraphs.size() - 1);
        Node first = runs.isEmpty() ? Xml.at(from, "pPr").map(Node::getNextSibling).orElse(from.getFirstChild()) : runs.get(0);
        Node behind = runs.isEmpty() ? null : runs.get(runs.size() - 1).getNextSibling();
        if (runs.isEmpty() && Xml.at(from, "pPr").isPresent() && first == null) {
            from.appendChild(marker(from, "commentRangeStart"));
        } else {
            from.insertBefore(marker(from, "commentRangeStart"), first);
        }
        to.insertBefore(marker(to, "commentRangeEnd"), behind);
        Element run = element(to, "r");
        run.appendChild(marker(to, "commentReference"));
        to.insertBefore(run, behind);
    }

    /** The runs in which the words stand, whatever white space is between them; none where they do not. */
    private static List<Element> quoting(List<Element> runs, String quote) {
        String wanted = quote == null ? "" : Blanks.bare(quote);
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Element run : runs) {
            starts.add(text.length());
            Xml.children(run, "t").forEach(t -> text.append(Blanks.bare(t.getTextContent())));
        }
        int from = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        int to = from + wanted.length();
        return from < 0 ? List.of() : IntStream.range(0, runs.size())
                .filter(i -> starts.get(i) < to && (i + 1 < runs.size() ? starts.get(i + 1) : text.length()) > from).mapToObj(runs::get).toList();
    }

    private void comment(String text) {
        Element comment = marker(comments, "comment");
        comment.setAttributeNS(comments.getNamespaceURI(), qualified(comments, "author"), AUTHOR);
        comment.setAttributeNS(comments.getNamespaceURI(), qualified(comments, "initials"), AUTHOR);
        for (String line : text.split("\n")) {
            Element t = element(comments, "t");
            t.setTextContent(line);
            Element run = element(comments, "r");
            run.appendChild(t);
            Element paragraph = element(comments, "p");
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        comments.appendChild(comment);
    }

    private Element marker(Element near, String name) {
        Element marker = element(near, name);
        marker.setAttributeNS(near.getNamespaceURI(), qualified(near, "id"), String.valueOf(last));
        return marker;
    }

    private static Element element(Element near, String name) {
        return near.getOwnerDocument().createElementNS(near.getNamespaceURI(), qualified(near, name));
    }

    /** Attributes must have a prefix to be in the namespace. */
    private static String qualified(Element near, String name) {
        return (near.getPrefix() == null ? "w" : near.getPrefix()) + ":" + name;
    }
}
