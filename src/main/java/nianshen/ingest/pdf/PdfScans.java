package nianshen.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.PageScan;
import nianshen.ingest.scan.Recogniser;
import nianshen.ingest.scan.Recognisers;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages whose text is not to be had from the file, or not to be trusted, are drawn and read as pictures. */
final class PdfScans {

    /** Dots an inch in which a page is drawn: as it was scanned, within these. */
    private static final double COARSEST = 150;
    private static final double FINEST = 200;
    private static final double POINTS = 72;
    private static final long LARGEST = 200_000_000;
    private static final long DRAWN = 16_000_000;

    private static final int MOST_PAGES = 200;

    private final PDDocument file;
    private final Recogniser recogniser;

    private PdfScans(PDDocument file, Recogniser recogniser) {
        this.file = file;
        this.recogniser = recogniser;
    }

    /** The pages, those that are pictures as they were recognised; all as they are where there is no recogniser. */
    static List<Page> recognised(PDDocument file, List<PDPage> drawn, List<Page> pages, Source source) throws IOException {
        if (pages.stream().noneMatch(PdfScans::isPicture)) {
            return pages;
        }
        Optional<Recogniser> recogniser = Recognisers.present();
        return recogniser.isEmpty() ? pages : new PdfScans(file, recogniser.get()).recognised(drawn, pages, source);
    }

    private List<Page> recognised(List<PDPage> drawn, List<Page> pages, Source source) throws IOException {
        int due = (int) pages.stream().filter(PdfScans::isPicture).count();
        Limit.check(due, MOST_PAGES, () -> "需要识别的图片页超过" + MOST_PAGES + "页");
        List<Page> all = new ArrayList<>(pages);
        int done = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (isPicture(pages.get(i))) {
                int page = ++done;
                all.set(i, recognised(pages.get(i), drawn.get(i), () -> source.progress().read(page, due), source.confirmed()));
            }
        }
        return all;
    }

    /** Whether the text of a page is a picture, a layer that some other recogniser laid over one, or signs without a meaning. */
    private static boolean isPicture(Page page) {
        boolean drawn = !page.pictures().isEmpty() || page.outlined();
        return page.ocr() || !page.hasText() && drawn || 2L * page.unknown() > page.glyphs().size();
    }

    private Page recognised(Page page, PDPage drawn, Runnable step, Confirmed confirmed) throws IOException {
        int index = file.getPages().indexOf(drawn);
        if (index < 0) {
            return page;
        }
        BufferedImage image = new PDFRenderer(file).renderImageWithDPI(index, (float) dpi(page, drawn), ImageType.RGB);
        double width = page.turn() % 2 == 0 ? page.width() : page.height();
        Page read = PageScan.read(image, page.number(), width, recogniser, step, confirmed);
        return read.hasText() || PageScan.isBlank(image) ? read : page;
    }

    /** As fine as the finest picture on the page. */
    private static double dpi(Page page, PDPage drawn) throws IOException {
        int widest = 0;
        PDResources resources = drawn.getResources();
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                Limit.check((long) image.getWidth() * image.getHeight(), LARGEST, () -> "页面图片超过两亿像素");
                widest = Math.max(widest, image.getWidth());
            }
        }
        double width = page.pictures().stream().mapToDouble(Box::width).max().orElse(page.width());
        double fine = widest == 0 ? FINEST : Math.max(COARSEST, Math.min(FINEST, widest / width * POINTS));
        return Math.min(fine, POINTS * Math.sqrt(DRAWN / (page.width() * page.height())));
    }
}
