package nianshen.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.specimen.Maker;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;

/**
 * An invented report whose prose about figures the grammar made.
 *
 * @param mentions the figures in it that a table owns
 */
record Essay(Specimen specimen, List<Mention> mentions) {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 8, 10, 20, 50, 100);
    private static final int SLIP = 10;

    /** A report in which every figure of the prose agrees with the tables; the same seed gives the same one. */
    static Essay draw(long seed, boolean strange) {
        Random random = new Random(seed * 31 + (strange ? 1 : 0));
        Specimen specimen = Maker.draw(seed);
        Essay essay = new Essay(specimen, List.of());
        for (Topic topic : Topic.values()) {
            essay = essay.with(topic, topic.speak(specimen, new Speaker(specimen, random, strange), random));
        }
        return essay;
    }

    /** The report with one figure wrong; the rules that may tell it stand with the mention. */
    Specimen planted(Mention mention) {
        return specimen.telling(mention.slot(), mention.numeral().fits(wrong(mention)) ? mention.numeral().print(wrong(mention))
                : wrong(mention).toPlainString());
    }

    /** The report with a topic's prose replaced by the statement that there was none. */
    Specimen denied(Denial denial, Random random) {
        Speech speech = new Speaker(specimen, random, false).say(denial.topic().open()).say(denial.name()).speech();
        return with(denial.topic(), speech).specimen();
    }

    /** The statements that there was none which the tables refute. */
    List<Denial> refuted() {
        return Denial.all().stream().filter(d -> d.refutedBy(specimen)).toList();
    }

    private Essay with(Topic topic, Speech speech) {
        if (specimen.text(topic.key()) == null) {
            return this;
        }
        Specimen told = specimen.reworded(topic.key(), t -> speech.text());
        for (Map.Entry<String, String> slot : speech.told().entrySet()) {
            told = told.telling(topic.key() + slot.getKey(), slot.getValue());
        }
        Specimen renamed = told.reworded(topic.key(), t -> t.replace("{said", "{" + topic.key() + "said"));
        List<Mention> all = new ArrayList<>(mentions.stream().filter(m -> !m.slot().startsWith(topic.key())).toList());
        speech.mentions().forEach(m -> all.add(new Mention(topic.key() + m.slot(), m.owner(), m.value(), m.numeral(),
                m.strange(), m.sentence())));
        return new Essay(renamed, List.copyOf(all));
    }

    /** Another number that no cell of the totals and no likely sum of them holds. */
    private BigDecimal wrong(Mention mention) {
        BigDecimal unit = mention.owner().equals("fee.collected") ? BigDecimal.TEN : BigDecimal.ONE;
        BigDecimal base = mention.owner().equals("fee.collected") ? new BigDecimal(specimen.told().get("fee.charged"))
                : mention.value();
        List<Integer> steps = new ArrayList<>(STEPS);
        Collections.shuffle(steps, new Random(mention.slot().hashCode() + SLIP * base.intValue()));
        return steps.stream().map(s -> base.add(unit.multiply(BigDecimal.valueOf(s)))).filter(v -> !likely().contains(v))
                .findFirst().orElseThrow();
    }

    private Set<BigDecimal> likely() {
        Set<BigDecimal> likely = new TreeSet<>();
        specimen.figures().values().forEach((key, value) -> {
            if (!key.startsWith("3.") || key.endsWith(".total")) {
                likely.add(value);
            }
        });
        Stream.of(List.of("3.new.total", "3.carriedIn.total"), List.of("3.total.total", "3.carriedOut.total"))
                .forEach(cells -> likely.add(figure(cells.get(0)).add(figure(cells.get(1)))));
        Stream.of("3.o3.total", "3.o.total").filter(specimen.figures().values()::containsKey)
                .forEach(cell -> likely.add(figure("3.total.total").subtract(figure(cell))));
        return likely;
    }

    private BigDecimal figure(String key) {
        return specimen.figures().get(key);
    }
}
