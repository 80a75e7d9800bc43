package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.template.Template.AspectSpec;
import nianshen.template.Template.SectionSpec;
import nianshen.text.Likeness;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** The titles of a format's parts and aspects, ready for recognising headings. */
public final class PartTitles {

    /** How near a heading comes to a part's title. */
    public enum Grade { NONE, SIMILAR, EXTENDED, KNOWN, ACCEPTED }

    /** A part that a heading may be of. {@code length} is the number of plain characters of the title. */
    record Match(SectionSpec part, Grade grade, int length) {
    }

    private record Title(String text, String joined, SectionSpec part, boolean accepted) {
    }

    /** An aspect with its titles in plain spelling. */
    private record Named(AspectSpec aspect, List<String> titles) {
    }

    private static final int LONGEST = 60;
    private static final double SIMILAR = 0.45;
    private static final int LONGEST_LIKE = 40;
    private static final Pattern DRESS = Pattern.compile("^#*[一二三四五六七八九十]+、|^20\\d\\d年度?|(?:（[^）]{0,4}）)?[，、。：；.]*$");

    private final WordList statements;
    private final WordList tails;
    private final WordList common;
    private final Template template;
    private final List<Named> aspects;
    private final List<Title> titles = new ArrayList<>();
    private final Map<String, Title> byText = new HashMap<>();
    /** The longest first, by the first character of what is joined. */
    private final Map<Character, List<Title>> byStart;
    private final Set<String> rowLabels = new HashSet<>();

    /** @param catalogue all formats: what a part is called in another is known too, and their rows are never taken for parts */
    PartTitles(Template template, Catalogue catalogue, Lexicon lexicon) {
        this.statements = lexicon.list(ReadingList.STATEMENTS);
        this.tails = lexicon.list(ReadingList.HEADING_ENDS);
        this.common = lexicon.list(ReadingList.TITLE_COMMON);
        this.template = template;
        this.aspects = template.sections().stream().flatMap(p -> p.aspects().stream())
                .map(a -> new Named(a, a.titles().stream().map(PlainText::plain).toList())).toList();
        for (SectionSpec part : template.sections()) {
            add(part.title(), part, true);
            part.accepted().forEach(t -> add(t, part, true));
            part.known().forEach(t -> add(t, part, false));
        }
        catalogue.templates().stream().flatMap(t -> t.sections().stream()).forEach(this::ofOtherFormat);
        titles.sort(Comparator.comparingInt((Title t) -> -t.text().length()));
        this.byStart = titles.stream().filter(t -> !t.joined().isEmpty()).collect(Collectors.groupingBy(t -> t.joined().charAt(0)));
        catalogue.templates().stream().flatMap(t -> t.tables().stream()).flatMap(t -> t.labels().stream())
                .map(l -> bare(PlainText.plain(l.text()))).filter(l -> !byText.containsKey(l)).forEach(rowLabels::add);
    }

    /** The title of the part in another format is no right title, and yet nobody else's. */
    private void ofOtherFormat(SectionSpec other) {
        template.section(other.key()).ifPresent(part -> add(other.title(), part, false));
    }

    private void add(String text, SectionSpec part, boolean accepted) {
        String bare = bare(PlainText.plain(text));
        Title title = new Title(bare, joined(bare), part, accepted);
        if (byText.putIfAbsent(title.text(), title) == null) {
            titles.add(title);
        }
    }

    /** The format whose titles these are. */
    Template template() {
        return template;
    }

    /** A title without number, year, trailing remark （无） and end marks. */
    static String bare(String plain) {
        return plain.length() > LONGEST ? plain : DRESS.matcher(plain).replaceAll("");
    }

    /** Whether the heading's words are those of a row of an official table ("一、本年新收…"), which is no part. */
    boolean isRowLabel(String title) {
        String bare = bare(title);
        return bare.length() <= LONGEST && (rowLabels.contains(bare)
                || rowLabels.stream().anyMatch(l -> l.length() > 5 && bare.startsWith(l)));
    }

    /** The part whose title these words are, white space and end marks aside. */
    Optional<Match> exact(String title) {
        Title whole = byText.get(bare(title));
        return whole == null ? Optional.empty() : Optional.of(new Match(whole.part(),
                whole.accepted() ? Grade.ACCEPTED : Grade.KNOWN, whole.text().length()));
    }

    /** The part whose title these words are, or begin with, or resemble. */
    Optional<Match> match(String title) {
        String bare = bare(title);
        Optional<Match> whole = exact(bare);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Match> start = beginning(bare);
        return start.isPresent() ? start : similar(bare);
    }

    /** The longest known title with which the words begin. */
    Optional<Match> beginning(String words) {
        return titles.stream().filter(t -> t.text().length() > 3 && words.startsWith(t.text())).findFirst()
                .map(t -> new Match(t.part(), Grade.EXTENDED, t.text().length()));
    }

    private Optional<Match> similar(String bare) {
        Title best = null;
        double most = SIMILAR;
        for (Title title : bare.length() > LONGEST_LIKE ? List.<Title>of() : titles) {
            double alike = Likeness.of(bare, title.text());
            if (alike > most) {
                most = alike;
                best = title;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match(best.part(), Grade.SIMILAR, bare.length()));
    }

    /** The aspects that a subhead names; more than one where it joins them. */
    List<AspectSpec> aspects(String subhead) {
        String bare = bare(subhead);
        if (bare.length() < 4 || bare.length() > 30 || bare.indexOf('，') != bare.lastIndexOf('，') || statements.in(bare)) {
            return List.of();
        }
        return aspects.stream().filter(a -> a.titles().stream().anyMatch(bare::contains)).map(Named::aspect).toList();
    }

    /** The aspect whose title the words are, 情况 and the like behind it aside. */
    List<AspectSpec> aspectNamed(String words) {
        String whole = bare(words);
        String bare = tails.ending(whole).map(tail -> whole.substring(0, tail.start())).orElse(whole);
        return aspects.stream().filter(a -> a.titles().contains(bare)).map(Named::aspect).toList();
    }

    /** Whether the words end as subheads do and sentences do not: 情况, 方面. */
    boolean tailed(String words) {
        return tails.ending(words).isPresent();
    }

    /** All aspects the format asks for. */
    List<AspectSpec> aspects() {
        return aspects.stream().map(Named::aspect).toList();
    }

    /** The longest title of a part that stands at that place of a {@link #joined} text. */
    public Optional<String> at(String joined, int from) {
        for (Title title : byStart.getOrDefault(joined.charAt(from), List.of())) {
            if (joined.startsWith(title.joined(), from)) {
                return Optional.of(title.text());
            }
        }
        return Optional.empty();
    }

    /** The text with one sign for 和, 及, 与 and 、, letter by letter; titles are worded either way. */
    public static String joined(String plain) {
        return plain.replace('和', '、').replace('及', '、').replace('与', '、');
    }

    /** Whether the words share with any title more than what all titles share. */
    public boolean resembled(String words) {
        return titles.stream().anyMatch(t -> Likeness.of(core(words), core(t.text())) > 0);
    }

    /** The part of that number, if the words share with one of its titles more than what all titles share. */
    Optional<Match> numbered(int number, String words) {
        return titles.stream().filter(t -> t.part().number() == number && Likeness.of(core(words), core(t.text())) > 0).findFirst()
                .map(t -> new Match(t.part(), Grade.SIMILAR, words.length()));
    }

    private String core(String words) {
        StringBuilder core = new StringBuilder(words);
        List<WordList.Hit> hits = common.hits(words);
        for (int i = hits.size() - 1; i >= 0; i--) {
            core.delete(hits.get(i).start(), hits.get(i).end());
        }
        return core.toString();
    }

    /** Every title of a part in plain spelling, the longest first. */
    private List<String> ofParts() {
        return titles.stream().map(Title::text).toList();
    }

    /** Every title of a part or aspect in plain spelling, the longest first. */
    List<String> all() {
        List<String> all = new ArrayList<>(ofParts());
        aspects.forEach(a -> all.addAll(a.titles()));
        all.sort(Comparator.comparingInt((String t) -> -t.length()));
        return all;
    }
}
