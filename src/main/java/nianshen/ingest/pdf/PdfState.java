package nianshen.ingest.pdf;

import nianshen.ingest.canvas.Look;
import nianshen.ingest.canvas.Matrix;
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

    Matrix matrix;
    Box clip;
    PdfFont font;
    double size = 1;
    double charSpace;
    double wordSpace;
    double stretch = 1;
    double leading;
    double rise;
    int mode;
    double lineWidth = 1;
    /** How dark the fill colour is by itself, from 0 (paper) to 1. */
    private double ink = 1;
    /** The same of lines, and of letters that are drawn as outlines. */
    private double lineInk = 1;
    boolean uncertainColour;
    /** How far filled shapes and text cover what lies beneath, from 0 (not at all) to 1. */
    double alpha = 1;
    /** The same of lines. */
    double strokeAlpha = 1;
    /** Whether colours mix with what lies beneath. */
    boolean blended;
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
        boolean pale = mode == 1 || mode == 5 ? lineInk * strokeAlpha < PALE : isWhite() && filled();
        return new Look(pale, inkless(), layerOff || alpha < TRANSPARENT);
    }

    /** Whether text is drawn without any ink: an invisible layer (3) or a clipping path only (7). */
    private boolean inkless() {
        return mode == 3 || mode == 7;
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
        blended = first == null ? blended : !COSName.NORMAL.equals(first) && !COSName.getPDFName("Compatible").equals(first);
        masked = named.containsKey(COSName.SMASK) ? named.getDictionaryObject(COSName.SMASK) instanceof COSDictionary : masked;
    }

    /** Whether what is filled is seen as paper is: pale by itself, or for how much of what lies beneath shows through it. */
    boolean isWhite() {
        return ink * alpha < PALE;
    }

    /** Sets the fill colour from the operands of a colour operator; none of a colour that they do not tell. */
    void fill(double... parts) {
        ink = parts.length == 1 && uncertainColour ? 1 : ink(parts);
    }

    /** The same of lines, and of letters that are drawn as outlines. */
    void stroke(double... parts) {
        lineInk = ink(parts);
    }

    private static double ink(double[] parts) {
        return switch (parts.length) {
            case 1 -> 1 - parts[0];
            case 3 -> 1 - Math.min(parts[0], Math.min(parts[1], parts[2]));
            case 4 -> parts[0] + parts[1] + parts[2] + parts[3];
            default -> 1;
        };
    }
}
