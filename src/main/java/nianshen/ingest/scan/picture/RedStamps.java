package nianshen.ingest.scan.picture;

import java.util.List;

/**
 * Where red stamps lie on a page. There it is seen through a red glass, which leaves nothing of them; everywhere else red is
 * ink as any other: figures are printed in it, and pens correct them in it.
 */
final class RedStamps {

    private static final double MILLIMETRE = 1 / 25.4;
    /** The page is looked over in squares of this size, in inches, of which such a share is red; ruling lines part a ring by less. */
    private static final double SQUARE = 0.02;
    private static final double SHARE = 0.15;
    /** Brighter by so much through red glass, beyond what the paper is, is red. */
    private static final int RED = 40;
    /** A stamp is so long and so wide at least, a part of it on the edge of the page among them, in millimetres; it reaches so much further where its ink is poor. */
    private static final double LONG = 18;
    private static final double WIDE = 5;
    private static final double FURTHER = 4;

    private RedStamps() {
    }

    /** The page without them. */
    static Gray gone(Gray.Views views, double dpi) {
        Gray plain = views.plain();
        Gray redless = views.redless();
        if (plain == redless) {
            return plain;
        }
        int square = Math.max(1, (int) Math.round(SQUARE * dpi));
        int width = (plain.width() + square - 1) / square;
        int[] red = red(plain, redless, square, width);
        double inch = dpi * MILLIMETRE / square;
        List<Area> stamps = Patch.of(width, red.length / width, i -> red[i] >= SHARE * square * square).stream()
                .filter(p -> p.longest() >= LONG * inch && p.shortest() >= WIDE * inch).map(Patch::area).toList();
        Gray seen = plain;
        int further = (int) Math.round(FURTHER * dpi * MILLIMETRE);
        for (Area stamp : stamps) {
            Area there = new Area(stamp.left() * square, stamp.top() * square, stamp.right() * square, stamp.bottom() * square).shrunk(-further);
            seen = seen.with(redless, new Area(Math.max(0, there.left()), Math.max(0, there.top()), Math.min(plain.width(), there.right()), Math.min(plain.height(), there.bottom())));
        }
        return seen;
    }

    /** How many pixels of each square are red. */
    private static int[] red(Gray plain, Gray redless, int square, int width) {
        int paper = Math.max(0, redless.paper() - plain.paper());
        int[] red = new int[width * ((plain.height() + square - 1) / square)];
        for (int y = 0; y < plain.height(); y++) {
            for (int x = 0; x < plain.width(); x++) {
                red[y / square * width + x / square] += redless.at(x, y) - plain.at(x, y) - paper > RED ? 1 : 0;
            }
        }
        return red;
    }
}
