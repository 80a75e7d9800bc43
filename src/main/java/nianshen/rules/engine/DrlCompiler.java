package nianshen.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianshen.pack.Problem;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Tells why the rule files of a pack do not compile, every culprit by file and line. */
final class DrlCompiler {

    private final RuleTexts files;

    DrlCompiler(RuleTexts files) {
        this.files = files;
    }

    /**
     * Adds every fault of every file to the problems.
     *
     * @param others whether there are others already; else at least one is added
     */
    void tell(List<Problem> problems, boolean others) {
        int before = problems.size();
        files.files().forEach(file -> problems.addAll(faults(file)));
        if (problems.size() == before && !others) {
            problems.add(new Problem("checks", null, null, "各文件单独可以编译，合在一起不能编译，请检查是否有同名的规则或声明"));
        }
    }

    private List<Problem> faults(String file) {
        String text = files.text(file);
        try {
            return faults(file, text);
        } catch (RuntimeException e) {
            return culprits(file, text, e);
        }
    }

    private static List<Problem> faults(String file, String text) {
        KnowledgeBuilder builder = RuleUnit.builder();
        builder.add(RuleUnit.resource(file, text), ResourceType.DRL);
        DrlErrors errors = new DrlErrors(file, text);
        boolean conditions = builder.getErrors().stream().anyMatch(DescrBuildError.class::isInstance);
        return builder.getErrors().stream().filter(e -> !conditions || !unbound(e))
                .flatMap(e -> errors.translate(e).stream()).distinct().sorted(Comparator.comparing(Problem::line, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** A variable that is missing only because the condition that binds it does not compile. */
    private static boolean unbound(KnowledgeBuilderError error) {
        return String.valueOf(error.getMessage()).contains("$") && error.getMessage().contains("cannot be resolved");
    }

    /** Tries the rules of a file one at a time, the others blanked out so that lines stay what they are. */
    private static List<Problem> culprits(String file, String text, RuntimeException failure) {
        List<Problem> found = new ArrayList<>();
        PackageDescr parsed = DrlReader.parse(text);
        List<RuleDescr> rules = parsed == null ? List.of() : parsed.getRules();
        for (RuleDescr rule : rules) {
            try {
                found.addAll(faults(file, only(rule, rules, text)));
            } catch (RuntimeException e) {
                found.add(new Problem(file, rule.getLine(), null,
                        "规则“" + rule.getName() + "”无法编译（" + e + "），请检查条件中比较的值与类型"));
            }
        }
        return found.isEmpty() ? List.of(new Problem(file, null, null, "无法编译（" + failure + "）")) : found;
    }

    private static String only(RuleDescr wanted, List<RuleDescr> rules, String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (RuleDescr rule : rules) {
            if (rule != wanted) {
                for (int i = rule.getStartCharacter(); i <= rule.getEndCharacter() && i < blanked.length(); i++) {
                    blanked.setCharAt(i, blanked.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return blanked.toString();
    }
}
