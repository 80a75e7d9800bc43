package nianshen.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.facts.NearCopy;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
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
        private final Set<String> shared;

        Part(String part, List<Card> cards, Portfolio all) {
            this.part = part;
            this.all = all;
            this.settings = all.settings().comparing();
            this.cards = cards.stream().filter(c -> c.gist().wordings().containsKey(part)).toList();
            this.shared = shared();
        }

        /** The sentences that so many agencies have that they were handed out. */
        private Set<String> shared() {
            Map<String, Set<String>> agencies = new HashMap<>();
            cards.forEach(c -> c.gist().wordings().get(part).forEach(s -> agencies.computeIfAbsent(s, k -> new HashSet<>(2)).add(all.agency(c))));
            double most = Math.max(settings.agencies(), settings.shared() * cards.stream().map(all::agency).distinct().count());
            Set<String> shared = new HashSet<>();
            agencies.forEach((sentence, who) -> {
                if (who.size() >= most) {
                    shared.add(sentence);
                }
            });
            return shared;
        }

        /** By source the reports that are most like it. */
        Map<String, List<Match>> matches() {
            List<Card> own = new ArrayList<>();
            List<Shingles> texts = new ArrayList<>();
            cards.forEach(c -> {
                Shingles text = Shingles.of(c.gist().wordings().get(part).stream().filter(s -> !shared.contains(s)).toList());
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
