package nianshen.extract.labels;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.facts.Figure.Reading;
import nianshen.template.Notation;
import nianshen.template.TableGrid.Kind;

/** Reads what is printed in a figure's cell. */
public final class CellReader {

    /**
     * What a cell holds.
     *
     * @param value the number, or null where there is none that is allowed there
     */
    public record Parsed(Reading reading, BigDecimal value) {
    }

    /** Digits that look otherwise than those of tables: in rings, raised, of other scripts. */
    private static final Pattern OTHER_WRITING = Pattern.compile("[\\p{Nd}\\p{No}]*[\\p{Nd}\\p{No}&&[^0-9]][\\p{Nd}\\p{No}]*");
    /** A sign behind a number that leads to a note. */
    private static final Pattern NOTE = Pattern.compile("(?<=\\d)(?:[①-⑳⑴-⒇]|[\\[〔【][^\\]〕】]{0,4}[\\]〕】]|注\\d{0,2})$");
    /** Sign, digits with or without thousands separators, decimals; whatever follows. */
    private static final Pattern NUMBER =
            Pattern.compile("([-+−－]?)(\\d{1,3}(?:[,，'’]\\d{3})+|\\d+)(\\.\\d+)?(.*)");
    /** A remark behind a number and its unit: 36（其中变更3件）. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");
    private static final Pattern SEPARATOR = Pattern.compile("[,，'’]");
    private static final Parsed BLANK = new Parsed(Reading.BLANK, null);
    private static final Parsed SYMBOL = new Parsed(Reading.SYMBOL, null);
    private static final Parsed ILLEGAL = new Parsed(Reading.ILLEGAL, null);
    /** Words where they are due, a change told in them (增/减 may be text): as good as a number, but with no value to compare. */
    private static final Parsed WORDS = new Parsed(Reading.NUMBER, null);

    private final Set<String> countUnits;
    private final Set<String> amountUnits;
    private final Set<String> symbols;
    private final List<String> increases;
    private final List<String> decreases;

    CellReader(Notation notation) {
        countUnits = new HashSet<>(notation.countUnits());
        amountUnits = new HashSet<>(notation.amountUnits());
        symbols = new HashSet<>(notation.symbols());
        increases = notation.increases();
        decreases = notation.decreases();
    }

    /** Whether a cell can only be a figure's: a number, with or without unit, or a sign in place of one. */
    public boolean isFigure(String text) {
        String plain = bare(text);
        if (plain.isEmpty()) {
            return false;
        }
        if (isPlain(plain)) {
            return true;
        }
        Matcher number = NUMBER.matcher(plain);
        return isSymbol(plain) || number.matches() && (number.group(4).isEmpty()
                || countUnits.contains(number.group(4)) || amountUnits.contains(number.group(4)));
    }

    /** Whether the number in a cell is for the reader of the original to tell: its signs are none, or none that figures are written in. */
    public static boolean isInOtherWriting(String text) {
        String plain = bare(text);
        return !isPlain(plain) && (plain.chars().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE) || OTHER_WRITING.matcher(NOTE.matcher(plain).replaceFirst("")).matches());
    }

    /** Reads a cell that is due to hold the given kind of figure. */
    public Parsed read(String text, Kind kind) {
        if (kind == Kind.TEXT) {
            return WORDS;
        }
        String plain = bare(text);
        if (plain.isEmpty()) {
            return text.indexOf('*') >= 0 ? SYMBOL : BLANK;
        }
        if (isSymbol(plain)) {
            return SYMBOL;
        }
        return kind == Kind.SIGNED ? change(plain) : number(plain, kind);
    }

    /** The number that a cell begins with, or null; for looks only. */
    public static BigDecimal plainNumber(String text) {
        Matcher number = NUMBER.matcher(bare(text));
        return number.matches() ? value(number) : null;
    }

    /** Nothing but a few digits: by far the most frequent cell. */
    private static boolean isPlain(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return false;
            }
        }
        return plain.length() > 0 && plain.length() <= 9;
    }

    private Parsed number(String plain, Kind kind) {
        if (isPlain(plain)) {
            return new Parsed(Reading.NUMBER, new BigDecimal(plain));
        }
        Matcher number = NUMBER.matcher(NOTE.matcher(REMARK.matcher(plain).replaceFirst("")).replaceFirst(""));
        Set<String> units = kind == Kind.DECIMAL ? amountUnits : countUnits;
        if (!number.matches() || !number.group(4).isEmpty() && !units.contains(number.group(4))) {
            return ILLEGAL;
        }
        boolean decimal = number.group(3) != null;
        boolean negative = !number.group(1).isEmpty() && !number.group(1).equals("+");
        return negative || decimal && kind != Kind.DECIMAL ? ILLEGAL : new Parsed(Reading.NUMBER, value(number));
    }

    private Parsed change(String plain) {
        String down = after(plain, decreases);
        String up = after(plain, increases);
        String raised = up != null ? up : plain;
        String rest = down != null ? down : raised;
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches() || !number.group(4).isEmpty() && !countUnits.contains(number.group(4))) {
            return WORDS;
        }
        boolean negative = down != null || !number.group(1).isEmpty() && !number.group(1).equals("+");
        return new Parsed(Reading.NUMBER, negative ? value(number).negate() : value(number));
    }

    private static String after(String text, List<String> prefixes) {
        return prefixes.stream().filter(text::startsWith).map(p -> text.substring(p.length()))
                .min(java.util.Comparator.comparingInt(String::length)).orElse(null);
    }

    private static BigDecimal value(Matcher number) {
        String digits = SEPARATOR.matcher(number.group(2)).replaceAll("");
        return new BigDecimal(number.group(3) == null ? digits : digits + number.group(3));
    }

    /** Plain and without bold marks and a full stop at the end. */
    private static String bare(String text) {
        String plain = GridText.plain(text);
        int from = 0;
        int to = plain.length();
        while (from < to && plain.charAt(from) == '*') {
            from++;
        }
        while (to > from && "*。.".indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return plain.substring(from, to);
    }

    private boolean isSymbol(String plain) {
        return symbols.contains(plain)
                || plain.chars().allMatch(c -> c == plain.charAt(0)) && symbols.contains(plain.substring(0, 1))
                        && !Character.isLetter(plain.charAt(0));
    }
}
