package nianshen.ingest.source;

import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;

/** Tells a report in text from one in pictures, and from nothing at all. */
public final class Sufficiency {

    /** Characters up to which text beside a picture is only a title or caption. */
    public static final int FEW = 100;

    private Sufficiency() {
    }

    /** The document itself, if anything in it can be read. */
    public static Document checked(Document document, String form) throws UnreadableException {
        boolean table = document.blocks().stream().anyMatch(Table.class::isInstance);
        int length = length(document.blocks());
        boolean picture = document.blocks().stream().anyMatch(Picture.class::isInstance);
        if (!table && length < FEW && picture) {
            throw Refusals.picturesOnly("正文", form + "的正文是图片，没有可以读取的文字");
        }
        if (length == 0) {
            throw Refusals.empty(form + (document.form() == Form.HTML ? "中没有正文（可能由脚本生成）" : "中没有文字"));
        }
        return document;
    }

    /** Characters in all paragraphs and cells. */
    public static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Sufficiency::length).sum();
    }

    private static int length(Block block) {
        if (block instanceof Paragraph p) {
            return p.text().length();
        }
        return block instanceof Table t ? t.cells().stream().map(Cell::text).mapToInt(String::length).sum() : 0;
    }
}
