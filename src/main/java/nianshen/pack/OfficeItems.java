package nianshen.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clerks call the entries of {@code letters/office.json}, in sheets and in messages. */
public final class OfficeItems {

    /** Where the entries stand. */
    public static final String FILE = LetterFile.OFFICE.path();
    private static final Pattern NAMED = Pattern.compile("“([\\w.]+)”");
    private static final Map<String, String> KEYS = keys();

    private OfficeItems() {
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("发文机关标志", "mark");
        keys.put("落款", "issuer");
        keys.put("自称", "self");
        keys.put("发文字号", "number");
        keys.put("第一件顺序号", "firstNumber");
        keys.put("成文日期", "date");
        keys.put("严重问题期限", "deadlines.serious");
        keys.put("一般问题期限", "deadlines.general");
        keys.put("提出异议期限", "deadlines.objection");
        keys.put("重新报送期限", "deadlines.resubmit");
        keys.put("联系人", "contact.person");
        keys.put("联系电话", "contact.phone");
        keys.put("电子邮箱", "contact.email");
        keys.put("地址", "contact.address");
        return keys;
    }

    /** The words for entries that sheets may hold. */
    public static Set<String> words() {
        return KEYS.keySet();
    }

    /** The entry that a word stands for, by the keys that lead to it. */
    public static Optional<String> key(String word) {
        return Optional.ofNullable(KEYS.get(word));
    }

    /**
     * A message with the words for the entries that it names: beside their keys, which the file has, or in their place.
     *
     * @param sheet whether the entries stand in a sheet, where nobody has seen a key
     */
    static String said(String message, boolean sheet) {
        return NAMED.matcher(message).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1)).map(w -> sheet ? "“" + w + "”" : m.group() + "（" + w + "）").orElse(m.group())));
    }

    private static Optional<String> word(String key) {
        return KEYS.entrySet().stream().filter(k -> k.getValue().equals(key) || k.getValue().endsWith("." + key)).map(Map.Entry::getKey).findFirst();
    }
}
