package nianshen.extract.tokens;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.text.Numeral;
import nianshen.words.Sense;
import nianshen.words.Sense.About;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Unit;
import nianshen.words.WordKind;

/** Reads what begins with a figure: a number, a year, a date, the number of a document or of an article. */
public final class Numbers {

    private static final String SPOKEN = "[零〇一二两三四五六七八九十百千万亿]";
    private static final String BETWEEN = "(?:[-—–~～]+|至|到)";
    /** A telephone number that may be part of a name: 通过12316农业信息平台. */
    private static final Pattern CALLED = Pattern.compile("(?:12[13]\\d{2}|96\\d{3,4})(?=\\p{IsHan})");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|二[〇零]" + SPOKEN + "{2})(?:年度?|(?=[，、]?(?:全年|度)))(?:底|末|初|内|期间|中)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:月(?:份)?)?" + BETWEEN + "(\\d{1,2})月(?:份|底|末)?(?!\\d{1,2}日)");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}月\\d{1,2}日|\\d{1,2}[.．]\\d{1,2}日|\\d{1,2}日(?!均)");
    /** A year whose 年 was left out: 2022依托政府网站. */
    private static final Pattern BARE_YEAR = Pattern.compile("(20\\d\\d)(?=(?![号日])\\p{IsHan})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?:份|底|末|初|[上中下]旬)?");
    /** Behind it a month is the end of a span, not the span. */
    private static final Pattern UNTIL = Pattern.compile("[至止到—–~～-](?:20\\d\\d年)?$");
    /** Behind what begins or bounds a span. */
    private static final Pattern SPANS = Pattern.compile("[起始至到止前底末—–~～-]|以前|之前|为止|以来|开始|零时|0时|24时");
    private static final Pattern ORDINAL = Pattern.compile(SPOKEN + "+(?:届|次(?:全体)?会议|次全会)|第(?:\\d+|" + SPOKEN + "+)(?:条|款|项|号|届|次|批|期|名|位)?|[〔\\[【（]20\\d\\d[〕\\]】）]\\d+号?|\\d+号");
    private static final Pattern RANGE = Pattern.compile("\\d+(?:\\.\\d+)?" + BETWEEN + "\\d+(?:\\.\\d+)?|\\d+/\\d+|\\d+(?:\\.\\d+)?[+]");
    /** What stands for a sign that was lost, left open or masked, before a digit or behind it. */
    private static final String LOST = "[\\uFFFD\\uE000-\\uF8FF□▢×]";
    private static final String MASKED = "[\\uFFFD\\p{Co}\\p{No}□▢×✕■*·•※&&[^\\p{IsHan}]]";
    /** What no number holds; what numbers of other kinds hold, and all punctuation of sentences, aside. */
    private static final String FOREIGN = "[^\\d\\p{IsHan}\\s.．,，、；：。！？（）()《》<>“”‘’\"'「」『』〔〕\\[\\]【】—–~～\\-/+%‰％:;=]";
    private static final Pattern BLOTTED = Pattern.compile(LOST + "{1,3}\\d+|\\d+(?:\\.\\d+)?(?:" + FOREIGN + "{1,3}\\d+|" + MASKED + "{1,3}|[A-Za-z]{1,2}(?=[件条份人宗起次个项]))+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?(?:[万亿](?!元))?");
    private static final Pattern MARKED = Pattern.compile("\\d{1,2}(?:(?=[、）])|[.．](?!\\d))");
    private static final Pattern WORDS = Pattern.compile(SPOKEN + "{1,30}|[零万亿" + Numeral.CAPITAL + "]{2,30}");

    private static final String LARGE = "万亿";

    private final Integer reporting;
    private final Vocabulary vocabulary;

    /**
     * @param reporting  the reporting year, or null
     * @param vocabulary whose units tell numbers from years, telephone numbers and idioms
     */
    public Numbers(Integer reporting, Vocabulary vocabulary) {
        this.reporting = reporting;
        this.vocabulary = vocabulary;
    }

    /** What stands there, if it begins with a figure. */
    Optional<Token> at(String plain, int from) {
        char c = plain.charAt(from);
        boolean digit = c >= '0' && c <= '9';
        Optional<Token> blotted = digit || isLost(c) ? blotted(plain, from) : Optional.empty();
        if (blotted.isPresent()) {
            return blotted;
        }
        if (!digit && "第〔[【（二".indexOf(c) < 0 && Numeral.SPOKEN.indexOf(c) < 0 && Numeral.CAPITAL.indexOf(c) < 0) {
            return Optional.empty();
        }
        if (listMark(plain, from)) {
            return plain(MARKED, WordKind.FILLER, "", plain, from);
        }
        return year(plain, from).or(() -> months(plain, from)).or(() -> date(plain, from))
                .or(() -> month(plain, from)).or(() -> plain(ORDINAL, WordKind.FILLER, "", plain, from))
                .or(() -> plain(RANGE, WordKind.NUMBER, About.ROUGH, plain, from)).or(() -> figure(plain, from));
    }

    private static boolean isLost(char c) {
        return c == '\uFFFD' || c == '□' || c == '▢' || c == '×' || c >= 0xE000 && c <= 0xF8FF;
    }

    /** Digits with a sign among or beside them that was to be one, or that nobody can read as one. */
    private static Optional<Token> blotted(String plain, int from) {
        Matcher m = matcher(BLOTTED, plain, from);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Matcher digits = FIGURE.matcher(m.group());
        return Optional.of(new Token(WordKind.NUMBER, About.BLOTTED, m.group(), from, m.end(), digits.find() ? value(digits.group()) : null));
    }

    /** Whether what stands there only numbers a sentence or a paragraph: 3、 3. （3）. */
    private static boolean listMark(String plain, int from) {
        boolean starts = begins(plain, from) || plain.charAt(from - 1) == '（';
        Matcher m = matcher(MARKED, plain, from);
        boolean bracketed = from > 0 && plain.charAt(from - 1) == '（';
        return starts && m.lookingAt() && (!bracketed || m.end() < plain.length() && plain.charAt(m.end()) == '）');
    }

    private static boolean begins(String plain, int from) {
        return from == 0 || "。；：！？".indexOf(plain.charAt(from - 1)) >= 0;
    }

    private static Matcher matcher(Pattern pattern, String plain, int from) {
        return pattern.matcher(plain).region(from, plain.length()).useTransparentBounds(true);
    }

    private static Optional<Token> plain(Pattern pattern, WordKind kind, String sense, String plain, int from) {
        Matcher m = matcher(pattern, plain, from);
        return m.lookingAt() ? Optional.of(new Token(kind, sense, m.group(), from)) : Optional.empty();
    }

    /** A year against the reporting year. */
    private Optional<Token> year(String plain, int from) {
        Matcher whole = matcher(YEAR, plain, from);
        boolean bare = !whole.lookingAt() && begins(plain, from);
        Matcher m = bare ? matcher(BARE_YEAR, plain, from) : whole;
        if (!m.lookingAt() || bare && counts(plain, m.end())) {
            return Optional.empty();
        }
        int named = Numeral.parse(m.group(1)).intValue();
        int against = reporting == null ? 0 : Integer.compare(named, reporting);
        String sense = against == 0 ? Time.YEAR : Time.NEXT_YEAR;
        return Optional.of(new Token(WordKind.TIME, against < 0 ? Time.LAST_YEAR : sense, m.group(), from));
    }

    /** From month to month: the year, or part of it. */
    private static Optional<Token> months(String plain, int from) {
        Matcher m = matcher(MONTHS, plain, from);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean whole = m.group(1).equals("1") && m.group(2).equals("12");
        return Optional.of(new Token(WordKind.TIME, whole ? Time.ANY : Time.PART, m.group(), from));
    }

    /** A day: what is told of it is of that day alone, where it is not one of the ends of a span. */
    private static Optional<Token> date(String plain, int from) {
        Matcher m = matcher(DATE, plain, from);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean end = UNTIL.matcher(plain.substring(Math.max(0, from - 6), from)).find() || SPANS.matcher(plain).region(m.end(), plain.length()).lookingAt();
        return Optional.of(new Token(WordKind.TIME, end ? Time.ANY : Time.PART, m.group(), from));
    }

    /** A month; the year's end bounds nothing. */
    private static Optional<Token> month(String plain, int from) {
        Matcher m = matcher(MONTH, plain, from);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean end = m.group(1).equals("12") && (m.group().matches(".*[底末]") || UNTIL.matcher(plain.substring(Math.max(0, from - 6), from)).find());
        return Optional.of(new Token(WordKind.TIME, end ? Time.ANY : Time.PART, m.group(), from));
    }

    private Optional<Token> figure(String plain, int from) {
        Matcher called = matcher(CALLED, plain, from);
        if (called.lookingAt() && !large(plain, called.end()) && !counted(plain, called.end())) {
            return Optional.of(new Token(WordKind.FILLER, Filler.CALLED, called.group(), from));
        }
        Matcher m = matcher(FIGURE, plain, from);
        Matcher spoken = matcher(WORDS, plain, from);
        if (m.lookingAt()) {
            return Optional.of(number(m.group(), from));
        }
        return spoken.lookingAt() && inWords(plain, spoken) ? Optional.of(number(spoken.group(), from)) : Optional.empty();
    }

    private static Token number(String text, int from) {
        return new Token(WordKind.NUMBER, "", text, from, from + text.length(), value(text));
    }

    private static BigDecimal value(String text) {
        try {
            return Numeral.parse(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether what stands there says that the figure before it counts something: 件, 天, 万, 余人. */
    private boolean counts(String plain, int at) {
        return large(plain, at) || unit(plain, at).isPresent() || roughly(plain, at);
    }

    /** The same of what tables count: 处 may be that, or begin 处置. */
    private boolean counted(String plain, int at) {
        return unit(plain, at).filter(u -> !u.equals(Sense.OTHER)).isPresent() || roughly(plain, at);
    }

    private static boolean large(String plain, int at) {
        return at < plain.length() && LARGE.indexOf(plain.charAt(at)) >= 0;
    }

    /** A number in words is one only before a unit, or behind 为 at the end of its clause: 三件, 为零; 一次 is mostly an idiom. */
    private boolean inWords(String plain, Matcher m) {
        boolean ends = m.end() == plain.length() || "，。；、）".indexOf(plain.charAt(m.end())) >= 0;
        boolean counted = m.group().equals("一") ? unit(plain, m.end()).filter(Unit.CASES::equals).isPresent() : counted(plain, m.end());
        return counted || ends && m.start() > 0 && "为是：有共各计".indexOf(plain.charAt(m.start() - 1)) >= 0;
    }

    /** What the unit that begins there stands for. */
    private Optional<String> unit(String plain, int at) {
        return vocabulary.longest(plain, at, WordKind.UNIT).map(Vocabulary.Word::sense);
    }

    /** Whether the figure before it is a round number of something: 余人, 多件. */
    private boolean roughly(String plain, int at) {
        return vocabulary.longest(plain, at, WordKind.ABOUT).filter(w -> w.sense().equals(About.BEHIND) && unit(plain, w.end()).isPresent()).isPresent();
    }
}
