package nianshen.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.PathSpan;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.ingest.markup.Xml;
import nianshen.text.Blanks;
import org.w3c.dom.Element;

/** One paragraph of a Word file: its text as shown, soft breaks as ends, with the boxes and pictures that hang on it. */
final class DocxParagraph {

    private static final Set<String> DROPPED = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "pPr",
            "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData", "annotationRef", "commentReference", "rt", "rubyPr", "softHyphen");

    /** What fields show that have no result yet. */
    private static final Pattern SHOWN = Pattern.compile("\\s*(?:=|(?i:EQ|SYMBOL|QUOTE|REF|IF|MERGEFIELD|FORM\\w+|DOCPROPERTY|DOCVARIABLE|FORMULA|SEQ|LISTNUM)\\b)");
    private static final String CELL = "/列";

    private final DocxParts parts;
    private final String path;
    private final int level;
    private final boolean contents;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> hanging = new ArrayList<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    /** Text within instructions; of a field that has no end it may be anything. */
    private final StringBuilder instructed = new StringBuilder();
    private int boxes;

    DocxParagraph(DocxParts parts, Element p, String path) {
        this.parts = parts;
        this.path = path;
        String style = parts.styles().of(p);
        this.level = Xml.number(p, "pPr", "outlineLvl").map(DocxStyles::level).orElseGet(() -> parts.styles().level(style));
        this.contents = parts.styles().isContents(style);
        text.append(parts.numbering().number(p));
    }

    /** Adds the runs of a paragraph element. */
    void add(Element p) {
        if (!contents) {
            children(p);
        }
    }

    /** The paragraph's blocks; a text box in front of the text stays in front. */
    List<Block> blocks() {
        flush();
        if (fields.contains(true)) {
            parts.flaws().unseen(instructed.toString(), span());
        }
        blocks.addAll(hanging);
        return blocks;
    }

    private void children(Element parent) {
        Xml.children(parent).forEach(this::visit);
    }

    private void visit(Element e) {
        String name = e.getLocalName();
        if (DROPPED.contains(name) && !name.equals("instrText")) {
            return;
        }
        switch (name) {
            case "r" -> run(e);
            case "t" -> append(e.getTextContent());
            case "tab", "ptab" -> append("\t");
            case "noBreakHyphen" -> append("-");
            case "br", "cr" -> flush();
            case "fldChar" -> field(Xml.attribute(e, "fldCharType"));
            case "footnoteReference", "endnoteReference" -> parts.remarks().call(e, path);
            case "instrText" -> instruction.append(e.getTextContent());
            case "AlternateContent" -> alternative(e).ifPresent(this::children);
            case "txbxContent" -> box(e);
            case "sym", "f", "sSup", "sSub", "sSubSup", "rad", "nary", "eqArr" -> odd(e);
            case "drawing", "pict", "object" -> drawn(e);
            case "blip" -> picture(Xml.attribute(e, "embed") + Xml.attribute(e, "link"), e);
            case "imagedata" -> picture(Xml.attribute(e, "id"), e);
            default -> children(e);
        }
    }

    /** In a cell, what is no plain text may be a figure, or stand beside one: a sign of some font, a formula. */
    private void odd(Element e) {
        children(e);
        if (e.getLocalName().equals("sym") || e.getNamespaceURI() != null && e.getNamespaceURI().endsWith("/math")) {
            unread();
        }
    }

    private void drawn(Element e) {
        children(e);
        if (Stream.of("blip", "imagedata", "txbxContent").allMatch(n -> e.getElementsByTagNameNS("*", n).getLength() == 0)) {
            unread();
        }
    }

    private void unread() {
        if (path.contains(CELL)) {
            append(Cell.UNREAD);
        }
    }

    private void run(Element run) {
        if (Xml.isOn(run, "rPr", "strike") || Xml.isOn(run, "rPr", "dstrike")) {
            Xml.children(run, "t").forEach(t -> parts.flaws().struck(t.getTextContent(), span()));
            return;
        }
        if (DocxInk.isOffItsLine(run) && Xml.children(run, "t").stream().anyMatch(t -> t.getTextContent().matches(".*\\d.*"))) {
            unread();
        }
        boolean hidden = Xml.at(run, "rPr", "vanish").isPresent() ? Xml.isOn(run, "rPr", "vanish")
                : Xml.val(run, "rPr", "rStyle").map(parts.styles()::isHidden).orElse(false);
        if (Xml.at(run, "fldChar").isPresent() || !hidden && !DocxInk.isUnseen(run, parts.styles())) {
            children(run);
        } else if (!fields.contains(true)) {
            Xml.children(run, "t").forEach(t -> parts.flaws().unseen(t.getTextContent(), span()));
        }
    }

    /** Of alternatives the first is for this program, unless it shows nothing. */
    static Optional<Element> alternative(Element alternatives) {
        Optional<Element> choice = Xml.at(alternatives, "Choice").filter(c -> !c.getTextContent().isBlank()
                || c.getElementsByTagNameNS("*", "blip").getLength() > 0);
        return choice.or(() -> Xml.at(alternatives, "Fallback"));
    }

    /** Only the result of a field is shown, not its instruction. */
    private void field(String type) {
        switch (type) {
            case "begin" -> {
                fields.push(true);
                instruction.setLength(0);
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> {
                if (Boolean.TRUE.equals(fields.poll()) && SHOWN.matcher(instruction).lookingAt() && !fields.contains(true)) {
                    unread();
                }
            }
            default -> { }
        }
    }

    private void append(String shown) {
        (fields.contains(true) ? instructed : text).append(shown);
    }

    private void box(Element content) {
        boxes++;
        List<Block> inside = new DocxBody(parts, path + "/文本框" + boxes + "/").read(content);
        (Blanks.trim(text.toString()).isEmpty() ? blocks : hanging).addAll(inside);
    }

    private void picture(String relation, Element e) {
        if (!relation.isEmpty()) {
            hanging.add(new Picture(parts.pictureName(relation), span()));
        }
    }

    private SourceSpan span() {
        return new PathSpan(path);
    }

    private void flush() {
        String line = Blanks.trim(text.toString().replace('\u00A0', ' ').replace('\n', ' '));
        text.setLength(0);
        if (!line.isEmpty()) {
            blocks.add(new Paragraph(line, level, List.of(new Anchor(0, span()))));
        }
    }
}
