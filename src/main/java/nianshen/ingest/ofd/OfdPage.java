package nianshen.ingest.ofd;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** Draws one page: templates and layers from the lowest to the highest (7.7), then annotations and seals. */
final class OfdPage {

    /** Told of a page on which nothing is drawn. */
    static final String BLANK = "是空白的，没有任何内容";
    private static final List<String> ORDER = List.of("Background", "Body", "Foreground");
    private static final String LOOP = "的模板嵌套过深或自相循环";
    private static final int DEEPEST = 8;
    /** Characters of a watermark. */
    private static final int MOTTO = 40;

    private final OfdDocument document;
    private final String id;
    private final int number;
    private final PageLosses losses = new PageLosses();
    private final Set<String> running = new HashSet<>();
    private OfdPainter painter;

    OfdPage(OfdDocument document, String id, int number) {
        this.document = document;
        this.id = id;
        this.number = number;
    }

    /** The page as drawn; what of it cannot be read is told. */
    OfdSheet read(String location, OfdSeals seals) {
        String part = document.parts().find(document.part(), location);
        try {
            return read(part, document.parts().root(part), seals);
        } catch (BadPart e) {
            losses.add(e.getMessage());
            OfdArea paper = new OfdArea(document.area(), document.area());
            return new OfdSheet(new Canvas(number, paper.width(), paper.height(), losses, document.limits().drawing).page(), List.of());
        }
    }

    private OfdSheet read(String part, Element root, OfdSeals seals) {
        OfdArea area = OfdArea.of(root, document.area());
        Canvas canvas = new Canvas(number, area.width(), area.height(), losses, document.limits().drawing);
        Box shown = area.shown();
        Box clip = area.toPage().box(shown.left(), shown.top(), shown.right(), shown.bottom()).intersection(canvas.whole());
        OfdSpace space = OfdSpace.of(area.toPage(), clip);
        painter = new OfdPainter(document.resources().with(part, root, losses), canvas, losses, document.limits());
        draw(root, space);
        document.notes(id).forEach(notes -> annotations(notes, space));
        seals.on(id, number).forEach(box -> canvas.picture(space.box(box), 0));
        if (canvas.hasText() && painter.pictures().stream().anyMatch(OfdPicture::isMissing)) {
            losses.add("有一幅图片缺失");
        }
        if (canvas.isBlank()) {
            losses.add(BLANK);
        }
        return new OfdSheet(canvas.page(), painter.pictures());
    }

    private void draw(Element page, OfdSpace space) {
        templates(page, true, space);
        List<Element> layers = Xml.at(page, "Content").map(c -> Xml.children(c, "Layer")).orElse(List.of());
        Xml.at(page, "Content").ifPresent(c -> painter.loose(c, space));
        for (String kind : ORDER) {
            layers.stream().filter(layer -> kind.equals(kind(layer))).forEach(layer -> painter.layer(layer, space));
        }
        templates(page, false, space);
    }

    private static String kind(Element layer) {
        String kind = Xml.attribute(layer, "Type");
        return ORDER.contains(kind) ? kind : "Body";
    }

    private void templates(Element page, boolean below, OfdSpace space) {
        for (Element template : Xml.children(page, "Template")) {
            if (below != Xml.attribute(template, "ZOrder").equals("Foreground")) {
                template(Xml.attribute(template, "TemplateID"), space);
            }
        }
    }

    private void template(String template, OfdSpace space) {
        document.limits().objects.use(1);
        if (running.size() >= DEEPEST || !running.add(template)) {
            losses.add(LOOP);
            return;
        }
        try {
            draw(document.template(template), space);
        } catch (BadPart e) {
            losses.add("的模板" + e.getMessage());
        }
        running.remove(template);
    }

    /** What a program lays over all pages is none of the report's words, and would stand between them; as long as a sentence it is told. */
    private boolean isWatermark(Element note) {
        boolean watermark = Xml.attribute(note, "Type").equals("Watermark");
        if (watermark && note.getTextContent().strip().length() > MOTTO) {
            losses.add("的水印文字没有计入报告");
        }
        return watermark;
    }

    private void annotations(String part, OfdSpace space) {
        try {
            Xml.children(document.parts().root(part), "Annot").stream().filter(a -> OfdValues.flag(a, "Visible", true) && !isWatermark(a))
                    .forEach(note -> Xml.at(note, "Appearance").ifPresent(looks -> painter.block(looks, space.of(looks))));
        } catch (BadPart e) {
            losses.add("的注释" + e.getMessage());
        }
    }
}
