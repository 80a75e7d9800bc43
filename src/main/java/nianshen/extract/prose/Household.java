package nianshen.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.extract.tokens.Token;
import nianshen.facts.Level;
import nianshen.text.Likeness;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense.Body;
import nianshen.words.Sense.Whose;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/**
 * Which names in the prose mean the reporting agency itself. The whole area is a government's or a township's own, and
 * that of the committee of a zone, and nobody else's.
 */
final class Household {

    private final WordList bodies;
    private final WordList districts;
    private final WordList affixes;
    private final WordList offices;
    private final WordList areaBodies;
    private final String agency;
    private final String area;

    Household(Lexicon lexicon, Issuer issuer) {
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.districts = lexicon.list(ReadingList.DISTRICTS);
        this.affixes = lexicon.list(ReadingList.AREA_AFFIXES);
        this.offices = lexicon.list(ReadingList.OWN_OFFICES);
        this.agency = issuer.agency() == null ? "" : issuer.agency().replaceAll("[（(].*?[)）]", "");
        this.areaBodies = lexicon.list(ReadingList.AREA_BODIES);
        this.area = area(areaBodies, issuer.level());
    }

    private String area(WordList endings, Level level) {
        Optional<WordList.Hit> body = endings.ending(agency);
        boolean whole = level == Level.GOVERNMENT || level == Level.TOWNSHIP || body.filter(b -> Body.AREA.equals(b.value())).isPresent();
        String place = agency;
        for (Optional<WordList.Hit> end = body; whole && end.isPresent(); end = endings.ending(place)) {
            place = place.substring(0, end.get().start());
        }
        return whole ? place : "";
    }

    /** The agency's name, and its area's where that is its own, each with and without the places before it. */
    List<String> names() {
        return Stream.of(agency, area).flatMap(this::shorter).distinct().toList();
    }

    /** 云泽县柳渡镇人民政府, 柳渡镇人民政府; nothing so short that it may be any other's. */
    private Stream<String> shorter(String name) {
        return IntStream.range(0, name.length()).filter(i -> i == 0 || districts.ending(name.substring(0, i)).filter(d -> !"township".equals(d.value())).isPresent())
                .mapToObj(name::substring).filter(n -> n.length() > 2);
    }

    /** Whether 全县, 我局, 本镇 are its own: by the kind of area or of body that they name. */
    boolean ownKind(String word) {
        String kind = bare(word);
        String own = area.isEmpty() ? agency : area;
        return own.isEmpty() || own.endsWith(kind) || kind(own).startsWith(kind) || kind(agency).equals(kind);
    }

    private String bare(String word) {
        String bare = word;
        for (Optional<WordList.Hit> affix = affixes.last(bare); affix.isPresent(); affix = affixes.last(bare)) {
            bare = bare.substring(0, affix.get().start()) + bare.substring(affix.get().end());
        }
        return bare;
    }

    /** Whether a word for a part of an area, 街道, means the agency itself. */
    boolean ownPart(String word) {
        return !agency.isEmpty() && ownKind(word);
    }

    /** Whether what the government, or the committee of a zone, itself deals with, beside its departments, is the agency's own: it is its office. */
    boolean ofGovernment() {
        return kind(master()).equals(Body.GOVERNMENT) || areaBodies.ending(master()).filter(b -> Body.AREA.equals(b.value())).isPresent();
    }

    /** Whether a name is that of the government or committee whose office the agency is. */
    boolean served(String name) {
        return kind(name).equals(kind(master())) && Likeness.inOrder(name, master());
    }

    /** Whose office the agency is; empty where it is none. */
    private String master() {
        return offices.ending(agency).map(office -> agency.substring(0, office.start())).orElse("");
    }

    /** Whether a body's name can be the agency's own under a shorter form: 县政府, 县发改局. */
    boolean ownName(String name) {
        return !agency.isEmpty() && (kind(name).equals(kind(agency)) && Likeness.inOrder(name, agency) || !area.isEmpty() && area.endsWith(name));
    }

    /** Whether the word names the agency itself. */
    boolean own(Token whose) {
        return whose.is(WordKind.WHOSE, Whose.OWN) || whose.is(WordKind.WHOSE, Whose.AGENCY) && ownName(whose.text());
    }

    /** What kind of body a name is of: 局, 委; what it ends on where that is no known kind. */
    private String kind(String name) {
        return bodies.ending(name).map(WordList.Hit::value).orElseGet(() -> name.isEmpty() ? "" : name.substring(name.length() - 1));
    }
}
