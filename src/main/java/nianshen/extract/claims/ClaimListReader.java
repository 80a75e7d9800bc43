package nianshen.extract.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Subject;
import nianshen.text.Numeral;
import nianshen.words.Items;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * Totals with their parts behind them (其中, 包括, 分别为). A list is closed, and may be added up, only where its words
 * claim to be whole: all parts of one family (the results, the channels), or a word that says so.
 */
public final class ClaimListReader implements FactReader {

    private record Figure(BigDecimal value, String unit, boolean about, int start, int end) {
    }

    private final Items items;
    private final WordList markers;
    private final WordList open;
    private final WordList ends;
    private final WordList changes;
    private final List<WordList> families;

    /** Reads lists by the words of a pack. */
    public ClaimListReader(Lexicon lexicon) {
        this.items = lexicon.items();
        this.markers = lexicon.list(ReadingList.LIST_LEAD);
        this.open = lexicon.list(ReadingList.LIST_OPEN);
        this.ends = lexicon.list(ReadingList.LIST_END);
        this.changes = lexicon.list(ReadingList.SCOPE_CHANGE);
        this.families = List.of(lexicon.list(ReadingList.LIST_CHANNELS), lexicon.list(ReadingList.LIST_RESULTS), lexicon.list(ReadingList.LIST_APPLICANTS),
                lexicon.list(ReadingList.LIST_REVIEWS));
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> lists = new ArrayList<>();
        Sentence before = null;
        for (Sentence sentence : reading.outline().sentences()) {
            Sentence whole = joined(before, sentence);
            for (WordList.Hit marker : markers.hits(whole.plain())) {
                list(reading.outline(), whole, whole.plain(), marker).ifPresent(lists::add);
            }
            before = sentence;
        }
        boolean closed = lists.stream().anyMatch(l -> ((ClaimList) l).closed());
        lists.add(closed ? new Coverage(Subject.CLAIM_LIST, Coverage.State.READ, null)
                : new Coverage(Subject.CLAIM_LIST, Coverage.State.NONE, "正文没有列出分项齐全的总数"));
        return lists;
    }

    /** A sentence that begins with the marker goes with the one before it, where that holds no figure but the total. */
    private Sentence joined(Sentence before, Sentence sentence) {
        boolean goesOn = before != null && before.passage() == sentence.passage()
                && figures(before.plain(), 0).size() == 1 && markers.hits(sentence.plain()).stream().anyMatch(m -> m.start() == 0);
        return goesOn ? new Sentence(sentence.passage(), before.from(), sentence.to()) : sentence;
    }

    private Optional<Fact> list(Outline outline, Sentence sentence, String plain, WordList.Hit marker) {
        List<Figure> before = figures(plain.substring(0, marker.start()), 0);
        String tail = tail(plain, marker.end());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Figure total = before.get(before.size() - 1);
        List<String> listed = items(tail, total);
        if (listed.size() < 2) {
            return Optional.empty();
        }
        boolean near = plain.substring(total.end(), marker.start()).matches("[^，；：。]{0,12}[，：（。]?");
        List<Figure> parts = listed.stream().map(i -> figures(i, 0).get(0)).toList();
        boolean same = parts.stream().allMatch(p -> p.unit().equals(total.unit()));
        if (!near || !same || total.unit().equals("%")) {
            return Optional.empty();
        }
        boolean exact = !total.about() && parts.stream().noneMatch(Figure::about) && !open.in(tail)
                && !change(plain, total) && nested(tail) == null;
        boolean closed = exact && (marker.value() != null || family(listed));
        int start = clauseStart(plain, total.start());
        return Optional.of(new ClaimList(plain.substring(start, total.start()), total.value(),
                parts.stream().map(Figure::value).toList(), total.unit(), exact, closed, outline.key(sentence.section()),
                sentence.quote(), sentence.span()));
    }

    private boolean change(String plain, Figure total) {
        return changes.in(plain.substring(clauseStart(plain, total.start()), total.start()));
    }

    private String nested(String tail) {
        return markers.in(tail) ? tail : null;
    }

    /** The words behind the marker that belong to its list: up to the end, or to a semicolon that opens a new matter. */
    private String tail(String plain, int from) {
        boolean bracket = plain.charAt(from - 1) == '（';
        String rest = bracket ? plain.substring(from).split("）", 2)[0] : plain.substring(from);
        String tail = rest.replaceFirst("^[：，]", "").replaceAll("（[^（）]*）", "");
        String[] pieces = tail.split("；");
        boolean separators = pieces.length > 1 && figures(pieces[0], 0).size() == 1
                && List.of(pieces).stream().allMatch(p -> figures(p, 0).size() == 1);
        if (separators) {
            return tail.replace('；', '，');
        }
        return pieces.length == 0 ? "" : enumerated(pieces[0]);
    }

    /** A list that goes by 、 ends at the comma behind it; what follows speaks of something else. */
    private String enumerated(String tail) {
        String[] pieces = tail.split("，");
        boolean goesOn = pieces.length > 1 && families.stream().anyMatch(f -> f.in(pieces[0]) && f.in(pieces[1]));
        return pieces[0].contains("、") && figures(pieces[0], 0).size() > 1 && !goesOn ? pieces[0] : tail;
    }

    /**
     * The items up to the first that holds no figure or more than one, or speaks of a new matter; of several ways to
     * end the list the one that makes up the total. None where it cannot be told where the list ends.
     */
    private List<String> items(String tail, Figure total) {
        List<String> listed = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        String[] pieces = items.between().split(tail);
        int i = 0;
        while (i < pieces.length && figures(pieces[i], 0).size() == 1 && !ends.in(pieces[i])) {
            sum = sum.add(figures(pieces[i], 0).get(0).value());
            listed.add(pieces[i++]);
            if (listed.size() > 1 && sum.compareTo(total.value()) == 0) {
                return listed;
            }
        }
        boolean clear = i == pieces.length || ends.in(pieces[i]) || figures(pieces[i], 0).isEmpty()
                && Stream.of(pieces).skip(i).allMatch(p -> figures(p, 0).isEmpty());
        return clear ? listed : List.of();
    }

    /** Whether every item is of one and the same family. */
    private boolean family(List<String> items) {
        return families.stream().anyMatch(f -> items.stream().allMatch(f::in))
                || items.size() > 2 && alike(items, 3);
    }

    /** Parallel wording marks a whole list: 网站发布信息3条，微博发布信息4条，公众号发布信息5条. */
    private static boolean alike(List<String> items, int least) {
        String first = items.get(0).replaceAll("[\\d.]+.{1,2}$", "");
        for (int length = Math.min(4, first.length()); length >= least; length--) {
            String ending = first.substring(first.length() - length);
            if (items.stream().allMatch(i -> i.replaceAll("[\\d.]+.{1,2}$", "").endsWith(ending))) {
                return true;
            }
        }
        return false;
    }

    private List<Figure> figures(String text, int from) {
        List<Figure> figures = new ArrayList<>();
        Matcher m = items.figure().matcher(text);
        while (m.find()) {
            figures.add(new Figure(Numeral.parse(m.group("n")), m.group("unit"),
                    m.group("about") != null || m.group("more") != null, from + m.start("n"), from + m.end()));
        }
        return figures;
    }

    private static int clauseStart(String plain, int at) {
        int i = at;
        while (i > 0 && "，；：。".indexOf(plain.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
