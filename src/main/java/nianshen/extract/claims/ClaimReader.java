package nianshen.extract.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Claim;
import nianshen.facts.Claim.Scope;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Subject;
import nianshen.text.Numeral;
import nianshen.words.ClaimPattern;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * Figures that prose claims, by the phrases of {@code rules/words/claims.csv}. Every figure is taken by the first
 * phrase that fits; what it covers is judged apart ({@link ScopeJudge}).
 */
public final class ClaimReader implements FactReader {

    private static final String NUMBERS = "0123456789.零〇一二两三四五六七八九十百千万亿";
    /** One of these stands in every statement that there was none, or that all is done. */
    private static final String DENIALS = "未无没不零全均都";

    private final Lexicon lexicon;
    private final WordList rounded;
    private final ScopeJudge scopes;
    private final Topics topics;

    public ClaimReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.rounded = lexicon.list(ReadingList.ROUNDED);
        this.scopes = new ScopeJudge(lexicon);
        this.topics = new Topics(lexicon);
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : reading.outline().sentences()) {
            claims(sentence, reading).stream().filter(c -> !c.subject().startsWith(FeeReader.PREFIX))
                    .forEach(facts::add);
        }
        facts.addAll(coverage(facts));
        return facts;
    }

    /** The claims of one sentence, in the order in which they stand. */
    List<Claim> claims(Sentence sentence, Reading reading) {
        String plain = sentence.plain();
        String part = reading.outline().key(sentence.section());
        Taken taken = new Taken(plain.length());
        List<Placed> found = new ArrayList<>();
        boolean figures = holdsFigure(plain);
        boolean denials = holdsDenial(plain);
        for (ClaimPattern pattern : lexicon.claims()) {
            if ((pattern.nil() ? denials : figures) && pattern.mayMatch(plain) && inContext(pattern, sentence, part)) {
                Matcher matcher = pattern.pattern().matcher(plain);
                while (matcher.find()) {
                    if (taken.free(start(pattern, matcher), end(pattern, matcher))) {
                        found.addAll(make(pattern, matcher, sentence, part, plain, reading));
                        taken.take(start(pattern, matcher), end(pattern, matcher));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Placed::at));
        return found.stream().map(Placed::claim).toList();
    }

    /** Most sentences hold no figure that could be claimed: no number before a unit, a mark or the end. */
    private static boolean holdsFigure(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            boolean number = NUMBERS.indexOf(plain.charAt(i)) >= 0;
            if (number && (i + 1 == plain.length() || NUMBERS.indexOf(plain.charAt(i + 1)) < 0
                    && plain.charAt(i + 1) != '年' && plain.charAt(i + 1) != '月')) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsDenial(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (DENIALS.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private record Placed(int at, Claim claim) {
    }

    /** Characters of the sentence that a phrase has already accounted for. */
    private record Taken(boolean[] characters) {

        Taken(int length) {
            this(new boolean[length]);
        }

        boolean free(int from, int to) {
            for (int i = from; i < to; i++) {
                if (characters[i]) {
                    return false;
                }
            }
            return true;
        }

        void take(int from, int to) {
            java.util.Arrays.fill(characters, from, to, true);
        }
    }

    private static int start(ClaimPattern pattern, Matcher matcher) {
        return pattern.nil() ? matcher.start() : matcher.start("n");
    }

    private static int end(ClaimPattern pattern, Matcher matcher) {
        return pattern.nil() ? matcher.end() : matcher.end("unit");
    }

    /** Whether the sentence, its subhead or its part speaks of what the pattern needs. */
    private boolean inContext(ClaimPattern pattern, Sentence sentence, String part) {
        if (pattern.context() == null || lexicon.list(pattern.context()).in(sentence.plain())
                || lexicon.list(pattern.context() + "-段落").in(sentence.passage().plain())) {
            return true;
        }
        String aspect = sentence.passage().aspect();
        String place = aspect != null ? aspect : part;
        return place != null && lexicon.list(pattern.context() + "-位置").is(place);
    }

    private List<Placed> make(ClaimPattern pattern, Matcher matcher, Sentence sentence, String part,
            String plain, Reading reading) {
        List<Placed> made = new ArrayList<>();
        String unit = pattern.nil() ? null : matcher.group("unit");
        BigDecimal value = pattern.nil() ? BigDecimal.ZERO : value(matcher, pattern.unit());
        boolean approximate = !pattern.nil() && (matcher.group("about") != null || matcher.group("more") != null
                || rounded.begins(plain, matcher.end("unit")));
        Scope scope = scopes.judge(pattern, matcher, plain, reading);
        for (String subject : pattern.subjects()) {
            topics.resolve(subject, plain.substring(0, start(pattern, matcher))).ifPresent(s -> made.add(new Placed(
                    start(pattern, matcher), new Claim(s, value, pattern.unit() == null ? unit : pattern.unit(), scope,
                            pattern.nil(), approximate, scopes.inclusive(plain, matcher), part,
                            sentence.quote(), sentence.passage().span(sentence.from() + matcher.start(),
                                    sentence.from() + matcher.end())))));
        }
        return made;
    }

    /** The figure in the unit asked for. */
    private static BigDecimal value(Matcher matcher, String wanted) {
        BigDecimal value = Numeral.parse(matcher.group("n"));
        return wanted == null ? value : Money.convert(value, matcher.group("unit"), wanted);
    }

    /** For every subject the phrases know: whether the prose says something of it that a table can be held against. */
    private List<Fact> coverage(List<Fact> claims) {
        TreeSet<String> subjects = new TreeSet<>();
        lexicon.claims().forEach(p -> p.subjects().forEach(s -> subjects.addAll(topics.all(s))));
        List<Fact> coverage = new ArrayList<>();
        for (String subject : subjects) {
            boolean told = claims.stream().anyMatch(f -> f instanceof Claim c && c.comparable()
                    && c.subject().equals(subject));
            if (!subject.startsWith(FeeReader.PREFIX)) {
                coverage.add(new Coverage(Subject.CLAIM.of(subject), told ? State.READ : State.NONE,
                        told ? null : "正文没有可与表格比对的说法"));
            }
        }
        return coverage;
    }
}
