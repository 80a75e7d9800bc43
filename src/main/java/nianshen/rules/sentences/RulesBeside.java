package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.ledger.Wording;
import nianshen.rules.phrases.Clause;
import nianshen.rules.phrases.Code;

/** The code of the rules that stand beside one in sentences: its alternatives, and what it ends with where it cannot be told. */
final class RulesBeside {

    private static final String EVIDENCE = ".at($证据)";
    private static final String VIOLATED = "ledger.violated()";
    /** So many clauses may be in doubt in every combination; of more only a few at once are thought of. */
    private static final int MANY = 4;
    private static final int AT_ONCE = 2;
    private final String file;
    private final String whole;
    private final String id;
    private final List<String> conclusions;
    private final Set<String> seen;
    private String described = "";
    /** What the rule says itself for endings that the program provides for, by field. */
    private final Map<String, String> wordings = new HashMap<>();
    private final Set<String> unfilled = new TreeSet<>();
    private int variants;

    /**
     * @param file        name of the file without what tells its kind
     * @param whole       the rule's name
     * @param conclusions what it concludes, as it becomes known
     * @param seen        conditions of rules so far, lest a rule repeat another's
     */
    RulesBeside(String file, String whole, List<String> conclusions, Set<String> seen) {
        this.file = file;
        this.whole = whole;
        this.id = whole.split("[ /]", 2)[0];
        this.conclusions = conclusions;
        this.seen = seen;
    }

    /** Metadata that they must bear, since the main rule of the id says otherwise. */
    void describe(String annotations) {
        described = annotations;
    }

    /** The rule's own words for an ending, by the field that holds them. */
    void words(String field, String text) {
        wordings.put(field, text);
    }

    /** Names in the words of endings that nothing gives there. */
    Set<String> unfilled() {
        return unfilled;
    }

    /** Says what the rule is about, lest a rule that stands beside another say the same. */
    void declare(List<List<Clause>> paths) {
        paths.forEach(path -> seen.add(key(code(path))));
    }

    /**
     * They on one line; all rules of the file must have been declared.
     *
     * @param paths every way in which the conditions of the rule can come true, the first as written
     */
    String of(List<List<Clause>> paths) {
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
        String own = wordings.containsKey(SentenceFields.DOUBTED) ? ".message(\"" + wordings.get(SentenceFields.DOUBTED) + "\")" : "";
        for (List<Clause> other : concluded(path).contains(VIOLATED) ? doubted(path) : List.<List<Clause>>of()) {
            boolean shown = IntStream.range(0, path.size()).anyMatch(i -> other.get(i) != path.get(i) && !other.get(i).evidence().isEmpty());
            rules.append(once("存疑", code(other), concluded(other).replace(VIOLATED, "ledger.doubtful()" + own))).append(shown ? unread(other) : "");
        }
        return rules.toString();
    }

    /** The path with one of its clauses in doubt, or several at once, fewest first: doubts must not keep each other from being told. */
    private static List<List<Clause>> doubted(List<Clause> path) {
        boolean many = path.stream().filter(c -> !c.doubted().isEmpty()).count() > MANY;
        List<List<Clause>> ways = new ArrayList<>(List.of(List.of()));
        for (Clause clause : path) {
            List<List<Clause>> longer = new ArrayList<>();
            for (List<Clause> way : ways) {
                boolean full = many && doubts(way, path) >= AT_ONCE;
                Stream.concat(Stream.of(clause), full ? Stream.empty() : clause.doubted().stream())
                        .forEach(c -> longer.add(Stream.concat(way.stream(), Stream.of(c == clause ? c : c.beside(names(way), "又" + way.size()))).toList()));
            }
            ways = longer;
        }
        return ways.stream().filter(w -> doubts(w, path) > 0).sorted(Comparator.comparingLong(w -> doubts(w, path))).toList();
    }

    private static Set<String> names(List<Clause> way) {
        return steps(way).stream().flatMap(s -> s.names().stream()).collect(Collectors.toSet());
    }

    private static long doubts(List<Clause> way, List<Clause> path) {
        return IntStream.range(0, way.size()).filter(i -> way.get(i) != path.get(i)).count();
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
        return id + " " + Code.of(String.join("; ", code)).renamed(v -> called.computeIfAbsent(v, n -> String.valueOf(called.size())));
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

    /** A conclusion with the evidence and the names that a path gives. */
    static String consequence(String conclusion, List<Clause> path) {
        String evidence = path.stream().flatMap(c -> c.evidence().stream()).distinct().map(v -> ".at(" + v + ")")
                .collect(Collectors.joining());
        String names = path.stream().flatMap(c -> c.names().stream()).distinct()
                .map(n -> ".with(\"" + n + "\", $" + n + ")").collect(Collectors.joining());
        return conclusion.replace(EVIDENCE, names + evidence);
    }
}
