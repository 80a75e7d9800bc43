package nianshen.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Ways in which plain text looks other than it is. */
final class StruckText {

    private static final Pattern FIGURE = Pattern.compile("(?<=\t)(\\d{2,})(?=\t|\n)");
    private static final Pattern ROW = Pattern.compile("[^\n]*\t\\d{2,}[\t\n][^\n]*\n?");
    private static final Pattern PROSE = Pattern.compile("\n[^\t\n]{40,}\n");

    private StruckText() {
    }

    private static Strike figure(String name, UnaryOperator<String> instead) {
        return Strike.figure(name, FIGURE, instead);
    }

    private static Strike between(String name, String middle) {
        return figure(name, n -> n.charAt(0) + middle + n.substring(1));
    }

    private static Strike around(String name, String before, String after) {
        return figure(name, n -> before + n + after);
    }

    private static Strike digits(String name, int nought) {
        return figure(name, n -> {
            StringBuilder other = new StringBuilder();
            n.chars().forEach(c -> other.appendCodePoint(nought + c - '0'));
            return other.toString();
        });
    }

    private static Strike whole(String name, Pattern where, UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> Strike.one(part, where, random, (all, none) -> instead.apply(all)));
    }

    static List<Strike> all() {
        return List.of(around("right to left override", "\u202E", "\u202C"), around("right to left isolate", "\u2067", "\u2069"), around("right to left mark", "\u200F", "\u200F"), around("left to right mark", "\u200E", ""), around("embedding", "\u202B", "\u202C"),
                between("zero width space", "\u200B"), between("joiner", "\u200D"), between("word joiner", "\u2060"), between("byte order mark", "\uFEFF"), between("soft hyphen", "\u00AD"), between("variation selector", "\uFE0F"), between("invisible plus", "\u2064"), between("invisible times", "\u2062"),
                between("combining stroke", "\u0336"), between("keycap", "\u20E3"), between("combining long stroke", "\u0338"), between("enclosing circle", "\u20DD"), between("thin space", "\u2009"), between("hair space", "\u200A"), between("no-break space", "\u00A0"), 
                between("backspace", "\b"), between("escape", "\u001B[8m"), between("bell", "\u0007"), between("delete", "\u007F"), between("tag letter", "\uDB40\uDC31"), between("Mongolian separator", "\u180E"), between("Hangul filler", "\u3164"), between("replacement", "\uFFFD"), between("private letter", "\uE000"), 
                whole("cell gone", Pattern.compile("\t\\d+(?=[\t\n])"), c -> ""), whole("cell twice", Pattern.compile("\t\\d+(?=[\t\n])"), c -> c + c), whole("row cut in two", Pattern.compile("\t\\d+(?=\t)"), c -> c + "\n"), Strike.figure("rows one", Pattern.compile("(\t\\d+)\n"), c -> c + "\t"),
                digits("full width", '０'), digits("mathematical", 0x1D7CE), digits("double-struck", 0x1D7D8), digits("mono", 0x1D7F6), digits("segmented", 0x1FBF0), 
                
                figure("plus", n -> "+" + n), figure("leading noughts", n -> "00" + n), 
                figure("remark", n -> n + "（含9件）"), figure("twice", n -> n + " " + n), figure("tab more", n -> "\t" + n), figure("tab fewer", n -> n + " "), figure("form feed", n -> n + "\f"), figure("line separator", n -> n + "\u2028"), figure("vertical tab", n -> n + "\u000B"), figure("next line", n -> n + "\u0085"), figure("NUL", n -> n + "\u0000"),
                new Strike("quoted in a mail", (text, random) -> "> " + text.replace("\n", "\n> ")), new Strike("cells between commas", (text, random) -> text.replace('\t', ',')), new Strike("cells between semicolons", (text, random) -> text.replace('\t', ';')),
                whole("row twice", ROW, r -> r + (r.endsWith("\n") ? "" : "\n") + r), whole("row reversed", ROW, r -> "\u202E" + r), whole("row without tabs", ROW, r -> r.replace('\t', ' ')), whole("row of carriage returns", ROW, r -> r.replace("\n", "\r")), whole("row wide", ROW, r -> r.replace("\t", "\t\t")), 
                whole("prose twice", PROSE, p -> p + p), whole("prose reversed", PROSE, p -> "\n\u202E" + p.strip() + "\u202C\n"), whole("prose in one word", PROSE, p -> p.replaceAll("(.)", "$1\u200B")), whole("prose of tags", PROSE, p -> p + "<b>9</b>\n"));
    }
}
