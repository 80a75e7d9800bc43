package nianshen.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.PicturePages;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Pages whose text is not to be had from the file, or not to be trusted, are drawn and read as pictures. */
final class PdfScans {

    /** Dots an inch in which a page is drawn: as it was scanned, within these. */
    private static final double COARSEST = 150;
    private static final double FINEST = 200;
    private static final double POINTS = 72;
    private static final long LARGEST = 200_000_000;
    private static final long DRAWN = 16_000_000;

    private PdfScans() {
    }

    /** The pages, those that are pictures as they were recognised; all as they are where there is no recogniser. */
    static List<Page> recognised(PDDocument file, List<PDPage> drawn, List<Page> pages, Source source) throws IOException {
        return PicturePages.recognised(pages, page -> isPicture(page) || PicturePages.hasInsets(page), source,
                (i, scan) -> recognised(file, pages.get(i), drawn.get(i), scan));
    }

    /** Whether the text of a page is a picture, a layer that some other recogniser laid over one, or signs without a meaning. */
    private static boolean isPicture(Page page) {
        boolean drawn = !page.pictures().isEmpty() || page.outlined();
        return page.ocr() || !page.hasText() && drawn || 2L * page.unknown() > page.glyphs().size();
    }

    private static Page recognised(PDDocument file, Page page, PDPage drawn, PicturePages.Scan scan) throws IOException {
        int index = file.getPages().indexOf(drawn);
        if (index < 0) {
            return page;
        }
        Drawing drawing = new Drawing(file);
        BufferedImage image = drawing.renderImageWithDPI(index, (float) dpi(page, drawn), ImageType.RGB);
        if (!isPicture(page)) {
            return drawing.incomplete ? page : scan.joined(page, image);
        }
        double width = page.turn() % 2 == 0 ? page.width() : page.height();
        Page read = drawing.incomplete ? page : scan.read(image, page.number(), width).orElse(page).lacking(page.losses());
        return page.hasText() && !read.hasText() ? read.lacking(List.of("有文字被遮盖，无法读取")) : read;
    }

    /** Takes down that a picture could not be drawn, damaged or in a form that nothing here reads: its page is white, and not blank. */
    private static final class Drawing extends PDFRenderer {

        private static final Set<String> PICTURES = Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);
        private boolean incomplete;

        Drawing(PDDocument file) {
            super(file);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
                    incomplete |= PICTURES.contains(operator.getName());
                    super.operatorException(operator, operands, e);
                }
            };
        }
    }

    /** As fine as the finest picture on the page. */
    private static double dpi(Page page, PDPage drawn) throws IOException {
        int widest = 0;
        PDResources resources = drawn.getResources();
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                // as the file says: the picture itself would have to be taken out of its code to say so
                int across = image.getCOSObject().getInt(COSName.WIDTH, 0);
                Limit.check((long) across * image.getCOSObject().getInt(COSName.HEIGHT, 0), LARGEST, () -> "页面图片超过两亿像素");
                widest = Math.max(widest, across);
            }
        }
        double width = page.pictures().stream().mapToDouble(Box::width).max().orElse(page.width());
        double fine = widest == 0 ? FINEST : Math.max(COARSEST, Math.min(FINEST, widest / width * POINTS));
        return Math.min(fine, POINTS * Math.sqrt(DRAWN / (page.width() * page.height())));
    }
}
