package nianshen.ingest.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** What objects refer to by number (7.9): drawing parameters, composites, fonts; of the document, and of a page over them. */
final class OfdResources {

    /** A set of parameters may rest on another one, so often. */
    private static final int CHAIN = 16;
    private final OfdPackage parts;
    private final PageLosses losses;
    private final Map<String, Element> parameters = new HashMap<>();
    private final Map<String, Element> composites = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private final Map<String, OfdFont> fonts = new HashMap<>();
    /** Of colour spaces whose colours are counted. */
    private final Map<String, List<String>> palettes = new HashMap<>();

    OfdResources(OfdPackage parts, PageLosses losses) {
        this.parts = parts;
        this.losses = losses;
    }

    /** Adds what the parts of a kind hold that another part names. */
    void add(String from, Element named, String kind) {
        add(from, named, kind, losses);
    }

    private void add(String from, Element named, String kind, PageLosses told) {
        for (Element location : Xml.children(named, kind)) {
            try {
                Element all = parts.root(from, location.getTextContent());
                String part = parts.find(from, location.getTextContent());
                Xml.children(all).forEach(group -> Xml.children(group).forEach(resource -> add(resource, part, Xml.attribute(all, "BaseLoc"))));
            } catch (BadPart e) {
                told.add("的资源" + e.getMessage());
            }
        }
    }

    /** @param folder of the files that resources name, as the part that lists them names it */
    private void add(Element resource, String part, String folder) {
        String id = Xml.attribute(resource, "ID");
        switch (resource.getLocalName()) {
            case "DrawParam" -> parameters.put(id, resource);
            case "ColorSpace" -> Xml.at(resource, "Palette").ifPresent(p -> palettes.put(id, Xml.children(p, "CV").stream().map(Element::getTextContent).toList()));
            case "CompositeGraphicUnit", "CompositeGraphUnit", "VectorG" -> composites.put(id, resource);
            case "MultiMedia" -> media.put(id, file(resource, "MediaFile", part, folder));
            case "Font" -> fonts.putIfAbsent(id, new OfdFont(new OfdFontProgram(parts, file(resource, "FontFile", part, folder))));
            default -> {
            }
        }
    }

    /** The part with a picture or a font; empty where there is none. */
    private String file(Element resource, String kind, String part, String folder) {
        String file = Xml.at(resource, kind).map(e -> e.getTextContent().strip()).orElse("");
        String below = parts.find(part, folder + "/" + file);
        String found = below == null ? parts.find(part, file) : below;
        return found == null ? "" : found;
    }

    /** These and those that a page has of its own. */
    OfdResources with(String from, Element page, PageLosses told) {
        if (Xml.children(page, "PageRes").isEmpty()) {
            return this;
        }
        OfdResources both = new OfdResources(parts, losses);
        both.parameters.putAll(parameters);
        both.composites.putAll(composites);
        both.media.putAll(media);
        both.fonts.putAll(fonts);
        both.palettes.putAll(palettes);
        both.add(from, page, "PageRes", told);
        both.fonts.forEach((id, font) -> fonts.putIfAbsent(from + id, font));
        return both;
    }

    /** The style of an object or layer within another's. */
    OfdStyle style(Element e, OfdStyle around) {
        return parameters(Xml.attribute(e, "DrawParam"), around, 0).under(e, palettes);
    }

    private OfdStyle parameters(String id, OfdStyle around, int depth) {
        Element own = parameters.get(id);
        return own == null || depth >= CHAIN ? around : parameters(Xml.attribute(own, "Relative"), around, depth + 1).under(own, palettes);
    }

    /** A composite; null where there is none. */
    Element composite(String id) {
        return composites.get(id);
    }

    /** A picture on a page, whether or not there is anything to be drawn. */
    OfdPicture picture(String id, Matrix place, Box seen) {
        return new OfdPicture(parts, media.get(id), place, seen);
    }

    /** A font, which need not be listed. */
    OfdFont font(String id) {
        return fonts.computeIfAbsent(id, unlisted -> new OfdFont(new OfdFontProgram(parts, null)));
    }

    /** Tells of fonts whose characters and shapes do not go together. */
    void tellDoubtful() {
        fonts.values().stream().flatMap(font -> font.doubts().stream()).distinct().sorted().forEach(losses::add);
    }
}
