package nianshen.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.specimen.Specimen;

/** Runs the grammar backwards over one report: draws sentences in which every figure agrees with the tables. */
final class Speaker {
    private static final Pattern PLACE = Pattern.compile("<([^<>]+?)([?!]?)>|\\{([^{}]+)}");
    private static final Pattern FIGURE = Pattern.compile("\\*?(?:[234]\\.|new\\.|apply\\.|pub\\.|fee\\.).+");
    private static final int MANY = 400;

    private final Specimen specimen;
    private final Random random;
    private final boolean strange;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<String, String> told = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, String> kept = new TreeMap<>();
    /** No report says the same thing of other figures twice. */
    private final Set<Grammar.Way> fillers = new HashSet<>();
    private int sentence;
    private boolean gapStrange;

    Speaker(Specimen specimen, Random random, boolean strange) {
        this.specimen = specimen;
        this.random = random;
        this.strange = strange;
    }

    /** What was said so far. */
    Speech speech() {
        return new Speech(text.toString(), told, mentions);
    }

    /** Adds a sentence of that name; nothing where no way of saying fits the report. */
    Speaker say(String name) {
        kept.clear();
        sentence++;
        int before = mentions.size();
        expand(name).ifPresent(words -> {
            text.append(words).append("。");
            mentions.subList(before, mentions.size()).replaceAll(m -> new Mention(m.slot(), m.owner(), m.value(), m.numeral(),
                    m.strange(), words));
        });
        return this;
    }

    /** Adds a sentence or not. */
    Speaker maybe(String name) {
        return random.nextBoolean() ? say(name) : this;
    }

    private Optional<String> expand(String name) {
        List<Grammar.Way> ways = new ArrayList<>(Grammar.book().of(name));
        Collections.shuffle(ways, random);
        return ways.stream().filter(w -> !name.startsWith("filler") || fillers.add(w)).filter(w -> w.conditions().stream().allMatch(this::holds) && owned(w.words())).findFirst()
                .map(w -> fill(w.words()));
    }

    private boolean holds(Grammar.Condition condition) {
        if (condition.what().equals("level")) {
            return specimen.issuer().level().equals(condition.value());
        }
        return value(condition.what()).filter(v -> condition.above() ? v.signum() > 0 : v.signum() == 0).isPresent();
    }

    /** Whether the report's format has all the cells. */
    private boolean owned(String words) {
        return PLACE.matcher(words).results().map(r -> r.group(3)).filter(f -> f != null && FIGURE.matcher(f).matches())
                .allMatch(f -> value(f.replace("*", "")).isPresent());
    }

    private String fill(String words) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACE.matcher(words);
        int end = 0;
        while (matcher.find()) {
            filled.append(words, end, matcher.start()).append(place(matcher.toMatchResult()));
            end = matcher.end();
        }
        return filled.append(words.substring(end)).toString();
    }

    private String place(MatchResult place) {
        String figure = place.group(3);
        if (figure == null) {
            return named(place.group(1), place.group(2));
        }
        return figure.equals("~") ? slot(BigDecimal.valueOf(3 + random.nextInt(MANY)), Numeral.PLAIN)
                : FIGURE.matcher(figure).matches() ? mention(figure) : place.group();
    }

    private String named(String name, String mark) {
        if (name.equals("gap")) {
            return gap();
        }
        return switch (mark) {
            case "?" -> random.nextBoolean() ? expand(name).orElseThrow() : "";
            case "!" -> kept.computeIfAbsent(name, n -> expand(n).orElseThrow());
            default -> expand(name).orElseThrow();
        };
    }

    private String gap() {
        gapStrange = strange;
        List<Grammar.Way> words = Grammar.book().of(strange ? "strange" : "gap");
        int drawn = random.nextInt(words.size() + 1);
        return drawn == words.size() && !strange ? "" : words.get(drawn % words.size()).words();
    }

    /** A list's part is told apart from its total by the star. */
    private String mention(String figure) {
        String owner = figure.replace("*", "");
        BigDecimal value = value(owner).orElseThrow();
        Numeral numeral = Numeral.draw(random, value);
        String slot = slot(value, numeral);
        boolean free = Character.isDigit(owner.charAt(0)) || figure.startsWith("*");
        if (free) {
            mentions.add(new Mention(slot.substring(1, slot.length() - 1), owner, value, numeral, gapStrange, ""));
        }
        gapStrange = false;
        return slot;
    }

    private String slot(BigDecimal value, Numeral numeral) {
        String name = "said" + sentence + "." + told.size();
        told.put(name, numeral.print(value));
        return "{" + name + "}";
    }

    /** The figure of a cell, of a sum of cells, or of a slot of the specimen. */
    private Optional<BigDecimal> value(String owner) {
        if (owner.contains("&")) {
            return value(owner.split("&")[0]);
        }
        List<Optional<BigDecimal>> values = Stream.of(owner.split("\\+")).map(this::single).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private Optional<BigDecimal> single(String owner) {
        SortedMap<String, BigDecimal> cells = specimen.figures().values();
        return cells.containsKey(owner) ? Optional.of(cells.get(owner))
                : Optional.ofNullable(specimen.told().get(owner)).map(BigDecimal::new);
    }
}
