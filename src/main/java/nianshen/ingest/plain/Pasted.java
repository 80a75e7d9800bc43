package nianshen.ingest.plain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as other programs hand them on, line by line: quoted in a mail, or with the cells of tables between commas. */
final class Pasted {

    private static final double MOST = 0.9;
    private static final char BROKEN_BAR = '\u00A6';
    private static final Pattern MARK = Pattern.compile("^\\s{0,3}>{1,5} ?");
    /** A line with so many commas and no sentence is a row, if there are so many of them; then one with fewer is one too. */
    private static final int CELLS = 6;
    private static final int ROWS = 10;
    private static final int FEWEST = 2;

    private Pasted() {
    }

    /** The text without the signs before its lines, and with tabs between the cells of its rows. */
    static String plain(String text) {
        String bare = bare(text).replace(BROKEN_BAR, '|');
        for (char between : new char[] {',', ';'}) {
            if (bare.indexOf('\t') < 0 && bare.indexOf(between) >= 0 && bare.lines().filter(l -> isRow(l, between, CELLS)).count() >= ROWS) {
                return bare.lines().map(l -> isRow(l, between, FEWEST) ? l.replace(between, '\t') : l).collect(Collectors.joining("\n"));
            }
        }
        return bare;
    }

    private static String bare(String text) {
        if (text.indexOf('>') < 0) {
            return text;
        }
        long said = text.lines().filter(l -> !l.isBlank()).count();
        long quoted = text.lines().filter(l -> MARK.matcher(l).find()).count();
        return quoted < 3 || quoted < MOST * said ? text : text.lines().map(l -> MARK.matcher(l).replaceFirst("")).collect(Collectors.joining("\n"));
    }

    private static boolean isRow(String line, char between, int cells) {
        return line.indexOf('。') < 0 && line.chars().filter(c -> c == between).count() >= cells;
    }
}
