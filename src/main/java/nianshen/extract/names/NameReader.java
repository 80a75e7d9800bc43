package nianshen.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.Dates;
import nianshen.extract.outline.Divisions;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.ProseLine;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Reading.Issuer;
import nianshen.extract.outline.Sentence;
import nianshen.extract.outline.Signature;
import nianshen.extract.outline.TitleReader;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Level;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.NameUse.Role;
import nianshen.facts.Subject;
import nianshen.facts.Title;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Names by which the issuer goes: in the title, of itself in running text, in the signature. */
public final class NameReader implements FactReader {

    private static final int LONGEST = 24;
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}+");
    private static final Pattern QUOTED = Pattern.compile("[“‘「](?<name>[^”’」]{2,20})[”’」]");

    private static final Pattern BOOK = Pattern.compile("《([^》]{8,60})》");
    /** What may stand between 发布 and the title. */
    private static final Pattern BETWEEN = Pattern.compile("[^，。《]{0,6}");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。《；：]");

    private final WordList bodies;
    private final WordList selves;
    private final WordList verbs;
    private final WordList times;
    private final WordList accounts;
    private final WordList noNames;
    private final WordList publishing;
    private final WordList offices;
    private final WordList areaBodies;
    private final Kinship kinship;
    private final Roster roster;
    private final Signature signature;
    private final Divisions places;
    private final WordList divisions;
    private final TitleReader titles;

    /** Reads names by the words of a pack and the roster. */
    public NameReader(Lexicon lexicon, Roster roster) {
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.selves = lexicon.list(ReadingList.SELF);
        this.verbs = lexicon.list(ReadingList.SELF_VERBS);
        this.noNames = lexicon.list(ReadingList.SELF_EXCEPT);
        this.publishing = lexicon.list(ReadingList.PUBLISHING);
        this.offices = lexicon.list(ReadingList.OWN_OFFICES);
        this.areaBodies = lexicon.list(ReadingList.AREA_BODIES);
        this.kinship = new Kinship(lexicon.list(ReadingList.KINDS));
        this.times = lexicon.list(ReadingList.TIMES);
        this.accounts = lexicon.list(ReadingList.SELF_ACCOUNTS);
        this.signature = new Signature(lexicon);
        this.places = new Divisions(lexicon);
        this.divisions = lexicon.list(ReadingList.DISTRICTS);
        this.titles = new TitleReader(lexicon, places);
        this.roster = roster;
    }

    @Override
    public List<Fact> read(Reading reading) {
        String agency = reading.issuer().agency();
        List<NameUse> names = new ArrayList<>();
        Optional.ofNullable(reading.issuer().title()).filter(t -> t.agency() != null)
                .ifPresent(t -> names.add(ofTitle(t)));
        for (Sentence sentence : reading.outline().sentences()) {
            String part = reading.outline().key(sentence.section());
            selves(sentence, part, agency, names);
            subject(sentence, part, reading.issuer(), names);
            media(sentence, part, agency, names);
        }
        signed(reading.outline(), agency, names);
        List<Fact> facts = new ArrayList<>(names);
        reading.outline().sentences().stream().filter(s -> s.section() <= 1)
                .flatMap(s -> othersReport(s, reading.outline().key(s.section()), agency).stream()).forEach(facts::add);
        names.forEach(n -> other(n, agency).ifPresent(facts::add));
        facts.add(names.isEmpty() ? new Coverage(Subject.NAMES, Coverage.State.NONE, "没有出现机关名称")
                : new Coverage(Subject.NAMES, Coverage.State.READ, null));
        return facts;
    }

    private NameUse ofTitle(Title title) {
        return new NameUse(Role.TITLE, title.agency(), kind(title.agency()), true, true, false, null, title.quote(),
                title.span());
    }

    private String kind(String name) {
        return bodies.ending(IssuerReader.withoutRemark(name)).map(WordList.Hit::value).orElse(null);
    }

    /** 我局, 本委. */
    private void selves(Sentence sentence, String part, String agency, List<NameUse> names) {
        String plain = sentence.plain();
        if (plain.indexOf('我') >= 0 || plain.indexOf('本') >= 0) {
            selves.hits(plain).forEach(h -> names.add(use(sentence, part, agency, h.start(), h.end(), h.value(), false)));
        }
    }

    /** A name that opens the sentence, perhaps behind a statement of time, and does what only the issuer does. */
    private void subject(Sentence sentence, String part, Issuer issuer, List<NameUse> names) {
        String plain = sentence.plain();
        int start = times.first(plain).filter(t -> t.start() == 0).map(WordList.Hit::end).orElse(0);
        int limit = Math.min(plain.length(), start + LONGEST);
        for (WordList.Hit hit : bodies.hits(plain.substring(start, limit))) {
            int end = start + hit.end();
            String name = plain.substring(start, end);
            if (hit.start() > 0 && !plain.startsWith("信息", end) && NAME.matcher(name).matches() && !noNames.in(name) && !selves.is(name)
                    && verbs.begins(plain, end)) {
                if (speaks(name, hit.value(), issuer) && !above(name, issuer.agency())) {
                    names.add(use(sentence, part, issuer.agency(), start, end, hit.value(), false));
                }
                return;
            }
        }
    }

    /** Whether a body that opens a sentence speaks for the issuer: who has an area tells of the bodies within it. */
    private boolean speaks(String name, String kind, Issuer issuer) {
        String agency = issuer.agency();
        boolean area = issuer.level() == Level.GOVERNMENT || issuer.level() == Level.TOWNSHIP
                || agency != null && areaBodies.ending(agency).filter(b -> b.value() != null).isPresent();
        return !area || kind != null && kind.equals(kind(agency)) || ownOffice(name, agency);
    }

    /** Whether a name begins with another level of the administration than the issuer is of: 省水利厅 in the report of a county's bureau. */
    private boolean above(String name, String agency) {
        String own = agency == null ? "" : places.prefix(agency);
        boolean level = divisions.ending(name.substring(0, 1)).isPresent();
        return level && divisions.ending(own).isPresent() && !own.endsWith(name.substring(0, 1));
    }

    private void media(Sentence sentence, String part, String agency, List<NameUse> names) {
        String plain = sentence.plain();
        for (WordList.Hit account : plain.indexOf('“') < 0 ? List.<WordList.Hit>of() : accounts.hits(plain)) {
            Matcher quoted = QUOTED.matcher(plain).region(account.end(), plain.length());
            String kind = quoted.lookingAt() ? kind(quoted.group("name")) : null;
            if (kind != null) {
                names.add(use(sentence, part, agency, quoted.start("name"), quoted.end("name"), kind, true));
            }
        }
    }

    /** "现发布《…年度报告》" with the name of another agency: left over from its report. */
    private Optional<Mention> othersReport(Sentence sentence, String part, String agency) {
        String plain = sentence.plain();
        return agency == null ? Optional.empty() : Stream.concat(inQuotes(plain), plainly(plain)).findFirst().map(Title::agency)
                .filter(a -> !sameBody(a, agency)).map(a -> new Mention("他机关年报", a, part, false, sentence.quote(), sentence.span()));
    }

    private Stream<Title> inQuotes(String plain) {
        return BOOK.matcher(plain).results().filter(book -> published(plain.substring(0, book.start())))
                .flatMap(book -> titles.ofBook(book.group(1)).stream());
    }

    private boolean published(String before) {
        return publishing.last(before).filter(verb -> BETWEEN.matcher(before.substring(verb.end())).matches()).isPresent();
    }

    /** Without 《》 only a full name with its place is an agency's. */
    private Stream<Title> plainly(String plain) {
        return publishing.hits(plain).stream().map(verb -> plain.substring(verb.end(), Math.min(plain.length(), verb.end() + TitleReader.LONGEST + 1)))
                .map(rest -> CLAUSE_END.split(rest, 2)[0])
                .flatMap(clause -> titles.ofBook(clause).stream())
                .filter(t -> t.agency() != null && t.place() != null && kind(t.agency()) != null);
    }

    /** Whether one name is the other's without its place, or goes by the place alone. */
    private boolean sameBody(String name, String agency) {
        String body = name.substring(places.prefix(name).length());
        String own = agency.substring(places.prefix(agency).length());
        boolean placeAlone = own.isEmpty();
        return agency.contains(body) || !placeAlone && name.contains(own)
                || (placeAlone || Objects.equals(kind(body), kind(own))) && kinship.kin(body, agency);
    }

    private NameUse use(Sentence sentence, String part, String agency, int from, int to, String kind, boolean media) {
        String name = sentence.plain().substring(from, to);
        SourceSpan span = sentence.passage().span(sentence.from() + from, sentence.from() + to);
        boolean own = ownOffice(name, agency);
        return new NameUse(Role.SELF, name, own ? kind(agency) : kind, own || kinship.kin(name, agency), full(name, agency) && sentence.plain().indexOf('我') < 0,
                media, part, sentence.quote(), span);
    }

    /** Whether the name begins with the issuer's own place, so that it is nothing else. */
    private boolean full(String name, String agency) {
        String place = agency == null ? "" : places.prefix(agency);
        return !place.isEmpty() && name.startsWith(place);
    }

    /** An office within the agency (县水利局办公室, 局办公室, 办公室) speaks for it. */
    private boolean ownOffice(String name, String agency) {
        String body = offices.ending(name).map(office -> name.substring(0, office.start())).orElse(name);
        return agency != null && !body.equals(name)
                && (agency.contains(body) || bodies.ending(body).isPresent() && kinship.kin(body, agency));
    }

    private void signed(Outline outline, String agency, List<NameUse> names) {
        for (ProseLine line : outline.signature()) {
            String name = Dates.withoutDate(line.plain());
            if (signature.isBody(name)) {
                names.add(new NameUse(Role.SIGNATURE, name, kind(name), kinship.kin(name, agency), true, false,
                        null, line.paragraph().text().strip(), line.paragraph().span()));
            }
        }
    }

    /** A name that is another agency's of the roster, not the superior's. */
    private Optional<Mention> other(NameUse use, String agency) {
        if (use.kin() || use.media() || !use.certain()) {
            return Optional.empty();
        }
        Optional<RosterEntry> own = roster.find(agency);
        return roster.entries().stream().filter(e -> e.name().endsWith(use.name()) || e.aliases().contains(use.name()))
                .filter(e -> own.isEmpty() || !own.get().equals(e) && !e.name().equals(own.get().superior()))
                .findFirst().map(e -> new Mention("他机关", use.name(), use.part(), false, use.quote(), use.span()));
    }
}
