package nianshen.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes small OFD files from the XML of their parts. Lengths in millimetres from the top left of the page. */
public final class Ofd {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double SIZE = 5;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private String common = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>";
    private String document = "";
    private String body = "";

    private Ofd() {
    }

    /** A file with one page of the objects in one layer. */
    public static Ofd page(String... objects) {
        return new Ofd().and(objects);
    }

    /** A file whose page has this inside. */
    public static Ofd whole(String page) {
        Ofd ofd = new Ofd();
        ofd.pages.add(page);
        return ofd;
    }

    /** One more page. */
    public Ofd and(String... objects) {
        pages.add("<ofd:Content><ofd:Layer ID=\"9\">" + String.join("", objects) + "</ofd:Layer></ofd:Content>");
        return this;
    }

    /** What pages share, in place of the paper alone. */
    public Ofd common(String xml) {
        common = xml;
        return this;
    }

    /** What stands behind the pages of the document. */
    public Ofd document(String xml) {
        document = xml;
        return this;
    }

    /** What the entrance says of the document besides. */
    public Ofd body(String xml) {
        body = xml;
        return this;
    }

    /** Another part, or one in place of the usual; null for none. Of XML only what stands in the root is given. */
    public Ofd part(String name, String xml) {
        parts.put(name, xml == null || xml.startsWith("<?") ? xml : root("Part", xml));
        return this;
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("OFD.xml", root("OFD", "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>" + body + "</ofd:DocBody>"));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            all.put("Doc_0/Pages/Page_" + i + "/Content.xml", root("Page", pages.get(i)));
            list.append("<ofd:Page ID=\"").append(i + 1).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
        }
        all.put("Doc_0/Document.xml", root("Document", "<ofd:CommonData>" + common + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages>" + document));
        all.putAll(parts);
        all.values().removeIf(java.util.Objects::isNull);
        return Docx.zip(all);
    }

    private static String root(String name, String inside) {
        return XML + "<ofd:" + name + SPACE + ">" + inside + "</ofd:" + name + ">";
    }

    /** A line of text five millimetres high, its base line at {@code y}. */
    public static String text(double x, double y, String text) {
        return text(x, y, "", "", text);
    }

    /** The same with attributes and elements of its own. */
    public static String text(double x, double y, String attributes, String inside, String text) {
        return "<ofd:TextObject ID=\"20\" Boundary=\"" + n(x) + " " + n(y - SIZE) + " " + n(SIZE * text.length()) + " " + n(1.2 * SIZE) + "\" Font=\"3\" Size=\"5\" " + attributes
                + ">" + inside + code(text) + "</ofd:TextObject>";
    }

    private static String code(String text) {
        return "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g " + (text.length() - 1) + " 5\">" + text + "</ofd:TextCode>";
    }

    /** A path with its corner at a place. */
    public static String path(String boundary, String attributes, String inside, String data) {
        return "<ofd:PathObject ID=\"30\" Boundary=\"" + boundary + "\" " + attributes + ">" + inside + "<ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
