package nianshen.ingest.ofd;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.Look;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.canvas.Shade;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import org.w3c.dom.Element;

/** Draws text objects (11): pieces of text, each with the place of its first character and the steps between the others. */
final class OfdText {

    private static final double TRANSPARENT = 0.05;
    /** A character that only holds a place. */
    private static final int UNSAID = 0xE000;
    /** Stands for the shape of a character that is drawn with several. */
    static final int SEVERAL = -2;
    private static final Pattern NUMBERED = Pattern.compile("\\\\([0-9A-Fa-f]{4})");
    /** Points around the boundary in which a character still shows. */
    private static final double SLACK = 2;
    /** Drawn narrower than this part of their breadth, letters are strokes. */
    private static final double NARROW = 0.15;

    private final OfdResources resources;
    private final Canvas canvas;
    private final PageLosses losses;

    OfdText(OfdResources resources, Canvas canvas, PageLosses losses) {
        this.resources = resources;
        this.losses = losses;
        this.canvas = canvas;
    }

    /** Draws an object, in whose own space this is; nothing shows that stands wholly beside the boundary. */
    void draw(Element object, OfdSpace space, Box boundary) {
        List<Element> codes = Xml.children(object, "TextCode");
        int[][] texts = codes.stream().map(code -> characters(code.getTextContent())).toArray(int[][]::new);
        if (texts.length > 0 && Arrays.stream(texts).allMatch(t -> t.length == 0)) {
            texts[0] = unsaid(object);
        }
        int[] shapes = shapes(object, texts);
        Run run = new Run(object, space, boundary == null || boundary.area() == 0 ? null : boundary.grown(SLACK), shapes);
        for (int i = 0; i < texts.length; i++) {
            run.draw(codes.get(i), texts[i]);
        }
    }

    /** Without the line breaks of a file that was set in lines for people; what is written by its number as what it stands for (11.3). */
    private static int[] characters(String text) {
        boolean broken = text.indexOf('\n') >= 0;
        String line = broken ? text.replaceAll("[\\n\\r\\t]", "").strip() : text;
        return (line.indexOf('\\') < 0 ? line : NUMBERED.matcher(line).replaceAll(m -> Matcher.quoteReplacement(numbered(m.group(1))))).codePoints().toArray();
    }

    private static String numbered(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    /** Where shapes alone are given, which ones they are the program of the font says: so many characters that say nothing. */
    private static int[] unsaid(Element object) {
        int shapes = Xml.children(object).stream().filter(OfdText::namesShapes).mapToInt(t -> glyphs(t).countTokens()).sum();
        int[] unsaid = new int[shapes];
        Arrays.fill(unsaid, UNSAID);
        return unsaid;
    }

    /** Also as a widespread program misspells it. */
    private static boolean namesShapes(Element e) {
        return e.getLocalName().equals("CGTransform") || e.getLocalName().equals("CGTransfrom");
    }

    private static StringTokenizer glyphs(Element transform) {
        return new StringTokenizer(Xml.at(transform, "Glyphs").map(Element::getTextContent).orElse(""));
    }

    /** The number of each character's shape, where characters and shapes go one by one; {@link #SEVERAL} where one has several, -1 elsewhere. Places are counted from the piece of text that follows. */
    private static int[] shapes(Element object, int[][] texts) {
        int[] shapes = new int[Arrays.stream(texts).mapToInt(t -> t.length).sum()];
        Arrays.fill(shapes, -1);
        int piece = 0;
        int before = 0;
        for (Element e : Xml.children(object)) {
            if (namesShapes(e)) {
                name(e, piece < texts.length ? before : 0, shapes);
            } else if (e.getLocalName().equals("TextCode")) {
                before += texts[piece++].length;
            }
        }
        return shapes;
    }

    private static void name(Element transform, int from, int[] shapes) {
        int at = from + (int) OfdValues.number(transform, "CodePosition", 0);
        int codes = (int) OfdValues.number(transform, "CodeCount", 1);
        StringTokenizer glyphs = glyphs(transform);
        double drawn = OfdValues.number(transform, "GlyphCount", 1);
        for (int i = Math.max(0, at); codes <= drawn && i < Math.min(shapes.length, at + codes) && glyphs.hasMoreTokens(); i++) {
            shapes[i] = codes < drawn ? SEVERAL : (int) Math.max(-1, OfdValues.number(glyphs.nextToken()));
        }
    }

    /** The characters of one object, one after another. */
    private final class Run {

        private final OfdFont font;
        private final OfdSpace space;
        private final Box seen;
        private final int[] shapes;
        private final double size;
        private final double stretch;
        private final int reading;
        private final Matrix turned;
        private final boolean upsideDown;
        private final Look look;
        private final Look gone;
        private int drawn;
        private double x;
        private double y;

        Run(Element object, OfdSpace space, Box seen, int[] shapes) {
            this.font = resources.font(Xml.attribute(object, "Font"));
            this.space = space;
            this.seen = seen;
            this.shapes = shapes;
            this.size = OfdValues.number(object, "Size", 0);
            this.stretch = OfdValues.number(object, "HScale", 1);
            this.reading = quarters(object, "ReadDirection");
            this.turned = turn(quarters(object, "CharDirection"));
            this.upsideDown = Math.floorMod(quarters(object, "CharDirection") - reading, 4) == 2;
            this.look = look(object, space);
            this.gone = new Look(look.white(), look.inkless(), true, look.shade());
        }

        void draw(Element code, int[] text) {
            x = OfdValues.number(code, "X", x);
            y = OfdValues.number(code, "Y", y);
            double[] across = OfdValues.deltas(Xml.attribute(code, "DeltaX"), text.length);
            double[] down = OfdValues.deltas(Xml.attribute(code, "DeltaY"), text.length);
            boolean given = across.length + down.length > 0;
            for (int i = 0; i < text.length; i++) {
                double right = step(across, i);
                double low = step(down, i);
                double known = i + 1 < text.length ? Math.abs(reading % 2 == 0 ? right : low) / size / stretch : 0;
                String meaning = font.meaning(text[i], shapes[drawn++]);
                double width = OfdWidths.of(meaning, known) * stretch;
                draw(meaning, width);
                boolean sinks = reading % 2 == 0 && Math.abs(low) > Math.abs(right) && i + 1 < text.length;
                if (sinks && Character.isDigit(text[i]) && Character.isDigit(text[i + 1])) {
                    losses.add("有数字竖着排列，不能确定是一个数还是几个");
                }
                if (given && right == 0 && low == 0 && i + 1 < text.length && Character.isLetterOrDigit(text[i]) && Character.isLetterOrDigit(text[i + 1])) {
                    losses.add("有字符叠在同一处，看不清楚");
                }
                Matrix on = turn(reading).shifted(width * size, 0);
                x += given ? right : on.e();
                y += given ? low : on.f();
            }
        }

        /** Where fewer steps are given than there are characters, the last one holds on. */
        private static double step(double[] steps, int at) {
            return steps.length == 0 ? 0 : steps[Math.min(at, steps.length - 1)];
        }

        private void draw(String meaning, double width) {
            Matrix at = new Matrix(size, 0, 0, size, 0, 0).then(turned).then(space.matrix().shifted(x, y));
            Box em = new Box(0, Canvas.DEPTH - 1, width, Canvas.DEPTH);
            Box box = at.box(em.left(), em.top(), em.right(), em.bottom());
            boolean beside = seen != null && (box.left() > seen.right() || box.right() < seen.left() || box.top() > seen.bottom() || box.bottom() < seen.top());
            boolean mirrored = stretch * (at.a() * at.d() - at.b() * at.c()) < 0;
            boolean absent = beside || Math.abs(stretch) < NARROW;
            boolean wrong = (mirrored || upsideDown) && !absent && !meaning.isBlank();
            canvas.glyph(wrong ? Glyph.UNKNOWN : meaning, at, em, Math.hypot(at.c(), at.d()), absent ? gone : look);
        }
    }

    private static int quarters(Element e, String attribute) {
        return Math.floorMod(Math.round(OfdValues.number(e, attribute, 0) / 90), 4);
    }

    private static Matrix turn(int quarters) {
        return switch (quarters) {
            case 1 -> new Matrix(0, 1, -1, 0, 0, 0);
            case 2 -> new Matrix(-1, 0, 0, -1, 0, 0);
            case 3 -> new Matrix(0, -1, 1, 0, 0, 0);
            default -> Matrix.IDENTITY;
        };
    }

    /** Text that lets everything through is that of a recognised picture, if it stands over one. */
    private Look look(Element object, OfdSpace space) {
        OfdColour fill = space.style().fill();
        OfdColour stroke = space.style().stroke();
        boolean filled = OfdValues.flag(object, "Fill", true) && fill.alpha() * space.alpha() >= TRANSPARENT;
        boolean stroked = OfdValues.flag(object, "Stroke", false) && stroke.alpha() * space.alpha() >= TRANSPARENT;
        if ((!filled || !fill.known()) && (!stroked || !stroke.known()) && (filled || stroked)) {
            losses.add("有文字的颜色不能确定，可能看不见");
        }
        boolean white = (!filled || fill.white()) && (!stroked || stroke.white());
        return new Look(white, !filled && !stroked, space.hidden(), Shade.UNKNOWN);
    }
}
