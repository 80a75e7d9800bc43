package nianshen.rules.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Figure;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.ingest.source.UnreadableException;
import nianshen.roster.Roster;
import nianshen.rules.Judge;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Rules over several reports end as their sentences mean, alone, denied, and before and behind a sentence about one
 * report: on reports with and without those that they are held against.
 */
class CompanyMeaningTest {

    private static final int COMPANIES = System.getProperty("whole") == null ? 40 : 1500;
    private static final long SEED = Long.getLong("seed", 20260131);
    /** Holds of every report. */
    private static final String ALWAYS = "报告年度不早于2000年";

    @Test
    void rulesOverSeveralReportsEndAsTheirSentencesMean() throws IOException, UnreadableException {
        List<Written> rules = rules();
        RulePack pack = MeaningTest.pack(rules);
        CompanyMeanings meanings = new CompanyMeanings(pack.catalogue(), pack.settings().thresholds());
        Worlds drawn = new Worlds(MeaningTest.SHIPPED, List.of("公开"), SEED);
        Random random = new Random(SEED);
        List<Company> companies = Stream.generate(drawn::next).filter(CompanyMeaningTest::whole).limit(COMPANIES).map(w -> Company.of(w, random)).toList();
        Set<String> wrong = new LinkedHashSet<>();
        Map<String, Set<Result>> seen = new LinkedHashMap<>();
        for (Company company : companies) {
            Map<String, Outcome> ended = Judge.judgement(pack, company.own().facts(), company.beside(Roster.of(List.of()))).outcomes().stream()
                    .collect(Collectors.toMap(Outcome::rule, o -> o));
            for (Written rule : rules) {
                String sentence = rule.conditions().stream().filter(c -> !c.equals(ALWAYS)).findFirst().orElseThrow();
                Outcome outcome = ended.get(rule.id());
                seen.computeIfAbsent(sentence, s -> new HashSet<>()).add(outcome.result());
                if (!fits(meanings.ask(sentence, company), outcome.result(), sentence.startsWith("并非"))) {
                    wrong.add(rule.conditions() + " ends " + outcome.result() + " " + outcome.reason() + " where it means " + said(meanings.ask(sentence, company)) + " in " + companies.indexOf(company));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        seen.values().removeIf(results -> results.contains(Result.VIOLATED) && results.size() > 1);
        assertEquals(Map.of(), seen, "sentences that are met by all reports or by none");
    }

    private static boolean fits(Reply meant, Result ended, boolean denied) {
        if (meant.yes() && !denied) {
            return ended == Result.VIOLATED;
        }
        return meant.no() || meant.yes() ? (ended == Result.VIOLATED) == meant.yes() || ended == Result.UNDETERMINED || denied && ended == Result.NOT_APPLICABLE
                : ended != Result.VIOLATED && ended != Result.SATISFIED;
    }

    private static String said(Reply meant) {
        return meant.yes() ? "yes" : meant.no() ? "no" : "open";
    }

    /** Reports of which all that the sentences look at was found, each cell once. */
    private static boolean whole(World world) {
        List<String> keys = world.all(Figure.class).map(Figure::key).toList();
        return world.report().year() != null && world.report().agency() != null && !keys.isEmpty() && keys.size() == new HashSet<>(keys).size();
    }

    private static List<Written> rules() {
        List<List<String>> all = new ArrayList<>();
        for (String sentence : Guide.conditionsOnSeveral()) {
            all.add(List.of(sentence));
            all.add(List.of("并非" + sentence));
            all.add(List.of(ALWAYS, sentence));
            all.add(List.of(sentence, ALWAYS));
        }
        List<Written> rules = new ArrayList<>();
        all.forEach(conditions -> rules.add(new Written((char) ('E' + rules.size() / 99) + "A-" + String.format("%02d", rules.size() % 99 + 1), conditions)));
        return rules;
    }
}
