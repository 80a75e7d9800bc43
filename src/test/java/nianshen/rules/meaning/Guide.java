package nianshen.rules.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences that the guide shows: every one of the vocabulary. */
public final class Guide {

    private static final Pattern SENTENCES = Pattern.compile("(?m)^```句子( 那么)?\\n((?s:.*?))^```$");
    private static final Pattern SEVERAL_REPORTS = Pattern.compile("(?s)\\*\\*上年的报告\\*\\*.*?(?=\\*\\*反面\\*\\*)");
    /** What gives the numbers that sentences compare. */
    private static final List<String> NUMBERS = List.of("表三“本年新收”行“总计”列记为甲数", "表三“上年结转”行“总计”列记为乙数", "表三“（七）总计”行“总计”列记为丙数");

    private Guide() {
    }

    /** Sentences about one report, for behind 当. */
    public static List<String> conditions() {
        return sentences(SEVERAL_REPORTS.matcher(text()).replaceAll(""), false);
    }

    /** Sentences about several. */
    public static List<String> conditionsOnSeveral() {
        return sentences(SEVERAL_REPORTS.matcher(text()).results().map(MatchResult::group).findFirst().orElseThrow(), false);
    }

    /** Sentences for behind 那么. */
    public static List<String> conclusions() {
        return sentences(text(), true);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("rules/README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sentences(String text, boolean concluding) {
        Matcher block = SENTENCES.matcher(text);
        List<String> all = new ArrayList<>();
        while (block.find()) {
            if ((block.group(1) != null) == concluding) {
                block.group(2).lines().forEach(all::add);
            }
        }
        return all;
    }

    /** The sentences that must go before these for the numbers they use. */
    public static Stream<String> given(List<String> conditions) {
        return NUMBERS.stream().filter(n -> conditions.stream().anyMatch(c -> c.contains(n.substring(n.length() - 2)) && !c.contains("记为")));
    }
}
