package nianshen.specimen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The XML parts of an OFD file in the manner of some other program, its elements without prefix. */
final class ForeignParts {

    private static final String WHITE = "<PathObject ID=\"70\" Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"><FillColor Value=\"255 255 255\"/>"
            + "<AbbreviatedData>M 0 0 L 210 0 L 210 297 L 0 297 C</AbbreviatedData></PathObject>";

    private final OfdManner way;
    private final List<StringBuilder> pages;
    private final List<StringBuilder> lines;
    private final List<StringBuilder> paths;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String folder;

    ForeignParts(OfdManner way, List<StringBuilder> pages, List<StringBuilder> lines, List<StringBuilder> paths) {
        this.way = way;
        this.pages = pages;
        this.lines = lines;
        this.paths = paths;
        this.folder = folder(way);
    }

    static String folder(OfdManner way) {
        return way.paths() == OfdManner.Paths.CHINESE ? "年度报告" : way.versions() == OfdManner.Versions.TWO_FOLDERS ? "Doc_1" : "Doc_0";
    }

    Map<String, String> all() {
        parts.put("OFD.xml", "<OFD DocType=\"OFD\" Version=\"1.0\"><DocBody><DocInfo><DocID>0a1b</DocID><Author>甲</Author><Creator>某软件</Creator><CustomDatas><CustomData Name=\"a\">1</CustomData>"
                + "</CustomDatas></DocInfo>" + location("DocRoot", "", "Document.xml") + versions() + signatures() + "</DocBody></OFD>");
        StringBuilder list = new StringBuilder();
        StringBuilder templates = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String name = way.paths() == OfdManner.Paths.FROM_ROOT ? "Pages/Page_" + i + ".xml" : "Pages/Page_" + i + "/Content.xml";
            list.append("<Page ID=\"" + (10 + i) + "\" BaseLoc=\"" + named("", name) + "\"/>");
            boolean lined = way.lines() == OfdManner.Lines.TEMPLATE;
            if (lined) {
                templates.append("<TemplatePage ID=\"" + (1000 + i) + "\" Name=\"底图\" ZOrder=\"Background\" BaseLoc=\"" + named("", "Tpls/Tpl_" + i + "/Content.xml") + "\"/>");
                parts.put(folder + "/Tpls/Tpl_" + i + "/Content.xml", "<Page><Content><Layer ID=\"" + (2000 + i) + "\">" + lines.get(i) + "</Layer></Content></Page>");
            }
            String objects = (paths.get(i).length() == 0 ? "" : "<PathObject ID=\"71\" Boundary=\"0 0 210 297\" LineWidth=\"0.18\"><AbbreviatedData>" + paths.get(i) + "</AbbreviatedData></PathObject>")
                    + pages.get(i);
            parts.put(folder + "/" + name, "<Page>" + area() + (lined ? "<Template TemplateID=\"" + (1000 + i) + "\"" + (i % 2 == 0 ? "" : " ZOrder=\"Background\"") + "/>" : "")
                    + content(objects, i, units, notes) + "<Actions/></Page>");
        }
        resources(units);
        others(notes);
        parts.put(folder + "/Document.xml", "<Document><CommonData><MaxUnitID>99999</MaxUnitID>" + (way.paper() == OfdManner.Area.DOCUMENT ? "<PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
                : way.paper() == OfdManner.Area.NEITHER ? "" : "<PageArea><PhysicalBox>0 0 100 100</PhysicalBox></PageArea>") + location("PublicRes", "", "PublicRes.xml")
                + location("DocumentRes", "", "DocumentRes.xml") + templates + "<DefaultCS>5</DefaultCS></CommonData><Pages>" + list + "</Pages>" + tail(notes) + "</Document>");
        return parts;
    }

    /** The name of a part of the document's folder, as one that stands in another folder of it names it. */
    private String named(String from, String to) {
        return switch (way.paths()) {
            case ABSOLUTE -> "/" + folder + "/" + to;
            case DOTTED -> "./" + from + to;
            case BACKSLASHES -> (from + to).replace('/', '\\');
            case FROM_ROOT -> folder + "/" + to;
            default -> from + to;
        };
    }

    /** An element that holds the name of a part; from the root of the file where it stands in {@code OFD.xml}. */
    private String location(String element, String from, String to) {
        String name = element.equals("DocRoot") || element.equals("Signatures") ? (way.paths() == OfdManner.Paths.ABSOLUTE ? "/" : "") + folder + "/" + to : named(from, to);
        return "<" + element + ">" + name + "</" + element + ">";
    }

    private String versions() {
        return way.versions() != OfdManner.Versions.LISTED ? "" : "<Versions><Version ID=\"1\" Index=\"1\" Current=\"false\" BaseLoc=\"" + folder + "/Vs/V0.xml\"/>"
                + "<Version ID=\"2\" Index=\"2\" Current=\"true\" BaseLoc=\"/" + folder + "/Vs/V1.xml\"/></Versions>";
    }

    private String signatures() {
        return way.extras() == OfdManner.Extras.SIGNED ? location("Signatures", "", "Signs/Signatures.xml") : "";
    }

    private String area() {
        return switch (way.paper()) {
            case PAGE -> "<Area><PhysicalBox>0 0 210 297</PhysicalBox><ApplicationBox>0 0 210 297</ApplicationBox></Area>";
            case SHIFTED -> "<Area><PhysicalBox>0.0 0.0 210.0 297.0</PhysicalBox><BleedBox>-3 -3 216 303</BleedBox></Area>";
            case CONTENT_BOX -> "<Area><PhysicalBox>0 0 210 297</PhysicalBox><ContentBox>20 20 170 257</ContentBox></Area>";
            default -> "";
        };
    }

    private String content(String objects, int page, StringBuilder units, StringBuilder notes) {
        String sheet = way.extras() == OfdManner.Extras.WHITE_SHEET ? WHITE : "";
        String open = "<Content><Layer ID=\"" + (3000 + page) + "\" Type=\"Body\"" + (way.colour() == OfdManner.Colour.LAYERED ? " DrawParam=\"3\"" : "") + ">";
        return switch (way.hold()) {
            case BLOCKS -> open + sheet + "<PageBlock ID=\"81\"><PageBlock ID=\"82\"><PageBlock ID=\"83\">" + objects + "</PageBlock></PageBlock></PageBlock></Layer></Content>";
            case COMPOSITE -> {
                units.append("<CompositeGraphicUnit ID=\"" + (4000 + page) + "\" Width=\"210\" Height=\"297\"><Content>" + objects + "</Content></CompositeGraphicUnit>");
                yield open + sheet + "<CompositeObject ID=\"84\" ResourceID=\"" + (4000 + page) + "\" Boundary=\"0 0 210 297\" CTM=\"1 0 0 1 0 0\"/></Layer></Content>";
            }
            case TWO_LAYERS -> open + objects + "</Layer><Layer ID=\"" + (3500 + page) + "\" Type=\"Background\">" + sheet + "</Layer></Content>";
            case CLIPPED -> open + sheet + objects.replace("</TextObject>", "<Clips><Clip><Area><Path Boundary=\"-5000 -5000 9999 9999\"><AbbreviatedData>M 0 0 L 9999 0 L 9999 9999 L 0 9999 C"
                    + "</AbbreviatedData></Path></Area></Clip></Clips></TextObject>") + "</Layer></Content>";
            case ANNOTATION -> {
                notes.append("<Page PageID=\"" + (10 + page) + "\"><FileLoc>" + named("", way.paths() == OfdManner.Paths.ABSOLUTE || way.paths() == OfdManner.Paths.FROM_ROOT
                        ? "Annots/Page_" + page + "/Annotation.xml" : "Page_" + page + "/Annotation.xml") + "</FileLoc></Page>");
                int half = objects.indexOf("<TextObject", objects.length() / 2);
                parts.put(folder + "/Annots/Page_" + page + "/Annotation.xml", "<PageAnnot><Annot ID=\"91\" Type=\"Stamp\" Creator=\"a\" LastModDate=\"2024-01-01\"><Parameters/><Appearance Boundary=\"0 0 210 297\">"
                        + objects.substring(Math.max(0, half)) + "</Appearance></Annot><Annot ID=\"92\" Type=\"Link\" Visible=\"false\"/></PageAnnot>");
                yield open + sheet + objects.substring(0, Math.max(0, half)) + "</Layer></Content>";
            }
            default -> open + sheet + objects + extra() + "</Layer></Content>";
        };
    }

    /** What reviewers and programs put over a page without hiding anything. */
    private String extra() {
        return switch (way.extras()) {
            case WATERMARK -> "<TextObject ID=\"75\" Boundary=\"40 100 120 120\" CTM=\"0.7071 -0.7071 0.7071 0.7071 0 80\" Font=\"1\" Size=\"12\" Alpha=\"60\"><TextCode X=\"0\" Y=\"12\" DeltaX=\"g 3 12\">内部资料</TextCode></TextObject>";
            case MARKER -> "<PathObject ID=\"76\" Boundary=\"20 60 100 8\" Stroke=\"false\" Fill=\"true\" Alpha=\"120\"><FillColor Value=\"255 255 0\"/><AbbreviatedData>M 0 0 L 100 0 L 100 8 L 0 8 C</AbbreviatedData></PathObject>"
                    + "<PathObject ID=\"77\" Boundary=\"20 90 100 8\" Stroke=\"false\" Fill=\"true\" BlendMode=\"Darken\"><FillColor Value=\"255 255 0\"/><AbbreviatedData>M 0 0 L 100 0 L 100 8 L 0 8 C</AbbreviatedData></PathObject>";
            default -> "";
        };
    }

    private void resources(StringBuilder units) {
        parts.put(folder + "/PublicRes.xml", "<Res BaseLoc=\"Res\"><ColorSpaces><ColorSpace ID=\"5\" Type=\"GRAY\" BitsPerComponent=\"8\"/><ColorSpace ID=\"6\" Type=\"CMYK\"/></ColorSpaces><DrawParams>"
                + "<DrawParam ID=\"3\" Relative=\"4\"><FillColor Value=\"0 0 0\"/></DrawParam><DrawParam ID=\"4\" LineWidth=\"0.18\"><FillColor Value=\"255 255 255\"/></DrawParam></DrawParams>"
                + "<Fonts><Font ID=\"1\" FontName=\"宋体\" FamilyName=\"宋体\" Charset=\"prc\"/></Fonts></Res>");
        parts.put(folder + "/DocumentRes.xml", "<Res BaseLoc=\"./Res\"><MultiMedias><MultiMedia ID=\"9\" Type=\"Image\" Format=\"PNG\"><MediaFile>dot.png</MediaFile></MultiMedia></MultiMedias><CompositeGraphicUnits>"
                + units + "</CompositeGraphicUnits></Res>");
    }

    private void others(StringBuilder notes) {
        if (!notes.isEmpty()) {
            parts.put(folder + "/Annots/Annotations.xml", "<Annotations>" + notes + "</Annotations>");
        }
        if (way.versions() == OfdManner.Versions.LISTED) {
            parts.put(folder + "/Vs/V0.xml", "<DocVersion ID=\"1\" Version=\"1\"><DocRoot>/" + folder + "/Old.xml</DocRoot></DocVersion>");
            parts.put(folder + "/Vs/V1.xml", "<DocVersion ID=\"2\" Version=\"2\"><FileList><File ID=\"1\">/" + folder + "/Document.xml</File></FileList><DocRoot>/" + folder + "/Document.xml</DocRoot></DocVersion>");
        }
        if (way.versions() == OfdManner.Versions.TWO_FOLDERS) {
            parts.put("Doc_0/Document.xml", "<Document><CommonData/><Pages/></Document>");
        }
        if (way.extras() == OfdManner.Extras.SIGNED) {
            parts.put(folder + "/Signs/Signatures.xml", "<Signatures><MaxSignId>1</MaxSignId><Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"" + (way.paths() == OfdManner.Paths.ABSOLUTE ? "/" + folder + "/Signs/" : "")
                    + "Sign_0/Signature.xml\"/></Signatures>");
            parts.put(folder + "/Signs/Sign_0/Signature.xml", "<Signature><SignedInfo><Provider ProviderName=\"a\"/><SignatureMethod>1.2.156.10197.1.501</SignatureMethod></SignedInfo>"
                    + "<SignedValue>SignedValue.dat</SignedValue></Signature>");
        }
    }

    private String tail(StringBuilder notes) {
        String more = notes.isEmpty() ? "" : location("Annotations", "", "Annots/Annotations.xml");
        return more + switch (way.extras()) {
            case ATTACHED -> "<Attachments>Attachs/Attachments.xml</Attachments><Outlines><OutlineElem Title=\"一\"/></Outlines>";
            case TAGGED -> "<CustomTags>Tags/CustomTags.xml</CustomTags><Extensions>Extensions.xml</Extensions><Permissions><Edit>false</Edit></Permissions><VPreferences><PageMode>None</PageMode></VPreferences>";
            default -> "";
        };
    }
}
