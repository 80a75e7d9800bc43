package nianshen.words;

import java.util.List;
import nianshen.text.PlainText;

/**
 * Reads an entry of a word list: words, or a regular expression behind {@code re:}, with what it stands for behind
 * {@code =>}.
 */
final class EntryReader {

    private final Regex regex;

    /** @param regex knows the shorthands that expressions use */
    EntryReader(Regex regex) {
        this.regex = regex;
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException with a Chinese message where it is not as it must be
     */
    WordList.Entry read(String written) {
        String[] sides = written.split("\\s*=>\\s*", 2);
        String value = sides.length > 1 ? sides[1] : null;
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("“=>”之后没有内容，应写明它代表什么：" + written);
        }
        return sides[0].matches("re[:：].*") ? expression(sides[0].substring(3).strip(), value) : phrase(sides[0], value);
    }

    private WordList.Entry expression(String expression, String value) {
        Regex.Compiled compiled = regex.compile(expression, "");
        if (compiled.pattern().matcher("").find()) {
            throw new IllegalArgumentException("正则表达式会匹配空白，应至少要求一个字：" + expression);
        }
        return new WordList.Entry(null, compiled.pattern(), compiled.guard(), value);
    }

    private static WordList.Entry phrase(String words, String value) {
        String plain = PlainText.plain(words);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("词语为空，应为一个词语或 re: 开头的正则表达式");
        }
        return new WordList.Entry(plain, null, List.of(), value);
    }
}
