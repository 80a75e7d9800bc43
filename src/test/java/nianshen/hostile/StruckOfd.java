package nianshen.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Ways in which the pages of an OFD show something else than their text says, or hide what they hold. */
final class StruckOfd {

    /** A text object that holds a figure alone. */
    private static final Pattern FIGURE = Pattern.compile("<ofd:TextObject(?:(?!</ofd:TextObject>).)*<ofd:TextCode[^>]*>\\d{2,}</ofd:TextCode></ofd:TextObject>", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("<ofd:Content>.*</ofd:Content>", Pattern.DOTALL);

    private StruckOfd() {
    }

    private static Strike object(String name, UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> Strike.one(part, FIGURE, random, (all, none) -> instead.apply(all)));
    }

    private static Strike page(String name, UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> Strike.one(part, PAGE, random, (all, none) -> instead.apply(all)));
    }

    private static Strike with(String attribute) {
        return object("with " + attribute, o -> o.replaceFirst("<ofd:TextObject", "<ofd:TextObject " + attribute));
    }

    /** The same object with nines, once more, which this makes hard to see. */
    private static Strike beneath(String name, UnaryOperator<String> hidden) {
        return object("beneath " + name, o -> hidden.apply(nines(o)) + o);
    }

    private static String nines(String object) {
        String digits = object.replaceAll("(?s).*>(\\d+)</ofd:TextCode>.*", "$1");
        return object.replace(">" + digits + "<", ">" + "9".repeat(digits.length()) + "<");
    }

    private static String box(String object) {
        return object.replaceAll("(?s).*?Boundary=\"([^\"]*)\".*", "$1");
    }

    private static String sheet(String object, String colour, String attributes) {
        String[] b = box(object).split(" ");
        return "<ofd:PathObject ID=\"9001\" Boundary=\"" + box(object) + "\" Stroke=\"false\" Fill=\"true\" " + attributes + "><ofd:FillColor Value=\"" + colour + "\"/><ofd:AbbreviatedData>M 0 0 L " + b[2] + " 0 L " + b[2] + " "
                + b[3] + " L 0 " + b[3] + " C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    /** The digits as outlines that no text stands behind: boxes with curves, as many as digits. */
    private static String outlines(String object) {
        String[] b = box(object).split(" ");
        return "<ofd:PathObject ID=\"9002\" Boundary=\"" + box(object) + "\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 0 B 0 1 1 1 1 0 B 1 2 0 2 0 0 C M 2 0 B 2 1 3 1 3 0 B 3 2 2 2 2 0 C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    static List<Strike> all() {
        return List.of(with("Visible=\"false\""), with("Alpha=\"0\""), with("Alpha=\"3\""), with("CTM=\"0.01 0 0 0.01 0 0\""), with("CTM=\"-1 0 0 1 5 0\""), with("CTM=\"1 0 0 -1 0 5\""), with("CTM=\"0.7 0.7 -0.7 0.7 0 0\""), with("CTM=\"0 0 0 0 0 0\""), with("CTM=\"1 0 0 1 300 0\""), with("HScale=\"0.01\""), with("HScale=\"-1\""),
                with("ReadDirection=\"180\""), with("ReadDirection=\"90\""), with("CharDirection=\"180\""), with("Fill=\"false\""), with("Fill=\"false\" Stroke=\"true\""), with("DrawParam=\"999\""), with("Weight=\"0\""), with("Decoration=\"LineThrough\""),
                beneath("the same", o -> o), beneath("Alpha", o -> o.replaceFirst("<ofd:TextObject", "<ofd:TextObject Alpha=\"0\"")), beneath("Visible", o -> o.replaceFirst("<ofd:TextObject", "<ofd:TextObject Visible=\"false\"")), beneath("white", o -> o.replaceFirst("<ofd:TextCode", "<ofd:FillColor Value=\"255 255 255\"/><ofd:TextCode")), beneath("a sheet", o -> o + sheet(o, "255 255 255", "")),
                beneath("a marker", o -> o + sheet(o, "255 255 0", "BlendMode=\"Multiply\"")), beneath("a dark sheet", o -> o + sheet(o, "0 0 0", "")), beneath("in an invisible block", o -> "<ofd:PageBlock ID=\"9003\" Visible=\"false\">" + o + "</ofd:PageBlock>"), beneath("tiny", o -> o.replaceFirst("Size=\"[^\"]*\"", "Size=\"0.1\"")), beneath("pale", o -> o.replaceFirst("<ofd:TextCode", "<ofd:FillColor Value=\"253 253 253\"/><ofd:TextCode")),
                beneath("a palette", o -> o.replaceFirst("<ofd:TextCode", "<ofd:FillColor Index=\"0\" ColorSpace=\"901\"/><ofd:TextCode")), beneath("a hair beside", o -> o.replaceFirst("Boundary=\"(\\d+)", "Boundary=\"$1.5")),
                object("covered", o -> o + sheet(o, "255 255 255", "")), object("covered by half", o -> o + sheet(o, "255 255 255", "").replace("Boundary=\"", "CTM=\"0.5 0 0 1 0 0\" Boundary=\"")), object("covered by black", o -> o + sheet(o, "0 0 0", "")), object("covered by paint", o -> o + sheet(o, "255 0 0", "Alpha=\"250\"")), object("covered by shading", o -> o + sheet(o, "255 255 255", "").replaceFirst("<ofd:FillColor[^>]*/>", "<ofd:FillColor><ofd:AxialShd StartPoint=\"0 0\" EndPoint=\"9 9\"><ofd:Segment><ofd:Color Value=\"255 255 255\"/></ofd:Segment></ofd:AxialShd></ofd:FillColor>")),
                object("covered by a pattern", o -> o + sheet(o, "255 255 255", "").replaceFirst("<ofd:FillColor[^>]*/>", "<ofd:FillColor><ofd:Pattern Width=\"1\" Height=\"1\"><ofd:CellContent/></ofd:Pattern></ofd:FillColor>")), object("covered by a picture", o -> o + "<ofd:ImageObject ID=\"9004\" ResourceID=\"999\" Boundary=\"" + box(o) + "\"/>"), object("covered by a broad line", o -> o + sheet(o, "255 255 255", "").replace("Stroke=\"false\" Fill=\"true\"", "LineWidth=\"20\"").replace("FillColor", "StrokeColor")),
                object("covered by curves", o -> o + sheet(o, "255 255 255", "").replaceAll("L ([\\d.]+) ([\\d.]+) L 0 ", "Q $1 $2 $1 $2 L 0 ")), object("outlined", StruckOfd::outlines), object("as a picture", o -> "<ofd:ImageObject ID=\"9005\" ResourceID=\"999\" Boundary=\"" + box(o) + "\"/>"), object("as a missing composite", o -> "<ofd:CompositeObject ID=\"9006\" ResourceID=\"999\" Boundary=\"" + box(o) + "\"/>"), object("as something new", o -> "<ofd:VideoObject ID=\"9007\" Boundary=\"" + box(o) + "\"/>"),
                object("renamed", o -> o.replace("TextObject", "Text2Object")), object("no size", o -> o.replaceFirst("Size=\"[^\"]*\"", "")), object("size of nothing", o -> o.replaceFirst("Size=\"[^\"]*\"", "Size=\"0\"")), object("size below nothing", o -> o.replaceFirst("Size=\"", "Size=\"-")), object("no place", o -> o.replaceFirst(" X=\"[^\"]*\"", "")), object("no boundary", o -> o.replaceFirst("Boundary=\"[^\"]*\"", "")), object("boundary elsewhere", o -> o.replaceFirst("Boundary=\"", "Boundary=\"9")),
                object("on one place", o -> o.replaceFirst("DeltaX=\"[^\"]*\"", "DeltaX=\"0\"")), object("far apart", o -> o.replaceFirst("DeltaX=\"[^\"]*\"", "DeltaX=\"30\"")), object("sinking", o -> o.replace("DeltaX=", "DeltaY=")), object("no steps", o -> o.replaceFirst("DeltaX=\"[^\"]*\"", "")), object("false count", o -> o.replaceFirst("DeltaX=\"[^\"]*\"", "DeltaX=\"g 9999999999 1.6\"")), object("no numbers", o -> o.replaceFirst("DeltaX=\"[^\"]*\"", "DeltaX=\"a b\"")),
                object("spaced with noughts", o -> o.replaceAll(">(\\d)(\\d+)<", ">$1\\\\200B$2<")), object("reversed", o -> o.replaceAll(">(\\d+)<", ">&#x202E;$1<")), object("private", o -> o.replaceAll(">(\\d)(\\d+)<", ">&#xE001;$2<")), object("all private", o -> o.replaceAll(">\\d+<", ">&#xE001;&#xE002;<")), object("shape of another", o -> o.replaceFirst("<ofd:TextCode", "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>77</ofd:Glyphs></ofd:CGTransform><ofd:TextCode")),
                object("no shape", o -> o.replaceFirst("<ofd:TextCode", "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"0\"><ofd:Glyphs></ofd:Glyphs></ofd:CGTransform><ofd:TextCode")), object("many shapes", o -> o.replaceFirst("<ofd:TextCode", "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"2\"><ofd:Glyphs>20 21</ofd:Glyphs></ofd:CGTransform><ofd:TextCode")), object("clipped", o -> o.replaceFirst("<ofd:TextCode", "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 0.1 0.1\"><ofd:AbbreviatedData>M 0 0 L 0.1 0 L 0.1 0.1 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode")),
                object("clipped by text", o -> o.replaceFirst("<ofd:TextCode", "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Text Boundary=\"900 900 1 1\" Font=\"1\" Size=\"1\"/></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode")), object("clipped by nothing", o -> o.replaceFirst("<ofd:TextCode", "<ofd:Clips><ofd:Clip/></ofd:Clips><ofd:TextCode")), object("in a template that is missing", o -> "<ofd:Template TemplateID=\"77\"/>"), object("with an action", o -> o.replaceFirst("<ofd:TextCode", "<ofd:Actions><ofd:Action Event=\"CLICK\"/></ofd:Actions><ofd:TextCode")),
                page("all upside down", c -> c.replace("<ofd:TextObject", "<ofd:TextObject CharDirection=\"180\"")), page("no lines", c -> c.replaceAll("(?s)<ofd:PathObject.*?</ofd:PathObject>", "")), page("dotted lines", c -> c.replace("LineWidth=\"0.176\"", "LineWidth=\"0.176\" DashPattern=\"0 9\"")), page("white lines", c -> c.replace("<ofd:AbbreviatedData>", "<ofd:StrokeColor Value=\"255 255 255\"/><ofd:AbbreviatedData>")), page("lines not drawn", c -> c.replace("LineWidth=\"0.176\"", "Stroke=\"false\"")), page("twice", c -> c + c), page("gone", c -> ""), page("empty", c -> "<ofd:Content/>"), page("text in no layer", c -> c.replaceAll("</?ofd:Layer[^>]*>", "")), page("invisible layer", c -> c.replace("<ofd:Layer ", "<ofd:Layer Visible=\"false\" ")),
                page("layer of another kind", c -> c.replace("Type=\"Body\"", "Type=\"Custom\"")), page("picture over all", c -> c.replace("</ofd:Layer>", "<ofd:ImageObject ID=\"9\" ResourceID=\"999\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/></ofd:Layer>")), page("sheet over all", c -> c.replace("</ofd:Layer>", sheet(" Boundary=\"0 0 210 297\" ", "255 255 255", "") + "</ofd:Layer>")), page("sheet over the lower half", c -> c.replace("</ofd:Layer>", sheet(" Boundary=\"0 150 210 147\" ", "255 255 255", "") + "</ofd:Layer>")));
    }
}
