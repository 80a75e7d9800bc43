package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.ledger.Wording;

/**
 * A rule in Chinese sentences in the making. Alternatives (或者) become rules of their own beside it, and so does
 * everything that keeps silence from being taken for a pass: what a condition speaks of and could not be read leads to
 * 未能判定, what may be damaged to 存疑.
 */
final class SentenceRule {

    private static final Pattern VARIABLE = Pattern.compile("\\$[\\p{L}\\p{N}_]+");
    private static final Pattern NAME = Pattern.compile("\\$([\\p{L}][\\p{L}\\p{N}]*)");
    private static final String EVIDENCE = ".at($证据)";
    private static final String VIOLATED = "ledger.violated()";
    private final String file;
    private final String whole;
    private final String id;
    /** Conditions that must hold together, each with its alternatives. */
    private final List<List<Clause>> conditions = new ArrayList<>();
    private final List<String> conclusions = new ArrayList<>();
    private final Set<String> seen;
    private String described = "";
    /** What it says itself for endings that the program provides for, by field. */
    private final Map<String, String> wordings = new HashMap<>();
    private final Set<String> unfilled = new TreeSet<>();
    private int variants;

    /**
     * @param file  the file it stands in, which tells its rules from others of the id
     * @param whole what stands behind 规则
     * @param seen  conditions of rules so far, lest a rule repeat another's
     */
    SentenceRule(String file, String whole, Set<String> seen) {
        this.file = bare(file);
        this.whole = whole;
        this.id = whole.split("[ /]", 2)[0];
        this.seen = seen;
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
        described = annotations;
    }

    /** Its own words for an ending, by the field that holds them. */
    void words(String field, String text) {
        wordings.put(field, text);
    }

    void conclude(String code) {
        conclusions.add(code);
    }

    /** Whether a conclusion says what stands for the name. */
    boolean concludesWith(String wanted) {
        return conclusions.stream().anyMatch(c -> c.contains("(\"" + wanted + "\""));
    }

    /** The names given by conditions that an alternative, or else a further condition, must hold together with. */
    Set<String> namesBefore(boolean alternative) {
        return conditions.stream().limit(conditions.size() - (alternative ? 1 : 0)).flatMap(List::stream)
                .flatMap(c -> c.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that a conclusion uses and no condition gives. */
    Set<String> unknown(String conclusion) {
        Set<String> used = NAME.matcher(conclusion).results().map(m -> m.group(1)).filter(n -> !n.equals("证据"))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(names());
        return used;
    }

    /** The names given so far. */
    Set<String> names() {
        return all().flatMap(c -> c.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that are used where not every alternative gives them. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (List<Clause> path : paths()) {
            Set<String> given = path.stream().flatMap(c -> c.names().stream()).collect(Collectors.toSet());
            path.stream().flatMap(c -> c.uses().stream()).filter(n -> !given.contains(n)).forEach(missing::add);
        }
        return missing;
    }

    /** Names in the words of its endings that nothing gives there. */
    Set<String> unfilled() {
        return unfilled;
    }

    /** What it must be able to look at. */
    String needs() {
        return all().flatMap(c -> c.needs().stream()).distinct().collect(Collectors.joining(","));
    }

    private java.util.stream.Stream<Clause> all() {
        return conditions.stream().flatMap(List::stream);
    }

    /** The consequence of the first choice of every alternative, which is the rule as written. */
    String consequence(String conclusion) {
        return consequence(conclusion, conditions.stream().map(c -> c.get(0)).toList());
    }

    private static String consequence(String conclusion, List<Clause> path) {
        String evidence = path.stream().flatMap(c -> c.evidence().stream()).distinct().map(v -> ".at(" + v + ")")
                .collect(Collectors.joining());
        String names = path.stream().flatMap(c -> c.names().stream()).distinct()
                .map(n -> ".with(\"" + n + "\", $" + n + ")").collect(Collectors.joining());
        return conclusion.replace(EVIDENCE, names + evidence);
    }

    /** Says what it is about, lest a rule that stands beside another say the same. */
    void declare() {
        paths().forEach(path -> seen.add(key(code(path))));
    }

    /** The rules that stand beside it, on one line; all rules of the file must have been declared. */
    String beside() {
        List<List<Clause>> paths = paths();
        StringBuilder beside = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            List<String> code = code(paths.get(i));
            if (i > 0) {
                beside.append(rule("或", code, concluded(paths.get(i))));
            }
        }
        paths.forEach(path -> beside.append(unread(path)).append(doubtful(path)));
        return beside.toString();
    }

    private static List<Clause.Step> steps(List<Clause> path) {
        return path.stream().flatMap(c -> c.steps().stream()).toList();
    }

    private String unread(List<Clause> path) {
        StringBuilder rules = new StringBuilder();
        List<String> before = new ArrayList<>();
        for (Clause.Step step : steps(path)) {
            if (step.unread() != null) {
                rules.append(ending("未读准", SentenceFields.UNREAD, "undetermined", with(before, step.unread()), "“" + step.said() + "”要看的内容空白或没有读准，无法判断"));
            }
            if (step.unsaid() != null) {
                rules.append(ending("未写", SentenceFields.UNSAID, "notApplicable", with(before, step.unsaid()), "没有“" + step.said() + "”，无从判断"));
            }
            before.add(step.code());
        }
        return rules.toString();
    }

    /** A rule that ends without a finding, for a reason of its own or the usual one. */
    private String ending(String suffix, String field, String call, List<String> code, String usual) {
        String reason = wordings.getOrDefault(field, usual.replaceAll("[{}]", ""));
        return once(suffix, code, "ledger." + call + "(\"" + reason + "\")" + filled(reason, code) + ";");
    }

    /** What the names in braces of a reason stand for. */
    private String filled(String reason, List<String> code) {
        Set<String> given = Clause.Step.names(String.join("; ", code));
        StringBuilder filled = new StringBuilder();
        for (String name : new TreeSet<>(Wording.ARGUMENT.matcher(reason).results().map(m -> m.group(1)).filter(n -> !Wording.BUILT_IN.contains(n)).toList())) {
            filled.append(given.contains(name) ? ".with(\"" + name + "\", $" + name + ")" : "");
            unfilled.addAll(given.contains(name) ? Set.of() : Set.of(name));
        }
        return filled.toString();
    }

    private String doubtful(List<Clause> path) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < path.size() && concluded(path).contains(VIOLATED); i++) {
            for (Clause doubted : path.get(i).doubted()) {
                List<Clause> other = new ArrayList<>(path);
                other.set(i, doubted);
                String own = wordings.containsKey(SentenceFields.DOUBTED) ? ".message(\"" + wordings.get(SentenceFields.DOUBTED) + "\")" : "";
                rules.append(once("存疑", code(other), concluded(other).replace(VIOLATED, "ledger.doubtful()" + own))).append(doubted.evidence().isEmpty() ? "" : unread(other));
            }
        }
        return rules.toString();
    }

    private String concluded(List<Clause> path) {
        return conclusions.stream().map(c -> consequence(c, path)).collect(Collectors.joining(" "));
    }

    private String once(String suffix, List<String> code, String consequence) {
        return seen.add(key(code)) ? rule(suffix, code, consequence) : "";
    }

    /** What tells conditions from others of the rule's id, whatever their variables are called. */
    private String key(List<String> code) {
        Map<String, String> called = new HashMap<>();
        return id + " " + VARIABLE.matcher(String.join("; ", code))
                .replaceAll(m -> "v" + called.computeIfAbsent(m.group(), v -> String.valueOf(called.size())));
    }

    private String rule(String suffix, List<String> code, String consequence) {
        variants++;
        return " rule \"" + id + "/" + whole.replaceFirst("^\\S*?[ /]", "") + suffix + variants + " " + file + "\"" + described + " when "
                + String.join("; ", code) + " then " + consequence + " end";
    }

    private static List<String> code(List<Clause> path) {
        return steps(path).stream().map(Clause.Step::code).toList();
    }

    private static List<String> with(List<String> code, String more) {
        List<String> all = new ArrayList<>(code);
        all.add(more);
        return all;
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
