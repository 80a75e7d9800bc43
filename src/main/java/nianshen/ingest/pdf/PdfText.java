package nianshen.ingest.pdf;

import java.util.List;
import java.util.function.BooleanSupplier;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.Look;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.pdf.file.PdfTokens;
import nianshen.ingest.pdf.fonts.PdfFont;
import nianshen.ingest.pdf.fonts.PdfFonts;

/** Draws the text of a content stream (PDF 32000-1, 9.4): keeps where it goes on and puts every glyph there. */
final class PdfText {

    private final PdfFonts fonts;
    private final Canvas canvas;
    private final PageLosses losses;
    private final BooleanSupplier unseen;
    private Matrix text = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;
    /** Whether a text has begun and not ended. */
    private boolean open;
    private PdfState state;
    private Look look;

    /** @param unseen whether what is drawn now is not shown */
    PdfText(PdfFonts fonts, Canvas canvas, PageLosses losses, BooleanSupplier unseen) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.losses = losses;
        this.unseen = unseen;
    }

    /** Whether a text has begun and not ended. */
    boolean isOpen() {
        return open;
    }

    /** Goes on as if within a text, or outside of any. */
    void open(boolean within) {
        open = within;
    }

    /** Does what an operator says of text; false where it says nothing of any. */
    boolean apply(String operator, PdfTokens o, PdfState now) {
        state = now;
        switch (operator) {
            case "BT" -> {
                text = line = Matrix.IDENTITY;
                open = true;
            }
            case "ET" -> open = false;
            case "Tc" -> state.charSpace = o.number(0);
            case "Tw" -> state.wordSpace = o.number(0);
            case "Tz" -> state.stretch = o.number(0) / 100;
            case "TL" -> state.leading = o.number(0);
            case "Ts" -> state.rise = o.number(0);
            case "Tr" -> state.mode = (int) o.number(0);
            case "Tm" -> text = line = Matrix.of(o.allNumbers());
            case "Td" -> nextLine(o.number(0), o.number(1));
            case "TD" -> {
                state.leading = -o.number(1);
                nextLine(o.number(0), o.number(1));
            }
            case "T*" -> nextLine(0, -state.leading);
            default -> {
                return show(operator, o);
            }
        }
        return true;
    }

    private boolean show(String operator, PdfTokens o) {
        switch (operator) {
            case "Tj" -> show(o.string());
            case "'" -> {
                nextLine(0, -state.leading);
                show(o.string());
            }
            case "\"" -> {
                state.wordSpace = o.number(0);
                state.charSpace = o.number(1);
                nextLine(0, -state.leading);
                show(o.string());
            }
            case "TJ" -> showSpaced(o.array());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nextLine(double x, double y) {
        text = line = line.shifted(x, y);
    }

    private void showSpaced(List<Object> parts) {
        for (Object part : parts == null ? List.of() : parts) {
            if (part instanceof Double back) {
                advance(-back / 1000 * state.size * (vertical() ? 1 : state.stretch));
            } else {
                show((byte[]) part);
            }
        }
    }

    private boolean vertical() {
        return state.font != null && state.font.vertical();
    }

    private void advance(double by) {
        text = vertical() ? text.shifted(0, by) : text.shifted(by, 0);
    }

    private void show(byte[] string) {
        if (string == null) {
            return;
        }
        if (state.font == null) {
            state.font = fonts.of(null);
        }
        look = state.look(unseen.getAsBoolean());
        if (state.masked && string.length > 0) {
            losses.add("有文字隔着蒙版显示，不能确定能否看见");
        }
        if (vertical()) {
            state.font.spell(string, this::signDown);
        } else {
            state.font.spell(string, this::sign);
        }
        if (state.font.contradictory()) {
            losses.add("有两个不同的字形都标成同一个数字，数字不可靠");
        }
    }

    private void sign(PdfFont.Sign sign, boolean wordSpace) {
        Matrix m = glyphMatrix();
        double size = Math.hypot(m.c(), m.d());
        canvas.glyph(meaning(sign, m), m, new Box(0, -Canvas.DEPTH, sign.advance(), 1 - Canvas.DEPTH), size, look);
        advance((sign.advance() * state.size + state.charSpace + (wordSpace ? state.wordSpace : 0)) * state.stretch);
    }

    /** In vertical writing the origin is the middle of the character's top. */
    private void signDown(PdfFont.Sign sign, boolean wordSpace) {
        Matrix m = glyphMatrix();
        double size = Math.hypot(m.c(), m.d());
        canvas.glyph(meaning(sign, m), m.shifted(-0.5, -(1 - Canvas.DEPTH)), new Box(0, -Canvas.DEPTH, 1, 1 - Canvas.DEPTH), size, look);
        advance(sign.advance() * state.size - state.charSpace - (wordSpace ? state.wordSpace : 0));
    }

    /** Mirrored, nobody reads it. */
    private String meaning(PdfFont.Sign sign, Matrix m) {
        if (m.a() * m.d() <= m.b() * m.c() || sign.text().isBlank()) {
            return sign.text();
        }
        losses.add("有文字左右或上下颠倒，无法读取");
        return Glyph.UNKNOWN;
    }

    private Matrix glyphMatrix() {
        return new Matrix(state.size * state.stretch, 0, 0, state.size, 0, state.rise).then(text)
                .then(state.matrix);
    }
}
