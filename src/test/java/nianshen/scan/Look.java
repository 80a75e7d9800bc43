package nianshen.scan;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.SplittableRandom;

/** How a page comes out of a machine. The same page, look and seed give the same picture. */
public enum Look {

    /** As drawn. */ CLEAN(85),
    /** An office scanner in its usual setting: grey, a little aslant, a little noisy. */ OFFICE(60),
    /** The same with much darker paper on one side. */ LIGHT(60),
    /** In colour, a red stamp over it. */ STAMP(75),
    /** Grey, so that the stamp is as grey as the print. */ GRAYSTAMP(60),
    /** Two levels, dust. */ FAX(0),
    /** A page held before a telephone. */ PHONE(60),
    /** Laid in the wrong way round. */ TURNED90(60), /** Upside down. */ TURNED180(60), /** Laid in the other wrong way round. */ TURNED270(60),
    /** Pale toner, a stamp, aslant, dark to one side, noisy, all at once. */ WORST(45),
    /** Moved while it was taken. */ MOVED(70), /** Fine stripes that two grids make. */ MOIRE(70), /** A page that does not lie flat. */ CURLED(70),
    /** The shadow of a hand. */ SHADOW(70), /** Kept in very little space. */ PRESSED(12), /** Little contrast. */ PALE(60),
    /** Thermal paper: rows that were left out or burnt in. */ THERMAL(0), /** Punched, stapled. */ PUNCHED(60),
    /** A pen went over the table. */ PENNED(60), /** The other side shines through. */ THROUGH(60),
    /** Laid in by hand, five to twenty degrees askew. */ ASKEW(60), /** Letters light on dark. */ NEGATIVE(60), /** Grey out of black points. */ DITHERED(0),
    /** Two levels, too much of it white. */ TOO_LIGHT(0), /** Two levels, too much of it black. */ TOO_DARK(0), /** A copy of a copy. */ COPIED(60),
    /** Folded, the creases dark. */ FOLDED(60), /** Folded, the toner broken off. */ CREASED(60), /** A pale word across the page. */ WATERMARK(60),
    /** A finger in the picture. */ HELD(60), /** Taken from a screen. */ SCREEN(60), /** Punched, stapled, a corner turned. */ FILED(60),
    /** Bars and stamps of receipt. */ REGISTERED(60), /** On coloured paper. */ TINTED(60), /** Hardly any bytes. */ CRUSHED(8),
    /** On black. */ FRAMED(60), /** Paper that slipped. */ SLIPPED(60), /** Bands of pale toner. */ BANDED(60), /** Printed twice. */ GHOSTED(60),
    /** Rows under a marker. */ HIGHLIGHTED(60), /** The same in grey. */ GREYLIGHTED(60), /** A cup stood on it. */ STAINED(60), /** A lamp in the paper. */ DAZZLED(60),
    /** In a book. */ BOUND(60), /** A shadow with a hard edge over a table. */ TABLE_SHADOW(60), /** A wide lens: lines bulge. */ BARREL(60),
    /** A fax in its coarse setting, 98 lines an inch. */ COARSE_FAX(0), /** Made smaller and as large as before. */ RESAMPLED(60), /** Turned by three degrees, seen from the side. */ KEYSTONE(60),
    /** A telephone held into its own light, unsteadily. */ HASTY(60), /** Grey out of dots of many sizes, as presses print. */ HALFTONE(0), /** Ticks, rings and strokes in blue and red. */ INKED(70),
    /** Correction fluid here and there. */ WHITENED(60), /** In colour, a blue stamp over it. */ BLUESTAMP(75);

    private static final float[] BLUE = {0.15f, 0.2f, 0.75f};

    /** Quality of the JPEG it is kept as, 0 to 100; 0 for two levels. */
    final int quality;

    Look(int quality) {
        this.quality = quality;
    }

    /** The page as it looks then. */
    public BufferedImage of(BufferedImage page, double dpi, long seed, int number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number * 7919L + ordinal());
        Sheet sheet = Sheet.of(page, dpi);
        double sign = random.nextBoolean() ? 1 : -1;
        return (switch (this) {
            case CLEAN -> sheet;
            case OFFICE -> office(sheet, sign, random);
            case LIGHT -> sheet.gray().skewed(0.5 * sign).lit(0.4, random).noisy(6, random);
            case STAMP -> sheet.stamped(0.6, random).skewed(0.4 * sign).noisy(5, random);
            case GRAYSTAMP -> sheet.stamped(0.6, random).gray().skewed(0.4 * sign).noisy(6, random);
            case FAX -> sheet.gray().skewed(0.5 * sign).noisy(10, random).specked(random).twoLevels();
            case PHONE -> sheet.blurred(0.7).aslant(0.025, random).warm().lit(0.3, random).noisy(7, random);
            case TURNED90 -> office(sheet, sign, random).turned(1);
            case TURNED180 -> office(sheet, sign, random).turned(2);
            case TURNED270 -> office(sheet, sign, random).turned(3);
            case MOVED -> Mishap.moved(sheet.gray(), 5, random).noisy(5, random);
            case MOIRE -> Mishap.moire(sheet.gray().blurred(0.5), random).noisy(4, random);
            case CURLED -> Mishap.curled(sheet.gray().blurred(0.5), random).lit(0.2, random).noisy(5, random);
            case SHADOW -> Mishap.shadow(sheet.blurred(0.5).warm(), random).noisy(6, random);
            case PRESSED -> sheet.gray().blurred(0.4).skewed(0.3 * sign);
            case PALE -> sheet.gray().faint(0.3).skewed(0.4 * sign).noisy(6, random);
            case THERMAL -> Mishap.thermal(sheet.gray().skewed(0.3 * sign).noisy(8, random), random).twoLevels();
            case PUNCHED -> Mishap.punched(sheet.gray().skewed(0.5 * sign), random).noisy(6, random);
            case PENNED -> Mishap.penned(sheet.gray(), random).skewed(0.4 * sign).noisy(6, random);
            case THROUGH -> Mishap.through(sheet.gray()).skewed(0.4 * sign).noisy(6, random);
            case ASKEW -> sheet.gray().blurred(0.5).skewed(random.nextDouble(5, 20) * sign).noisy(6, random);
            case NEGATIVE -> sheet.gray().each((value, x, y) -> 255 - value).noisy(4, random);
            case DITHERED -> Wear.dithered(sheet.gray().blurred(0.5).each((value, x, y) -> 245 - (255 - value) * 0.8f).skewed(0.3 * sign).noisy(4, random));
            case TOO_LIGHT -> levels(sheet, 95, sign, random);
            case TOO_DARK -> levels(sheet, 215, sign, random);
            case COPIED -> copied(copied(sheet.gray(), sign, random), sign, random);
            case FOLDED -> Wear.folded(sheet.gray(), false, random).noisy(6, random);
            case CREASED -> Wear.folded(sheet.gray(), true, random).noisy(6, random);
            case WATERMARK -> office(Wear.watermarked(sheet, random), sign, random);
            case HELD -> Wear.held(sheet.blurred(0.7).aslant(0.025, random).warm(), random).lit(0.3, random).noisy(6, random);
            case SCREEN -> Wear.onScreen(sheet, random).blurred(0.7).aslant(0.02, random).noisy(5, random);
            case FILED -> office(Wear.filed(sheet, random), sign, random);
            case REGISTERED -> office(Wear.registered(sheet, random), sign, random);
            case TINTED -> Wear.tinted(sheet, random).blurred(0.5).skewed(0.4 * sign).noisy(6, random);
            case CRUSHED -> sheet.gray().blurred(0.5).skewed(0.3 * sign);
            case FRAMED -> Plight.framed(office(sheet, sign, random), random);
            case SLIPPED -> Plight.slipped(office(sheet, sign, random), random);
            case BANDED -> office(Plight.banded(sheet, random), sign, random);
            case GHOSTED -> office(Plight.ghosted(sheet, random), sign, random);
            case HIGHLIGHTED -> Plight.highlighted(sheet, random).skewed(0.4 * sign).noisy(6, random);
            case GREYLIGHTED -> office(Plight.highlighted(sheet, random), sign, random);
            case STAINED -> Plight.stained(sheet, random).skewed(0.4 * sign).noisy(6, random);
            case DAZZLED -> Plight.dazzled(sheet.blurred(0.7).aslant(0.02, random).warm(), random).noisy(6, random);
            case BOUND -> Plight.bound(sheet.gray().blurred(0.5), random).noisy(6, random);
            case TABLE_SHADOW -> Distortion.shaded(sheet.blurred(0.5).warm(), random).noisy(6, random);
            case BARREL -> Distortion.barrel(sheet.gray().blurred(0.5), random).noisy(6, random);
            case COARSE_FAX -> sheet.gray().blurred(0.4).skewed(0.3 * sign).noisy(8, random).resampled(204 / dpi, 98 / dpi, false).each((value, x, y) -> value > 160 ? 255 : 0);
            case RESAMPLED -> office(sheet, sign, random).resampled(0.7, 0.7, true);
            case KEYSTONE -> sheet.blurred(0.6).skewed(3 * sign).aslant(0.03, random).noisy(6, random);
            case HASTY -> Mishap.moved(Mishap.shadow(sheet.aslant(0.025, random).warm(), random), 3, random).lit(0.3, random).noisy(7, random);
            case HALFTONE -> Distortion.halftone(sheet.gray().blurred(0.4).each((value, x, y) -> 250 - (255 - value) * 0.9f).skewed(0.3 * sign), dpi);
            case INKED -> Distortion.inked(sheet, random).skewed(0.4 * sign).noisy(5, random);
            case WHITENED -> office(Distortion.whitened(sheet, random), sign, random);
            case BLUESTAMP -> sheet.stamped(0.6, BLUE, random).skewed(0.4 * sign).noisy(5, random);
            case WORST -> sheet.stamped(0.6, random).gray().blurred(0.8).faint(0.6).skewed(1.2 * sign).lit(0.3, random).noisy(10, random);
        }).image();
    }

    private static Sheet levels(Sheet sheet, float white, double sign, SplittableRandom random) {
        return sheet.gray().blurred(0.7).skewed(0.5 * sign).noisy(8, random).each((value, x, y) -> value > white ? 255 : 0);
    }

    private static Sheet copied(Sheet sheet, double sign, SplittableRandom random) {
        return sheet.blurred(0.8).each((value, x, y) -> (value - 128) * 2.2f + 128).skewed(0.5 * sign).noisy(12, random).specked(random);
    }

    private static Sheet office(Sheet sheet, double sign, SplittableRandom random) {
        return sheet.gray().blurred(0.6).skewed(0.7 * sign).noisy(8, random);
    }

    /** By its name, in any case. */
    public static Look named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
