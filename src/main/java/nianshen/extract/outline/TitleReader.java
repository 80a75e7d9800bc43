package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.doc.Cell;
import nianshen.doc.SourceSpan;
import nianshen.facts.Title;
import nianshen.text.Numeral;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * Finds the report's title among the short lines before the first part. It stands on one to three lines and ends on the
 * line that names the kind of document; a cover has the issuer and the month below.
 */
public final class TitleReader {

    /** Characters of the longest title. */
    public static final int LONGEST = 70;
    private static final int LINES = 3;
    /** So many characters at most may stand in a title both for the issuer and for the kind of document. */
    private static final int SHARED = 4;
    private static final String SPOKEN_YEAR = "二[零〇][零〇一二三四五六七八九]{2}";
    /** A year of which a digit could not be read is one nevertheless. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?:年度?|度)?|(" + SPOKEN_YEAR + ")年度?|(?=[\\d\\uFFFD]{0,3}\\uFFFD)[2\\uFFFD][0\\uFFFD][\\d\\uFFFD]{2}年度?");
    private static final Pattern YEAR_IN_GENRE = Pattern.compile("(?:20\\d\\d|" + SPOKEN_YEAR + ")(?:年(?!度))?|的");
    private static final Pattern RUNNING = Pattern.compile("[。；，！？]|：.");
    private static final Pattern WAY = Pattern.compile("\\p{IsHan}\\s*[>＞›»]\\s*\\p{IsHan}");
    /** What stands up to a sign by which sites lead to a page is no part of a name: 首页>政府信息公开. */
    private static final Pattern LED = Pattern.compile("^.*[>＞›»|｜_/]");
    private static final Pattern TRAILING = Pattern.compile("(?:关于|[的—-])+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("（(\\p{IsHan}+)）");
    private static final Pattern REMARK = Pattern.compile("(?:（[^）]*）|[^\\p{IsHan}])*");

    private final Genres genres;
    private final WordList bodies;
    private final WordList openings;
    private final WordList otherKinds;
    private final Divisions places;

    /** Reads titles by the words of a pack. */
    public TitleReader(Lexicon lexicon, Divisions places) {
        this.genres = new Genres(lexicon.list(ReadingList.GENRES));
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.openings = lexicon.list(ReadingList.TITLE_OPENINGS);
        this.otherKinds = lexicon.list(ReadingList.OTHER_KINDS);
        this.places = places;
    }

    /** The title, or empty where no line before the first part names the kind of document. */
    public Optional<Title> read(List<ProseLine> preamble) {
        List<Title> named = Stream.concat(named(preamble, true), named(preamble, false)).toList();
        return named.stream().filter(t -> !column(t)).findFirst().or(() -> named.stream().findFirst());
    }

    /** Whether the words may as well be the name of a site's column: no issuer, no year, and not the proper name; or the way to it. */
    private boolean column(Title title) {
        return title.year() == null && (title.agency() == null && !genres.proper(title.genre()) || WAY.matcher(title.text()).find());
    }

    /**
     * The lines that name the kind of document, from the last to the first.
     *
     * @param ending whether the lines must end on the kind of document
     */
    private Stream<Title> named(List<ProseLine> preamble, boolean ending) {
        return IntStream.iterate(preamble.size() - 1, last -> last >= 0, last -> last - 1)
                .mapToObj(last -> first(preamble, last, ending).map(first -> title(extended(preamble, first, last)))).flatMap(Optional::stream);
    }

    /** The line on which the name that ends on a line begins: the proper name, where enough lines give one, goes first. */
    private Optional<Integer> first(List<ProseLine> preamble, int last, boolean ending) {
        List<Integer> starts = IntStream.iterate(last, first -> first >= 0 && first > last - LINES, first -> first - 1).boxed()
                .filter(first -> names(joined(preamble.subList(first, last + 1)), ending)).toList();
        return starts.stream().filter(first -> genres.proper(joined(preamble.subList(first, last + 1)))).findFirst()
                .or(() -> starts.stream().findFirst());
    }

    private boolean names(String words, boolean ending) {
        return genres.in(words).filter(g -> !ending || REMARK.matcher(words.substring(g.end())).matches()).isPresent();
    }

    /** What a page or file says its title is, taken apart in the same way; no title of the report itself. */
    public Optional<Title> ofMetadata(String text) {
        String plain = PlainText.plain(text);
        return genres.in(plain).map(g -> make(text.strip(), plain, g, null));
    }

    /** The same where the name of the document is the last of it. */
    public Optional<Title> ofBook(String text) {
        String plain = PlainText.plain(text);
        return plain.length() > LONGEST ? Optional.empty() : genres.in(plain).filter(g -> g.end() == plain.length()).map(g -> make(text.strip(), plain, g, null));
    }

    /** The issuers that lines which may be titles name, each once; titles that were run together on a line come out as one long name. */
    public Set<String> agencies(Stream<String> lines) {
        return lines.map(PlainText::plain).filter(l -> l.length() <= LONGEST && names(l, true)).map(this::agency).filter(a -> !a.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the words of an issuer's name are titles themselves. */
    public boolean isTitle(String agency) {
        return genres.in(agency).isPresent();
    }

    /** Whether the line is a sentence, a paragraph or a remark of the site, and no title. */
    static boolean running(ProseLine line) {
        return line.plain().length() > LONGEST || RUNNING.matcher(line.plain()).find();
    }

    /** Whether the line has everything a title has. */
    boolean whole(ProseLine line) {
        String plain = line.plain();
        return !running(line) && YEAR.matcher(plain).find()
                && genres.in(plain).filter(g -> g.end() == plain.length() && !agency(plain, g).isEmpty()).isPresent();
    }

    private static String joined(List<ProseLine> lines) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(l -> joined.append(l.plain()));
        return joined.toString();
    }

    /** Takes in the lines above as long as they add what is missing: the issuer's name, the year; or the issuer below. */
    private List<ProseLine> extended(List<ProseLine> preamble, int first, int last) {
        int from = first;
        while (from > 0 && last - from < LINES - 1 && adds(preamble.get(from - 1),
                joined(preamble.subList(from, last + 1)))) {
            from--;
        }
        List<ProseLine> lines = preamble.subList(from, last + 1);
        boolean cover = last + 1 < preamble.size() && agency(joined(lines)).isEmpty()
                && bodies.ending(preamble.get(last + 1).plain()).isPresent();
        return cover ? Stream.concat(Stream.of(preamble.get(last + 1)), lines.stream()).toList() : lines;
    }

    private boolean adds(ProseLine above, String title) {
        String plain = above.plain();
        if (genres.in(plain).isPresent()) {
            return false;
        }
        boolean yearOnly = YEAR.matcher(plain).matches();
        boolean missesYear = !YEAR.matcher(title).find();
        String rest = TRAILING.matcher(YEAR.matcher(plain).replaceAll("")).replaceAll("");
        return yearOnly && missesYear || agency(title).isEmpty() && !rest.isEmpty()
                && (bodies.ending(rest).isPresent() || places.prefix(rest).length() == rest.length());
    }

    private String agency(String plain) {
        return genres.in(plain).map(g -> agency(plain, g)).orElse("");
    }

    private String agency(String plain, WordList.Hit genre) {
        String before = YEAR.matcher(LED.matcher(plain.substring(0, nameEnd(plain, genre))).replaceFirst("")).replaceAll("").replaceFirst("^年?度?", "");
        String name = shared(TRAILING.matcher(opened(before)).replaceAll(""), plain.substring(genre.start(), genre.end()));
        return name.isEmpty() ? remarked(plain.substring(genre.end())) : name;
    }

    /** The name with what the kind of document begins with, where it is printed once for both and the name is none without: 镇人民|政府|信息公开. */
    private String shared(String name, String genre) {
        boolean whole = name.isEmpty() || bodies.ending(name).isPresent() || places.prefix(name).length() == name.length();
        return whole ? name : IntStream.rangeClosed(1, Math.min(SHARED, genre.length())).mapToObj(end -> name + genre.substring(0, end))
                .filter(both -> bodies.ending(both).isPresent()).findFirst().orElse(name);
    }

    /** Where the issuer's name ends at the latest: before the kind of document, or before what tells that it is of a quarter. */
    private int nameEnd(String plain, WordList.Hit genre) {
        return otherKinds.first(plain).map(kind -> Math.min(kind.start(), genre.start())).orElse(genre.start());
    }

    /** The issuer in brackets behind the kind of document. */
    private String remarked(String after) {
        Matcher remark = IN_BRACKETS.matcher(after);
        return remark.matches() && bodies.ending(remark.group(1)).isPresent() ? remark.group(1) : "";
    }

    /** Without the words that stand before the issuer's name. */
    private String opened(String title) {
        return openings.first(title).filter(h -> h.start() == 0).map(h -> opened(title.substring(h.end()))).orElse(title);
    }

    private Title title(List<ProseLine> lines) {
        StringBuilder printed = new StringBuilder();
        List<SourceSpan> spans = new ArrayList<>();
        for (ProseLine line : lines) {
            printed.append(printed.isEmpty() ? "" : " ").append(line.paragraph().text().strip().replaceFirst("^#+\\s*", ""));
            spans.add(line.paragraph().spanOf(0, line.paragraph().text().length()));
        }
        String plain = joined(lines).replaceFirst("^#+", "");
        return make(printed.toString(), plain, genres.in(plain).orElseThrow(), blotted(lines).orElseGet(() -> Spans.united(spans)));
    }

    /** The place of the line in which a sign could not be read, as the reader of the file tells it. */
    private static Optional<SourceSpan> blotted(List<ProseLine> lines) {
        return lines.stream().map(ProseLine::paragraph).filter(p -> p.text().contains(Cell.UNREAD)).map(p -> p.anchors().get(0).span()).findFirst();
    }

    private Title make(String printed, String plain, WordList.Hit genre, SourceSpan span) {
        String agency = agency(plain, genre);
        String kind = YEAR_IN_GENRE.matcher(plain.substring(genre.start(), genre.end())).replaceAll("");
        String place = places.prefix(agency);
        return new Title(printed, year(plain), agency.isEmpty() ? null : agency, place.isEmpty() ? null : place, kind,
                printed, span);
    }

    private static Integer year(String plain) {
        Matcher year = YEAR.matcher(plain);
        String digits = !year.find() ? null : year.group(1) != null ? year.group(1) : year.group(2);
        return digits == null ? null : Integer.valueOf(Numeral.parse(digits).intValue());
    }
}
