package nianshen.specimen;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws an OFD file in one of its ways. Millimetres are written to a thousandth, as programs do. */
final class OfdEasel implements Easel {

    private static final double MM = 25.4 / 72;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final OfdPrint way;
    private final List<StringBuilder> pages = new ArrayList<>();
    /** What stands in the templates, page by page. */
    private final List<StringBuilder> templates = new ArrayList<>();
    private final StringBuilder units = new StringBuilder();
    private int id = 100;

    OfdEasel(OfdPrint way) {
        this.way = way;
    }

    @Override
    public void turn() {
        pages.add(new StringBuilder());
        templates.add(new StringBuilder());
        if (way == OfdPrint.GLYPHS) {
            draw("<ofd:PathObject ID=\"" + id++ + "\" Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"255 255 255\"/>"
                    + "<ofd:AbbreviatedData>M 0 0 L 210 0 L 210 297 L 0 297 C</ofd:AbbreviatedData></ofd:PathObject>");
        }
    }

    private void draw(String object) {
        pages.get(pages.size() - 1).append(object).append('\n');
    }

    @Override
    public float width(String text) throws IOException {
        return PdfEasel.advance(text);
    }

    @Override
    public void write(String line, float x, float baseline, float size) throws IOException {
        int[] text = line.codePoints().toArray();
        double[] steps = new double[text.length];
        for (int i = 0; i < text.length; i++) {
            steps[i] = PdfEasel.advance(text[i]) * size;
        }
        write(text, steps, x, baseline, size);
    }

    /** @param steps from each character to the next, in points */
    void write(int[] text, double[] steps, double x, double baseline, double size) throws IOException {
        double left = x;
        for (int i = 0; i < text.length && (way == OfdPrint.GLYPHS || way == OfdPrint.SCALED); i++) {
            draw(way == OfdPrint.GLYPHS ? glyph(text[i], left, baseline, size, steps[i]) : scaled(text[i], left, baseline, size, steps[i]));
            left += steps[i];
        }
        if (way == OfdPrint.RUNS || way == OfdPrint.TURNED) {
            run(text, steps, x, baseline, size);
        } else if (way == OfdPrint.TEMPLATES) {
            pieces(text, steps, x, baseline, size);
        }
    }

    /** Both pieces of a text in one object in millimetres of the page, all their shapes named at once. */
    private void pieces(int[] text, double[] steps, double x, double baseline, double size) throws IOException {
        int half = text.length / 2;
        double middle = x + java.util.Arrays.stream(steps, 0, half).sum();
        StringBuilder shapes = new StringBuilder();
        for (int c : text) {
            shapes.append(PdfEasel.glyph(c)).append(' ');
        }
        draw("<ofd:PageBlock ID=\"" + id++ + "\"><ofd:TextObject ID=\"" + id++ + "\" Font=\"7\" Size=\"" + mm(size) + "\" Boundary=\"0 0 210 297\">"
                + "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + text.length + "\" GlyphCount=\"" + text.length + "\"><ofd:Glyphs>" + shapes + "</ofd:Glyphs></ofd:CGTransform>"
                + piece(text, steps, 0, half, x, baseline) + piece(text, steps, half, text.length, middle, baseline) + "</ofd:TextObject></ofd:PageBlock>");
    }

    private static String piece(int[] text, double[] steps, int from, int to, double x, double baseline) {
        StringBuilder deltas = new StringBuilder();
        for (int i = from; i + 1 < to; i++) {
            deltas.append(mm(steps[i])).append(' ');
        }
        return to == from ? "" : "<ofd:TextCode X=\"" + mm(x) + "\" Y=\"" + mm(baseline) + "\" DeltaX=\"" + deltas.toString().strip() + "\">"
                + escaped(new String(text, from, to - from)) + "</ofd:TextCode>";
    }

    private void run(int[] text, double[] steps, double x, double baseline, double size) {
        double width = java.util.Arrays.stream(steps).sum();
        String code = new String(text, 0, text.length);
        String object = "<ofd:TextObject ID=\"" + id++ + "\" Font=\"1\" Size=\"" + mm(size) + "\" " + box(x, baseline - size, width, 1.2 * size)
                + turned(1.2 * size) + "><ofd:TextCode X=\"0\" Y=\"" + mm(size) + "\" DeltaX=\"" + deltas(steps) + "\">" + escaped(code)
                + "</ofd:TextCode></ofd:TextObject>";
        draw(object);
    }

    /** Steps that are the same one after another are counted. */
    private static String deltas(double[] steps) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i + 1 < steps.length;) {
            int same = i;
            while (same + 1 < steps.length && mm(steps[same]).equals(mm(steps[i]))) {
                same++;
            }
            all.append(same - i > 2 ? "g " + (same - i) + " " + mm(steps[i]) : (mm(steps[i]) + " ").repeat(same - i).strip()).append(' ');
            i = same;
        }
        return all.toString().strip();
    }

    private String glyph(int c, double x, double baseline, double size, double width) throws IOException {
        return "<ofd:TextObject ID=\"" + id++ + "\" CTM=\"0.3528 0 0 0.3528 0 0\" " + box(x, baseline - 0.88 * size, width, size)
                + " Font=\"1\" Size=\"" + plain(size) + "\"><ofd:FillColor ColorSpace=\"5\" Value=\"0\"/>"
                + "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>" + PdfEasel.glyph(c) + "</ofd:Glyphs></ofd:CGTransform>"
                + "<ofd:TextCode X=\"0\" Y=\"" + plain(0.88 * size) + "\">" + escaped(Character.toString(c)) + "</ofd:TextCode></ofd:TextObject>";
    }

    private String scaled(int c, double x, double baseline, double size, double width) {
        return "<ofd:TextObject ID=\"" + id++ + "\" CTM=\"" + plain(size) + " -0.00 -0.00 " + plain(size) + " 0.00 0.00\" "
                + box(x, baseline - 0.88 * size, width, size) + " Font=\"1\" Size=\"0.352778\" DrawParam=\"3\"><ofd:TextCode X=\"0\" Y=\"0.310444\">"
                + escaped(Character.toString(c)) + "</ofd:TextCode></ofd:TextObject>";
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        String data = "M 0 0 L " + mm(width) + " 0 L " + mm(width) + " " + mm(height) + " L 0 " + mm(height) + " C";
        if (way == OfdPrint.SCALED) {
            units.append("<ofd:CompositeGraphicUnit ID=\"").append(id).append("\" Width=\"").append(mm(width)).append("\" Height=\"").append(mm(height))
                    .append("\"><ofd:Content>").append("<ofd:PathObject ID=\"").append(id + 1).append("\" DrawParam=\"3\" Boundary=\"0 0 ")
                    .append(mm(width)).append(' ').append(mm(height)).append("\"><ofd:AbbreviatedData>").append(data)
                    .append("</ofd:AbbreviatedData></ofd:PathObject></ofd:Content></ofd:CompositeGraphicUnit>\n");
            draw("<ofd:CompositeObject ID=\"" + (id + 2) + "\" ResourceID=\"" + id + "\" " + box(x, top, width, height) + "/>");
            id += 3;
            return;
        }
        if (way == OfdPrint.TEMPLATES) {
            templates.get(templates.size() - 1).append("<ofd:PathObject ID=\"").append(id++).append("\" Boundary=\"0 0 210 297\" LineWidth=\"0.176\"><ofd:AbbreviatedData>")
                    .append("S ").append(mm(x)).append(' ').append(mm(top)).append(" L ").append(mm(x + width)).append(' ').append(mm(top)).append(" L ").append(mm(x + width))
                    .append(' ').append(mm(top + height)).append(" L ").append(mm(x)).append(' ').append(mm(top + height)).append(" C</ofd:AbbreviatedData></ofd:PathObject>\n");
            return;
        }
        draw("<ofd:PathObject ID=\"" + id++ + "\" " + box(x, top, width, height) + turned(height) + " LineWidth=\"0.176\"><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:PathObject>");
    }

    /** Draws a line that lies or stands. */
    void line(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        draw("<ofd:PathObject ID=\"" + id++ + "\" " + box(Math.min(x1, x2), Math.min(y1, y2), width, height) + turned(height) + " LineWidth=\"0.176\"><ofd:AbbreviatedData>M 0 0 L "
                + mm(width) + " " + mm(height) + "</ofd:AbbreviatedData></ofd:PathObject>");
    }

    @Override
    public void bar(float x, float top, float width, float height) {
        String w = mm(width);
        String h = mm(height);
        draw("<ofd:PageBlock ID=\"" + id++ + "\"><ofd:PageBlock ID=\"" + id++ + "\"><ofd:PathObject ID=\"" + id++ + "\" " + box(x, top, width, height)
                + " Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 0 L " + w + " 0 L " + w + " " + h + " L 0 " + h
                + " L 0 0 C</ofd:AbbreviatedData></ofd:PathObject></ofd:PageBlock></ofd:PageBlock>");
    }

    private String box(double x, double top, double width, double height) {
        if (way != OfdPrint.TURNED) {
            return "Boundary=\"" + mm(x) + " " + mm(top) + " " + mm(width) + " " + mm(height) + "\"";
        }
        return "Boundary=\"" + mm(297 / MM - top - height) + " " + mm(x) + " " + mm(height) + " " + mm(width) + "\"";
    }

    /** A quarter clockwise: the object's top is the right edge of its boundary. */
    private String turned(double height) {
        return way == OfdPrint.TURNED ? " CTM=\"0 1 -1 0 " + mm(height) + " 0\"" : "";
    }

    private static String mm(double points) {
        return plain(points * MM);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public void save(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(1_700_000_000_000L);
                zip.putNextEntry(entry);
                String text = way == OfdPrint.TEMPLATES ? part.getValue().replace("xmlns:ofd=", "xmlns=").replace("<ofd:", "<").replace("</ofd:", "</") : part.getValue();
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", XML + "<ofd:OFD" + SPACE + " DocType=\"OFD\" Version=\"1.1\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0a1b</ofd:DocID></ofd:DocInfo>"
                + "<ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        String paper = way == OfdPrint.TURNED ? "0 0 297 210" : "0 0 210 297";
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"").append(10 + i).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
            parts.put("Doc_0/Pages/Page_" + i + "/Content.xml", XML + "<ofd:Page" + SPACE + "><ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/>"
                    + (way == OfdPrint.TEMPLATES ? "<ofd:Template TemplateID=\"" + (1_000_000 + i) + "\" ZOrder=\"Foreground\"/>" : "") + "<ofd:Content><ofd:Layer ID=\"" + id++ + "\" Type=\"Body\" DrawParam=\"3\">" + pages.get(i) + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
        parts.put("Doc_0/Tpls/Tpl_0/Content.xml", XML + "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"" + id++ + "\"/></ofd:Content></ofd:Page>");
        StringBuilder more = new StringBuilder();
        if (way == OfdPrint.TEMPLATES) {
            more.append("<ofd:PublicRes>/Doc_0/Fonts.xml</ofd:PublicRes>");
            parts.put("Doc_0/Fonts.xml", XML + "<ofd:Res" + SPACE + "><ofd:Fonts><ofd:Font ID=\"7\" FontName=\"仿宋\"/></ofd:Fonts></ofd:Res>");
            for (int i = 0; i < templates.size(); i++) {
                more.append("<ofd:TemplatePage ID=\"").append(1_000_000 + i).append("\" BaseLoc=\"/Doc_0/Tpls/Lines_").append(i).append("/Content.xml\"/>");
                parts.put("Doc_0/Tpls/Lines_" + i + "/Content.xml", XML + "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"" + id++ + "\">" + templates.get(i)
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
        }
        parts.put("Doc_0/PublicRes.xml", XML + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:ColorSpaces><ofd:ColorSpace ID=\"5\" Type=\"GRAY\"/></ofd:ColorSpaces>"
                + "<ofd:DrawParams><ofd:DrawParam ID=\"3\" LineWidth=\"0.176\"><ofd:FillColor Value=\"0 0 0\"/></ofd:DrawParam></ofd:DrawParams>"
                + "<ofd:Fonts><ofd:Font ID=\"1\" FontName=\"宋体\" FamilyName=\"宋体\"/></ofd:Fonts></ofd:Res>");
        parts.put("Doc_0/DocumentRes.xml", XML + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:CompositeGraphicUnits>" + units + "</ofd:CompositeGraphicUnits></ofd:Res>");
        parts.put("Doc_0/Document.xml", XML + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + id + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
                + paper + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
                + "<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>" + more + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
        return parts;
    }

    @Override
    public void close() {
        pages.clear();
    }
}
