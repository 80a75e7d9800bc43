package nianshen.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.template.Problem;

/**
 * Rules in Chinese sentences ({@code .dslr}), turned into rule code line by line, so that whatever is said of line 7
 * of the code is true of line 7 of the sentences.
 */
final class Sentences {

    private static final String HEADER = header("checks.sentences");
    private static final Pattern RULE = Pattern.compile("规则[:：]?\\s*[“\"「]?([^”\"」]+)[”\"」]?");
    private static final Pattern ID_AND_NAME = Pattern.compile("[A-Z]{2}-\\d\\d\\s+(.+)");
    private static final Pattern FIELD = Pattern.compile("([^:：]{2,4})[:：](.*)");
    private static final String EVIDENCE = "$证据";

    private final Phrasebook book;
    private final UnaryOperator<String> labels;

    /** @param labels brings a row or column label to its official form; gives null for one that no table has */
    Sentences(Phrasebook book, UnaryOperator<String> labels) {
        this.book = book;
        this.labels = labels;
    }

    /** What stands before the first rule of a file, on its line. */
    static String header(String name) {
        return "package " + name + "; import nianshen.facts.*; import nianshen.rules.Setting; import nianshen.rules.DueDate;"
                + " import nianshen.template.RosterEntry; global nianshen.rules.Ledger ledger; ";
    }

    /** The rule code of a file, with as many lines; sentences that are not understood are added to the problems. */
    String expand(String file, String text, List<Problem> problems) {
        return new File(file, problems).expand(text.lines().toList());
    }

    /** Where in a rule a line stands. */
    private enum Place { OUTSIDE, HEAD, WHEN, THEN }

    /** The work on one file. */
    private final class File {
        private final String file;
        private final List<Problem> problems;
        private final List<String> code = new ArrayList<>();
        private final Set<String> needs = new LinkedHashSet<>();
        private final List<String> evidence = new ArrayList<>();
        private Place place = Place.OUTSIDE;
        private int headLine;
        private boolean needsWritten;
        /** What the rule is called; null for one that joins another of its id ({@code ST-09/第五部分空缺}). */
        private String name;

        File(String file, List<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        String expand(List<String> lines) {
            for (String line : lines) {
                code.add(comment(line) ? "" : code(line.strip()));
            }
            if (place != Place.OUTSIDE) {
                problem("最后一条规则没有以“结束”收尾");
            }
            return HEADER + String.join("\n", code) + "\n";
        }

        private boolean comment(String line) {
            return line.isBlank() || line.strip().startsWith("#") || line.strip().startsWith("//");
        }

        private String code(String line) {
            String word = Plain.form(line).replaceAll("[:,]$", "");
            return switch (place) {
                case OUTSIDE -> head(line);
                case HEAD -> word.equals("当") ? enter(Place.WHEN, "when") : field(line);
                case WHEN -> word.equals("那么") ? enter(Place.THEN, "then") : sentence(line, true);
                case THEN -> word.equals("结束") ? close() : sentence(line, false);
            };
        }

        private String enter(Place next, String keyword) {
            place = next;
            return keyword;
        }

        private String head(String line) {
            Matcher rule = RULE.matcher(line);
            if (!rule.matches()) {
                problem("此处应为“规则 “编号 名称””，实为“" + line + "”");
                return "";
            }
            place = Place.HEAD;
            headLine = code.size();
            needs.clear();
            evidence.clear();
            needsWritten = false;
            String whole = rule.group(1).strip();
            Matcher idAndName = ID_AND_NAME.matcher(whole);
            name = idAndName.matches() ? idAndName.group(1) : null;
            return "rule \"" + whole + "\"";
        }

        private String field(String line) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                problem("此处应为“级别：一般”之类的说明或“当”，实为“" + line + "”");
                return "";
            }
            String key = field.group(1).strip();
            String value = field.group(2).strip();
            needsWritten |= key.equals("需要");
            Optional<String> annotation = SentenceFields.annotation(key, value);
            if (annotation.isEmpty()) {
                problem(SentenceFields.problem(key, value));
            } else if (key.equals("名称")) {
                name = value;
                return "";
            }
            return annotation.orElse("");
        }

        private String sentence(String line, boolean condition) {
            String plain = Plain.form(line.replaceFirst("^[-—·*•]\\s*", ""));
            for (Phrase phrase : book.of(condition)) {
                Optional<Map<String, String>> gaps = phrase.match(plain);
                if (gaps.isPresent()) {
                    return condition ? condition(phrase, official(gaps.get())) : consequence(phrase, gaps.get());
                }
            }
            problem("看不懂“" + line + "”" + book.nearest(line, condition).map(n -> "，是否想写“" + n + "”")
                    .orElse("，可用的句子见 sentences 文件夹中的词汇表"));
            return "";
        }

        /** Labels of rows and columns in their official form. */
        private Map<String, String> official(Map<String, String> gaps) {
            return gaps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, gap -> {
                if (!gap.getKey().startsWith("行") && !gap.getKey().startsWith("列")) {
                    return gap.getValue();
                }
                String label = labels.apply(gap.getValue());
                if (label == null) {
                    problem("统一格式的表中没有“" + gap.getValue() + "”这一行或列");
                }
                return label == null ? gap.getValue() : label;
            }));
        }

        private String condition(Phrase phrase, Map<String, String> gaps) {
            for (String need : Phrase.filled(phrase.needs(), gaps).split(",")) {
                if (!need.isBlank()) {
                    needs.add(need.strip());
                }
            }
            String variable = "$e" + (code.size() + 1);
            String filled = Phrase.filled(phrase.code(), gaps);
            if (filled.contains(EVIDENCE)) {
                evidence.add(variable);
            }
            return filled.replace(EVIDENCE, variable);
        }

        private String consequence(Phrase phrase, Map<String, String> gaps) {
            String chain = evidence.stream().map(v -> ".at(" + v + ")").collect(Collectors.joining());
            return Phrase.filled(phrase.code(), gaps).replace(".at(" + EVIDENCE + ")", chain);
        }

        private String close() {
            if (name != null) {
                String looks = needsWritten || needs.isEmpty() ? "" : " @needs(\"" + String.join(",", needs) + "\")";
                code.set(headLine, code.get(headLine) + " @name(\"" + name + "\")" + looks);
            }
            return enter(Place.OUTSIDE, "end");
        }

        private void problem(String message) {
            problems.add(new Problem(file, code.size() + 1, null, message));
        }
    }
}
