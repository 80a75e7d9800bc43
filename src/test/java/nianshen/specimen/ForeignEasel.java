package nianshen.specimen;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws an OFD file in the manner of some other program. */
final class ForeignEasel implements Easel {

    private static final double MM = 25.4 / 72;
    private static final Charset GBK = Charset.forName("GBK");
    /** One white dot. */
    private static final byte[] DOT = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

    private final OfdManner way;
    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<StringBuilder> lines = new ArrayList<>();
    private final List<StringBuilder> paths = new ArrayList<>();
    private final List<StringBuilder> bars = new ArrayList<>();
    private int id = 100;

    ForeignEasel(OfdManner way) {
        this.way = way;
    }

    @Override
    public void turn() {
        pages.add(new StringBuilder());
        lines.add(new StringBuilder());
        paths.add(new StringBuilder());
        bars.add(new StringBuilder());
    }

    private int number() {
        return id++;
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    @Override
    public float width(String text) throws IOException {
        return PdfEasel.advance(text);
    }

    @Override
    public void write(String line, float x, float baseline, float size) throws IOException {
        int[] text = line.codePoints().toArray();
        int length = switch (way.unit()) {
            case CHARACTER -> 1;
            case WORD -> 3;
            default -> text.length;
        };
        double left = x;
        for (int from = 0; from < text.length; from += length) {
            int[] piece = Arrays.copyOfRange(text, from, Math.min(text.length, from + length));
            object(piece, left, baseline, size);
            for (int c : piece) {
                left += PdfEasel.advance(c) * size;
            }
        }
    }

    /** One text object at a place of the page, all in points. */
    private void object(int[] text, double x, double baseline, double size) throws IOException {
        double wide = 0;
        for (int c : text) {
            wide += PdfEasel.advance(c) * size;
        }
        boolean whole = way.unit() == OfdManner.Unit.PAGE;
        double left = whole ? 0 : x;
        double top = whole ? 0 : baseline - size;
        double unit = switch (way.space()) {
            case POINTS -> 1;
            case UNIT_SIZE -> 0.352778 / (size * MM);
            default -> MM;
        };
        double shift = way.space() == OfdManner.Space.SHIFTED ? 40 : 0;
        String matrix = switch (way.space()) {
            case POINTS -> " CTM=\"0.352778 0 0 0.352778 0 0\"";
            case UNIT_SIZE -> " CTM=\"" + exact(MM / unit) + " -0.00 -0.00 " + exact(MM / unit) + " 0.00 0.00\"";
            case SHIFTED -> " CTM=\"1 0 0 1 " + exact(-shift * MM) + " " + exact(shift * MM) + "\"";
            case STRETCHED -> " HScale=\"1\" ReadDirection=\"0\" CharDirection=\"0\" Weight=\"400\" Italic=\"false\" Stroke=\"false\" Fill=\"true\"";
            default -> "";
        };
        String box = " Boundary=\"" + (whole ? "0 0 210 297" : mm(left) + " " + mm(top) + " " + bounds(wide, size)) + "\"";
        StringBuilder inner = new StringBuilder(colour());
        int half = way.unit() == OfdManner.Unit.PIECES && text.length > 3 ? text.length / 2 : text.length;
        String before = shapes(text, 0, text.length);
        boolean each = way.shapes() == OfdManner.Shapes.EACH_PIECE;
        inner.append(each ? shapes(text, 0, half) : way.shapes() == OfdManner.Shapes.BEHIND ? "" : before);
        double across = x - left + shift;
        inner.append(code(Arrays.copyOf(text, half), " X=\"" + exact(across * unit) + "\" Y=\"" + exact((baseline - top - shift) * unit) + "\"", size * unit));
        if (half < text.length) {
            for (int i = 0; i < half; i++) {
                across += PdfEasel.advance(text[i]) * size;
            }
            inner.append(each ? shapes(text, half, text.length) : "")
                    .append(code(Arrays.copyOfRange(text, half, text.length), " X=\"" + exact(across * unit) + "\"", size * unit));
        }
        inner.append(way.shapes() == OfdManner.Shapes.BEHIND ? before : "");
        page().append("<TextObject ID=\"" + number() + "\"" + matrix + box + " Font=\"1\" Size=\"" + exact(size * unit) + "\""
                + (way.colour() == OfdManner.Colour.PARAMETER ? " DrawParam=\"3\"" : "") + ">").append(inner).append("</TextObject>\n");
    }

    /** Width and height of a text object's boundary: some programs take the body of the letters, some none, some the rest of the line. */
    private String bounds(double wide, double size) {
        return switch (way.bounds()) {
            case TIGHT -> mm(wide) + " " + mm(0.8 * size);
            case FLAT -> mm(wide) + " 0";
            case BROAD -> mm(wide + 300) + " " + mm(3 * size);
            default -> mm(wide) + " " + mm(1.2 * size);
        };
    }

    private String code(int[] text, String place, double size) throws IOException {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            steps.add(exact(PdfEasel.advance(text[i]) * size));
        }
        if (way.steps() != OfdManner.Steps.ONE_MORE) {
            steps.remove(steps.size() - 1);
        }
        if (way.steps() == OfdManner.Steps.SHORT) {
            while (steps.size() > 1 && steps.get(steps.size() - 1).equals(steps.get(steps.size() - 2))) {
                steps.remove(steps.size() - 1);
            }
        }
        String delta = steps.isEmpty() ? "" : " DeltaX=\"" + switch (way.steps()) {
            case COUNTED -> counted(steps);
            case COMMAS -> String.join(",", steps);
            case SPACED -> " " + String.join("  ", steps) + "\n";
            default -> String.join(" ", steps);
        } + "\"";
        String level = way.steps() == OfdManner.Steps.LEVEL && !steps.isEmpty() ? " DeltaY=\"g " + steps.size() + " 0\"" : "";
        return "<TextCode" + place + delta + level + ">" + letters(text) + "</TextCode>";
    }

    private static String counted(List<String> steps) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < steps.size();) {
            int same = i;
            while (same < steps.size() && steps.get(same).equals(steps.get(i))) {
                same++;
            }
            all.append(same - i > 1 ? "g " + (same - i) + " " + steps.get(i) : steps.get(i)).append(' ');
            i = same;
        }
        return all.toString().strip();
    }

    private String letters(int[] text) {
        String plain = new String(text, 0, text.length);
        return switch (way.letters()) {
            case ENTITIES -> Arrays.stream(text).mapToObj(c -> c % 3 == 0 ? "&#x" + Integer.toHexString(c) + ";" : escaped(Character.toString(c))).collect(Collectors.joining());
            case CDATA -> "<![CDATA[" + plain + "]]>";
            case ESCAPED_BLANKS -> escaped(plain).replace(" ", "\\0020").replace("\u3000", "\\3000");
            default -> escaped(plain);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String shapes(int[] text, int from, int to) throws IOException {
        StringBuilder glyphs = new StringBuilder();
        for (int i = from; i < to; i++) {
            glyphs.append(PdfEasel.glyph(text[i])).append(' ');
        }
        int count = to - from;
        return switch (way.shapes()) {
            case NONE -> "";
            case MISSPELT -> "<CGTransfrom CodePosition=\"0\" CodeCount=\"" + count + "\" GlyphCount=\"" + count + "\"><Glyphs>" + glyphs + "</Glyphs></CGTransfrom>";
            case JOINED -> count < 2 ? "" : "<CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><Glyphs>9</Glyphs></CGTransform>";
            default -> "<CGTransform CodePosition=\"0\" CodeCount=\"" + count + "\" GlyphCount=\"" + count + "\"><Glyphs>" + glyphs + "</Glyphs></CGTransform>";
        };
    }

    private String colour() {
        return switch (way.colour()) {
            case RGB -> "<FillColor Value=\"0 0 0\"/><StrokeColor Value=\"255 255 255\"/>";
            case GREY -> "<FillColor ColorSpace=\"5\" Value=\"0\"/>";
            case INKS -> "<FillColor ColorSpace=\"6\" Value=\"0 0 0 255\"/>";
            case HEXADECIMAL -> "<FillColor Value=\"#00 #00 #00\" Alpha=\"255\"/>";
            case PATTERN -> "<FillColor><AxialShd StartPoint=\"0 0\" EndPoint=\"9 9\"><Segment Position=\"0\"><Color Value=\"0 0 0\"/></Segment></AxialShd></FillColor>";
            default -> "";
        };
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        switch (way.lines()) {
            case EDGES, TEMPLATE, DASHED, PICTURES, BARS, BARS_IN_ONE, TURNED -> {
                edge(x, top, width, 0);
                edge(x, top + height, width, 0);
                edge(x, top, 0, height);
                edge(x + width, top, 0, height);
            }
            case ONE_PATH -> paths.get(paths.size() - 1).append("M " + mm(x) + " " + mm(top) + " L " + mm(x + width) + " " + mm(top) + " L " + mm(x + width) + " "
                    + mm(top + height) + " L " + mm(x) + " " + mm(top + height) + " C ");
            case FLIPPED -> page().append("<PathObject ID=\"" + number() + "\" Boundary=\"0 0 210 297\" CTM=\"1 0 0 -1 0 297\" LineWidth=\"0.18\">" + data("M " + mm(x) + " " + exact(297 - top * MM)
                    + " L " + mm(x + width) + " " + exact(297 - top * MM) + " L " + mm(x + width) + " " + exact(297 - (top + height) * MM) + " L " + mm(x) + " " + exact(297 - (top + height) * MM) + " C") + "</PathObject>\n");
            case TIGHT -> page().append("<PathObject ID=\"" + number() + "\"" + box(x, top, width, height) + " LineWidth=\".18\">" + data("M0,0L" + mm(width) + ",0L" + mm(width) + "," + mm(height)
                    + "L0," + mm(height) + "C") + "</PathObject>\n");
            case SCALED -> page().append("<PathObject ID=\"" + number() + "\"" + box(x, top, width, height) + " CTM=\"0.352778 0 0 0.352778 0 0\" LineWidth=\"0.5\">"
                    + data("M 0 0 L " + exact(width) + " 0 L " + exact(width) + " " + exact(height) + " L 0 " + exact(height) + " L 0 0") + "</PathObject>\n");
            case NO_BOUNDARY -> page().append("<PathObject ID=\"" + number() + "\" Boundary=\"0 0 0 0\" LineWidth=\"0.18\">" + data("S " + mm(x) + " " + mm(top) + " L " + mm(x + width)
                    + " " + mm(top) + " L " + mm(x + width) + " " + mm(top + height) + " L " + mm(x) + " " + mm(top + height) + " C") + "</PathObject>\n");
            default -> page().append("<PathObject ID=\"" + number() + "\"" + box(x, top, width, height) + " LineWidth=\"0.18\" Cap=\"Butt\" Join=\"Miter\"><StrokeColor Value=\"0 0 0\"/>"
                    + data("M 0 0 L " + mm(width) + " 0 L " + mm(width) + " " + mm(height) + " L 0 " + mm(height) + " C") + "</PathObject>\n");
        }
    }

    private void edge(double x, double top, double width, double height) {
        switch (way.lines()) {
            case BARS -> bar((float) x, (float) top, (float) (width == 0 ? 0.5 : width), (float) (height == 0 ? 0.5 : height));
            case BARS_IN_ONE -> bars.get(bars.size() - 1).append(bar("M ", x, top, Math.max(0.5, width), Math.max(0.5, height)));
            case TURNED -> page().append("<PathObject ID=\"" + number() + "\"" + " Boundary=\"0 0 210 297\" CTM=\"0 1 -1 0 " + mm(x) + " " + mm(top) + "\" LineWidth=\"0.18\">"
                    + data("M 0 0 L " + mm(height) + " " + mm(-width)) + "</PathObject>\n");
            case PICTURES -> page().append("<ImageObject ID=\"" + number() + "\" ResourceID=\"9\"" + box(x, top, Math.max(0.5, width), Math.max(0.5, height)) + " CTM=\""
                    + mm(Math.max(0.5, width)) + " 0 0 " + mm(Math.max(0.5, height)) + " 0 0\"/>\n");
            default -> (way.lines() == OfdManner.Lines.TEMPLATE ? lines.get(lines.size() - 1) : page()).append("<PathObject ID=\"" + number() + "\"" + box(x, top, width, height)
                    + " LineWidth=\"0.18\"" + (way.lines() == OfdManner.Lines.DASHED ? " DashPattern=\"1 1\" DashOffset=\"0\"" : "") + ">" + data("M 0 0 L " + mm(width) + " " + mm(height)) + "</PathObject>\n");
        }
    }

    @Override
    public void bar(float x, float top, float width, float height) {
        page().append("<PathObject ID=\"" + number() + "\"" + box(x, top, width, height) + " Stroke=\"false\" Fill=\"true\"><FillColor Value=\"0 0 0\"/>" + data("M 0 0 L " + mm(width) + " 0 L "
                + mm(width) + " " + mm(height) + " L 0 " + mm(height) + " C") + "</PathObject>\n");
    }

    private static String bar(String step, double x, double top, double width, double height) {
        return step + mm(x) + " " + mm(top) + " L " + mm(x + width) + " " + mm(top) + " L " + mm(x + width) + " " + mm(top + height) + " L " + mm(x) + " " + mm(top + height) + " C ";
    }

    private static String data(String steps) {
        return "<AbbreviatedData>" + steps + "</AbbreviatedData>";
    }

    private static String box(double x, double top, double width, double height) {
        return " Boundary=\"" + mm(x) + " " + mm(top) + " " + mm(width) + " " + mm(height) + "\"";
    }

    private static String mm(double points) {
        return exact(points * MM);
    }

    private static String exact(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @Override
    public void save(OutputStream out) throws IOException {
        for (int i = 0; i < bars.size(); i++) {
            pages.get(i).append(bars.get(i).isEmpty() ? "" : "<PathObject ID=\"" + number() + "\" Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"><FillColor Value=\"0 0 0\"/>" + data(bars.get(i).toString())
                    + "</PathObject>\n");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : new ForeignParts(way, pages, lines, paths).all().entrySet()) {
            parts.put(part.getKey(), (way.code().head + named(part.getValue())).getBytes(way.code().charset));
        }
        parts.put(parts.keySet().iterator().next().equals("OFD.xml") ? ForeignParts.folder(way) + "/Res/dot.png" : "dot.png", DOT);
        if (way.archive() == OfdManner.Archive.STRANGERS) {
            parts.put("__MACOSX/._OFD.xml", new byte[] {0, 5, 22, 7});
            parts.put("Thumbs.db", new byte[] {1, 2, 3});
        }
        try (ZipOutputStream zip = new ZipOutputStream(out, way.archive() == OfdManner.Archive.CHINESE_NAMES ? GBK : StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }
    }

    private void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        if (way.archive() == OfdManner.Archive.FOLDERS && !folder.isEmpty()) {
            try {
                zip.putNextEntry(new ZipEntry(folder));
            } catch (java.util.zip.ZipException there) {
                // the folder is listed once
            }
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        if (way.archive() == OfdManner.Archive.STORED) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    /** With the prefix of the manner before the names of all elements. */
    private String named(String xml) {
        String space = way.prefix().isEmpty() ? " xmlns=\"http://www.ofdspec.org/2016\"" : " xmlns:" + way.prefix().replace(":", "") + "=\"http://www.ofdspec.org/2016\"";
        String prefixed = xml.replaceAll("<(/?)([A-Z])", "<$1" + way.prefix() + "$2").replace("<![" + way.prefix() + "CDATA", "<![CDATA");
        int end = prefixed.indexOf('>');
        return prefixed.substring(0, end) + space + prefixed.substring(end);
    }

    @Override
    public void close() {
        pages.clear();
    }
}
