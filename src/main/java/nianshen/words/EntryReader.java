package nianshen.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.text.PlainText;

/**
 * Reads an entry of a word list: words, or a regular expression behind {@code re:}, with what it stands for behind
 * {@code =>}.
 */
final class EntryReader {

    private static final Pattern MEANS = Pattern.compile("\\s*=>\\s*");
    /** As people type it. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[=＝-][>＞]|[→⇒➔＝=])\\s*");
    private static final Pattern EXPRESSION = Pattern.compile("re[:：]");
    private static final Pattern APART = Pattern.compile("[、，,；;|\\s\\u3000]+");
    private static final Pattern SIGNS = Pattern.compile("^([“‘\"'「『、，,；;*•·—-]|\\d+[.、])+|[”’\"'」』、，,；;。]+$");
    private static final Set<String> OF_CLAUSES = WordKind.listed().stream().map(WordKind::file).collect(Collectors.toUnmodifiableSet());
    private final Regex regex;

    /** @param regex compiles expressions */
    EntryReader(Regex regex) {
        this.regex = regex;
    }

    /**
     * The entry.
     *
     * @param list name of the list it stands in; words by which clauses are read may have choices and marks inside of them
     * @throws IllegalArgumentException with a Chinese message where it is not as it must be
     */
    WordList.Entry read(String list, String written) {
        String[] sides = EXPRESSION.matcher(written).lookingAt() ? MEANS.split(written, 2) : ARROW.split(written, 2);
        String value = sides.length > 1 ? sides[1] : null;
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("“=>”之后没有内容，应写明它代表什么：" + written);
        }
        if (value != null && MEANS.matcher(value).find()) {
            throw new IllegalArgumentException("“" + written + "”写了几个“=>”，应一行一个");
        }
        boolean clause = OF_CLAUSES.contains(list);
        boolean expression = EXPRESSION.matcher(sides[0]).lookingAt();
        if (expression && clause) {
            throw new IllegalArgumentException("这里不能写正则表达式，可有可无的写作（…）？，任选其一的写作（甲|乙）：" + written);
        }
        if (expression && ReadingList.literal(list)) {
            throw new IllegalArgumentException("词表“" + list + "”的词语逐个使用，不能写正则表达式，请一行一个写出各个词语：" + written);
        }
        refuseSingle(list, expression ? sides[0].substring(3) : sides[0]);
        return expression ? expression(sides[0].substring(3).strip(), value) : phrase(sides[0], value, clause);
    }

    /**
     * The same for a list of words with what should stand for them.
     *
     * @throws IllegalArgumentException also where a word is to be replaced by itself: every report would be accused of it
     */
    WordList.Entry correction(String list, String written) {
        WordList.Entry entry = read(list, written);
        if (entry.value() != null && PlainText.plain(entry.value()).equals(entry.phrase())) {
            throw new IllegalArgumentException("“=>”前后是一样的，前面应为写错的，后面应为正确的：" + written);
        }
        return entry;
    }

    /** What to say of a line that does nothing in a list of words with what should stand for them. */
    static String idle(String written) {
        return "“" + written + "”没有写“=>”和正确的写法，其中也没有本表的写法，不起作用；应写作“写法 => 应为”，如 按装 => 安装";
    }

    private WordList.Entry expression(String expression, String value) {
        Regex.Compiled compiled = regex.compile(expression);
        if (compiled.pattern().matcher("").find()) {
            throw new IllegalArgumentException("正则表达式会匹配空白，应至少要求一个字：" + expression);
        }
        return new WordList.Entry(null, compiled.pattern(), compiled.guard(), value);
    }

    private static WordList.Entry phrase(String words, String value, boolean clause) {
        String plain = PlainText.plain(words);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("词语为空，应为一个词语或 re: 开头的正则表达式");
        }
        if (!clause) {
            refuseOthers(words.strip());
        }
        return new WordList.Entry(plain, null, List.of(), value);
    }

    /** A single character would be found in almost every sentence. */
    private static void refuseSingle(String list, String words) {
        String plain = PlainText.plain(words);
        if (ReadingList.sought(list) && plain.codePointCount(0, plain.length()) == 1) {
            throw new IllegalArgumentException("“" + plain + "”只有一个字，正文中到处都会找到，词表“" + list + "”的词语至少应有两个字");
        }
    }

    /** Several words, or signs around one, make a word that no report ever holds. */
    private static void refuseOthers(String words) {
        String[] several = APART.split(words);
        String bare = SIGNS.matcher(words).replaceAll("");
        if (several.length > 1 && Arrays.stream(several).allMatch(s -> s.length() > 1)) {
            throw new IllegalArgumentException("“" + words + "”是几个词语，应一行一个：" + String.join(" / ", several)
                    + "；确是一个词语的，写作“re:" + words + "”");
        }
        if (!bare.equals(words) && !bare.isEmpty()) {
            throw new IllegalArgumentException("“" + words + "”前后有符号，是否想写“" + bare + "”；符号也要在报告中找的，写作“re:" + words + "”");
        }
    }
}
