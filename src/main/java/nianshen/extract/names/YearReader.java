package nianshen.extract.names;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Sentence;
import nianshen.facts.YearUse;
import nianshen.facts.YearUse.Role;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense;
import nianshen.words.Sense.Time;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/** Years named in running text and the part each plays: the year reported on, an earlier one, a plan, a mere date. */
public final class YearReader {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[（(])(20\\d\\d)年(?:度|来|以来)?");
    private static final Pattern WITHIN_DATE = Pattern.compile("\\d{1,2}月|(?:年度)?[-—至~]");
    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final String OPEN = "《〈“「";
    private static final String CLOSE = "》〉”」";

    private final WordList compared;
    private final WordList planned;
    private final WordList owns;
    private final WordList openings;
    private final WordList dated;
    private final WordList units;
    private final WordList roughly;
    private final WordList times;

    /** Judges years by the words of a pack. */
    public YearReader(Lexicon lexicon) {
        this.compared = lexicon.list(ReadingList.YEAR_COMPARED);
        this.planned = lexicon.list(ReadingList.YEAR_PLANNED);
        this.dated = lexicon.list(ReadingList.YEAR_DATED);
        this.owns = lexicon.list(ReadingList.YEAR_WORK);
        this.openings = lexicon.list(ReadingList.YEAR_OPENINGS);
        this.units = lexicon.list(WordKind.UNIT.file());
        this.times = lexicon.list(WordKind.TIME.file());
        this.roughly = lexicon.list(WordKind.ABOUT.file());
    }

    /** A year with the sentence that names it. */
    private record Named(Sentence sentence, YearUse use, boolean opens) {

        boolean isReported() {
            return use.role() == Role.REPORTING;
        }

        YearUse earlier() {
            return new YearUse(use.year(), Role.EARLIER, use.part(), use.quote(), use.span());
        }
    }

    /** Every year named, in order. */
    public List<YearUse> read(Outline outline) {
        List<Named> named = new ArrayList<>();
        for (Sentence sentence : outline.sentences()) {
            if (sentence.plain().contains("20")) {
                read(sentence, outline.key(sentence.section()), sentence.plain(), named);
            }
        }
        return new Compared(named).uses();
    }

    private void read(Sentence sentence, String part, String plain, List<Named> named) {
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            Role role = role(plain, matcher.start(), matcher.end());
            boolean opens = role != Role.PLAN && leads(plain, matcher.start()) && !dated(plain, matcher.start(), matcher.end());
            named.add(new Named(sentence, new YearUse(year, role, part, sentence.quote(), sentence.passage()
                    .span(sentence.from() + matcher.start(), sentence.from() + matcher.end())), opens));
        }
    }

    /** Tells the years that are reported on from earlier ones that stand beside them for comparison. */
    private final class Compared {
        private final List<Named> named;
        private final Map<Passage, Integer> latest = new IdentityHashMap<>();
        private final Map<Sentence, Integer> latestOfSentence = new IdentityHashMap<>();

        Compared(List<Named> named) {
            this.named = named;
            named.stream().filter(Named::isReported).forEach(n -> {
                latest.merge(n.sentence.passage(), n.use.year(), Math::max);
                latestOfSentence.merge(n.sentence, n.use.year(), Math::max);
            });
            named.stream().filter(n -> n.opens).forEach(n -> latestOfSentence.merge(n.sentence, n.use.year(), Math::max));
        }

        List<YearUse> uses() {
            Map<Passage, Integer> before = new IdentityHashMap<>();
            List<YearUse> uses = new ArrayList<>();
            for (Named one : named) {
                uses.add(one.isReported() && isEarlier(one, before) ? one.earlier() : one.use());
                if (one.isReported()) {
                    before.merge(one.sentence.passage(), one.use.year(), Math::max);
                }
            }
            return uses;
        }

        /** A later year reported on stands before it, in its sentence, or anywhere in the paragraph where it comes with a number. */
        private boolean isEarlier(Named one, Map<Passage, Integer> before) {
            int year = one.use.year();
            Passage passage = one.sentence.passage();
            return latestOfSentence.get(one.sentence) > year || latest.get(passage) > year && (before.getOrDefault(passage, 0) > year || counts(one.sentence.plain()));
        }
    }

    /** Whether a figure in it counts what tables count: 35件, 20多条. */
    private boolean counts(String plain) {
        return FIGURE.matcher(plain).results().map(m -> plain.substring(m.end())).anyMatch(rest -> unit(roughly.first(rest).filter(h -> h.start() == 0)
                .map(h -> rest.substring(h.end())).orElse(rest)));
    }

    private boolean unit(String rest) {
        return units.first(rest).filter(h -> h.start() == 0 && !Sense.OTHER.equals(h.value())).isPresent();
    }

    private Role role(String plain, int start, int end) {
        if (dated(plain, start, end)) {
            return Role.OTHER;
        }
        String clause = plain.substring(clauseStart(plain, start), clauseEnd(plain, end));
        if (planned.in(clause) || planned.in(plain.substring(end, clauseEnd(plain, clauseEnd(plain, end) + 1)))) {
            return Role.PLAN;
        }
        if (compared.in(clause) || clauseStart(plain, start) > 0 && thisYear(plain.substring(0, start))) {
            return Role.EARLIER;
        }
        return leads(plain, start) && owns.begins(plain, end) ? Role.REPORTING
                : Role.OTHER;
    }

    /** Whether it is a year's of a document or of a day. */
    private boolean dated(String plain, int start, int end) {
        return quoted(plain, start) || dated.begins(plain, start + 4) || WITHIN_DATE.matcher(plain.substring(end)).lookingAt();
    }

    /** Whether the words before speak of the year reported on without a number (本年), so that a year named beside it is another. */
    private boolean thisYear(String before) {
        return times.hits(before).stream().anyMatch(h -> Time.YEAR.equals(h.value()) && h.start() == 0);
    }

    private static boolean quoted(String plain, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += OPEN.indexOf(plain.charAt(i)) >= 0 ? 1 : 0;
            depth -= CLOSE.indexOf(plain.charAt(i)) >= 0 ? 1 : 0;
        }
        return depth > 0;
    }

    /** Whether the year opens its sentence or clause, as a statement of time does. */
    private boolean leads(String plain, int start) {
        return start == 0 || "，；：、）".indexOf(plain.charAt(start - 1)) >= 0 || plain.charAt(start - 1) == '在'
                && (start == 1 || "，；：".indexOf(plain.charAt(start - 2)) >= 0)
                || openings.is(plain.substring(0, start));
    }

    private static int clauseStart(String plain, int at) {
        int i = at;
        while (i > 0 && "，；：。".indexOf(plain.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(String plain, int at) {
        int i = Math.min(at, plain.length());
        if (i < plain.length() && plain.charAt(i) == '，') {
            i++;
        }
        while (i < plain.length() && "，；：。".indexOf(plain.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
