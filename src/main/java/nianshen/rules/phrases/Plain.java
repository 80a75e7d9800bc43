package nianshen.rules.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.text.Numeral;

/**
 * A Chinese sentence as people type it, brought to one form: the outermost quotation marks of every kind become
 * {@code "}, and outside of them full-width signs become half-width, spaces and full stops go, and Chinese numerals
 * before a unit become digits. What stands between quotation marks is left as it is: it is words to look for, which get
 * the plain spelling of reports later.
 */
public final class Plain {

    private static final String OPEN = "“「『„‘";
    private static final String CLOSE = "”」』‟’";
    private static final String STRAIGHT = "\"＂＇'";
    private static final Pattern NUMERAL = Pattern.compile("(?<=[第表]|分之)[" + Numeral.SPOKEN + "]+|(?<=大于|小于|等于|超过|多于|少于|不足|至少|至多|[<>=≥≤])["
            + Numeral.SPOKEN + "]+|(?<=[为是])[" + Numeral.SPOKEN + "]+(?=$|[,;，；。]|\\s*(?:并且|而且|或者))|[" + Numeral.SPOKEN + "]+(?=个?(?:年|月|日|号|天|成|分之|件|条|次|字|元|万元|倍|项|句|期|处|部分|工作日))|[" + Numeral.SPOKEN + "]*十["
            + Numeral.SPOKEN + "]*");
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ORDINARY = Pattern.compile("[;.!]+$");
    /** Full-width digits and letters, and Chinese numerals of several characters, stand otherwise in the form. */
    private static final Pattern UNUSUAL = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]|[" + Numeral.SPOKEN + "]{2,}");
    /** Where each character of the form stands in the sentence typed. */
    private final int[] origins;
    private final String typed;
    private final String text;

    private Plain(String typed, String text, int[] origins) {
        this.typed = typed;
        this.text = text;
        this.origins = origins;
    }

    /** Only the text of the form. */
    public static String form(String sentence) {
        return of(sentence).text;
    }

    /** The sentence in its plain form. */
    public static Plain of(String sentence) {
        StringBuilder plain = new StringBuilder();
        int[] origins = new int[4 * sentence.length() + 1];
        char[] marks = marks(sentence);
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            inside ^= marks[i] == '"';
            String typed = marks[i] == '"' ? "\"" : String.valueOf(sentence.charAt(i));
            String form = inside || marks[i] == '"' ? typed : outside(sentence.charAt(i));
            for (char c : form.toCharArray()) {
                origins[plain.length()] = i;
                plain.append(c);
            }
        }
        origins[plain.length()] = sentence.length();
        return new Plain(sentence, plain.toString(), origins).counted();
    }

    /** {@code "} where a quotation begins or ends; marks inside of a quotation are none. */
    private static char[] marks(String sentence) {
        char[] nested = marks(sentence, true);
        long ends = new String(nested).chars().filter(c -> c == '"').count();
        return ends % 2 == 0 ? nested : marks(sentence, false);
    }

    private static char[] marks(String sentence, boolean nesting) {
        char[] marks = new char[sentence.length()];
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < marks.length; i++) {
            char c = sentence.charAt(i);
            boolean any = (OPEN + CLOSE + STRAIGHT).indexOf(c) >= 0;
            if (!nesting || STRAIGHT.indexOf(c) >= 0) {
                straight ^= any && depth == 0;
                marks[i] = any && depth == 0 ? '"' : ' ';
            } else if (OPEN.indexOf(c) >= 0 && !straight) {
                marks[i] = depth++ == 0 ? '"' : ' ';
            } else if (CLOSE.indexOf(c) >= 0 && depth > 0) {
                marks[i] = --depth == 0 ? '"' : ' ';
            } else {
                marks[i] = CLOSE.indexOf(c) >= 0 && !straight ? '"' : ' ';
            }
        }
        return marks;
    }

    private static String outside(char c) {
        if (c > ' ' && c < '\u007f' || c >= '\u4e00' && c <= '\u9fff') {
            return String.valueOf(c);
        }
        String half = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return half.isBlank() || half.equals("。") || c == '\uFEFF' || c == '\u200B' ? "" : half;
    }

    /** With digits for Chinese numerals. */
    private Plain counted() {
        if (text.chars().noneMatch(c -> Numeral.SPOKEN.indexOf(c) >= 0)) {
            return this;
        }
        StringBuilder counted = new StringBuilder();
        int[] from = new int[origins.length];
        Matcher numeral = NUMERAL.matcher(text);
        boolean found = numeral.find();
        int at = 0;
        while (at < text.length()) {
            found = found && (numeral.start() >= at || numeral.find(at));
            boolean number = found && numeral.start() == at && !quoted(at);
            String piece = number ? Numeral.parse(numeral.group()).toPlainString() : text.substring(at, at + 1);
            for (char c : piece.toCharArray()) {
                from[counted.length()] = origins[at];
                counted.append(c);
            }
            at = number ? numeral.end() : at + 1;
        }
        from[counted.length()] = typed.length();
        return new Plain(typed, counted.toString(), from);
    }

    /** With something else for what the pattern finds outside of quotations. */
    Plain with(Pattern spelling, String other) {
        Matcher found = spelling.matcher(text);
        StringBuilder changed = new StringBuilder();
        List<Integer> from = new ArrayList<>();
        int at = 0;
        while (found.find()) {
            if (!quoted(found.start())) {
                IntStream.range(at, found.start()).forEach(i -> from.add(origins[i]));
                found.appendReplacement(changed, other);
                IntStream.range(from.size(), changed.length()).forEach(i -> from.add(origins[found.start()]));
                at = found.end();
            }
        }
        found.appendTail(changed);
        IntStream.rangeClosed(at, text.length()).forEach(i -> from.add(origins[i]));
        return new Plain(typed, changed.toString(), from.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The sentence for people to read; nothing where it is what was typed, but for marks, spaces and small numerals. */
    Optional<String> otherThanTyped() {
        String shown = QUOTATION.matcher(text).replaceAll(m -> "“" + Matcher.quoteReplacement(m.group(1)) + "”");
        return ORDINARY.matcher(form(typed)).replaceAll("").equals(ORDINARY.matcher(text).replaceAll("")) && !UNUSUAL.matcher(outsideOfQuotations()).find()
                ? Optional.empty() : Optional.of(shown);
    }

    private String outsideOfQuotations() {
        char[] marks = marks(typed);
        StringBuilder outside = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < marks.length; i++) {
            inside ^= marks[i] == '"';
            outside.append(inside ? ' ' : typed.charAt(i));
        }
        return outside.toString();
    }

    private boolean quoted(int at) {
        return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The plain form itself. */
    public String text() {
        return text;
    }

    /** All that was typed. */
    public String typed() {
        return text.isEmpty() ? "" : typed(0, text.length());
    }

    /** What was typed for the characters of the form from {@code from} to {@code to}. */
    public String typed(int from, int to) {
        return typed.substring(origins[from], to == from ? origins[from] : Math.max(origins[to - 1] + 1, origins[to])).replaceFirst("[。\\s]+$", "").strip();
    }

    /** Where the character of the form stands in the sentence typed, from 0. */
    public int origin(int at) {
        return origins[Math.min(at, text.length())];
    }

    /** The form from {@code from} to {@code to}. */
    private Plain part(int from, int to) {
        return new Plain(typed, text.substring(from, to), Arrays.copyOfRange(origins, from, to + 1));
    }

    /** Without what the pattern finds at its beginning. */
    public Plain without(Pattern beginning) {
        Matcher found = beginning.matcher(text);
        return found.lookingAt() ? part(found.end(), text.length()) : this;
    }

    /** Without signs at its end. */
    public Plain trimmed() {
        int end = text.length();
        while (end > 0 && ",;:.、!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return part(0, end);
    }

    /** The parts between the seams outside of quotations; none of them empty. */
    public List<Plain> split(Pattern seam) {
        List<Plain> parts = new ArrayList<>();
        Matcher found = seam.matcher(text);
        int from = 0;
        while (found.find()) {
            if (!quoted(found.start()) && found.start() > from) {
                parts.add(part(from, found.start()));
                from = found.end();
            }
        }
        if (from < text.length()) {
            parts.add(part(from, text.length()));
        }
        return parts;
    }
}
