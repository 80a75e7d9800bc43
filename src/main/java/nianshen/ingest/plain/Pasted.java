package nianshen.ingest.plain;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as other programs hand them on, line by line: quoted in a mail, or with the cells of tables between commas or within signs. */
final class Pasted {

    private static final double MOST = 0.9;
    private static final char BROKEN_BAR = '\u00A6';
    /** Before each line of what is quoted, or set aside as a remark in a program. */
    private static final Pattern MARK = Pattern.compile("^\\s{0,3}(?:>{1,5}|//|--|[;%]) ?");
    private static final Pattern LIST = Pattern.compile("\\s*\\[(\\s*\".*)]\\s*,?\\s*");
    /** A line between the rows of a table that is drawn with signs. */
    private static final Pattern RULE = Pattern.compile("(?=.*[-=_~*]{3})[^\\p{L}\\p{N}\\s]{5,}");
    private static final String FRAME = "+--+";
    /** A line with so many commas and no sentence is a row, if there are so many of them; then one with fewer is one too. */
    private static final int CELLS = 6;
    private static final int ROWS = 10;
    private static final int FEWEST = 2;

    private Pasted() {
    }

    /** The text without the signs before its lines, and with tabs between the cells of its rows. */
    static String plain(String text) {
        String bare = drawn(lists(bare(text).replace(BROKEN_BAR, '|')));
        for (char between : new char[] {',', ';'}) {
            if (bare.indexOf('\t') < 0 && bare.indexOf(between) >= 0 && bare.lines().filter(l -> isRow(l, between, CELLS)).count() >= ROWS) {
                return bare.lines().map(l -> isRow(l, between, FEWEST) ? l.replace(between, '\t') : l).collect(Collectors.joining("\n"));
            }
        }
        return bare;
    }

    private static String bare(String text) {
        long said = text.lines().filter(l -> !l.isBlank()).count();
        long quoted = text.lines().filter(l -> MARK.matcher(l).find()).count();
        return quoted < 3 || quoted < MOST * said ? text : text.lines().map(l -> MARK.matcher(l).replaceFirst("")).collect(Collectors.joining("\n"));
    }

    /** Without the brackets around rows whose cells are quoted: {@code ["许可","3"],}. */
    private static String lists(String text) {
        boolean rows = text.indexOf('[') >= 0 && text.lines().filter(l -> LIST.matcher(l).matches()).count() >= ROWS;
        return !rows ? text : text.lines().map(l -> LIST.matcher(l).replaceFirst("$1")).collect(Collectors.joining("\n"));
    }

    /** With bars in place of another sign that stands at both ends of the rows and, between blanks, in them. */
    private static String drawn(String text) {
        int sign = text.lines().mapToInt(Pasted::side).filter(s -> s != 0).boxed().collect(Collectors.groupingBy(s -> s, Collectors.counting()))
                .entrySet().stream().filter(s -> s.getValue() >= ROWS).mapToInt(Map.Entry::getKey).findFirst().orElse(0);
        return sign == 0 ? text : text.lines().map(l -> side(l) == sign ? barred(l, sign) : RULE.matcher(l.strip()).matches() ? FRAME : l).collect(Collectors.joining("\n"));
    }

    /** The sign at both ends of a line and between its cells; 0 where there is none, or what tables are drawn with anyway. */
    private static int side(String line) {
        String row = line.strip();
        char sign = row.length() < 2 * CELLS ? 0 : row.charAt(0);
        boolean drawn = sign > ' ' && sign < 0x80 && !Character.isLetterOrDigit(sign) && sign != '|' && row.charAt(row.length() - 1) == sign;
        return drawn && row.indexOf(" " + sign + " ") > 0 ? sign : 0;
    }

    private static String barred(String line, int sign) {
        String row = line.strip();
        return "| " + row.substring(1, row.length() - 1).replaceAll("(?<=\\s)\\Q" + (char) sign + "\\E(?=\\s)", "|") + " |";
    }

    private static boolean isRow(String line, char between, int cells) {
        return line.indexOf('。') < 0 && line.chars().filter(c -> c == between).count() >= cells;
    }
}
