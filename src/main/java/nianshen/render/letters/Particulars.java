package nianshen.render.letters;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.render.files.Chars;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import nianshen.text.Blanks;
import nianshen.text.Numeral;

/**
 * What message and evidence of a finding say in a letter, each thing once: where it stands, the words of the report that
 * the message does not hold itself, and the message without what is said beside it.
 */
public final class Particulars {

    private static final Pattern MARKS = Pattern.compile("[…“”‘’]");
    private static final Pattern OPEN_END = Pattern.compile("[；，、：]+$");
    private static final int IN_TEXT = 2;
    private static final int IN_ANNEX = 6;
    private static final int LONGEST_QUOTE = 80;
    private static final int SHORTEST_PIECE = 4;
    private static final Pattern PIECE = Pattern.compile("“([^“”]+)”");
    private static final Pattern OPENING = Pattern.compile("^[^“”，。；]{0,8}“([^“”]+)”，");

    private final Words words;
    private final Places places;

    /** Particulars in the words of a pack. */
    public Particulars(Words words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** The message without its end mark, and without asking for what the heading above it asks for. */
    String message(Finding f) {
        String message = Chars.sentence(f.message());
        return Charges.accuses(f) ? message : message.replaceFirst("[，；](?:" + words.of("letter.asked") + ")$", "");
    }

    /** The same behind another finding, whose quotation at its head is not told again. */
    String message(Finding f, Finding before) {
        String message = message(f);
        Matcher opening = OPENING.matcher(message);
        return before != null && opening.find() && message(before).startsWith(opening.group()) ? words.of("letter.again") + message.substring(opening.end()) : message;
    }

    /** What is to be done: of a question, what if it is so. */
    String remedy(Finding f) {
        String remedy = Chars.sentence(f.remedy());
        boolean open = !Charges.accuses(f) && !remedy.isEmpty() && !remedy.matches("(?:" + words.of("letter.verifies") + ").*");
        return open ? words.of("letter.ifSo") + remedy : remedy;
    }

    /**
     * Places, and words that the message lacks, for a bracket behind it; "" where the message says all.
     *
     * @param before what the letter has quoted already; is added to
     */
    String inText(Finding f, Set<String> before) {
        List<Said> said = ordered(f).flatMap(e -> inText(f, e, before).stream()).distinct().toList();
        said.stream().limit(IN_TEXT).forEach(s -> before.add(s.words()));
        Map<String, String> places = said.stream().limit(IN_TEXT)
                .collect(Collectors.toMap(Said::place, Said::words, (a, b) -> a.isEmpty() ? b : a + b.substring(Math.min(1, b.length())), LinkedHashMap::new));
        String shown = places.entrySet().stream().map(p -> p.getKey() + p.getValue()).collect(Collectors.joining("；"));
        return said.size() > IN_TEXT ? shown + words.more(said.size()) : shown;
    }

    /** A place and what is quoted there, behind a colon, or "". */
    private record Said(String place, String words) {
    }

    private Optional<Said> inText(Finding f, Evidence e, Set<String> before) {
        String place = Places.inReport(e) ? places.within(e) : part(f);
        if (e.value() != null) {
            return toldCell(f, e) ? Optional.empty() : Optional.of(new Said(place + words.of("letter.filled") + quoted(e), ""));
        }
        String words = "：" + quoted(e);
        if (!told(f, e) && !heading(e) && !quoted(e).isEmpty() && !before.contains(words)) {
            return Optional.of(new Said(place, words));
        }
        return Chars.nested(f.message()).contains(place) ? Optional.empty() : Optional.of(new Said(place, ""));
    }

    /** Where a finding stands, for the annex. */
    String place(Finding f) {
        List<Evidence> evidence = ordered(f).toList();
        Set<String> tables = evidence.stream().map(e -> String.valueOf(e.table())).collect(Collectors.toSet());
        List<String> all = evidence.size() > IN_TEXT && tables.size() == 1 && evidence.get(0).table() != null
                ? List.of(places.table(evidence.get(0))) : evidence.stream().map(e -> at(f, e)).distinct().toList();
        return all.isEmpty() ? part(f) : shown(all, IN_TEXT);
    }

    /** The table of its cells, else the part of the report; "" where neither is known. */
    String table(Finding f) {
        return f.evidence().stream().filter(e -> e.table() != null).map(places::tableName).findFirst()
                .orElseGet(() -> f.section() == null ? "" : words.of("section." + f.section(), ""));
    }

    /** Lines and elements of the file mean nothing to who reads the letter; the part of the report does. */
    private String at(Finding f, Evidence e) {
        return Places.inReport(e) ? places.of(e) : part(f);
    }

    private String part(Finding f) {
        return f.section() == null ? words.of("nowhere") : words.of("section." + f.section(), words.of("nowhere"));
    }

    /** The words of the report for the annex: sentences where there are some, else cells; none where the sums show them. */
    public String quotes(Finding f, boolean sums) {
        if (sums && f.arithmetic() != null) {
            return words.of("letter.seeSums");
        }
        boolean prose = f.evidence().stream().anyMatch(e -> e.value() == null && !quoted(e).isEmpty());
        boolean oneRow = f.evidence().stream().map(Evidence::row).distinct().count() == 1;
        List<String> all = ordered(f).filter(e -> e.value() == null || !prose).filter(e -> !quoted(e).isEmpty())
                .map(e -> owner(e) + label(e, oneRow, f) + quoted(e)).distinct().toList();
        return shown(all, IN_ANNEX);
    }

    /** The message for the annex: a quotation at its head stands beside it already. */
    String beside(Finding f) {
        String message = message(f);
        Matcher opening = OPENING.matcher(message);
        boolean quoted = opening.find() && f.evidence().stream().anyMatch(e -> e.value() == null && holds(e, opening.group(1)));
        return quoted ? message.substring(opening.end()) : message;
    }

    private String shown(List<String> all, int most) {
        String shown = String.join("；", all.subList(0, Math.min(most, all.size())));
        return all.size() > most ? shown + words.more(all.size()) : shown;
    }

    /** Those that stand somewhere, the report's own first, and last the cells that hold nothing, which say least; a date of the roster is in no report. */
    private static java.util.stream.Stream<Evidence> ordered(Finding f) {
        return f.evidence().stream().filter(e -> e.span() != null || Places.inReport(e)).sorted(Comparator.comparing((Evidence e) -> e.report() != null)
                .thenComparing(e -> "0".equals(e.value())));
    }

    /** Whether the message holds words of the quotation. */
    private static boolean told(Finding f, Evidence e) {
        Matcher piece = PIECE.matcher(f.message());
        return piece.results().anyMatch(p -> holds(e, p.group(1)));
    }

    private static boolean holds(Evidence e, String piece) {
        String words = tight(piece);
        return e.quote() != null && words.length() >= SHORTEST_PIECE && tight(e.quote()).contains(words);
    }

    private static String tight(String text) {
        return MARKS.matcher(Blanks.bare(text)).replaceAll("");
    }

    private boolean toldCell(Finding f, Evidence e) {
        String message = f.message();
        return f.arithmetic() != null || e.report() == null && message.contains(places.tableName(e)) && message.contains(e.value())
                && (e.row() != null && message.contains(e.row()) || e.column() != null && message.contains(e.column()));
    }

    private static boolean heading(Evidence e) {
        return e.part() != null && e.part() > 0 && Integer.valueOf(0).equals(e.paragraph());
    }

    private static String owner(Evidence e) {
        return e.report() == null ? "" : e.report().text() + "：";
    }

    /** What tells one cell from the others: the number of its row, or its column. */
    private static String label(Evidence e, boolean oneRow, Finding f) {
        if (e.value() == null || f.evidence().size() == 1) {
            return "";
        }
        String name = Chars.oneLine(oneRow ? e.column() : e.row());
        Matcher ordinal = Numeral.OF_ROW.matcher(name);
        return ordinal.lookingAt() ? ordinal.group() : name;
    }

    /** The words as they stand, in quotation marks and shortened; empty where there are none. */
    private static String quoted(Evidence e) {
        String words = Chars.oneLine(e.value() != null ? e.value() : e.quote());
        String shown = words.codePointCount(0, words.length()) <= LONGEST_QUOTE ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
        return shown.isEmpty() ? "" : Chars.nested("“" + OPEN_END.matcher(shown).replaceAll("") + "”");
    }
}
