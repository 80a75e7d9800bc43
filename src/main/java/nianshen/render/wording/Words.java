package nianshen.render.wording;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;
import nianshen.render.files.LetterException;

/**
 * The Chinese words for verdicts, severities, levels and the like, from {@code rules/letters/words.json}: nested names
 * joined by dots.
 */
public final class Words {

    private static final String FILE = LetterFile.WORDS.path();
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z.]+)}");
    private final Map<String, String> all = new TreeMap<>();

    /**
     * The words of a pack.
     *
     * @throws LetterException where the file is broken, lacks a word or holds one that nothing asks for
     */
    public Words(PackFiles files) {
        DataFile.json(files, FILE, WordsFile.class);
        flatten("", DataFile.json(files, FILE, Map.class));
        all.forEach((name, word) -> {
            if (word.isBlank()) {
                String last = name.substring(name.lastIndexOf('.') + 1);
                throw LetterException.of(FILE, "词条“" + name + "”是空的，应写明“" + last + "”的说法", null);
            }
        });
    }

    private Words(Map<String, String> all) {
        this.all.putAll(all);
    }

    /** The same with more words where the file has none of that name; {@code {name}} in a word stands for one of these. */
    public Words with(Map<String, String> more) {
        Words words = new Words(more);
        all.forEach((name, word) -> words.all.put(name, WORD.matcher(word).replaceAll(m -> Matcher.quoteReplacement(more.getOrDefault(m.group(1), m.group())))));
        return words;
    }

    private void flatten(String prefix, Map<?, ?> words) {
        words.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                flatten(prefix + name + ".", inner);
            } else {
                all.put(prefix + name, String.valueOf(value));
            }
        });
    }

    /** The word for a name, which must be in the file. */
    public String of(String name) {
        String word = all.get(name);
        if (word == null) {
            throw LetterException.of(FILE, "缺少词条“" + name + "”", null);
        }
        return word;
    }

    /** The words below a name, by what stands behind it, in order of the names. */
    public Map<String, String> under(String name) {
        Map<String, String> under = new TreeMap<>();
        all.forEach((full, word) -> {
            if (full.startsWith(name + ".")) {
                under.put(full.substring(name.length() + 1), word);
            }
        });
        return under;
    }

    /** What stands behind the first of several things: 等5处. */
    public String more(int count) {
        return of("letter.more").replace("{count}", String.valueOf(count));
    }

    /** The word for a name where the file has it, else the other text. */
    public String of(String name, String otherwise) {
        return all.getOrDefault(name, otherwise);
    }
}
