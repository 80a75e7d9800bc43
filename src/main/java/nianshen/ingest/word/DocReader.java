package nianshen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.ingest.binary.WordProof;
import nianshen.ingest.scan.PictureBlocks;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.Sufficiency;
import nianshen.ingest.source.UnreadableException;
import nianshen.text.Blanks;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;

/** Reads Word 97–2003 files, also those that WPS saves as .wps. */
public final class DocReader implements Reader {

    private static final String FORM = "Word 文件";

    @Override
    public boolean accepts(byte[] bytes) {
        return OleFile.isWord(bytes);
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        if (OleFile.isEncryptedWord(source.bytes())) {
            throw Refusals.encrypted(FORM);
        }
        DocPictures pictures = new DocPictures();
        return Sufficiency.checked(PictureBlocks.recognised(document(source, pictures), pictures, source), FORM);
    }

    private static Document document(Source source, DocPictures pictures) throws UnreadableException {
        try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            return document(file, new DocParts(file, pictures), WordProof.flaw(source.bytes()));
        } catch (EncryptedDocumentException e) {
            throw Refusals.encrypted(FORM);
        } catch (OldFileFormatException e) {
            throw Refusals.unknown("这是 Word 95 或更早版本的文件", "请另存为 Word（docx）或 PDF 后重新提供");
        } catch (IOException | RuntimeException e) {
            // POI reads offsets from the file and fails on a damaged one with whatever exception comes first.
            throw OleFile.isCut(source.bytes()) ? Refusals.truncated(FORM) : Refusals.damaged(FORM, "内部结构无法读取");
        }
    }

    private static Document document(HWPFDocument file, DocParts parts, Optional<String> damage) {
        damage.ifPresent(part -> parts.flaws().lost("Word 文件已有损坏（" + part + "前后不一致），读出的文字和表格可能不全或有误", null));
        List<Block> blocks = new ArrayList<>(new DocBody(parts, "", 0).read(file.getRange()));
        blocks.addAll(parts.takeTextBoxes());
        blocks.addAll(parts.remarks());
        String title = file.getSummaryInformation() == null ? null : file.getSummaryInformation().getTitle();
        Map<String, String> metadata = title == null || title.isBlank() ? Map.of() : Map.of(Meta.TITLE, Blanks.trim(title));
        return new Document(Form.DOC, metadata, blocks, parts.flaws().told());
    }
}
