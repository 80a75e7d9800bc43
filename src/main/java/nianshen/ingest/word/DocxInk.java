package nianshen.ingest.word;

import java.util.Locale;
import java.util.Set;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether the characters of a run can be seen on white paper (ECMA-376-1, 17.3.2). */
final class DocxInk {

    /** Up to this size, in half points, nobody reads a text. */
    private static final int TINY = 2;
    private static final Set<String> WHITE = Set.of("FFFFFF", "FEFEFE");
    private static final Set<String> PAPER = Set.of("", "AUTO", "FFFFFF");

    private DocxInk() {
    }

    static boolean isUnseen(Element run, DocxStyles styles) {
        boolean tiny = Xml.number(run, "rPr", "sz").filter(size -> size <= TINY).isPresent();
        boolean white = Xml.val(run, "rPr", "color").filter(c -> WHITE.contains(c.toUpperCase(Locale.ROOT))).isPresent();
        return tiny || white && !isShaded(run, styles);
    }

    /** Whether the run, or what it stands in, may have a colour behind it; of a drawn box that cannot be told. */
    private static boolean isShaded(Element run, DocxStyles styles) {
        for (Node at = run; at instanceof Element e; at = e.getParentNode()) {
            if (e.getLocalName().equals("txbxContent") || paints(e) || styles.isShaded(Xml.val(e, "tblPr", "tblStyle").orElse(""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean paints(Element e) {
        return Xml.at(e, "rPr", "highlight").isPresent() || filled(e, "rPr") || filled(e, "pPr") || filled(e, "tcPr") || filled(e, "tblPr");
    }

    private static boolean filled(Element e, String properties) {
        return Xml.at(e, properties, "shd").filter(s -> !PAPER.contains(Xml.attribute(s, "fill").toUpperCase(Locale.ROOT))).isPresent();
    }
}
