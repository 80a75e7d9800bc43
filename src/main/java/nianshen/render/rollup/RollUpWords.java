package nianshen.render.rollup;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.pack.LetterFile;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;

/** What the sum of many reports says beside its numbers, from {@code rules/letters/rollup.json}. */
public record RollUpWords(String title, String unrostered, String summary, String unknownDue, String partial, String unread, String marked,
        String starred, String none, String more, String others, String notes, String sum, String data, String doubtful, String comparison,
        Heads heads) {

    private static final String FILE = LetterFile.ROLLUP.path();

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");
    /** What is filled in. */
    private static final Set<String> FILLED = Set.of("superior", "year", "due", "present", "absent", "doubts", "units", "files", "sheet", "count", "table");

    /** Headings of columns. */
    record Heads(String number, String unit, String state, String source, String cell, String counted, String doubt, String total, String own,
            String gap, String present) {
    }

    /**
     * Reads the file.
     *
     * @throws nianshen.render.files.LetterException where it is broken
     */
    public static RollUpWords read(PackFiles files) {
        RollUpWords words = DataFile.json(files, FILE, RollUpWords.class);
        GAP.matcher(files.text(FILE).replaceAll("(?m)^\\s*//.*", "")).results().filter(gap -> !FILLED.contains(gap.group(1))).findFirst().ifPresent(gap -> {
            throw DataFile.at(files, FILE, gap.group(), "“" + gap.group() + "”没有内容可填" + Nearest.of(gap.group(1), FILLED).map(n -> "，是否想写“{" + n + "}”").orElse(""));
        });
        return words;
    }

    /** The text with what stands for its braces. */
    static String filled(String text, Map<String, Object> values) {
        String filled = text;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }
}
