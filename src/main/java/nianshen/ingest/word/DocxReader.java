package nianshen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.ingest.scan.PictureBlocks;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.Sufficiency;
import nianshen.ingest.source.UnreadableException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.xml.sax.SAXException;

/**
 * Reads Office Open XML by its own markup, which says more than POI's model of it. POI opens the package and guards
 * against archives that unpack to absurd sizes.
 */
public final class DocxReader implements Reader {

    private static final String FORM = "Word 文件";
    /** Bytes of one entry of the package, pictures included. */
    private static final long LARGEST_ENTRY = 128L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return FormMarks.isZip(bytes) && FormMarks.zipNames(bytes).stream().anyMatch(n -> n.startsWith("word/"));
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        if (!FormMarks.isWholeZip(source.bytes())) {
            throw Refusals.truncated(FORM);
        }
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(source.bytes()))) {
            DocxParts parts = new DocxParts(pack, FormMarks.zipChecksums(source.bytes()));
            List<Block> blocks = new DocxBody(parts, "").read(parts.body());
            Map<String, String> metadata = parts.title().map(t -> Map.of(Meta.TITLE, t)).orElse(Map.of());
            Document document = PictureBlocks.recognised(new Document(Form.DOCX, metadata, blocks, parts.flaws().told()), parts::picture, source);
            pack.revert();
            return Sufficiency.checked(document, FORM);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | SAXException | IllegalArgumentException e) {
            throw Refusals.damaged(FORM, "内部结构无法读取");
        }
    }
}
