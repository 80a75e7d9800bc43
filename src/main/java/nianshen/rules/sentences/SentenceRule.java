package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.rules.phrases.Clause;
import nianshen.rules.phrases.Code;
import nianshen.rules.phrases.Plain;

/**
 * A rule in Chinese sentences in the making. Alternatives (或者) become rules of their own beside it, and so does
 * everything that keeps silence from being taken for a pass: what a condition speaks of and could not be read leads to
 * 未能判定, what may be damaged to 存疑.
 */
final class SentenceRule {

    /** A sentence that would have given a name to a number. */
    private static final Pattern NAMING = Pattern.compile("记(?:为|作)\"?([\\p{IsHan}A-Za-z]{1,8})\"?$");
    private static final String EVIDENCE = "证据";
    /** Conditions that must hold together, each with its alternatives. */
    private final List<List<Clause>> conditions = new ArrayList<>();
    private final List<String> conclusions = new ArrayList<>();
    /** Names that sentences would have given that are not understood: that they are missing has been told. */
    private final Set<String> promised = new TreeSet<>();
    private final RulesBeside beside;

    /**
     * @param file  the file it stands in, which tells its rules from others of the id
     * @param whole what stands behind 规则
     * @param seen  conditions of rules so far, lest a rule repeat another's
     */
    SentenceRule(String file, String whole, Set<String> seen) {
        this.beside = new RulesBeside(bare(file), whole, conclusions, seen);
    }

    private static String bare(String file) {
        return file.replaceFirst("\\.[^.]*$", "");
    }

    /** Whether a rule of the file's code was not written as it stands, but stands beside one that was. */
    static boolean standsBeside(String file, String rule) {
        return rule.endsWith(" " + bare(file));
    }

    /** Adds a condition, of whose clauses each is enough; an alternative joins the condition before it. */
    void add(List<Clause> clauses, boolean alternative) {
        if (!alternative) {
            conditions.add(new ArrayList<>());
        }
        conditions.get(conditions.size() - 1).addAll(clauses);
    }

    /** How many conditions were said. */
    int clauses() {
        return (int) all().count();
    }

    /** In how many ways it can come true. */
    int ways() {
        return conditions.stream().mapToInt(List::size).reduce(1, (a, b) -> Math.min(a * b, Short.MAX_VALUE));
    }

    boolean hasConclusions() {
        return !conclusions.isEmpty();
    }

    boolean hasConditions() {
        return !conditions.isEmpty();
    }

    /** Metadata that also the rules beside it must bear, since the main rule of the id says otherwise. */
    void describe(String annotations) {
        beside.describe(annotations);
    }

    /** Its own words for an ending, by the field that holds them. */
    void words(String field, String text) {
        beside.words(field, text);
    }

    void conclude(String code) {
        conclusions.add(code);
    }

    /** Whether a conclusion says what stands for the name. */
    boolean concludesWith(String wanted) {
        return conclusions.stream().anyMatch(c -> Code.of(c).hands(wanted));
    }

    /** The names given by conditions that an alternative, or else a further condition, must hold together with. */
    Set<String> namesBefore(boolean alternative) {
        return conditions.stream().limit(conditions.size() - (alternative ? 1 : 0)).flatMap(List::stream)
                .flatMap(c -> c.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that a conclusion uses and no condition gives. */
    Set<String> unknown(String conclusion) {
        Set<String> used = new TreeSet<>(Code.of(conclusion).named());
        used.remove(EVIDENCE);
        used.removeAll(names());
        return used;
    }

    /** Takes a name that a sentence would give, were it understood, for given, so that nothing that rests on it is told of. */
    void promise(Plain sentence) {
        NAMING.matcher(sentence.text()).results().forEach(m -> promised.add(m.group(1)));
    }

    /** The names given so far. */
    Set<String> names() {
        return Stream.concat(all().flatMap(c -> c.names().stream()), promised.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that are used where not every alternative gives them. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (List<Clause> path : paths()) {
            Set<String> given = path.stream().flatMap(c -> c.names().stream()).collect(Collectors.toSet());
            path.stream().flatMap(c -> c.uses().stream()).filter(n -> !given.contains(n) && !promised.contains(n)).forEach(missing::add);
        }
        return missing;
    }

    /** Names in the words of its endings that nothing gives there. */
    Set<String> unfilled() {
        return beside.unfilled();
    }

    /** What it must be able to look at. */
    String needs() {
        return all().flatMap(c -> c.needs().stream()).distinct().collect(Collectors.joining(","));
    }

    private Stream<Clause> all() {
        return conditions.stream().flatMap(List::stream);
    }

    /** The consequence of the first choice of every alternative, which is the rule as written. */
    String consequence(String conclusion) {
        return RulesBeside.consequence(conclusion, conditions.stream().map(c -> c.get(0)).toList());
    }

    /** Says what it is about, lest a rule that stands beside another say the same. */
    void declare() {
        beside.declare(paths());
    }

    /** The rules that stand beside it, on one line; all rules of the file must have been declared. */
    String beside() {
        return beside.of(paths());
    }

    /** Every way to choose among the alternatives. */
    private List<List<Clause>> paths() {
        List<List<Clause>> paths = List.of(List.of());
        for (List<Clause> choices : conditions) {
            List<List<Clause>> longer = new ArrayList<>();
            for (Clause choice : choices) {
                for (List<Clause> path : paths) {
                    List<Clause> one = new ArrayList<>(path);
                    one.add(choice);
                    longer.add(one);
                }
            }
            paths = longer;
        }
        return paths;
    }
}
