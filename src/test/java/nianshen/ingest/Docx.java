package nianshen.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small DOCX files from the XML of their parts. */
public final class Docx {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String body;
    private String numbering = "";
    private String styles = "";
    private String footnotes;
    private String title;

    private Docx(String body) {
        this.body = body;
    }

    public static Docx of(String... body) {
        return new Docx(String.join("", body));
    }

    public Docx numbering(String xml) {
        numbering = xml;
        return this;
    }

    public Docx styles(String xml) {
        styles = xml;
        return this;
    }

    public Docx footnotes(String xml) {
        footnotes = xml;
        return this;
    }

    public Docx title(String text) {
        title = text;
        return this;
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<w:tc>") ? cell : tc("", p(cell)));
        }
        return row.append("</w:tr>").toString();
    }

    public static String table(int columns, String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"1000\"/>".repeat(columns) + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    public static String level(int depth, String format, String text) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/></w:lvl>";
    }

    public static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                + String.join("", levels) + "</w:abstractNum>";
    }

    public static String use(int id, int list) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
    }

    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + type("/word/document.xml", TYPE + "document.main+xml") + type("/word/numbering.xml", TYPE + "numbering+xml")
                + type("/word/styles.xml", TYPE + "styles+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", RELATION + "officeDocument", "word/document.xml")
                + (title == null ? "" : relation("rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))));
        parts.put("word/_rels/document.xml.rels", relations(relation("rId1", RELATION + "numbering", "numbering.xml")
                + relation("rId2", RELATION + "styles", "styles.xml")
                + (footnotes == null ? "" : relation("rId3", RELATION + "footnotes", "footnotes.xml")) + relation("rId9", RELATION + "image", "media/scan1.png")));
        parts.put("word/document.xml", XML + "<w:document " + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        parts.put("word/numbering.xml", XML + "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
        parts.put("word/styles.xml", XML + "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
        if (footnotes != null) {
            parts.put("word/footnotes.xml", XML + "<w:footnotes " + NAMESPACES + ">" + footnotes + "</w:footnotes>");
        }
        parts.put("word/media/scan1.png", "\u0089PNG");
        if (title != null) {
            parts.put("docProps/core.xml", XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/"
                    + "2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                    + "</dc:title></cp:coreProperties>");
        }
        return zip(parts);
    }

    /** An archive of text entries. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
