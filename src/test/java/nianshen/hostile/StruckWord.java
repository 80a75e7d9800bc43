package nianshen.hostile;

import java.util.List;
import java.util.regex.Pattern;

/** Ways in which Word files show something else than their text says, or hide what they hold. */
final class StruckWord {

    /** The run of a cell that holds a figure of two or more digits. */
    private static final Pattern FIGURE = Pattern.compile("<w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t[^>]*>(\\d{2,})</w:t></w:r>");
    private static final Pattern CELL = Pattern.compile("<w:tc>(?:(?!</w:tc>|gridSpan|vMerge).)*<w:t[^>]*>\\d+</w:t>(?:(?!</w:tc>).)*</w:tc>", Pattern.DOTALL);
    private static final Pattern TWO_CELLS = Pattern.compile("(" + CELL + ")\\s*" + CELL, Pattern.DOTALL);
    private static final Pattern LAST_CELL = Pattern.compile("(" + CELL + ")\\s*</w:tr>\\s*<w:tr>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr>(?:(?!</w:tr>).)*\\d{2,}</w:t>(?:(?!</w:tr>).)*</w:tr>", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile("<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL);
    private static final String MARK = " w:id=\"7\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\"";

    private StruckWord() {
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "<w:sz w:val=\"18\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String plain(String text) {
        return run("", text);
    }

    private static Strike figure(String name, java.util.function.UnaryOperator<String> instead) {
        return Strike.figure(name, FIGURE, instead);
    }

    /** A run with these properties before a figure that is not meant to be part of it. */
    private static Strike beside(String properties) {
        return figure("beside " + properties, n -> run(properties, "9") + plain(n));
    }

    private static Strike within(String before, String after) {
        return figure("within " + before, n -> before + plain(n) + after);
    }

    private static Strike whole(String name, Pattern where, java.util.function.UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> Strike.one(part, where, random, (all, none) -> instead.apply(all)));
    }

    static List<Strike> all() {
        return List.of(
                whole("cell gone", CELL, c -> ""), whole("cell twice", CELL, c -> c + c), whole("blank cell more", CELL, c -> "<w:tc><w:p/></w:tc>" + c), whole("row cut in two", CELL, c -> c + "</w:tr><w:tr>"),
                Strike.figure("two cells one", TWO_CELLS, c -> c.replaceFirst("<w:tc>(<w:tcPr>)?", "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/>" + (c.startsWith("<w:tc><w:tcPr>") ? "" : "</w:tcPr>"))), Strike.figure("two cells one, grid shorter", TWO_CELLS, c -> c),
                Strike.figure("cell of the next row", LAST_CELL, c -> "</w:tr><w:tr>" + c), Strike.figure("rows one", LAST_CELL, c -> c),
                figure("deleted digit", n -> "<w:del" + MARK + "><w:r><w:delText>9</w:delText></w:r></w:del>" + plain(n)),
                figure("inserted figure", n -> "<w:del" + MARK + "><w:r><w:delText>9</w:delText></w:r></w:del><w:ins" + MARK + ">" + plain(n) + "</w:ins>"),
                figure("deleted as text", n -> "<w:del" + MARK + "><w:r><w:t>9</w:t></w:r></w:del>" + plain(n)),
                figure("moved figure", n -> "<w:moveFrom" + MARK + ">" + plain("9") + "</w:moveFrom><w:moveTo" + MARK + ">" + plain(n) + "</w:moveTo>"),
                figure("inserted and deleted", n -> "<w:ins" + MARK + "><w:del" + MARK + "><w:r><w:delText>9</w:delText></w:r></w:del></w:ins>" + plain(n)),
                beside("<w:vanish/>"), beside("<w:specVanish/><w:vanish/>"), beside("<w:color w:val=\"FFFFFF\"/>"), beside("<w:strike/>"), beside("<w:dstrike/>"), beside("<w:w w:val=\"1\"/>"),
                beside("<w:webHidden/><w:vanish/>"), beside("<w:color w:themeColor=\"background1\" w:val=\"000000\"/>"), beside("<w:color w:val=\"FFFFFF\" w:themeColor=\"text1\"/>"),
                figure("superscript", n -> plain(n) + run("<w:vertAlign w:val=\"superscript\"/>", "1")),
                figure("subscript", n -> plain(n) + run("<w:vertAlign w:val=\"subscript\"/>", "1")),
                figure("raised", n -> plain(n) + run("<w:position w:val=\"12\"/>", "1")),
                figure("struck whole figure", n -> run("<w:strike/>", "9" + n) + "<w:r><w:br/></w:r>" + plain(n)),
                figure("footnote", n -> plain(n) + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>"),
                figure("symbol", n -> plain(n.substring(1)) + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/></w:r>"),
                figure("only a symbol", n -> "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/></w:r>"),
                figure("private letter", n -> plain(n + "\uF031")),
                figure("soft hyphen", n -> "<w:r><w:t>" + n.charAt(0) + "</w:t><w:softHyphen/><w:t>" + n.substring(1) + "</w:t></w:r>"),
                
                figure("tab within", n -> "<w:r><w:t>" + n.charAt(0) + "</w:t><w:tab/><w:t>" + n.substring(1) + "</w:t></w:r>"),
                figure("break within", n -> "<w:r><w:t>" + n.charAt(0) + "</w:t><w:br/><w:t>" + n.substring(1) + "</w:t></w:r>"),
                figure("paragraphs within", n -> plain(n.substring(0, 1)) + "</w:p><w:p>" + plain(n.substring(1))),
                figure("field", n -> "<w:fldSimple w:instr=\" =SUM(ABOVE) \">" + plain(n) + "</w:fldSimple>"),
                figure("long field", n -> "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> = 9 + 9 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + plain(n) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                figure("field without result", n -> "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> = " + n + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                figure("field within a field", n -> "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + plain("9") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + plain(n)
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                figure("eq field", n -> "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>eq \\o\\ac(○," + n + ")</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                figure("form field", n -> "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput><w:default w:val=\"" + n + "\"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + plain(n) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                figure("drop-down", n -> "<w:sdt><w:sdtPr><w:dropDownList w:lastValue=\"9\"><w:listItem w:displayText=\"9\" w:value=\"9\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + plain(n) + "</w:sdtContent></w:sdt>"),
                figure("bound control", n -> "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a/b\" w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent>" + plain(n) + "</w:sdtContent></w:sdt>"),
                
                
                figure("formula", n -> "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>" + n + "</m:t></m:r></m:oMath>"),
                figure("fraction", n -> "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:f><m:num><m:r><m:t>" + n + "</m:t></m:r></m:num><m:den><m:r><m:t>9</m:t></m:r></m:den></m:f></m:oMath>"),
                figure("ruby", n -> "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase>" + plain(n) + "</w:rubyBase></w:ruby></w:r>"),
                within("<w:smartTag w:uri=\"a\" w:element=\"b\">", "</w:smartTag>"), within("<w:customXml w:uri=\"a\" w:element=\"b\">", "</w:customXml>"),
                within("<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>"), within("<w:dir w:val=\"rtl\">", "</w:dir>"), within("<w:bdo w:val=\"rtl\">", "</w:bdo>"),
                within("<w:permStart w:id=\"1\"/>", "<w:permEnd w:id=\"1\"/>"), within("<w:commentRangeStart w:id=\"1\"/>", "<w:commentRangeEnd w:id=\"1\"/>"), within("<w:proofErr w:type=\"spellStart\"/>", ""),
                figure("right to left run", n -> run("<w:rtl/>", n)), figure("two lines in one", n -> run("<w:eastAsianLayout w:combine=\"1\"/>", n)), figure("fitted", n -> run("<w:fitText w:val=\"100\"/>", n)),
                figure("overlapping", n -> run("<w:spacing w:val=\"-400\"/>", n)), figure("one percent wide", n -> run("<w:w w:val=\"1\"/>", n)), figure("caps", n -> run("<w:caps/><w:outline/><w:emboss/>", n)),
                
                
                figure("picture of a figure", n -> "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"" + n + "\" descr=\"" + n + "\"/></wp:inline></w:drawing></w:r>"),
                figure("old picture", n -> "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" alt=\"" + n + "\"/></w:pict></w:r>"),
                figure("word art", n -> "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"" + n + "\"/></v:shape></w:pict></w:r>"),
                figure("text box", n -> box(plain(n))), figure("box over figure", n -> plain(n) + box(plain("9"))),
                figure("text box twice", n -> "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:txbxContent><w:p>"
                        + plain(n) + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent><w:p>" + plain(n)
                        + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
                figure("alternate run", n -> "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"w14\">" + plain(n) + "</mc:Choice><mc:Fallback>" + plain("9") + "</mc:Fallback></mc:AlternateContent>"),
                figure("alternate run for nobody", n -> alternate(" Requires=\"zz9\"", plain("9"), plain(n))), figure("alternates that differ", n -> alternate(" Requires=\"w14\"", plain("9" + n), plain(n))), figure("alternate without another", n -> alternate(" Requires=\"zz9\"", plain(n), "")),
                figure("signs for digits", n -> run("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", n)), figure("a sign beside", n -> run("<w:rFonts w:ascii=\"Webdings\"/>", "9") + plain(n)), figure("clear beside", n -> run("<w14:textFill xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:noFill/></w14:textFill>", "9") + plain(n)),
                figure("control", n -> "<w:r><w:control w:name=\"TextBox1\"/></w:r>"), figure("ink", n -> "<w:r><w:contentPart/></w:r>"), figure("simple field without result", n -> "<w:fldSimple w:instr=\"= " + n + "\"/>"), figure("button field", n -> field("MACROBUTTON a " + n, "")), figure("field that sets", n -> field("SET a 9", "9") + plain(n)),
                whole("row in something unknown", ROW, r -> "<x:y xmlns:x=\"urn:x\">" + r + "</x:y>"), whole("row in a row", ROW, r -> "<w:tr>" + r + "</w:tr>"), whole("alternate row", ROW, r -> alternate(" Requires=\"w14\"", r, "")), whole("table in a paragraph", TABLE, t -> "<w:p>" + t + "</w:p>"), whole("table in a run", TABLE, t -> "<w:p><w:r>" + t + "</w:r></w:p>"), whole("table for nobody", TABLE, t -> alternate(" Requires=\"zz9\"", t, "")),
                figure("unknown run", n -> "<w:r><w:newThing><w:t>" + n + "</w:t></w:newThing></w:r>"),
                figure("embedded object", n -> "<w:r><w:object><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:object></w:r>"),
                figure("blank within", n -> plain(n.charAt(0) + " " + n.substring(1))), figure("wide blank within", n -> plain(n.charAt(0) + "\u3000" + n.substring(1))),
                figure("reversed", n -> plain("\u202E" + n + "\u202C")), figure("isolated", n -> plain("\u2067" + n + "\u2069")), figure("zero width", n -> plain(n.charAt(0) + "\u200B" + n.substring(1))),
                whole("hidden row", ROW, r -> r.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>")),
                whole("deleted row", ROW, r -> r.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del" + MARK + "/></w:trPr>") + r),
                whole("inserted row", ROW, r -> r.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:ins" + MARK + "/></w:trPr>")),
                whole("row of no height", ROW, r -> r.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val=\"2\" w:hRule=\"exact\"/></w:trPr>")),
                whole("controlled row", ROW, r -> "<w:sdt><w:sdtPr/><w:sdtContent>" + r + "</w:sdtContent></w:sdt>"), whole("custom row", ROW, r -> "<w:customXml w:element=\"a\">" + r + "</w:customXml>"),
                whole("row twice", ROW, r -> r + r), whole("cells shifted", ROW, r -> r.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>")),
                whole("deleted cell", ROW, r -> r.replaceFirst("<w:tcPr>", "<w:tcPr><w:cellDel" + MARK + "/>")), 
                whole("cell too broad", ROW, r -> r.replaceFirst("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"3\"/>")), whole("cell merged down", ROW, r -> r.replaceAll("(<w:tcPr>(?:(?!</w:tcPr>).)*)</w:tcPr>", "$1<w:vMerge/></w:tcPr>")),
                whole("horizontal merge", ROW, r -> r.replaceAll("(<w:tcPr>(?:(?!</w:tcPr>).)*)</w:tcPr>", "$1<w:hMerge/></w:tcPr>")),
                whole("table in a cell", TABLE, t -> "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + t + "<w:p/></w:tc></w:tr></w:tbl>"), whole("table in a control", TABLE, t -> "<w:sdt><w:sdtContent>" + t + "</w:sdtContent></w:sdt>"),
                whole("table in a box", TABLE, t -> "<w:p>" + box(t) + "</w:p>"), whole("table from right to left", TABLE, t -> t.replaceFirst("<w:tbl>", "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>")), whole("table twice", TABLE, t -> t + "<w:p/>" + t),
                whole("table inserted", TABLE, t -> "<w:ins" + MARK + ">" + t + "</w:ins>"), 
                whole("table as another file", TABLE, t -> "<w:altChunk r:id=\"rId99\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>"),
                whole("prose in a box", PROSE, p -> "<w:p>" + box(p) + "</w:p>"), whole("prose hidden by paragraph", PROSE, p -> p.replaceAll("<w:rPr>", "<w:rPr><w:vanish/>")), whole("prose in a frame", PROSE, p -> p.replace("<w:pPr>", "<w:pPr><w:framePr w:w=\"1\" w:h=\"1\" w:hRule=\"exact\"/>")),
                whole("prose in two columns", PROSE, p -> p.replace("<w:pPr>", "<w:pPr><w:sectPr><w:cols w:num=\"2\"/></w:sectPr>")));
    }

    private static String alternate(String requires, String choice, String fallback) {
        return "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice" + requires + ">" + choice + "</mc:Choice><mc:Fallback>" + fallback + "</mc:Fallback></mc:AlternateContent>";
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + (result.isEmpty() ? "" : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + plain(result)) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String box(String content) {
        String inner = content.startsWith("<w:r>") ? "<w:p>" + content + "</w:p>" : content;
        return "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + inner + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }
}
