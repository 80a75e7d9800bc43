package nianshen.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.NearCopy;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Section;
import nianshen.facts.Statement;
import nianshen.facts.Subject;
import nianshen.rules.settings.Comparing;
import nianshen.text.Shingles;

/**
 * Puts beside a report those of other agencies about the year whose parts are nearly the same. Sentences that very many
 * agencies have were handed out to them: they are no copies, and what is left of a part is compared without them.
 */
final class Copies implements Companions {

    /** With fewer pieces than that a part says nothing of its own. */
    private static final int LEAST = 60;
    private static final int BESIDE = 3;
    /** Shorter sentences are alike by chance, and nobody's. */
    private static final int TELLING = 20;

    @Override
    public Map<String, Company> of(Portfolio all) {
        Map<String, Company> company = new HashMap<>();
        all.byYear().forEach((year, cards) -> {
            List<Card> known = cards.stream().filter(c -> c.gist() != null && c.agency() != null).toList();
            Map<String, List<Match>> matches = new HashMap<>();
            parts(known).forEach(part -> new Part(part, known, all).matches().forEach((source, found) -> matches.computeIfAbsent(source, s -> new ArrayList<>()).addAll(found)));
            if (known.stream().map(all::agency).distinct().count() > 1) {
                known.forEach(c -> company.put(c.source(), company(matches.getOrDefault(c.source(), List.of()))));
            }
        });
        return company;
    }

    /** Text that was handed out to many agencies, in Chinese: a line for every part and year, with the longest passage. */
    static List<String> handedOut(Portfolio all) {
        List<String> told = new ArrayList<>();
        all.byYear().forEach((year, cards) -> {
            List<Card> known = cards.stream().filter(c -> c.gist() != null && c.agency() != null).toList();
            parts(known).forEach(part -> new Part(part, known, all).handedOut().ifPresent(line -> told.add(year + "年度：" + line)));
        });
        return told;
    }

    private static Set<String> parts(List<Card> cards) {
        Set<String> parts = new TreeSet<>();
        cards.forEach(c -> parts.addAll(c.gist().wordings().keySet()));
        return parts;
    }

    private static Company company(List<Match> matches) {
        Stream<Fact> told = matches.stream().map(m -> new NearCopy(m.part(), m.percent(), m.other().source(), m.other().agency()));
        return new Company(matches.stream().map(Match::other).distinct().toList(),
                Stream.concat(told, Stream.of(new Coverage(Subject.OTHERS, State.READ, null))).toList());
    }

    /** Another report in which a part is nearly the same. */
    private record Match(String part, Card other, int percent) {
    }

    /** One part of all reports about a year. */
    private static final class Part {

        private final String part;
        private final Portfolio all;
        private final Comparing settings;
        private final List<Card> cards;
        /** How many agencies have a sentence that was handed out. */
        private final Map<String, Integer> shared;

        Part(String part, List<Card> cards, Portfolio all) {
            this.part = part;
            this.all = all;
            this.settings = all.settings().comparing();
            this.cards = cards.stream().filter(c -> c.gist().wordings().containsKey(part)).toList();
            this.shared = shared();
        }

        /** The sentences that so many agencies have that they were handed out. */
        private Map<String, Integer> shared() {
            Map<String, Set<String>> agencies = new HashMap<>();
            cards.forEach(c -> c.gist().wordings().get(part).forEach(s -> agencies.computeIfAbsent(s, k -> new HashSet<>(2)).add(all.agency(c))));
            double most = Math.max(settings.agencies(), settings.shared() * cards.stream().map(all::agency).distinct().count());
            return agencies.entrySet().stream().filter(e -> e.getValue().size() >= most).collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
        }

        /** That there is such text, and the longest sentence of it. */
        Optional<String> handedOut() {
            List<String> sentences = shared.keySet().stream().filter(s -> s.length() >= TELLING).sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s)).toList();
            return sentences.isEmpty() ? Optional.empty() : Optional.of(told(sentences.get(0), sentences.size()));
        }

        private String told(String sentence, int many) {
            Card one = cards.stream().filter(c -> c.gist().wordings().get(part).contains(sentence)).findFirst().orElseThrow();
            Facts facts = one.facts();
            Wordings wording = new Wordings(all.pack().lexicon());
            List<String> names = GistReader.names(facts, all.roster());
            String words = GistReader.sentences(facts, part).stream().map(Statement::text).filter(t -> wording.of(t, names).equals(sentence))
                    .findFirst().orElse(sentence);
            String called = facts.of(Section.class).stream().filter(s -> part.equals(s.key())).map(Section::called).findFirst().orElse(part);
            return called + "有" + many + "句话为很多机关共有，视为统一下发，不算雷同；其中最长的一句" + shared.get(sentence) + "个机关都有（其中的数字、名称不计）：“" + words.replaceAll("[。！？]$", "") + "”";
        }

        /** By source the reports that are most like it. */
        Map<String, List<Match>> matches() {
            List<Card> own = new ArrayList<>();
            List<Shingles> texts = new ArrayList<>();
            cards.forEach(c -> {
                Shingles text = Shingles.of(c.gist().wordings().get(part).stream().filter(s -> !shared.containsKey(s)).toList());
                if (text.size() >= LEAST) {
                    own.add(c);
                    texts.add(text);
                }
            });
            Map<String, List<Match>> matches = new HashMap<>();
            NearCopies.among(texts, settings.likeness() / 100.0).stream().filter(p -> !all.agency(own.get(p.one())).equals(all.agency(own.get(p.other()))))
                    .sorted(Comparator.comparingDouble(NearCopies.Pair::likeness).reversed()).forEach(p -> {
                        add(matches, own.get(p.one()), own.get(p.other()), p.likeness());
                        add(matches, own.get(p.other()), own.get(p.one()), p.likeness());
                    });
            return matches;
        }

        private void add(Map<String, List<Match>> matches, Card card, Card other, double likeness) {
            List<Match> of = matches.computeIfAbsent(card.source(), s -> new ArrayList<>());
            if (of.size() < BESIDE) {
                of.add(new Match(part, other, (int) Math.floor(100 * likeness)));
            }
        }
    }
}
