package nianshen.ingest.ofd;

import java.awt.Graphics2D;
import java.util.List;
import nianshen.ingest.page.Page;

/** A page as read, and the pictures on it, which are not opened before they are drawn. */
public final class OfdSheet {

    private final Page page;
    private final List<OfdPicture> pictures;

    OfdSheet(Page page, List<OfdPicture> pictures) {
        this.page = page;
        this.pictures = List.copyOf(pictures);
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /**
     * Draws the pictures.
     *
     * @param g in points from the top left of the page as shown
     * @return whether there are any and all could be drawn
     */
    public boolean drawPictures(Graphics2D g) {
        boolean all = !pictures.isEmpty();
        for (OfdPicture picture : pictures) {
            all &= picture.draw(g);
        }
        return all;
    }

    /** The same page, read in another way. */
    OfdSheet with(Page other) {
        return new OfdSheet(other, pictures);
    }
}
