package nianshen.extract.claims;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Reading;
import nianshen.facts.Claim.Scope;
import nianshen.words.ClaimPattern;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Judges what a claimed figure covers: the reporting year, the year before, several years, or something else. */
final class ScopeJudge {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[])(20\\d\\d)年");
    private static final String CLAUSE = "，；：。（";
    private static final String SEGMENT = "；。";

    private final WordList previous;
    private final WordList cumulative;
    private final WordList thisYear;
    private final WordList part;
    private final WordList change;
    private final WordList others;
    private final WordList whole;
    private final WordList inclusive;
    private final WordList unrelated;
    private final WordList ownTime;

    ScopeJudge(Lexicon lexicon) {
        this.previous = lexicon.list(ReadingList.SCOPE_PREVIOUS);
        this.cumulative = lexicon.list(ReadingList.SCOPE_CUMULATIVE);
        this.thisYear = lexicon.list(ReadingList.SCOPE_THIS_YEAR);
        this.part = lexicon.list(ReadingList.SCOPE_PART);
        this.change = lexicon.list(ReadingList.SCOPE_CHANGE);
        this.others = lexicon.list(ReadingList.SCOPE_OTHERS);
        this.whole = lexicon.list(ReadingList.SCOPE_WHOLE);
        this.inclusive = lexicon.list(ReadingList.SCOPE_INCLUSIVE);
        this.unrelated = lexicon.list(ReadingList.SCOPE_UNRELATED);
        this.ownTime = lexicon.list(ReadingList.SCOPE_OWN_TIME);
    }

    Scope judge(ClaimPattern pattern, Matcher match, String plain, Reading reading) {
        int at = pattern.nil() ? match.end() : match.start("n");
        String segment = plain.substring(last(plain, SEGMENT, match.start()), at);
        String lead = plain.substring(last(plain, SEGMENT, match.start()), match.start());
        String clause = plain.substring(last(plain, CLAUSE, match.start()), at);
        if (pattern.unless() != null && pattern.unless().matcher(lead).find()) {
            return Scope.OTHER;
        }
        if (foreign(pattern, plain)) {
            return Scope.OTHER;
        }
        Scope ofYear = ownTime.in(match.group()) ? Scope.YEAR : ofYear(plain, match, reading.year().year());
        String before = plain.substring(last(plain, CLAUSE, match.start()), match.start());
        if (ofYear != Scope.YEAR || previous.in(before)) {
            return ofYear != Scope.YEAR ? ofYear : Scope.PREVIOUS;
        }
        if (cumulative(segment, plain.substring(0, at), reading.year().year())) {
            return Scope.CUMULATIVE;
        }
        boolean other = change.in(clause) || part.in(clause) || others.in(segment)
                || whole.in(segment) && !reading.issuer().government();
        return other ? Scope.OTHER : Scope.YEAR;
    }

    /** Reviews and lawsuits that the sentence itself says have nothing to do with disclosure. */
    private boolean foreign(ClaimPattern pattern, String plain) {
        return pattern.subjects().get(0).startsWith("litigation.") && unrelated.in(plain);
    }

    /** By the year named last before the figure, outside the phrase itself and outside titles of documents. */
    private Scope ofYear(String plain, Matcher match, Integer reporting) {
        Integer named = null;
        int end = 0;
        Matcher years = YEAR.matcher(plain);
        while (years.find() && years.start() < match.start()) {
            boolean quoted = plain.lastIndexOf('《', years.start()) > plain.lastIndexOf('》', years.start());
            boolean from = years.end() < plain.length() && plain.substring(years.end()).matches("(?s)\\d{1,2}月.*");
            boolean compared = change.begins(plain, Math.max(0, years.start() - 1));
            named = quoted || from || compared ? named : Integer.valueOf(years.group(1));
            end = years.end();
        }
        boolean current = thisYear.in(plain.substring(end, Math.max(end, match.start())));
        if (current || named == null || reporting == null || named.equals(reporting)) {
            return Scope.YEAR;
        }
        return named < reporting ? Scope.PREVIOUS : Scope.OTHER;
    }

    /** 累计 alone may mean the year's own total; it does where the sentence names the year before it. */
    private boolean cumulative(String segment, String before, Integer year) {
        List<WordList.Hit> hits = cumulative.hits(segment);
        boolean named = thisYear.in(before) || year != null && before.contains(year + "年");
        return hits.stream().anyMatch(h -> h.value() != null) || !hits.isEmpty() && !named;
    }

    /** Whether the words behind the figure, up to the end of its clause or bracket, say that it holds carried-over ones. */
    boolean inclusive(String plain, Matcher match) {
        int end = match.end();
        int limit = end;
        while (limit < plain.length() && "；。".indexOf(plain.charAt(limit)) < 0 && limit - end < 24) {
            limit++;
        }
        return inclusive.hits(plain.substring(end, limit)).stream().anyMatch(h -> h.start() <= 1);
    }

    private static int last(String plain, String marks, int before) {
        int i = before;
        while (i > 0 && marks.indexOf(plain.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
