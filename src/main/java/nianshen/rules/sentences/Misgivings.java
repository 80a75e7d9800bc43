package nianshen.rules.sentences;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.rules.phrases.Complaint;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Plain;
import nianshen.rules.phrases.Said;

/** What is understood to the letter and yet cannot be meant so. */
final class Misgivings {

    /** Classes of words to be looked for, of which each has quotation marks of its own. */
    private static final Set<String> QUOTED = Set.of("词", "都词", "值", "含");
    private static final Pattern LONG = Pattern.compile("(?<!不)(超过|大于|多于|长于).*字");
    private static final Pattern SHORT = Pattern.compile("(不足|小于|少于|短于|不超过).*字");
    private static final Pattern TOO_SHORT = Pattern.compile("太短|过短|偏短|太少|过少|过于简[单略]|不足");
    private static final Pattern TOO_LONG = Pattern.compile("太长|过长|偏长|冗长|(?<!不)超过|过多");
    private static final Pattern LISTED = Pattern.compile("[、，,;；/／|｜]|\\s+|(?<=\\p{IsHan}{2})(?:或者|或)(?=\\p{IsHan}{2})");
    private static final String BETWEEN = "、";
    private static final int LONGEST = 8;
    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"]+)[”\"]");
    private static final Pattern SOUGHT = Pattern.compile("提到|提及|出现|含有|包含|写");
    private static final Pattern DENIED = Pattern.compile("没|未|不|并非|除非");
    /** A word with what elsewhere stands for any characters. */
    private static final Pattern ANY = Pattern.compile("(?=.*[\\p{L}\\p{N}]).*[#*＃＊].*");
    private static final Pattern YEAR = Pattern.compile("(?:年度|年份)[^\"\\d]*?(?<!\\d)(\\d{1,3}|[03-9]\\d{3}|\\d{5,})年?(?:以前|以后|之前|之后|起)?$");
    private final Plain sentence;
    private final List<Complaint> found = new ArrayList<>();

    private Misgivings(Plain sentence) {
        this.sentence = sentence;
    }

    /** What cannot be meant in a sentence that is understood. */
    static List<Complaint> about(Said said, Plain sentence) {
        Misgivings misgivings = new Misgivings(sentence);
        misgivings.look(said, false);
        misgivings.year();
        return misgivings.found;
    }

    /**
     * What a text says that is the contrary of the only condition: it is to say what is wrong where the condition holds.
     *
     * @param conditions as typed
     */
    static Optional<String> turned(List<String> conditions, String text) {
        if (conditions.size() == 1 && (LONG.matcher(conditions.get(0)).find() && TOO_SHORT.matcher(text).find()
                || SHORT.matcher(conditions.get(0)).find() && TOO_LONG.matcher(text).find())) {
            return contrary(conditions.get(0), text);
        }
        List<String> words = conditions.size() != 1 ? List.of() : QUOTATION.matcher(conditions.get(0)).results().map(m -> m.group(1)).toList();
        if (words.size() != 1) {
            return Optional.empty();
        }
        String bare = QUOTATION.matcher(conditions.get(0)).replaceAll("");
        String word = "[“\"]?" + Pattern.quote(words.get(0));
        boolean none = Pattern.compile("(没有|未|缺少|缺|不含)[^，。；“”]{0,4}" + word).matcher(text).find();
        boolean some = Pattern.compile("(?<!没有|没|未|不|应|应当|应该|要|须|请|需)(提到|提及|出现|含有|包含|写了|写有|写明|载明|注明|有)了?" + word).matcher(text).find();
        boolean turned = SOUGHT.matcher(bare).find() && (DENIED.matcher(bare).find() ? some && !none : none);
        return turned ? contrary(conditions.get(0), text) : Optional.empty();
    }

    private static Optional<String> contrary(String condition, String text) {
        return Optional.of("条件是“" + condition + "”，成立时就报告“" + text + "”，两者正好相反；“问题”应写条件成立时错在哪里，请改其中之一");
    }

    /** A day that no month has. */
    private void day(Said said) {
        Said month = said.gaps().get("月");
        Said day = said.gaps().get("号");
        if (month != null && day != null && Integer.parseInt(day.code()) > Month.of(Integer.parseInt(month.code())).maxLength()) {
            found.add(new Complaint(month.from(), "没有" + sentence.typed(month.from(), day.to()) + "日这一天，请核对日期"));
        }
    }

    /** A year that no report is about. */
    private void year() {
        Matcher year = YEAR.matcher(sentence.text());
        if (year.find()) {
            found.add(new Complaint(year.start(1), "“" + year.group(1) + "”不是年份，年份要写四位，如 2023年"));
        }
    }

    private void look(Said said, boolean denied) {
        day(said);
        if (denied && said.phrase().naming()) {
            found.add(new Complaint(said.from(), "“" + sentence.typed(said.from(), said.to()) + "”不能写在“并非”之后：不成立的没有可记的，请先记下，再写“并非……”"));
        }
        boolean denies = said.gaps().values().stream().anyMatch(g -> g.phrase() != null && g.phrase().kind().equals(Phrase.CONDITION));
        for (Said gap : said.gaps().values()) {
            if (gap.phrase() != null) {
                look(gap, denies);
            } else if (QUOTED.contains(said.phrase().kind()) && gap.to() > gap.from()) {
                list(gap);
            }
        }
    }

    /** Short words in a row between one pair of quotation marks: all of them would have to stand so in the report. */
    private void list(Said quoted) {
        String typed = sentence.typed(quoted.from(), quoted.to());
        List<String> words = Arrays.stream(LISTED.split(typed)).map(String::strip).toList();
        if (ANY.matcher(typed).matches()) {
            found.add(new Complaint(quoted.from(), "“" + typed + "”里的符号会照样在报告中找；用 # 代表一个数字、* 代表任意文字的，写作 全文出现形如“" + typed + "”的文字"));
        }
        if (words.size() > 1 && words.stream().allMatch(w -> !w.isEmpty() && w.length() <= LONGEST)) {
            found.add(new Complaint(quoted.from(), "一对引号里写了几个词，要找的会是“" + typed + "”这一整句；有一个就算的，应写作 " + words.stream()
                    .map(w -> "“" + w + "”").collect(Collectors.joining(BETWEEN)) + "；确要找整句的，写作 全文出现形如“" + typed + "”的文字"));
        }
    }
}
