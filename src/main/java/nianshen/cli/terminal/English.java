package nianshen.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What checks say of a rules folder, in English. The phrases stand in {@code faults_en.txt}; whatever is quoted is what
 * somebody has typed, or a word of the rules, and stays as it is. A line that no phrase is found for keeps its Chinese
 * behind its place.
 */
final class English {

    private static final String PHRASES = "/nianshen/cli/faults_en.txt";
    /** Quotations are worked with as one character each. */
    private static final char FIRST = '\uE000';
    private static final String ONE = "[\uE000-\uF8FF]";
    private static final String QUOTED = "(" + ONE + "|“.*?”)";
    private static final Pattern GAP = Pattern.compile("~|\\{}|\\{\\+}");
    private static final Pattern PLACE = Pattern.compile("([^：]*?[./][^：]*?)(?: 第(\\d+)行)?(?:第(\\d+)列)?：(.+)");
    private static final Pattern NESTED = Pattern.compile("“(?:[^“”]|“(?:[^“”]|“[^“”]*”)*”)*”");
    private static final Pattern ARGUMENT = Pattern.compile("\\$([1-9])");
    private static final List<Phrase> ALL = read();
    private final List<String> quotations = new ArrayList<>();

    private English() {
    }

    /**
     * A phrase.
     *
     * @param turned whether what fills a gap is put into English too
     */
    private record Phrase(Pattern chinese, String english, List<Boolean> turned) {
    }

    /** The line in English. */
    static String of(String line) {
        English work = new English();
        String masked = work.masked(line);
        Matcher place = PLACE.matcher(masked);
        return work.unmasked(place.matches() ? placed(place) + work.turned(place.group(4)).orElse(place.group(4)) : work.turned(masked).orElse(masked));
    }

    private static List<Phrase> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(English.class.getResourceAsStream(PHRASES), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(English::phrase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String entry) {
        String[] sides = entry.split(" => ", 2);
        List<Boolean> turned = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        Matcher gap = GAP.matcher(sides[0]);
        int at = 0;
        while (gap.find()) {
            chinese.append(Pattern.quote(sides[0].substring(at, gap.start()))).append(gap.group().equals("~") ? QUOTED : gap.group().equals("{}") ? "(.*?)" : "(.+?)");
            turned.add(gap.group().equals("{+}"));
            at = gap.end();
        }
        return new Phrase(Pattern.compile(chinese + Pattern.quote(sides[0].substring(at))), sides[1], turned);
    }

    /** The text by the first phrase that it is; nothing where it is none. */
    private Optional<String> turned(String text) {
        return ALL.stream().flatMap(p -> said(p, text).stream()).findFirst();
    }

    private Optional<String> said(Phrase phrase, String text) {
        Matcher found = phrase.chinese().matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> fillings = new ArrayList<>();
        for (int i = 1; i <= found.groupCount(); i++) {
            Optional<String> filling = phrase.turned().get(i - 1) ? turned(found.group(i)) : Optional.of(found.group(i));
            if (filling.isEmpty()) {
                return Optional.empty();
            }
            fillings.add(filling.get());
        }
        return Optional.of(ARGUMENT.matcher(phrase.english()).replaceAll(m -> Matcher.quoteReplacement(fillings.get(Integer.parseInt(m.group(1)) - 1))));
    }

    private static String placed(Matcher place) {
        return place(place.group(1)) + part(" line ", place.group(2)) + part(" column ", place.group(3)) + ": ";
    }

    private static String place(String file) {
        return file.replaceFirst(" 表(?=" + ONE + ")", " sheet ").replaceFirst(" (?=" + ONE + "列)", " column ").replaceFirst("(?<=" + ONE + ")列", "");
    }

    private static String part(String word, String number) {
        return number == null ? "" : word + number;
    }

    /** With a character for each outermost quotation, unless marks lack their partners. */
    private String masked(String line) {
        if (NESTED.matcher(line).replaceAll("").matches(".*[“”].*")) {
            return line;
        }
        return NESTED.matcher(line).replaceAll(m -> {
            quotations.add(m.group());
            return String.valueOf((char) (FIRST + quotations.size() - 1));
        });
    }

    private String unmasked(String text) {
        StringBuilder whole = new StringBuilder();
        text.chars().forEach(c -> whole.append(c >= FIRST && c < FIRST + quotations.size() ? quotations.get(c - FIRST) : String.valueOf((char) c)));
        return whole.toString();
    }
}
