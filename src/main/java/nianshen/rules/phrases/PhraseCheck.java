package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Problem;
import nianshen.rules.language.Guard;

/**
 * Looks over the entries of vocabulary files: code that no rule may hold, gaps that are not in the sentence, sentences
 * that another has taken already. Told once, at the entry, and not at every rule that uses it.
 */
final class PhraseCheck {

    private static final Pattern GAP = Pattern.compile("(?<!\\\\p)\\{([\\p{L}_][^{}:]*)}");
    /** What a phrase of a class calls the sentence around it. */
    private static final String AROUND = "它";
    private static final String BEFORE = "rule \"ZZ-01 x\" when ";
    private final Map<String, String> seen = new HashMap<>();

    /**
     * Checks one entry.
     *
     * @param wrong takes column and message of what is wrong
     */
    void check(Phrase phrase, String line, String place, BiConsumer<Integer, String> wrong) {
        String first = seen.putIfAbsent(phrase.kind() + " " + Plain.form(line.substring(0, sentenceEnd(line)).replaceFirst("^(\\[[^]]*])+", "")), place);
        if (first != null) {
            wrong.accept(1, "与 " + first + " 的句子相同，永远用不到，应删去其一或改写句子");
        }
        gaps(phrase, line, wrong);
        if (phrase.kind().equals(Phrase.CONDITION) || phrase.kind().equals(Phrase.CONCLUSION)) {
            code(phrase, line, wrong);
        }
    }

    private static int sentenceEnd(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += switch (line.charAt(i)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            if (depth == 0 && line.charAt(i) == '=') {
                return i;
            }
        }
        return line.length();
    }

    private static void gaps(Phrase phrase, String line, BiConsumer<Integer, String> wrong) {
        Set<String> known = new HashSet<>(phrase.gaps().stream().map(SentenceForm.Gap::name).toList());
        Matcher used = GAP.matcher(line);
        used.useTransparentBounds(true).region(sentenceEnd(line), line.length());
        while (used.find()) {
            if (!known.contains(used.group(1).replaceFirst(ClauseMaker.QUOTED + "$", "")) && !used.group(1).equals(AROUND)) {
                wrong.accept(used.start() + 1, "代码中的 {" + used.group(1) + "} 不是句子里的空格" + (known.isEmpty() ? ""
                        : "，句子里有 " + known.stream().sorted().map(k -> "{" + k + "}").collect(Collectors.joining("、"))));
            }
        }
    }

    /** The code as a rule would hold it, every gap filled with something harmless. */
    private static void code(Phrase phrase, String line, BiConsumer<Integer, String> wrong) {
        String code = GAP.matcher(phrase.code()).replaceAll("6").replace(":=", ": ");
        boolean condition = phrase.kind().equals(Phrase.CONDITION);
        String rule = condition ? BEFORE + code + " then ledger.violated(); end" : BEFORE + "Section() then " + code + " end";
        int start = line.indexOf(phrase.code());
        List<Problem> found = new ArrayList<>(Guard.check("", rule));
        if (found.isEmpty() && !Code.of(code).even()) {
            wrong.accept(start + 1, "规则代码中的括号没有成对");
        }
        int from = condition ? BEFORE.length() : rule.indexOf(" then ") + " then ".length();
        found.stream().limit(1).forEach(p -> {
            boolean plain = GAP.matcher(phrase.code()).results().findAny().isEmpty();
            wrong.accept(plain ? start + p.column() - from : start + 1, p.message());
        });
    }
}
