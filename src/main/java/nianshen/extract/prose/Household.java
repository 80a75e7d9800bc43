package nianshen.extract.prose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.facts.Level;
import nianshen.text.Likeness;

/**
 * Which names in the prose mean the reporting agency itself. The whole area is a government's or a township's own, and
 * that of the committee of a zone, and nobody else's.
 */
final class Household {

    private static final String OWN_AREA = "人民政府|政府|管理委员会|管委会|党工委|办事处";
    private final String agency;
    private final String area;

    Household(Issuer issuer) {
        this.agency = issuer.agency() == null ? "" : issuer.agency().replaceAll("[（(].*?[)）]", "");
        boolean zone = agency.endsWith("管委会") || agency.endsWith("管理委员会");
        boolean whole = zone || issuer.level() == Level.GOVERNMENT || issuer.level() == Level.TOWNSHIP;
        this.area = whole ? agency.replaceFirst("(?:" + OWN_AREA + ")+$", "") : "";
    }

    /** The agency's name, and its area's where that is its own, each with and without the places before it. */
    List<String> names() {
        return Stream.of(agency, area).flatMap(Household::shorter).distinct().toList();
    }

    /** 云泽县柳渡镇人民政府, 柳渡镇人民政府; nothing so short that it may be any other's. */
    private static Stream<String> shorter(String name) {
        return IntStream.range(0, name.length()).filter(i -> i == 0 || "省市县区州旗盟".indexOf(name.charAt(i - 1)) >= 0)
                .mapToObj(name::substring).filter(n -> n.length() > 2);
    }

    /** Whether 全县, 我局, 本镇 are its own: by the kind of area or of body that they name. */
    boolean ownKind(String word) {
        String kind = word.replaceFirst("^[全我本]", "").replaceFirst("(?:各级|上下|范围内?|系统|行政机关)*$", "");
        String own = area.isEmpty() ? agency : area;
        return own.isEmpty() || own.endsWith(kind) || kind.equals("街") && own.endsWith("街道")
                || area.isEmpty() && kind.equals("办") && (own.endsWith("办公室") || own.endsWith("办公厅"))
                || agency.endsWith("委员会") && kind.equals("委");
    }

    /** Whether a word for a part of an area, 街道, means the agency itself. */
    boolean ownPart(String word) {
        return !agency.isEmpty() && ownKind(word);
    }

    /** Whether a body's name can be the agency's own under a shorter form: 县政府, 县发改局. */
    boolean ownName(String name) {
        return !agency.isEmpty() && (last(name) == last(agency) && Likeness.inOrder(name, agency) || !area.isEmpty() && area.endsWith(name));
    }

    private static char last(String name) {
        String full = name.endsWith("政府办") || name.endsWith("府办") ? name + "室" : name;
        return full.endsWith("委员会") || full.endsWith("管委会") ? '委' : full.charAt(full.length() - 1);
    }
}
