package nianshen.ingest.ofd;

import java.util.List;
import java.util.Map;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/**
 * Colours and lines in force (8.2).
 *
 * @param fill   colour of areas and characters, null for black
 * @param stroke colour of lines, null for black
 * @param line   breadth in the units of the object
 */
record OfdStyle(OfdColour fill, OfdColour stroke, double line) {

    /** Where nothing is said. */
    static final OfdStyle PLAIN = new OfdStyle(OfdColour.BLACK, OfdColour.BLACK, 0.353);

    /**
     * What an object or a set of parameters says of its own, over this.
     *
     * @param palettes the colours of each space that counts them, by its number
     */
    OfdStyle under(Element e, Map<String, List<String>> palettes) {
        OfdColour area = Xml.at(e, "FillColor").map(c -> OfdColour.of(c, palettes)).orElse(fill);
        OfdColour edge = Xml.at(e, "StrokeColor").map(c -> OfdColour.of(c, palettes)).orElse(stroke);
        return new OfdStyle(area, edge, OfdValues.number(e, "LineWidth", line));
    }
}
