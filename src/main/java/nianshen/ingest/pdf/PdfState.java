package nianshen.ingest.pdf;

import java.util.List;
import java.util.Set;
import nianshen.ingest.canvas.Look;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.canvas.Shade;
import nianshen.ingest.page.Box;
import nianshen.ingest.pdf.fonts.PdfFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The part of the graphics state that reading needs; {@code q} keeps a copy. */
final class PdfState implements Cloneable {

    /** With less of itself than this, up to 1, text shows nowhere, on dark ground either. */
    private static final double TRANSPARENT = 0.05;

    /** With less ink than this, up to 1, nobody tells a colour from paper. */
    private static final double PALE = 0.09;

    /** Ways of mixing by which nothing is left to see of a colour on paper, and those that turn it into its opposite (PDF 32000-1, 11.3.5). */
    private static final Set<String> LOST_ON_PAPER = Set.of("Screen", "Lighten", "ColorDodge", "ColorBurn", "Overlay", "SoftLight", "Hue", "Saturation", "Color");
    private static final Set<String> INVERTED_ON_PAPER = Set.of("Difference", "Exclusion");

    Matrix matrix;
    Box clip;
    /** Outlines that leave holes in what shows within the clip, one within the other. */
    List<double[][]> holes = List.of();
    PdfFont font;
    double size = 1;
    double charSpace;
    double wordSpace;
    double stretch = 1;
    double leading;
    double rise;
    int mode;
    double lineWidth = 1;
    private PdfColours.Space space = PdfColours.DEVICE;
    private PdfColours.Space lineSpace = PdfColours.DEVICE;
    /** What is filled is drawn in this colour. */
    private int fill;
    /** The same of lines, and of letters that are drawn as outlines. */
    private int line;
    /** How far filled shapes and text cover what lies beneath, from 0 (not at all) to 1. */
    double alpha = 1;
    /** The same of lines. */
    double strokeAlpha = 1;
    /** How colours mix with what lies beneath; null where they do not. */
    private String blending;
    /** Whether a picture decides how far what is drawn can be seen. */
    boolean masked;

    PdfState(Matrix matrix, Box clip) {
        this.matrix = matrix;
        this.clip = clip;
    }

    PdfState copy() {
        try {
            return (PdfState) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a character is drawn now. */
    Look look(boolean layerOff) {
        boolean pale = (isWhite() || !fills()) && (filled() || ink(line) * strokeAlpha < PALE);
        return new Look(pale, inkless(), layerOff || alpha < TRANSPARENT, filled() ? shade() : Shade.UNKNOWN);
    }

    /** Whether text is drawn without any ink: an invisible layer (3) or a clipping path only (7). */
    private boolean inkless() {
        return mode == 3 || mode == 7;
    }

    private boolean fills() {
        return mode != 1 && mode != 5;
    }

    /** Whether the fill colour alone is seen, without strokes around the characters. */
    private boolean filled() {
        return mode == 0 || mode == 4;
    }

    /** Takes over what a named graphics state says; null says nothing. */
    void take(COSDictionary named) {
        if (named == null) {
            return;
        }
        alpha = named.getFloat(COSName.CA_NS, (float) alpha);
        strokeAlpha = named.getFloat(COSName.CA, (float) strokeAlpha);
        COSBase mode = named.getDictionaryObject(COSName.BM);
        COSBase first = mode instanceof COSArray several && several.size() > 0 ? several.getObject(0) : mode;
        if (first instanceof COSName way) {
            blending = Set.of("Normal", "Compatible").contains(way.getName()) ? null : way.getName();
        }
        masked = named.containsKey(COSName.SMASK) ? named.getDictionaryObject(COSName.SMASK) instanceof COSDictionary : masked;
    }

    /** Whether what is filled is seen as paper is: pale by itself, or for how much of what lies beneath shows through it. */
    boolean isWhite() {
        return ink(fill) * alpha < PALE;
    }

    /** Whether colours mix with what lies beneath. */
    boolean blended() {
        return blending != null;
    }

    /** What is filled, as it looks on paper; unknown where what lies beneath shows through. */
    int shade() {
        return blending == null && alpha > 1 - PALE ? fill : Shade.UNKNOWN;
    }

    private double ink(int shade) {
        return blending != null && LOST_ON_PAPER.contains(blending) ? 0
                : Shade.ink(blending != null && INVERTED_ON_PAPER.contains(blending) ? Shade.inverted(shade) : shade);
    }

    /** Chooses a space for colours of what is filled, which begins with the first of its own. */
    void fillSpace(PdfColours.Space chosen, int first) {
        space = chosen;
        fill = first;
    }

    /** The same of lines. */
    void lineSpace(PdfColours.Space chosen, int first) {
        lineSpace = chosen;
        line = first;
    }

    /** Sets the colour of what is filled, in the space that was chosen. */
    void fill(double... parts) {
        fill = space.shade(parts);
    }

    /** The same of lines, and of letters that are drawn as outlines. */
    void stroke(double... parts) {
        line = lineSpace.shade(parts);
    }
}
