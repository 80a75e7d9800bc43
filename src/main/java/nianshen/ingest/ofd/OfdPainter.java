package nianshen.ingest.ofd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.Contour;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.canvas.Shade;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** Draws the objects of layers, blocks and composites on a canvas (8 to 13). */
final class OfdPainter {

    private static final int DEEPEST = 32;
    private static final double TRANSPARENT = 0.05;
    private static final String STRANGE = "有一段内容无法识别";
    private static final String TOO_DEEP = "有一段内容嵌套过深或自相循环";

    private final OfdResources resources;
    private final Canvas canvas;
    private final PageLosses losses;
    private final OfdLimits limits;
    private final OfdText text;
    private final List<OfdPicture> pictures = new ArrayList<>();
    private final Set<String> running = new HashSet<>();

    OfdPainter(OfdResources resources, Canvas canvas, PageLosses losses, OfdLimits limits) {
        this.resources = resources;
        this.canvas = canvas;
        this.losses = losses;
        this.limits = limits;
        this.text = new OfdText(resources, canvas, losses);
    }

    /** The pictures drawn so far. */
    List<OfdPicture> pictures() {
        return pictures;
    }

    /** Draws a layer. */
    void layer(Element layer, OfdSpace space) {
        block(layer, space.styled(resources.style(layer, space.style())));
    }

    /** Draws what stands in a block. */
    void block(Element block, OfdSpace space) {
        if (space.depth() > DEEPEST) {
            losses.add(TOO_DEEP);
            return;
        }
        Xml.children(block).forEach(e -> object(e, space));
    }

    /** Draws what stands beside the layers, as some programs write it. */
    void loose(Element content, OfdSpace space) {
        Xml.children(content).stream().filter(e -> !e.getLocalName().equals("Layer")).forEach(e -> object(e, space));
    }

    private void object(Element e, OfdSpace around) {
        limits.objects.use(1);
        OfdSpace space = around.of(e).styled(resources.style(e, around.style())).clipped(clip(e, around));
        canvas.clip(space.clip());
        switch (e.getLocalName()) {
            case "TextObject" -> text(e, space, around.boundary(e));
            case "PathObject" -> path(e, space, around.boundary(e));
            case "ImageObject" -> picture(e, space, around.boundary(e));
            case "CompositeObject" -> composite(Xml.attribute(e, "ResourceID"), space);
            case "PageBlock", "Layer" -> block(e, space);
            default -> losses.add(STRANGE);
        }
    }

    /** Without its boundary nobody can say where it stands. */
    private void text(Element e, OfdSpace space, Box boundary) {
        if (boundary == null && !e.getTextContent().isBlank()) {
            losses.add("有一段文字没有位置");
        } else if (Xml.children(e, "TextCode").isEmpty() && Xml.children(e, "CGTransform").isEmpty() && !e.getTextContent().isBlank()) {
            losses.add(STRANGE);
        } else {
            text.draw(e, space, boundary);
        }
    }

    private void path(Element e, OfdSpace space, Box boundary) {
        OfdStyle style = space.style();
        if (space.hidden() || space.alpha() < TRANSPARENT) {
            return;
        }
        canvas.clip(space.clipped(nowhere(boundary) ? null : boundary).clip());
        Contour contour = traced(e, space.matrix());
        if (OfdValues.flag(e, "Fill", false) && style.fill().alpha() >= TRANSPARENT) {
            contour.fill(style.fill().white(), Shade.UNKNOWN, hides(style.fill(), space, e));
        }
        if (OfdValues.flag(e, "Stroke", true) && style.stroke().alpha() >= TRANSPARENT) {
            contour.stroke(style.line() * Math.hypot(space.matrix().a(), space.matrix().b()), hides(style.stroke(), space, e));
        }
    }

    /** How much it takes of what lies beneath, up to 1. */
    private static double hides(OfdColour colour, OfdSpace space, Element e) {
        return colour.plain() && !mixed(e) ? colour.alpha() * space.alpha() : 0;
    }

    /** Some programs leave the boundary at nought and give all places on the page. */
    private static boolean nowhere(Box boundary) {
        return boundary != null && boundary.width() == 0 && boundary.height() == 0;
    }

    /** Whether what lies beneath shows through, as beneath a marker. */
    private static boolean mixed(Element e) {
        String mode = Xml.attribute(e, "BlendMode");
        return !mode.isEmpty() && !mode.equals("Normal");
    }

    private Contour traced(Element e, Matrix matrix) {
        Contour contour = new Contour(canvas);
        Xml.children(e, "AbbreviatedData").forEach(data -> OfdPath.trace(data.getTextContent(), matrix, contour, limits.steps));
        return contour;
    }

    /** A picture fills the unit square of its space and shows within its boundary (10). */
    private void picture(Element e, OfdSpace space, Box boundary) {
        Box box = Xml.attribute(e, "CTM").isBlank() ? null : space.matrix().box(0, 0, 1, 1);
        Box seen = box == null || boundary == null ? boundary : box.intersection(boundary);
        if (seen != null && !space.hidden() && space.alpha() >= TRANSPARENT && seen.width() >= 0 && seen.height() >= 0) {
            Matrix unit = new Matrix(seen.width(), 0, 0, seen.height(), seen.left(), seen.top());
            OfdPicture picture = resources.picture(Xml.attribute(e, "ResourceID"), box == null ? unit : space.matrix(), seen.intersection(space.clip()));
            pictures.add(picture);
            boolean whole = !mixed(e) && Xml.attribute(e, "ImageMask").isEmpty() && space.matrix().isStraight();
            canvas.picture(seen, whole && picture.isOpaque() ? space.alpha() : 0);
        }
    }

    private void composite(String id, OfdSpace space) {
        Element unit = resources.composite(id);
        if (unit == null) {
            losses.add("有一段内容缺失");
        } else if (!running.add(id)) {
            losses.add(TOO_DEEP);
        } else {
            Xml.at(unit, "Content").ifPresent(content -> block(content, space));
            running.remove(id);
        }
    }

    /** What the object's clips leave of it (8.4); null where it has none. */
    private Box clip(Element e, OfdSpace around) {
        Element clips = Xml.at(e, "Clips").orElse(null);
        if (clips == null) {
            return null;
        }
        Matrix space = OfdValues.flag(clips, "TransFlag", true) ? around.of(e).matrix() : around.placed(e);
        Box left = null;
        for (Element clip : Xml.children(clips, "Clip")) {
            left = common(left, area(clip, space));
        }
        return left;
    }

    /** What two areas share; null stands for everything. */
    private static Box common(Box one, Box other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.intersection(other);
    }

    /** The smallest box around the areas of a clip; null where one of them is no path. */
    private Box area(Element clip, Matrix space) {
        Box all = null;
        for (Element area : Xml.children(clip, "Area")) {
            Element path = Xml.at(area, "Path").orElse(null);
            Box one = path == null ? null : bounds(path, OfdValues.matrix(Xml.attribute(area, "CTM")).then(space));
            if (one == null) {
                return null;
            }
            all = all == null ? one : all.union(one);
        }
        return all;
    }

    private Box bounds(Element path, Matrix space) {
        return traced(path, OfdSpace.of(space, canvas.whole()).of(path).matrix()).bounds();
    }
}
