package nianshen.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.ingest.source.Flaws;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** What the paragraphs of one DOC file share: styles, lists, open fields, text boxes and pictures. */
final class DocParts {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9]).*");

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final Flaws flaws = new Flaws();
    private final DocPictures pictures;
    private boolean boxesTaken;

    DocParts(HWPFDocument document, DocPictures pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    /** What is not read of the file. */
    Flaws flaws() {
        return flaws;
    }

    DocNumbering numbering() {
        return numbering;
    }

    /** Open fields, innermost first; true while the instruction runs, which is not shown. */
    Deque<Boolean> fields() {
        return fields;
    }

    /** The innermost field's instruction ends and its result begins. */
    void separate() {
        if (fields.poll() != null) {
            fields.push(false);
        }
    }

    /** Heading level 1 to 9, 0 for body text. */
    int level(Paragraph p) {
        int outline = DocxStyles.level(p.getLvl());
        StyleDescription style = document.getStyleSheet().getStyleDescription(p.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : outline;
    }

    /** The picture that a character of the text stands for, if it does for one. */
    Optional<Picture> picture(CharacterRun run, SourceSpan span) {
        PicturesTable table = document.getPicturesTable();
        if (!table.hasPicture(run)) {
            return Optional.empty();
        }
        org.apache.poi.hwpf.usermodel.Picture found = table.extractPicture(run, true);
        return Optional.of(pictures.held(found == null ? null : found.getContent(), span));
    }

    /** The picture anchored at a character; nothing where it is a text box. */
    Optional<Picture> drawnPicture(int offset, SourceSpan span) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
        return drawing == null || drawing.getPictureData() == null ? Optional.empty() : Optional.of(pictures.held(drawing.getPictureData(), span));
    }

    /** The text of all text boxes, once: the file does not say in plain terms which box hangs where. */
    List<Block> takeTextBoxes() {
        Range boxes = document.getMainTextboxRange();
        if (boxesTaken || boxes == null || boxes.getEndOffset() <= boxes.getStartOffset()) {
            return List.of();
        }
        boxesTaken = true;
        return new DocBody(this, "文本框/", 0).read(boxes);
    }

    /** The text of footnotes and endnotes, which stand apart from the main text. */
    List<Block> remarks() {
        return Stream.of(document.getFootnoteRange(), document.getEndnoteRange()).filter(r -> r != null && r.getEndOffset() > r.getStartOffset())
                .flatMap(r -> new DocBody(this, "脚注/", 0).read(r).stream()).toList();
    }
}
