package nianshen.ingest.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import nianshen.ingest.canvas.Shade;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;

/** What colours of the spaces that a page names look like (PDF 32000-1, 8.6), as far as it takes to tell ink from paper. */
final class PdfColours {

    /** A colour space. */
    interface Space {

        /** @param parts of a colour; what none can be told of is {@link Shade#UNKNOWN} */
        int shade(double... parts);
    }

    /** Colours whose space is told by the number of their parts. */
    static final Space DEVICE = PdfColours::device;
    private static final Space UNKNOWN = parts -> Shade.UNKNOWN;
    private static final double BRIGHTEST = 100;
    private static final double STRONGEST = 128;
    private static final int MOST_PARTS = 32;
    private static final int DEEPEST = 4;

    private final Map<COSBase, Space> known = new IdentityHashMap<>();

    /** @param space a name, or what the page's resources say of it; null where they say nothing */
    Space of(COSBase space) {
        return space == null ? UNKNOWN : known.computeIfAbsent(space, named -> space(named, DEEPEST));
    }

    /** The colour that a space begins with. */
    static int first(COSBase space, Space made) {
        String kind = kind(space);
        double[] parts = new double[parts(space, kind)];
        if (kind.equals("Separation") || kind.equals("DeviceN")) {
            Arrays.fill(parts, 1);
        } else if (parts.length == 4) {
            parts[3] = 1;
        }
        return made.shade(parts);
    }

    private static int device(double... parts) {
        return switch (parts.length) {
            case 1 -> Shade.of(parts[0], parts[0], parts[0]);
            case 3 -> Shade.of(parts[0], parts[1], parts[2]);
            case 4 -> Shade.of(1 - parts[0] - parts[3], 1 - parts[1] - parts[3], 1 - parts[2] - parts[3]);
            default -> Shade.UNKNOWN;
        };
    }

    private static String kind(COSBase space) {
        COSBase named = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        return named instanceof COSName name ? name.getName() : "";
    }

    private static int parts(COSBase space, String kind) {
        return switch (kind) {
            case "DeviceRGB", "RGB", "CalRGB", "Lab" -> 3;
            case "DeviceCMYK", "CMYK" -> 4;
            case "ICCBased" -> space instanceof COSArray array && array.getObject(1) instanceof COSStream profile ? Math.min(4, Math.max(1, profile.getInt(COSName.N, 1))) : 1;
            case "DeviceN" -> space instanceof COSArray array && array.getObject(1) instanceof COSArray names ? Math.min(MOST_PARTS, names.size()) : 1;
            default -> 1;
        };
    }

    private static Space space(COSBase space, int depth) {
        COSArray array = space instanceof COSArray several ? several : new COSArray(Collections.singletonList(space));
        return depth == 0 ? UNKNOWN : switch (kind(space)) {
            case "DeviceGray", "G", "CalGray", "DeviceRGB", "RGB", "CalRGB", "DeviceCMYK", "CMYK", "ICCBased" -> DEVICE;
            case "Lab" -> PdfColours::lab;
            case "Indexed", "I" -> indexed(array, depth);
            case "Separation", "DeviceN" -> inks(array, depth);
            default -> UNKNOWN;
        };
    }

    /** Lightness, and how far from grey. */
    private static int lab(double... parts) {
        double colour = parts.length < 3 ? 0 : Math.max(Math.abs(parts[1]), Math.abs(parts[2])) / STRONGEST;
        double light = parts.length == 0 ? 0 : parts[0] / BRIGHTEST;
        return Shade.of(light - colour, light - colour, light - colour);
    }

    private static Space indexed(COSArray array, int depth) {
        COSBase base = array.getObject(1);
        Space of = space(base, depth - 1);
        int parts = parts(base, kind(base));
        byte[] table = table(array.getObject(3));
        return index -> {
            int from = index.length == 0 ? -1 : (int) index[0] * parts;
            double[] colour = new double[parts];
            for (int i = 0; i < parts; i++) {
                colour[i] = from < 0 || from + i >= table.length ? 0 : (table[from + i] & 0xFF) / 255.0;
            }
            return of.shade(colour);
        };
    }

    private static byte[] table(COSBase colours) {
        try {
            return colours instanceof COSString string ? string.getBytes()
                    : colours instanceof COSStream stream ? stream.createInputStream().readNBytes(4 * 256) : new byte[0];
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    private static Space inks(COSArray array, int depth) {
        if (array.getObject(1) instanceof COSName name && "None".equals(name.getName())) {
            return parts -> Shade.PAPER;
        }
        Space of = space(array.getObject(2), depth - 1);
        return parts -> {
            try {
                float[] tint = new float[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    tint[i] = (float) parts[i];
                }
                float[] made = PDFunction.create(array.getObject(3)).eval(tint);
                double[] colour = new double[made.length];
                for (int i = 0; i < made.length; i++) {
                    colour[i] = made[i];
                }
                return of.shade(colour);
            } catch (IOException | RuntimeException damaged) {
                return Shade.UNKNOWN;
            }
        };
    }
}
