package nianshen.ingest.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.PicturePages;
import nianshen.ingest.source.Source;

/** Pages that are pictures, or on which text was laid that somebody else recognised, are read as pictures where that can be done. */
final class OfdScans {

    private static final double DPI = 200;
    private static final double POINTS = 72;
    private static final double DRAWN = 16_000_000;

    private OfdScans() {
    }

    /** The pages, those that are pictures as they were recognised; all as they are where there is no recogniser. */
    static List<OfdSheet> recognised(List<OfdSheet> sheets, Source source) {
        return PicturePages.recognised(sheets, sheet -> isPicture(sheet) || PicturePages.hasInsets(sheet.page()), source, (i, scan) -> recognised(sheets.get(i), scan));
    }

    /** What of a page is lost is told with the page as it is. */
    private static boolean isPicture(OfdSheet sheet) {
        Page page = sheet.page();
        return page.losses().isEmpty() && (page.ocr() || !page.hasText() && !page.pictures().isEmpty());
    }

    private static OfdSheet recognised(OfdSheet sheet, PicturePages.Scan scan) {
        double width = sheet.page().whole().width();
        double height = sheet.page().whole().height();
        double scale = Math.min(DPI / POINTS, Math.sqrt(DRAWN / (width * height)));
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(scale, scale);
        boolean drawn = sheet.drawPictures(g);
        g.dispose();
        if (!drawn) {
            return sheet;
        }
        if (!isPicture(sheet)) {
            return sheet.with(scan.joined(sheet.page(), image));
        }
        return scan.read(image, sheet.page().number(), width).map(sheet::with).orElse(sheet);
    }
}
