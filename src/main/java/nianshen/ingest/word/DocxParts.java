package nianshen.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nianshen.text.Blanks;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX package that the readers need. */
final class DocxParts {

    private static final String MAIN = "/officeDocument";

    private final OPCPackage pack;
    private final PackagePart main;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    DocxParts(OPCPackage pack) throws InvalidFormatException, IOException, SAXException {
        this.pack = pack;
        this.main = main(pack);
        this.styles = new DocxStyles(root("/styles"));
        this.numbering = new DocxNumbering(root("/numbering"), styles);
    }

    private static PackagePart main(OPCPackage pack) throws InvalidFormatException {
        for (PackageRelationship relation : pack.getRelationships()) {
            if (relation.getRelationshipType().endsWith(MAIN)) {
                return pack.getPart(relation);
            }
        }
        throw new InvalidFormatException("no main document");
    }

    /** The body of the main document. */
    Element body() throws IOException, SAXException {
        try (InputStream in = main.getInputStream()) {
            return Xml.at(Xml.root(in), "body").orElseThrow(() -> new SAXException("no body"));
        }
    }

    /** The title in the file's properties, if any. */
    Optional<String> title() throws InvalidFormatException {
        return pack.getPackageProperties().getTitleProperty().map(Blanks::trim).filter(t -> !t.isEmpty());
    }

    DocxStyles styles() {
        return styles;
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

    /** Root of the part of the given kind; null where there is none. */
    private Element root(String kind) throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            PackagePart part = relation.getRelationshipType().endsWith(kind) ? main.getRelatedPart(relation) : null;
            if (part != null) {
                try (InputStream in = part.getInputStream()) {
                    return Xml.root(in);
                }
            }
        }
        return null;
    }
}
