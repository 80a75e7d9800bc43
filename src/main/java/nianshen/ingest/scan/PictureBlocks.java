package nianshen.ingest.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.source.Source;

/** Pictures that stand in the text of a document: what they show takes their place, and stands where they stand. */
public final class PictureBlocks {

    /** Smaller pictures, in pixels, are badges and seals. */
    private static final int NARROWEST = 400;
    private static final int LOWEST = 150;
    /** Width of a text column, which a picture in the text fills, in points. */
    private static final double COLUMN = 450;
    private static final double PAGE_LIKE = 1.2;

    private final Recogniser recogniser;
    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int seen;

    private PictureBlocks(Recogniser recogniser, Source source) {
        this.recogniser = recogniser;
        this.source = source;
    }

    /** Where the bytes of pictures are. */
    @FunctionalInterface
    public interface Album {
        /** The bytes of a picture; nothing where the document does not hold them. */
        Optional<byte[]> bytes(Picture picture);
    }

    /** The document with what its pictures show; as it is where nothing is there to recognise it. */
    public static Document recognised(Document document, Album album, Source source) {
        boolean none = document.blocks().stream().noneMatch(Picture.class::isInstance);
        Optional<Recogniser> recogniser = none ? Optional.empty() : Recognisers.present();
        return recogniser.isEmpty() ? document : new PictureBlocks(recogniser.get(), source).recognised(document, album);
    }

    private Document recognised(Document document, Album album) {
        for (Block block : document.blocks()) {
            List<Block> shown = block instanceof Picture picture ? shown(picture, album) : List.of();
            blocks.addAll(shown.isEmpty() ? List.of(block) : shown);
        }
        List<Flaw> all = new ArrayList<>(document.flaws());
        all.addAll(flaws);
        return new Document(document.form(), document.metadata(), blocks, all);
    }

    private List<Block> shown(Picture picture, Album album) {
        List<Page> pages = album.bytes(picture).filter(PictureFile::is).map(this::pages).orElse(List.of());
        if (pages.stream().noneMatch(Page::hasText)) {
            return List.of();
        }
        flaws.add(Flaw.recognised("正文中的图片" + picture.description() + "，内容按图片识别，请核对", picture.span()));
        pages.forEach(p -> p.seen().vague().forEach(v -> flaws.add(Flaw.unsure("正文中的图片“" + v.text() + "”一行识别没有把握，请核对原件", picture.span()))));
        return Layout.blocks(pages).stream().map(b -> at(picture.span(), b)).toList();
    }

    /** The pages in a picture; none where it cannot be read, so that it stays a picture. */
    private List<Page> pages(byte[] bytes) {
        List<Page> pages = new ArrayList<>();
        try {
            PictureFile.visit(bytes, (image, number, all) -> {
                if (image.getWidth() >= NARROWEST && image.getHeight() >= LOWEST) {
                    double width = image.getHeight() > PAGE_LIKE * image.getWidth() ? PictureFile.width(image) : COLUMN;
                    int page = ++seen;
                    pages.add(PageScan.readCutOut(image, number, width, recogniser, () -> source.progress().read(page, page), source.confirmed()));
                }
            });
            return pages;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Block at(SourceSpan span, Block block) {
        if (block instanceof Paragraph p) {
            return new Paragraph(p.text(), p.level(), p.anchors().stream().map(a -> new Anchor(a.offset(), span)).toList());
        }
        return block instanceof Table t ? new Table(t.rows(), t.columns(), t.ruled(), t.cells().stream()
                .map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(), span)).toList(), span) : block;
    }
}
