package nianshen.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.template.Problem;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads names and metadata of the rules in a DRL file. What the parser cannot read is left to the compiler to tell. */
final class DrlReader {

    private static final Pattern ID = Pattern.compile("^([A-Z]{2}-\\d\\d)(?=[ /]|$)");
    private static final Pattern LIKE_ID = Pattern.compile("([A-Z]{2})\\s*[-—_]?\\s*0*(\\d{1,2})(?!\\d)");
    private static final int ID_LENGTH = 5;
    private final RuleTexts files;
    private final List<Problem> problems;

    DrlReader(RuleTexts files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rules of every file, in order of file and line. */
    List<DrlRule> read() {
        List<DrlRule> rules = new ArrayList<>();
        files.files().forEach(file -> rules.addAll(read(file, files.text(file))));
        return rules;
    }

    private List<DrlRule> read(String file, String text) {
        List<DrlRule> rules = new ArrayList<>();
        PackageDescr parsed = parse(text);
        if (parsed != null) {
            problems.addAll(add(parsed, file, text, rules));
        }
        return rules;
    }

    /** The parsed file, or null where it cannot be parsed at all. */
    static PackageDescr parse(String text) {
        try {
            return parser().parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            return null;
        }
    }

    /** The parsed file; none where there is any fault in it. */
    static Optional<PackageDescr> parsedWhole(String text) {
        try {
            DrlParser parser = parser();
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            return Optional.empty();
        }
    }

    private static DrlParser parser() {
        return new DrlParser(LanguageLevelOption.DRL6);
    }

    /** Adds the rules of a parsed file and tells which names are not as they must be. */
    static List<Problem> add(PackageDescr parsed, String file, String text, List<DrlRule> rules) {
        List<Problem> wrong = new ArrayList<>();
        Map<Integer, Map<String, DrlRule.Place>> places = RuleGrammar.places(file, text);
        for (RuleDescr rule : parsed.getRules()) {
            String name = rule.getName();
            String meant = ID.matcher(name).find() ? name : meant(name);
            nameProblem(name).ifPresent(p -> wrong.add(new Problem(file, rule.getLine(), null, p)));
            if (!meant.isEmpty()) {
                rules.add(new DrlRule(meant.substring(0, ID_LENGTH), name, annotations(rule), places.getOrDefault(rule.getLine(),
                        Map.of()), String.valueOf(rule.getConsequence()), file, rule.getLine(), Uses.of(rule)));
            }
        }
        return wrong;
    }

    /** Why a rule cannot be called that. */
    static Optional<String> nameProblem(String name) {
        String meant = ID.matcher(name).find() ? name : meant(name);
        return meant.equals(name) ? Optional.empty() : Optional.of("规则名“" + name + "”应以规则编号开头"
                + (meant.isEmpty() ? "，如“FE-02 要素不全”或“FE-02/有收费”" : "，是否想写“" + meant + "”"));
    }

    /** The name with its id as it must be written; "" where no id can be made out. */
    private static String meant(String name) {
        Matcher id = LIKE_ID.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
        return !id.lookingAt() ? "" : id.group(1) + "-" + String.format("%02d", Integer.valueOf(id.group(2)))
                + name.substring(id.end()).replaceFirst("^(?=[^ /])", " ").stripTrailing();
    }

    private static Map<String, String> annotations(RuleDescr rule) {
        Map<String, String> result = new LinkedHashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            result.put(annotation.getName(), unquoted(String.valueOf(annotation.getSingleValueAsString())));
        }
        return result;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
