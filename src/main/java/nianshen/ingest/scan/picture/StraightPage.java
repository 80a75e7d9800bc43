package nianshen.ingest.scan.picture;

import java.awt.image.BufferedImage;
import nianshen.ingest.page.Warp;

/**
 * The picture of a page, set straight.
 *
 * @param plain   as the eye sees it
 * @param figures with red stamps gone, in which ruling lines and figures are looked for
 * @param ink     where there is ink in these, strokes of ruling lines among it
 * @param warp    from places on the page set straight to the picture as it came, in pixels
 * @param dpi     dots an inch
 */
public record StraightPage(Gray plain, Gray figures, Bitmap ink, Warp warp, double dpi) {

    private static final double POINTS = 72;
    /** How far the surroundings reach that ink is darker than, in inches. */
    private static final double AROUND = 0.12;
    private static final double DARKER = 0.12;
    private static final int LEAST_DARKER = 14;
    /** Paper is lighter than this; so small a share of ink is dust. */
    private static final int LIGHT = 170;
    private static final double SPECKS = 0.001;

    /** A page of which is not known yet where its ink is. */
    public StraightPage(Gray plain, Gray figures, Warp warp, double dpi) {
        this(plain, figures, ink(figures, dpi), warp, dpi);
    }

    /**
     * Sets a page straight.
     *
     * @param dpi dots an inch of the picture
     */
    public static StraightPage of(BufferedImage image, double dpi) {
        Gray.Views views = Gray.views(image);
        Gray seen = RedStamps.gone(views, dpi);
        Gray figures = Screen.without(seen);
        Gray plain = views.plain() == seen ? figures : Screen.without(views.plain());
        Bitmap ink = ink(figures, dpi);
        Warp warp = Straightening.of(ink, dpi);
        Gray straight = warp.equals(Warp.NONE) ? figures : figures.mapped(warp);
        Gray light = Shades.lightened(straight, dpi / POINTS);
        if (light == figures) {
            return new StraightPage(plain, figures, ink, warp, dpi);
        }
        Gray all = warp.equals(Warp.NONE) ? plain : plain.mapped(warp);
        return new StraightPage(plain == figures ? light : Shades.lightened(all, dpi / POINTS), light, warp, dpi);
    }

    /** Pixels in a point. */
    public double pixels() {
        return dpi / POINTS;
    }

    /** Whether a page is light and as good as empty. */
    public static boolean isBlank(Gray page) {
        return page.paper() >= LIGHT && ink(page, POINTS * 2).share() < SPECKS;
    }

    private static Bitmap ink(Gray picture, double dpi) {
        return Bitmap.of(picture, (int) (AROUND * dpi), DARKER, LEAST_DARKER);
    }

    /** The page turned clockwise by quarters; the mapping stays that of the page before. */
    public StraightPage turned(int quarters) {
        Gray turned = figures.turned(quarters);
        return new StraightPage(plain == figures ? turned : plain.turned(quarters), turned, warp, dpi);
    }
}
