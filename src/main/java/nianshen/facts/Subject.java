package nianshen.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be looked at in a report, as {@link Coverage} tells it and rules say that they need it. Some subjects are of
 * many: a part, a table, a sum or a claim, each by its key.
 */
public enum Subject {

    /** The source file: what stands in it, all of it. */ SOURCE("source"),
    /** Pages that were recognised in pictures. */ PICTURE("picture"),
    /** Figures of these that were recognised less certainly than others. */ FAINT("faint"),
    /** Places of these of which a person told what stands there. */ CONFIRMED("confirmed"),
    /** The report's title. */ TITLE("title"),
    /** The agency that the title names. */ TITLE_AGENCY("title:agency"),
    /** The reporting year. */ YEAR("year"),
    /** The prose, all of it. */ PROSE("prose"),
    /** The signs of the prose, each as its writer put it. */ SIGNS("signs"),
    /** The aspects that the overview must speak of. */ ASPECTS("aspects"),
    /** What is said of the fee for handling information. */ FEE("fee"),
    /** When the report was written. */ WRITTEN("date:written"),
    /** When it was published. */ PUBLISHED("date:published"),
    /** The agency's line in the roster. */ ROSTER("roster"),
    /** Names of agencies in the prose. */ NAMES("names"),
    /** The period that the figures are said to be of. */ PERIOD("period"),
    /** The parts that the introduction lists. */ PARTS_LIST("partsList"),
    /** Totals in prose with all their items. */ CLAIM_LIST("claimList"),
    /** The format that the tables follow. */ VARIANT("variant"),
    /** Labels of all tables. */ LABELS("labels"),
    /** Rows of all tables. */ ROWS("rows"),
    /** Figures of all tables that the report's format has. */ FIGURES("figures"),
    /** The column of the site in which the page stands. */ SITE_COLUMN("site.column"),
    /** The page's attachments. */ ATTACHMENTS("attachments"),
    /** The electronic seals of the file. */ SEALS("seals"),
    /** The agency's report on the year before. */ LAST_YEAR("report:lastYear"),
    /** Another form of the report itself: an earlier one, or one published elsewhere. */ SAME_YEAR("report:sameYear"),
    /** Reports of other agencies. */ OTHERS("report:others"),
    /** What the agencies under a government add up to. */ ROLL_UP("report:rollup"),
    /** Who is to report, by the roster, and who did. */ DUTY("report:duty"),
    /** Agencies of the same function. */ PEERS("report:peers"),
    /** The office's own books. */ LEDGERS("report:ledgers"),
    /** One part, by its key. */ PART("part:", true),
    /** One table. */ TABLE("table:", true),
    /** The rows of one table. */ ROW("row:", true),
    /** One kind of sum. */ EQUATION("equation:", true),
    /** One figure that prose may claim, by the key of its cell or sum. */ CLAIM("claim:", true);

    private static final Map<String, Subject> WHOLE = Arrays.stream(values()).filter(s -> !s.ofMany)
            .collect(Collectors.toUnmodifiableMap(s -> s.text, s -> s));
    private static final List<Subject> OF_MANY = Arrays.stream(values()).filter(s -> s.ofMany).toList();
    private final String text;
    private final boolean ofMany;

    Subject(String text) {
        this(text, false);
    }

    Subject(String text, boolean ofMany) {
        this.text = text;
        this.ofMany = ofMany;
    }

    /** As rules write it; of one of many without its key: {@code part:}. */
    public String text() {
        return text;
    }

    /** Whether what rules write stands for other reports. */
    public static boolean ofOthers(String written) {
        return written.startsWith("report:");
    }

    /** Whether it is one of many, told apart by keys. */
    public boolean ofMany() {
        return ofMany;
    }

    /** As rules write the one of that key: {@code part:overview}. */
    public String of(String key) {
        if (!ofMany) {
            throw new IllegalArgumentException(this + " has no keys");
        }
        return text + key;
    }

    /** The subject that is written so. */
    public static Optional<Subject> named(String written) {
        Subject whole = WHOLE.get(written);
        return whole != null ? Optional.of(whole)
                : OF_MANY.stream().filter(s -> written.startsWith(s.text) && written.length() > s.text.length()).findFirst();
    }
}
