package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What offices want to look for on ordinary days, said in sentences by somebody who has read nothing but the guide
 * ({@code tasks/rules.txt}): each rule is taken by the command line, finds its wrong example and leaves its right one alone.
 */
class OfficeTasksTest {

    private static final Path TASKS = Path.of("src/test/resources/nianshen/tasks/rules.txt");
    /** The sound reports are examples too. */
    private static final int BASES = 6;
    private static final Pattern EXAMPLE = Pattern.compile("(反|正) (.*)");
    private static final Pattern OF_EXAMPLE = Pattern.compile("(改|可|名册|台账|另一份) (.*)");
    private static final Pattern FIELD = Pattern.compile("(适用|起始|截止|问题|整改|没读准|级别)：.*");

    @TempDir
    private Path rules;

    /** A task: what it is called, the lines of its rule, the examples as files of cases have them. */
    private record Task(String title, List<String> said, List<StringBuilder> examples) {

        /** The rule as somebody types it. */
        String rule(String id) {
            List<String> fields = said.stream().filter(l -> FIELD.matcher(l).matches()).toList();
            List<String> conditions = said.stream().filter(l -> !fields.contains(l)).toList();
            String message = fields.stream().anyMatch(f -> f.startsWith("问题")) ? "" : "问题：" + title + "\n";
            return "规则 “" + id + " " + title + "”\n级别：提示\n依据：LOC\n" + String.join("\n", fields) + "\n" + message + "整改：核实后更正\n当\n  "
                    + String.join("\n  ", conditions) + "\n那么\n  报告问题\n结束\n\n";
        }
    }

    @Test
    void everyRuleFindsWhatItIsForAndNothingElse() throws IOException {
        Shipped.copy(Shipped.BASES_ONLY, rules);
        Path local = Files.createDirectories(rules.resolve("local/words/mentions")).getParent().getParent();
        Files.writeString(local.resolve("words/mentions/本办禁用.txt"), "成效斐然\n硕果累累\n");
        Files.writeString(local.resolve("说法.dsl"), "[当][part:overview]报告写得笼统=$证据 : Section( key == \"overview\", state == Section.State.PRESENT, length < 300 )\n");
        List<Task> tasks = tasks();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < tasks.size(); i++) {
            String id = (char) ('A' + i / 99) + "Z-" + String.format("%02d", i % 99 + 1);
            written.append(tasks.get(i).rule(id));
            Path cases = Files.createDirectories(local.resolve("cases").resolve(id));
            for (StringBuilder example : tasks.get(i).examples()) {
                Files.writeString(cases.resolve(example.charAt(0) + "例" + tasks.get(i).examples().indexOf(example) + ".txt"), example.substring(1).replace("#", id));
            }
        }
        Files.writeString(local.resolve("任务.dslr"), written);
        Cli test = Cli.run("rules", "test", "AZ", "--rules", rules.toString());
        assertEquals(List.of(), test.out().lines().filter(l -> l.startsWith("✗")).toList(), test::toString);
        assertEquals(0, test.exit(), test::toString);
        assertTrue(test.out().contains("共 " + (tasks.stream().mapToInt(t -> t.examples().size()).sum() + BASES) + " 例"), test::toString);
        assertTrue(tasks.size() >= 60 && tasks.stream().allMatch(t -> t.examples().stream().map(e -> e.charAt(0)).distinct().count() == 2), () -> tasks.size() + " tasks");
    }

    private static List<Task> tasks() throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (String line : Files.readAllLines(TASKS)) {
            Task task = tasks.isEmpty() ? null : tasks.get(tasks.size() - 1);
            var example = EXAMPLE.matcher(line);
            var more = OF_EXAMPLE.matcher(line);
            if (line.startsWith("## ")) {
                tasks.add(new Task(line.substring(3), new ArrayList<>(), new ArrayList<>()));
            } else if (example.matches()) {
                task.examples().add(new StringBuilder(example.group(1) + "范本: " + example.group(2) + (example.group(1).equals("反") ? "\n应: #" : "") + "\n"));
            } else if (more.matches()) {
                task.examples().get(task.examples().size() - 1).append(entry(more.group(1), more.group(2).replace("\\n", "\n")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                task.said().add(line);
            }
        }
        return tasks;
    }

    private static String entry(String keyword, String text) {
        return keyword.equals("改") ? "改: " + text.replaceFirst(" => ", "\n为: ") + "\n" : keyword + ": " + text + "\n";
    }
}
