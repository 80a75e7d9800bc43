package nianshen.extract.names;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.extract.outline.Dates;
import nianshen.extract.outline.Divisions;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.ProseLine;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.extract.outline.Signature;
import nianshen.extract.outline.TitleReader;
import nianshen.facts.Level;
import nianshen.facts.Title;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Tells who reports: from the title, else from the signature, else from what the page says of itself. */
public final class IssuerReader {

    /** A title may stand in two lines: 2022年云泽县水利局, 政府信息公开工作年度报告. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("^20\\d\\d年度?(?=\\p{IsHan})");

    private final TitleReader titles;
    private final Divisions places;
    private final Signature signature;
    private final WordList levels;
    private final Roster roster;

    /** Reads by the words of a pack and the names of the roster. */
    public IssuerReader(Lexicon lexicon, Roster roster) {
        this.places = new Divisions(lexicon);
        this.titles = new TitleReader(lexicon, places);
        this.signature = new Signature(lexicon);
        this.levels = lexicon.list(ReadingList.LEVELS);
        this.roster = roster;
    }

    /** The issuer, as far as it can be told. */
    public Issuer read(Document document, Outline outline) {
        Title title = titles.read(outline.preamble()).orElse(null);
        Title fallback = title != null ? null
                : Optional.ofNullable(document.metadata().get(Meta.TITLE)).flatMap(titles::ofMetadata).orElse(null);
        String agency = agency(title, fallback, document, outline);
        String place = agency == null ? "" : places.prefix(agency);
        Optional<RosterEntry> known = roster.find(agency);
        Level level = known.map(RosterEntry::level).map(l -> Level.valueOf(l.toUpperCase(java.util.Locale.ROOT)))
                .orElseGet(() -> agency == null ? null : level(agency, place));
        return new Issuer(title, fallback, agency, level, places.tier(place));
    }

    /** The fullest of the names: one with its place before one without. */
    private String agency(Title title, Title fallback, Document document, Outline outline) {
        Stream<String> names = Stream.of(title == null ? null : title.agency(), signed(outline),
                fallback == null ? null : fallback.agency(), issuer(document), letterhead(outline));
        java.util.List<String> found = names.filter(Objects::nonNull).map(n -> YEAR_BEFORE.matcher(n).replaceFirst("")).filter(n -> !n.isEmpty()).toList();
        if (title == null || title.agency() == null) {
            return found.isEmpty() ? null : found.get(0);
        }
        String own = title.agency();
        return found.stream().filter(n -> n.endsWith(own) && n.length() > own.length()
                        && places.prefix(n).length() >= n.length() - own.length())
                .findFirst().orElse(own);
    }

    /** The name without a second one in brackets (挂牌机构). */
    static String withoutRemark(String name) {
        return name.replaceFirst("（[^）]*）$", "");
    }

    private static String issuer(Document document) {
        String issuer = document.metadata().get(Meta.ISSUER);
        return issuer == null ? null : PlainText.plain(issuer);
    }

    private String signed(Outline outline) {
        return outline.signature().stream().map(l -> Dates.withoutDate(l.plain())).filter(signature::isBody)
                .findFirst().orElse(null);
    }

    /** A name that stands alone above the first part. */
    private String letterhead(Outline outline) {
        return outline.preamble().stream().map(ProseLine::plain).filter(signature::isBody).findFirst().orElse(null);
    }

    private Level level(String name, String place) {
        String agency = withoutRemark(name);
        Optional<String> value = levels.hits(agency).stream().filter(h -> h.end() == agency.length())
                .map(WordList.Hit::value).findFirst();
        return value.map(v -> Level.valueOf(v.toUpperCase(java.util.Locale.ROOT)))
                .orElse(places.governed(place) && place.equals(agency) ? Level.GOVERNMENT : null);
    }
}
