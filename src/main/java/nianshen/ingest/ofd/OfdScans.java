package nianshen.ingest.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.PageScan;
import nianshen.ingest.scan.Recogniser;
import nianshen.ingest.scan.Recognisers;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;

/** Pages that are pictures, or on which text was laid that somebody else recognised, are read as pictures where that can be done. */
final class OfdScans {

    private static final double DPI = 200;
    private static final double POINTS = 72;
    private static final double DRAWN = 16_000_000;
    private static final int MOST_PAGES = 200;

    private OfdScans() {
    }

    /** The pages, those that are pictures as they were recognised; all as they are where there is no recogniser. */
    static List<OfdSheet> recognised(List<OfdSheet> sheets, Source source) {
        int due = (int) sheets.stream().filter(OfdScans::isPicture).count();
        Optional<Recogniser> recogniser = due == 0 ? Optional.empty() : Recognisers.present();
        if (recogniser.isEmpty()) {
            return sheets;
        }
        Limit.check(due, MOST_PAGES, () -> "需要识别的图片页超过" + MOST_PAGES + "页");
        List<OfdSheet> all = new ArrayList<>(sheets);
        int done = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isPicture(all.get(i))) {
                int page = ++done;
                all.set(i, recognised(all.get(i), recogniser.get(), () -> source.progress().read(page, due), source.confirmed()));
            }
        }
        return all;
    }

    /** What of a page is lost is told with the page as it is. */
    private static boolean isPicture(OfdSheet sheet) {
        Page page = sheet.page();
        return page.losses().isEmpty() && (page.ocr() || !page.hasText() && !page.pictures().isEmpty());
    }

    private static OfdSheet recognised(OfdSheet sheet, Recogniser recogniser, Runnable step, Confirmed confirmed) {
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
        Page read = PageScan.read(image, sheet.page().number(), width, recogniser, step, confirmed);
        return read.hasText() || PageScan.isBlank(image) ? sheet.with(read) : sheet;
    }
}
