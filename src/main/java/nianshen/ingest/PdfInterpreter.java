package nianshen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Runs a page's content stream once and draws glyphs, lines and pictures on a {@link PdfCanvas}. Colours, shadings and
 * images are never decoded, font programs never opened unless a font needs it, which is where the time goes otherwise.
 */
final class PdfInterpreter {

    /** How far a character's box reaches below the base line, in font sizes: that of Chinese type. */
    static final double DEPTH = 0.12;
    private static final int DEEPEST_FORM = 12;

    private final PdfFonts fonts;
    private final PdfCanvas canvas;
    private final PdfPath path;
    private final Deque<PdfState> saved = new ArrayDeque<>();
    private PdfState state;
    private COSDictionary resources;
    private PdfMatrix text = PdfMatrix.IDENTITY;
    private PdfMatrix line = PdfMatrix.IDENTITY;
    private boolean clipNext;
    private int depth;

    /** @param toPage from the page's user space to the page as shown */
    PdfInterpreter(PdfFonts fonts, PdfCanvas canvas, PdfMatrix toPage) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.path = new PdfPath(canvas);
        this.state = new PdfState(toPage, canvas.whole());
    }

    /** Runs a stream; what stands before a damaged place still counts. */
    void run(byte[] content, COSDictionary with) throws IOException {
        COSDictionary outer = resources;
        resources = with == null ? new COSDictionary() : with;
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                apply(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        parser.close();
        resources = outer;
    }

    private void apply(String operator, List<COSBase> o) throws IOException {
        switch (operator) {
            case "q" -> saved.push(state.copy());
            case "Q" -> restore();
            case "cm" -> state.matrix = matrix(o).then(state.matrix);
            case "w" -> state.lineWidth = number(o, 0);
            case "Do" -> draw(name(o));
            case "BI" -> canvas.picture(state.matrix.box(0, 0, 1, 1));
            case "g", "rg", "k" -> device(o);
            case "cs" -> state.uncertainColour = !"DeviceGray".equals(nameText(o));
            case "sc", "scn" -> state.fill(numbers(o));
            default -> {
                if (!paint(operator, o)) {
                    text(operator, o);
                }
            }
        }
    }

    private void device(List<COSBase> o) {
        state.uncertainColour = false;
        state.fill(numbers(o));
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
            canvas.clip(state.clip);
        }
    }

    private boolean paint(String operator, List<COSBase> o) {
        switch (operator) {
            case "m" -> path.moveTo(x(o, 0), y(o, 0));
            case "l" -> path.lineTo(x(o, 0), y(o, 0));
            case "c" -> path.curveTo(x(o, 4), y(o, 4));
            case "v", "y" -> path.curveTo(x(o, 2), y(o, 2));
            case "h" -> path.close();
            case "re" -> path.rectangle(state.matrix, number(o, 0), number(o, 1), number(o, 2), number(o, 3));
            case "W", "W*" -> clipNext = true;
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
            path.fill(state.white);
        }
        if (stroke) {
            path.stroke(state.lineWidth * Math.hypot(state.matrix.a(), state.matrix.b()));
        }
        if (clipNext) {
            PdfBox bounds = path.bounds();
            state.clip = bounds == null ? state.clip : state.clip.intersection(bounds);
            canvas.clip(state.clip);
            clipNext = false;
        }
        path.clear();
    }

    private void text(String operator, List<COSBase> o) {
        switch (operator) {
            case "BT" -> text = line = PdfMatrix.IDENTITY;
            case "Tf" -> font(name(o), number(o, 1));
            case "Tc" -> state.charSpace = number(o, 0);
            case "Tw" -> state.wordSpace = number(o, 0);
            case "Tz" -> state.stretch = number(o, 0) / 100;
            case "TL" -> state.leading = number(o, 0);
            case "Ts" -> state.rise = number(o, 0);
            case "Tr" -> state.mode = (int) number(o, 0);
            case "Tm" -> text = line = matrix(o);
            case "Td" -> nextLine(number(o, 0), number(o, 1));
            case "TD" -> {
                state.leading = -number(o, 1);
                nextLine(number(o, 0), number(o, 1));
            }
            case "T*" -> nextLine(0, -state.leading);
            default -> show(operator, o);
        }
    }

    private void show(String operator, List<COSBase> o) {
        switch (operator) {
            case "Tj" -> show(last(o));
            case "'" -> {
                nextLine(0, -state.leading);
                show(last(o));
            }
            case "\"" -> {
                state.wordSpace = number(o, 0);
                state.charSpace = number(o, 1);
                nextLine(0, -state.leading);
                show(last(o));
            }
            case "TJ" -> showSpaced(last(o));
            default -> {
                // an operator that says nothing about text, lines or pictures
            }
        }
    }

    private void nextLine(double x, double y) {
        text = line = line.shifted(x, y);
    }

    private void font(COSName name, double size) {
        COSDictionary all = resources.getCOSDictionary(COSName.FONT);
        state.font = fonts.of(all == null || name == null ? null : all.getCOSDictionary(name));
        state.size = size;
    }

    private void showSpaced(COSBase shown) {
        if (!(shown instanceof COSArray parts)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof COSNumber back) {
                advance(-back.floatValue() / 1000 * state.size * (vertical() ? 1 : state.stretch));
            } else {
                show(parts.getObject(i));
            }
        }
    }

    private boolean vertical() {
        return state.font != null && state.font.vertical();
    }

    private void advance(double by) {
        text = vertical() ? text.shifted(0, by) : text.shifted(by, 0);
    }

    private void show(COSBase shown) {
        if (!(shown instanceof COSString string)) {
            return;
        }
        if (state.font == null) {
            state.font = fonts.of(null);
        }
        if (vertical()) {
            state.font.spell(string.getBytes(), this::signDown);
        } else {
            state.font.spell(string.getBytes(), this::sign);
        }
    }

    private void sign(PdfFont.Sign sign, boolean wordSpace) {
        PdfMatrix m = glyphMatrix();
        double size = Math.hypot(m.c(), m.d());
        canvas.glyph(sign.text(), m, new PdfBox(0, -DEPTH, sign.advance(), 1 - DEPTH), size, state);
        advance((sign.advance() * state.size + state.charSpace + (wordSpace ? state.wordSpace : 0)) * state.stretch);
    }

    /** In vertical writing the origin is the middle of the character's top. */
    private void signDown(PdfFont.Sign sign, boolean wordSpace) {
        PdfMatrix m = glyphMatrix();
        double size = Math.hypot(m.c(), m.d());
        canvas.glyph(sign.text(), m.shifted(-0.5, -(1 - DEPTH)), new PdfBox(0, -DEPTH, 1, 1 - DEPTH), size, state);
        advance(sign.advance() * state.size - state.charSpace - (wordSpace ? state.wordSpace : 0));
    }

    private PdfMatrix glyphMatrix() {
        return new PdfMatrix(state.size * state.stretch, 0, 0, state.size, 0, state.rise).then(text)
                .then(state.matrix);
    }

    private void draw(COSName name) throws IOException {
        COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
        COSStream object = all == null || name == null ? null : all.getCOSStream(name);
        if (object == null) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            canvas.picture(state.matrix.box(0, 0, 1, 1));
        } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE)) && depth < DEEPEST_FORM) {
            form(object);
        }
    }

    private void form(COSStream form) throws IOException {
        int level = saved.size();
        saved.push(state.copy());
        depth++;
        COSArray own = form.getCOSArray(COSName.MATRIX);
        state.matrix = own == null ? state.matrix : matrix(own.toList()).then(state.matrix);
        COSArray bounds = form.getCOSArray(COSName.BBOX);
        if (bounds != null && bounds.size() == 4) {
            double[] b = numbers(bounds.toList());
            state.clip = state.clip.intersection(state.matrix.box(b[0], b[1], b[2], b[3]));
            canvas.clip(state.clip);
        }
        COSDictionary with = form.getCOSDictionary(COSName.RESOURCES);
        try (InputStream in = form.createInputStream()) {
            run(in.readAllBytes(), with == null ? resources : with);
        }
        depth--;
        while (saved.size() > level) {
            restore();
        }
    }

    private double x(List<COSBase> o, int at) {
        return state.matrix.x(number(o, at), number(o, at + 1));
    }

    private double y(List<COSBase> o, int at) {
        return state.matrix.y(number(o, at), number(o, at + 1));
    }

    private static PdfMatrix matrix(List<? extends COSBase> o) {
        return new PdfMatrix(number(o, 0), number(o, 1), number(o, 2), number(o, 3), number(o, 4), number(o, 5));
    }

    private static double number(List<? extends COSBase> o, int at) {
        return at < o.size() && o.get(at) instanceof COSNumber n ? n.floatValue() : 0;
    }

    private static double[] numbers(List<? extends COSBase> o) {
        int count = (int) o.stream().filter(COSNumber.class::isInstance).count();
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(o, i);
        }
        return numbers;
    }

    private static COSName name(List<COSBase> o) {
        return !o.isEmpty() && o.get(0) instanceof COSName name ? name : null;
    }

    private static String nameText(List<COSBase> o) {
        COSName name = name(o);
        return name == null ? "" : name.getName();
    }

    private static COSBase last(List<COSBase> o) {
        return o.isEmpty() ? null : o.get(o.size() - 1);
    }
}
