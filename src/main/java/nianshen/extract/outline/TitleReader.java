package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.doc.SourceSpan;
import nianshen.facts.Title;
import nianshen.text.Numeral;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Finds the report's title among the lines before the first part, over one to three lines. */
public final class TitleReader {

    private static final int LONGEST = 70;
    private static final int LINES = 3;
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|二[零〇][零〇一二三四五六七八九]{2})年度?");
    private static final Pattern BARE_YEAR = Pattern.compile("(20\\d\\d)(?=年?度)");
    private static final Pattern RUNNING = Pattern.compile("[。；，！？]|：.");
    private static final Pattern TRAILING = Pattern.compile("[的—-]+$");

    private final WordList genres;
    private final WordList bodies;
    private final WordList openings;
    private final Divisions places;

    public TitleReader(Lexicon lexicon, Divisions places) {
        this.genres = lexicon.list(ReadingList.GENRES);
        this.bodies = lexicon.list(ReadingList.BODIES);
        this.openings = lexicon.list(ReadingList.TITLE_OPENINGS);
        this.places = places;
    }

    /** The title, or empty where no line before the first part names the kind of document. */
    public Optional<Title> read(List<ProseLine> preamble) {
        for (int last = preamble.size() - 1; last >= 0; last--) {
            for (int first = last; first >= 0 && first > last - LINES; first--) {
                List<ProseLine> window = preamble.subList(first, last + 1);
                if (window.stream().anyMatch(TitleReader::running)) {
                    break;
                }
                if (genre(joined(window)).isPresent()) {
                    return Optional.of(title(extended(preamble, first, last)));
                }
            }
        }
        return Optional.empty();
    }

    /** What a page or file says its title is, taken apart in the same way; no title of the report itself. */
    public Optional<Title> ofMetadata(String text) {
        String plain = PlainText.plain(text);
        return genre(plain).map(g -> make(text.strip(), plain, g, null));
    }

    /** Whether the line is a sentence or paragraph and no title. */
    static boolean running(ProseLine line) {
        return line.plain().length() > LONGEST || RUNNING.matcher(line.plain()).find();
    }

    private Optional<WordList.Hit> genre(String plain) {
        return genres.last(plain);
    }

    private static String joined(List<ProseLine> lines) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(l -> joined.append(l.plain()));
        return joined.toString();
    }

    /** Takes in the lines above as long as they add what is missing: the issuer's name, the year. */
    private List<ProseLine> extended(List<ProseLine> preamble, int first, int last) {
        int from = first;
        while (from > 0 && last - from < LINES - 1 && adds(preamble.get(from - 1),
                joined(preamble.subList(from, last + 1)))) {
            from--;
        }
        return preamble.subList(from, last + 1);
    }

    private boolean adds(ProseLine above, String title) {
        String plain = above.plain();
        if (running(above) || genre(plain).isPresent()) {
            return false;
        }
        boolean yearOnly = YEAR.matcher(plain).matches();
        boolean missesYear = !YEAR.matcher(title).find();
        String rest = YEAR.matcher(plain).replaceAll("");
        return yearOnly && missesYear || agency(title).isEmpty() && !rest.isEmpty()
                && (bodies.ending(rest).isPresent() || places.prefix(rest).length() == rest.length());
    }

    private String agency(String plain) {
        return genre(plain).map(g -> agency(plain, g)).orElse("");
    }

    private String agency(String plain, WordList.Hit genre) {
        String before = YEAR.matcher(plain.substring(0, genre.start())).replaceAll("");
        before = BARE_YEAR.matcher(before).replaceAll("").replaceAll("^20\\d\\d|20\\d\\d$", "");
        return TRAILING.matcher(opened(before)).replaceAll("");
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
        return make(printed.toString(), plain, genre(plain).orElseThrow(), Spans.united(spans));
    }

    private Title make(String printed, String plain, WordList.Hit genre, SourceSpan span) {
        String agency = agency(plain, genre);
        String words = plain.substring(genre.start(), genre.end());
        String kind = words.replaceFirst("(?:20\\d\\d|二[零〇][零〇一二三四五六七八九]{2})(?:年(?!度))?", "");
        String place = places.prefix(agency);
        return new Title(printed, year(plain), agency.isEmpty() ? null : agency, place.isEmpty() ? null : place, kind,
                printed, span);
    }

    private static Integer year(String plain) {
        Matcher year = YEAR.matcher(plain);
        return year.find() ? Integer.valueOf(Numeral.parse(year.group(1)).intValue()) : null;
    }
}
