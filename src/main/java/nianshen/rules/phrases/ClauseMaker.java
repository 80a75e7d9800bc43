package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a sentence that is understood into rule code: phrases within phrases, every one with variables of its own. */
public final class ClauseMaker {

    /** Names that hold within one phrase only; all others hold in the whole rule. */
    private static final Set<String> OWN = Set.of("证据", "证据二", "证据三", "证据四", "数", "文", "日", "年", "键", "值", "表", "行", "格", "号", "级", "期");
    /** {@code $数1 := 甲数}: from now on the variable goes by that name. */
    private static final Pattern NAMING = Pattern.compile("\\$(\\S+) := (\\S+)");
    /** {@code {w的话}}: only what is quoted in what fills the gap. */
    static final String QUOTED = "的话";
    private final Plain sentence;
    /** What tells the variables of this condition from those of others. */
    private final String first;
    private final List<Clause.Step> steps = new ArrayList<>();
    private final Set<String> needs = new LinkedHashSet<>();
    private final Set<String> uses = new LinkedHashSet<>();
    private int scopes;

    private ClauseMaker(Plain sentence, String first) {
        this.sentence = sentence;
        this.first = first;
    }

    /**
     * The code of a condition; several where the vocabulary has more than one for it, each of which is enough.
     *
     * @param number which of the rule's conditions it is, from 1
     * @param taken  names that others have given before; what this one calls by them is not to be had
     */
    public static List<Clause> condition(Said said, Plain sentence, int number, Set<String> taken) {
        Optional<Said> denied = said.gaps().values().stream().filter(g -> g.phrase() != null && g.phrase().kind().equals(Phrase.CONDITION)).findFirst();
        if (denied.isPresent()) {
            return List.of(Denial.of(condition(denied.get(), sentence, number, taken).stream().map(c -> c.apart("否" + number)).toList(),
                    new ClauseMaker(sentence, "").quoted(said)));
        }
        List<String> codes = new ArrayList<>(List.of(said.phrase().code()));
        codes.addAll(said.phrase().others());
        List<Clause> clauses = new ArrayList<>();
        for (String code : codes) {
            clauses.add(new ClauseMaker(sentence, String.valueOf(number)).clause(said, code, taken));
        }
        return clauses;
    }

    /** The code of a conclusion. */
    public static String conclusion(Said said, Plain sentence) {
        return new ClauseMaker(sentence, "").code(said, "");
    }

    private Clause clause(Said said, String code, Set<String> taken) {
        String scope = scope();
        Map<String, String> gaps = gaps(said, scope);
        Matcher naming = NAMING.matcher(filled(code, gaps, scope));
        if (naming.matches()) {
            makeRoom(taken);
            steps.replaceAll(s -> s.named(naming.group(1), naming.group(2)));
        } else {
            step(said, code, gaps, scope, false);
            makeRoom(taken);
        }
        return clause();
    }

    /** What it gives a name that is taken goes by another. */
    private void makeRoom(Set<String> taken) {
        Set<String> given = steps.stream().flatMap(Clause.Step::allNames).collect(Collectors.toSet());
        taken.stream().filter(given::contains)
                .forEach(name -> steps.replaceAll(s -> s.named(name, name + first)));
    }

    private Clause clause() {
        return Clause.of(steps, needs, uses);
    }

    private String scope() {
        scopes++;
        return scopes == 1 ? first : first + "_" + scopes;
    }

    /** The code of a phrase, its patterns having gone before. */
    private String code(Said said, String outer) {
        boolean own = !said.phrase().patterns().isEmpty();
        String scope = own ? scope() : outer;
        Map<String, String> gaps = gaps(said, scope);
        if (own) {
            step(said, said.phrase().patterns(), gaps, scope, true);
        }
        return filled(said.phrase().code(), gaps, scope);
    }

    private void step(Said said, String pattern, Map<String, String> gaps, String scope, boolean given) {
        Phrase phrase = said.phrase();
        UnaryOperator<String> own = code -> code == null ? null : filled(code, gaps, scope);
        steps.add(new Clause.Step(own.apply(pattern), own.apply(phrase.doubtful()), own.apply(phrase.unread()), own.apply(phrase.unsaid()),
                quoted(said), given, phrase.notes()));
    }

    /** What stands in the code for each gap, in the order in which they were said. */
    private Map<String, String> gaps(Said said, String scope) {
        Map<String, String> gaps = new TreeMap<>();
        said.gaps().entrySet().stream().sorted(Comparator.comparingInt(g -> g.getValue().from()))
                .forEach(g -> gaps.put(g.getKey(), value(g.getValue(), scope)));
        for (String need : filled(said.phrase().needs(), gaps, scope).split(",")) {
            if (!need.isBlank()) {
                needs.add(need.strip());
            }
        }
        return gaps;
    }

    private static String filled(String template, Map<String, String> gaps, String scope) {
        String code = Code.of(template).renamed(v -> OWN.contains(v) ? v + scope : v);
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            code = code.replace("{" + gap.getKey() + "}", gap.getValue()).replace("{" + gap.getKey() + QUOTED + "}", quoted(gap.getValue()));
        }
        return code;
    }

    /** The words between quotation marks in code, one a line. */
    private static String quoted(String code) {
        return Code.of(code).texts().collect(Collectors.joining("\\n"));
    }

    private String value(Said filling, String scope) {
        if (filling.phrase() != null) {
            return code(filling, scope);
        }
        if (Understanding.REMEMBERED.equals(filling.kind())) {
            uses.add(filling.code());
        }
        String typed = filling.code();
        return typed.matches("\\d+") ? typed.replaceFirst("^0+(?=\\d)", "")
                : typed.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The words as typed, fit for a text in code. */
    private String quoted(Said said) {
        String typed = sentence.typed(said.from(), said.to());
        StringBuilder quoted = new StringBuilder();
        boolean open = false;
        for (char c : typed.toCharArray()) {
            open ^= c == '"';
            quoted.append(switch (c) {
                case '"' -> open ? '“' : '”';
                case '\\' -> '／';
                default -> c;
            });
        }
        return quoted.toString();
    }
}
