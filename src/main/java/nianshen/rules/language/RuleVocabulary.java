package nianshen.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianshen.facts.Aspect;
import nianshen.facts.BlockVote;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.NearCopy;
import nianshen.facts.Counted;
import nianshen.facts.Counterpart;
import nianshen.facts.Coverage;
import nianshen.facts.DateFact;
import nianshen.facts.Echo;
import nianshen.facts.Elsewhere;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.GroupTotal;
import nianshen.facts.Label;
import nianshen.facts.Level;
import nianshen.facts.ListItem;
import nianshen.facts.Mention;
import nianshen.facts.Misplacement;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Peers;
import nianshen.facts.Period;
import nianshen.facts.Recorded;
import nianshen.facts.Report;
import nianshen.facts.RolledUp;
import nianshen.facts.RowRead;
import nianshen.facts.Section;
import nianshen.facts.Spot;
import nianshen.facts.Statement;
import nianshen.facts.Submission;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
import nianshen.pack.Nearest;
import nianshen.roster.RosterEntry;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.DueDate;
import nianshen.rules.ledger.Ledger;
import nianshen.rules.ledger.Setting;

/**
 * Every word a rule may use: the language's own, the facts with what they tell, the findings API, and the harmless
 * operations on text, numbers, dates and lists. What is not here does not exist for a rule, so that there is nothing
 * to reach files, network, processes, threads, clock or classes with.
 */
public final class RuleVocabulary {

    /** The facts a rule may look at. */
    public static final List<Class<?>> FACTS = List.of(Aspect.class, BlockVote.class, Claim.class, ClaimList.class,
            Counted.class, Counterpart.class, Coverage.class, DateFact.class, Echo.class, Elsewhere.class, Equation.class, FeeStatement.class, Figure.class, Gap.class,
            GroupTotal.class, Label.class, Level.class, ListItem.class, Mention.class, Misplacement.class, NameUse.class,
            PartsList.class, Period.class, Report.class, RowRead.class, Section.class, Spot.class, Statement.class, TableRead.class,
            Title.class, YearUse.class, NearCopy.class, RolledUp.class, Submission.class, Peers.class, Recorded.class, Fact.class, Setting.class, DueDate.class,
            RosterEntry.class);

    private static final Set<String> LANGUAGE = Set.of("rule", "when", "then", "end", "salience", "not", "exists",
            "forall", "accumulate", "and", "or", "in", "matches", "contains", "excludes", "memberOf", "true", "false",
            "null", "ledger");
    private static final Set<String> ACCUMULATION = Set.of("count", "sum", "min", "max", "average", "collectList",
            "collectSet");
    private static final Set<String> TEXT = Set.of("length", "isEmpty", "isBlank", "startsWith", "endsWith",
            "substring", "indexOf", "lastIndexOf", "strip", "trim", "equals", "compareTo", "toString", "charAt");
    private static final Set<String> NUMBERS = Set.of("intValue", "longValue", "signum", "abs", "negate", "add",
            "subtract", "multiply", "remainder", "ulp", "scale", "movePointLeft", "movePointRight", "toPlainString",
            "stripTrailingZeros");
    private static final Set<String> DATES = Set.of("getYear", "getMonthValue", "getDayOfMonth", "year", "monthValue",
            "dayOfMonth", "isBefore", "isAfter", "isEqual", "plusDays", "minusDays", "plusMonths", "minusMonths",
            "withYear", "withMonth", "withDayOfMonth", "withDayOfYear", "toEpochDay");
    private static final Set<String> LISTS = Set.of("size", "get", "empty", "List", "String", "BigDecimal", "LocalDate");
    private static final Set<String> WORDS = words();

    private RuleVocabulary() {
    }

    /** Whether a rule may use the word. */
    public static boolean has(String word) {
        return word.startsWith("$") || WORDS.contains(word);
    }

    /** The nearest right word, where one is near enough to be meant. */
    static Optional<String> nearest(String word) {
        return Nearest.of(word, WORDS);
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        List.of(LANGUAGE, ACCUMULATION, TEXT, NUMBERS, DATES, LISTS).forEach(words::addAll);
        FACTS.forEach(type -> addType(type, words));
        addMethods(Ledger.class, words);
        addMethods(Draft.class, words);
        return Collections.unmodifiableSet(words);
    }

    private static void addType(Class<?> type, Set<String> words) {
        words.add(type.getSimpleName());
        addMethods(type, words);
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(constant.toString()));
            words.addAll(Set.of("name", "ordinal"));
        }
        Arrays.stream(type.getDeclaredClasses()).filter(Class::isEnum).forEach(nested -> addType(nested, words));
    }

    /** Whether a rule may call the method: of the findings API only what goes on with the finding, not what reads it. */
    static boolean offers(Class<?> type, Method method) {
        boolean findings = type == Ledger.class || type == Draft.class;
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                && (!findings || method.getReturnType() == Draft.class);
    }

    private static void addMethods(Class<?> type, Set<String> words) {
        for (Method method : type.getDeclaredMethods()) {
            if (offers(type, method)) {
                words.add(method.getName());
            }
        }
    }
}
