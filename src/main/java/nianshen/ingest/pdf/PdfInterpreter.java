package nianshen.ingest.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.Contour;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.page.Box;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.pdf.file.PdfTokens;
import nianshen.ingest.pdf.fonts.PdfFonts;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Runs a page's content stream once and draws glyphs, lines and pictures on a {@link Canvas}. Colours, shadings and
 * images are never decoded, font programs never opened unless a font needs it, which is where the time goes otherwise.
 */
final class PdfInterpreter {

    private static final int DEEPEST_FORM = 32;
    private static final double STENCIL = 0.8;
    private static final String CUT = "有一段内容不完整或已损坏";
    /** Operators that say nothing about text, lines or pictures (PDF 32000-1, annex A), and operands that look like some. */
    private static final Set<String> SILENT = Set.of("d", "d0", "d1", "i", "j", "J", "M", "ri", 
            "EI", "MP", "DP", "false", "null");

    private final PdfFonts fonts;
    private final Canvas canvas;
    private final Contour path;
    private final PdfText text;
    private final PdfLayers layers;
    private final PageLosses losses;
    private final PdfLimits limits;
    private final PdfColours colours = new PdfColours();
    /** Whether each piece of marked content that is open is shown, with all those around it. */
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private final Set<COSStream> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<PdfState> saved = new ArrayDeque<>();
    private PdfState state;
    private COSDictionary resources;
    private boolean clipNext;
    private boolean holes;
    /** Whether the picture that is written in the stream lets through what lies beneath. */
    private boolean stencil;
    private int strange;

    /**
     * @param toPage from the page's user space to the page as shown
     * @param losses takes down what cannot be read
     */
    PdfInterpreter(PdfFonts fonts, PdfLayers layers, Canvas canvas, Matrix toPage, PageLosses losses, PdfLimits limits) {
        this.fonts = fonts;
        this.layers = layers;
        this.losses = losses;
        this.limits = limits;
        this.canvas = canvas;
        this.path = new Contour(canvas);
        this.text = new PdfText(fonts, canvas, losses, this::unseen);
        this.state = new PdfState(toPage, canvas.whole());
    }

    /** Runs a stream; what stands before a damaged place still counts. */
    void run(byte[] content, COSDictionary with) throws IOException {
        COSDictionary outer = resources;
        resources = with == null ? new COSDictionary() : with;
        int open = marks.size();
        int depth = saved.size();
        PdfTokens tokens = new PdfTokens(content);
        for (String operator = tokens.next(); operator != null; operator = tokens.next()) {
            limits.operators.use(1);
            apply(operator, tokens);
        }
        if (tokens.broken() || text.isOpen() || marks.size() > open || saved.size() > depth || !path.isEmpty()) {
            losses.add(CUT);
        }
        text.open(false);
        while (marks.size() > open) {
            marks.pop();
        }
        resources = outer;
    }

    private void apply(String operator, PdfTokens o) throws IOException {
        switch (operator) {
            case "q" -> saved.push(state.copy());
            case "Q" -> restore();
            case "cm" -> state.matrix = Matrix.of(o.allNumbers()).then(state.matrix);
            case "w" -> state.lineWidth = o.number(0);
            case "Do" -> draw(o.name());
            case "gs" -> state.take(resource(COSName.EXT_G_STATE, o.name()));
            case "BI" -> stencil = false;
            case "true" -> stencil |= "IM".equals(o.name()) || "ImageMask".equals(o.name());
            case "BMC", "BDC" -> marks.push(!unseen() && (!"OC".equals(o.tag()) || layers.shows(resource(COSName.PROPERTIES, o.name()))));
            case "EMC" -> marks.poll();
            case "ID" -> {
                canvas.picture(state.matrix.box(0, 0, 1, 1), !state.matrix.isStraight() ? 0 : stencil ? stencilled() : hides(state.alpha));
                o.skipImage();
            }
            case "sh" -> shade();
            case "Tf" -> font(o.name(), o.number(o.count() - 1));
            case "g", "G" -> device(operator, o.last(1));
            case "rg", "RG" -> device(operator, o.last(3));
            case "k", "K" -> device(operator, o.last(4));
            case "cs", "CS" -> space(operator, o.name());
            case "sc", "scn" -> state.fill(o.allNumbers());
            case "SC", "SCN" -> state.stroke(o.allNumbers());
            default -> {
                if (!paint(operator, o) && !text.apply(operator, o, state)) {
                    other(operator);
                }
            }
        }
    }

    /** How much what is painted now hides of what lies beneath, up to 1. */
    private double hides(double alpha) {
        return state.blended() || state.masked || unseen() ? 0 : alpha;
    }

    /** Paper colour through a stencil lies there to hide something, perhaps not all of it. */
    private double stencilled() {
        return state.isWhite() ? hides(STENCIL) : 0;
    }

    private void shade() {
        canvas.area(state.clip);
        canvas.cover(state.clip, hides(state.alpha));
    }

    private void device(String operator, double[] parts) {
        if (Character.isLowerCase(operator.charAt(0))) {
            state.fillSpace(PdfColours.DEVICE, PdfColours.DEVICE.shade(parts));
        } else {
            state.lineSpace(PdfColours.DEVICE, PdfColours.DEVICE.shade(parts));
        }
    }

    private void space(String operator, String name) {
        COSDictionary named = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase own = named == null || name == null ? null : named.getDictionaryObject(name);
        COSBase is = own == null && name != null ? COSName.getPDFName(name) : own;
        PdfColours.Space space = colours.of(is);
        if ("cs".equals(operator)) {
            state.fillSpace(space, PdfColours.first(is, space));
        } else {
            state.lineSpace(space, PdfColours.first(is, space));
        }
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
            canvas.clip(state.clip, state.holes);
        }
    }

    private boolean paint(String operator, PdfTokens o) {
        switch (operator) {
            case "m" -> path.moveTo(x(o, 0), y(o, 0));
            case "l" -> path.lineTo(x(o, 0), y(o, 0));
            case "c" -> path.curveTo(x(o, 0), y(o, 0), x(o, 2), y(o, 2), x(o, 4), y(o, 4));
            case "v" -> path.curveTo(path.x(), path.y(), x(o, 0), y(o, 0), x(o, 2), y(o, 2));
            case "y" -> path.curveTo(x(o, 0), y(o, 0), x(o, 2), y(o, 2), x(o, 2), y(o, 2));
            case "h" -> path.close();
            case "re" -> path.rectangle(state.matrix, o.number(0), o.number(1), o.number(2), o.number(3));
            case "W", "W*" -> {
                clipNext = true;
                holes = "W*".equals(operator);
            }
            case "n" -> finish(false, false, false);
            case "S" -> finish(true, false, false);
            case "s" -> finish(true, false, true);
            case "f", "F", "f*" -> finish(false, true, false);
            case "B", "B*" -> finish(true, true, false);
            case "b", "b*" -> finish(true, true, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void finish(boolean stroke, boolean fill, boolean close) {
        if (close) {
            path.close();
        }
        if (fill) {
            path.fill(state.isWhite(), state.shade(), hides(state.alpha));
        }
        if (stroke) {
            path.stroke(state.lineWidth * Math.hypot(state.matrix.a(), state.matrix.b()), hides(state.strokeAlpha));
        }
        if (clipNext) {
            Box bounds = path.bounds();
            state.clip = bounds == null ? state.clip : state.clip.intersection(bounds);
            state.holes = holes ? path.holes(state.holes) : state.holes;
            canvas.clip(state.clip, state.holes);
            clipNext = false;
        }
        path.clear();
    }

    private void other(String operator) {
        switch (operator) {
            case "BX" -> strange++;
            case "EX" -> strange--;
            default -> {
                if (strange <= 0 && !SILENT.contains(operator)) {
                    losses.add(CUT);
                }
            }
        }
    }

    private void font(String name, double size) {
        state.font = fonts.of(resource(COSName.FONT, name));
        state.size = size;
    }

    private boolean unseen() {
        return !marks.isEmpty() && !marks.peek();
    }

    private COSDictionary resource(COSName kind, String name) {
        COSDictionary all = resources.getCOSDictionary(kind);
        return all == null || name == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    }

    private void draw(String name) throws IOException {
        if (!(resource(COSName.XOBJECT, name) instanceof COSStream object)) {
            losses.add("有一段内容缺失");
            return;
        }
        if (!layers.shows(object.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            canvas.picture(state.matrix.box(0, 0, 1, 1), !state.matrix.isStraight() ? 0
                    : object.getBoolean(COSName.IMAGE_MASK, false) ? stencilled() : hides(state.alpha) * PdfMasks.hides(object));
        } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            form(object);
        } else {
            losses.add("有一段内容无法识别");
        }
    }

    /**
     * Draws the appearance of an annotation: its box, as turned by its own matrix, fills the place.
     *
     * @param place corners in the page's user space
     * @param layer to which it belongs, or null
     */
    void note(COSStream looks, float[] place, COSDictionary layer) throws IOException {
        COSArray own = looks.getCOSArray(COSName.MATRIX);
        COSArray bounds = looks.getCOSArray(COSName.BBOX);
        if (!layers.shows(layer) || bounds == null || bounds.size() != 4) {
            return;
        }
        float[] b = bounds.toFloatArray();
        Box turned = (own == null ? Matrix.IDENTITY : matrix(own)).box(b[0], b[1], b[2], b[3]);
        Box to = Box.ofCorners(place[0], place[1], place[2], place[3]);
        double across = turned.width() == 0 ? 1 : to.width() / turned.width();
        double down = turned.height() == 0 ? 1 : to.height() / turned.height();
        saved.push(state.copy());
        state.matrix = new Matrix(across, 0, 0, down, to.left() - across * turned.left(), to.top() - down * turned.top())
                .then(state.matrix);
        form(looks);
        restore();
    }

    private void form(COSStream form) throws IOException {
        limits.forms.use(1);
        if (running.size() >= DEEPEST_FORM || !running.add(form)) {
            losses.add("有一段内容嵌套过深或自相循环");
            return;
        }
        int level = saved.size();
        saved.push(state.copy());
        COSArray own = form.getCOSArray(COSName.MATRIX);
        state.matrix = own == null ? state.matrix : matrix(own).then(state.matrix);
        COSArray bounds = form.getCOSArray(COSName.BBOX);
        if (bounds != null && bounds.size() == 4) {
            float[] b = bounds.toFloatArray();
            state.clip = state.clip.intersection(state.matrix.box(b[0], b[1], b[2], b[3]));
            canvas.clip(state.clip, state.holes);
        }
        boolean within = text.isOpen();
        COSDictionary with = form.getCOSDictionary(COSName.RESOURCES);
        run(PdfStreams.bytes(form, losses, limits.content), with == null ? resources : with);
        text.open(within);
        running.remove(form);
        while (saved.size() > level) {
            restore();
        }
    }

    private double x(PdfTokens o, int at) {
        return state.matrix.x(o.number(at), o.number(at + 1));
    }

    private double y(PdfTokens o, int at) {
        return state.matrix.y(o.number(at), o.number(at + 1));
    }

    private static Matrix matrix(COSArray six) {
        return Matrix.of(IntStream.range(0, six.size()).mapToDouble(i -> six.getObject(i) instanceof COSNumber n ? n.floatValue() : 0).toArray());
    }
}
