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

    private static final Set<String> REVISED = Set.of("del", "moveFrom");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** What fields show that have no result yet. */
    private static final Pattern SHOWN = Pattern.compile("\\s*(?:=|(?i:EQ|SYMBOL|QUOTE|REF|IF|MERGEFIELD|FORM\\w+|MACROBUTTON|GOTOBUTTON|INCLUDETEXT|LINK|DDE\\w*|FILLIN|AUTOTEXT\\w*|DOCPROPERTY|DOCVARIABLE|FORMULA|SEQ|LISTNUM)\\b)");
    /** Prefixes of what Word has learnt since its form became a standard. */
    private static final Pattern UNDERSTOOD = Pattern.compile("w\\d\\d\\w*|wp[sgci]|wp\\d\\d\\w*|wne|cx\\d*|a\\d\\d\\w*|c\\d\\d\\w*|aink|am3d|v|o|pic|wp|we");
    /** Fields whose result no reader sees. */
    private static final Pattern KEPT = Pattern.compile("\\s*(?i:SET|XE|TC|TA|RD|PRIVATE)\\b");
    private static final String CELL = "/列";

    private final DocxParts parts;
    private final String path;
    private final int level;
    private final boolean contents;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> hanging = new ArrayList<>();
    private static final int NONE = -1;
    /** Where the result of a field begins in the text. */
    private int result = NONE;
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
            if (REVISED.contains(name) && FIGURE.matcher(e.getTextContent()).find()) {
                unread(); // which of two figures holds, the one crossed out or the one beside it, is not decided
            }
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
            case "AlternateContent" -> alternative(e, parts, path).ifPresent(this::children);
            case "fldSimple" -> simple(e);
            case "tbl" -> parts.flaws().lost(DocxBody.STRANGE, span());
            case "txbxContent" -> box(e);
            case "sym", "f", "sSup", "sSub", "sSubSup", "rad", "nary", "eqArr" -> odd(e);
            case "drawing", "pict", "object", "control", "contentPart" -> drawn(e);
            case "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong" -> unread();
            case "ruby" -> ruby(e);
            case "subDoc" -> {
                parts.flaws().lost("文件中的另一份文件没有读取", span());
                unread();
            }
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

    /** The letters over others are no part of the text, unless nothing stands below them. */
    private void ruby(Element e) {
        children(e);
        if (Xml.at(e, "rubyBase").filter(b -> !b.getTextContent().isBlank()).isEmpty() && !e.getTextContent().isBlank()) {
            unread();
        }
    }

    private void drawn(Element e) {
        if (DocxShapes.isUnseen(e)) {
            parts.flaws().unseen(e.getTextContent(), span());
            return;
        }
        children(e);
        DocxShapes.loss(e).filter(loss -> !path.contains(CELL)).ifPresent(loss -> parts.flaws().lost(loss, span()));
        if (Stream.of("blip", "imagedata", "txbxContent").allMatch(n -> e.getElementsByTagNameNS("*", n).getLength() == 0)) {
            unread();
        }
    }

    /** A field with its result, or without one. */
    private void simple(Element field) {
        fields.push(KEPT.matcher(Xml.attribute(field, "instr")).lookingAt());
        children(field);
        fields.pop();
        if (field.getTextContent().isBlank() && SHOWN.matcher(Xml.attribute(field, "instr")).lookingAt()) {
            unread();
        }
    }

    private void unread() {
        if (path.contains(CELL)) {
            append(Cell.UNREAD);
        }
    }

    private void run(Element run) {
        if (parts.styles().isStruck(run)) {
            Xml.children(run, "t").forEach(t -> parts.flaws().struck(t.getTextContent(), span()));
            return;
        }
        if (DocxInk.isOffItsLine(run) && Xml.children(run, "t").stream().anyMatch(t -> t.getTextContent().matches(".*\\d.*"))) {
            unread();
        }
        boolean hidden = parts.styles().isHidden(run);
        if (!hidden && DocxInk.isOfSigns(run)) {
            Xml.children(run, "t").forEach(t -> signs(t.getTextContent()));
        } else if (Xml.at(run, "fldChar").isPresent() || !hidden && !DocxInk.isUnseen(run, parts.styles())) {
            children(run);
        } else if (!fields.contains(true)) {
            Xml.children(run, "t").forEach(t -> parts.flaws().unseen(t.getTextContent(), span()));
        }
    }

    /** In a font of signs a digit is none; bullets are told apart from letters by standing among those that only their font knows. */
    private void signs(String written) {
        if (path.contains(CELL) || written.chars().anyMatch(Character::isDigit)) {
            append(Cell.UNREAD);
        } else {
            append(written.replaceAll("[!-~]", "\uF0B7"));
        }
    }

    /** Of alternatives the first that programs of today understand, unless it shows nothing; which one is shown may be another where they differ. */
    static Optional<Element> alternative(Element alternatives, DocxParts parts, String path) {
        List<Element> choices = Xml.children(alternatives, "Choice");
        List<Element> shown = new ArrayList<>(choices.stream().filter(c -> Stream.of(Xml.attribute(c, "Requires").strip().split("\\s+")).allMatch(r -> UNDERSTOOD.matcher(r).matches()))
                .filter(c -> !c.getTextContent().isBlank() || c.getElementsByTagNameNS("*", "blip").getLength() > 0).toList());
        Xml.at(alternatives, "Fallback").ifPresent(shown::add);
        List<String> texts = shown.stream().map(c -> c.getTextContent().replaceAll("\\s", "")).filter(t -> !t.isEmpty()).distinct().toList();
        if (texts.size() > 1) {
            parts.flaws().lost("文件中有一处内容写了几种，在不同的程序中显示得不同", new PathSpan(path));
        }
        if (texts.isEmpty() && choices.stream().anyMatch(c -> !c.getTextContent().isBlank())) {
            parts.flaws().lost(DocxBody.STRANGE, new PathSpan(path));
        }
        return shown.stream().findFirst();
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
                    fields.push(KEPT.matcher(instruction).lookingAt());
                    result = text.length();
                }
            }
            case "end" -> {
                boolean open = Boolean.TRUE.equals(fields.poll()) || result == text.length();
                result = NONE;
                if (!fields.contains(true) && (open && SHOWN.matcher(instruction).lookingAt() || !instructed.isEmpty())) {
                    parts.flaws().unseen(instructed.toString(), span());
                    instructed.setLength(0);
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
