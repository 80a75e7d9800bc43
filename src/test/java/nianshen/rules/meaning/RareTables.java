package nianshen.rules.meaning;

import static nianshen.rules.meaning.Rarities.add;
import static nianshen.rules.meaning.Rarities.facts;
import static nianshen.rules.meaning.Rarities.set;
import static nianshen.rules.meaning.Rarities.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import nianshen.facts.BlockVote;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.TableRead;

/** What tables seldom hold, and what the prose seldom says of what is in them. */
final class RareTables {

    private final Random random;
    private final Map<Class<?>, List<Fact>> pool;
    private final List<String> subjects;
    private final List<Consumer<List<Fact>>> all = new ArrayList<>();

    /** @param subjects what sentences say that the prose claims */
    RareTables(Random random, Map<Class<?>, List<Fact>> pool, List<String> subjects) {
        this.random = random;
        this.pool = pool;
        this.subjects = subjects;
        forms();
        filling();
        claims();
    }

    List<Consumer<List<Fact>>> all() {
        return all;
    }

    /** What the tables are like. */
    private void forms() {
        for (String variant : List.of("2019", "mixed")) {
            for (boolean older : List.of(true, false)) {
                all.add(f -> {
                    set(f, Report.class, r -> true, "template", "2021");
                    set(f, Report.class, r -> true, "variant", variant);
                    set(f, BlockVote.class, v -> true, "variant", "2019");
                    set(f, BlockVote.class, v -> true, "older", older);
                });
            }
        }
        all.add(f -> set(f, Equation.class, e -> e.kind().equals("balance"), "kind", "more"));
        all.add(f -> {
            cell(f, "requests.new.total", new BigDecimal("901"));
            facts(f, Equation.class).filter(e -> e.kind().equals("balance")).findFirst().ifPresent(e -> add(f, with(with(e, "kind", "more"), "left",
                    e.left().stream().map(c -> with(c, "value", new BigDecimal("901"))).toList())));
        });
        all.add(f -> {
            String table = one(List.of("proactive", "requests", "litigation"));
            set(f, TableRead.class, t -> t.table().equals(table), "state", TableRead.State.ABSENT);
            set(f, Section.class, s -> table.equals(s.table()), "state", Section.State.ABSENT);
        });
        for (Label.State state : Label.State.values()) {
            all.add(f -> label(f, state));
        }
    }

    /** What stands in the cells. */
    private void filling() {
        all.add(f -> {
            set(f, Report.class, r -> true, "blank", true);
            set(f, Figure.class, c -> true, "reading", Figure.Reading.BLANK);
            set(f, Figure.class, c -> true, "value", null);
        });
        all.add(f -> set(f, Figure.class, c -> c.sure() && c.reading() == Figure.Reading.NUMBER && c.column().equals("total"), "raw", "3（件）"));
        all.add(f -> {
            cell(f, "proactive.charges.amount", new BigDecimal("300"));
            set(f, FeeStatement.class, s -> true, "collected", new BigDecimal("300"));
        });
        all.add(f -> {
            List.of("permits", "penalties", "coercion").forEach(row -> cell(f, "proactive." + row + ".decisions", BigDecimal.ZERO));
            claim(f, "published.enforcement", new BigDecimal("12"));
        });
        all.add(f -> {
            cell(f, "requests.carriedOut.total", BigDecimal.ONE);
            f.removeIf(c -> c instanceof Claim said && said.subject().startsWith("requests.carriedOut"));
            claim(f, Claim.ALL_DONE, BigDecimal.ONE);
        });
        all.add(f -> List.of("new", "carriedIn").forEach(row -> cell(f, "requests." + row + ".total", new BigDecimal("5"))));
        all.add(f -> {
            List.of("new", "carriedIn", "total").forEach(row -> cell(f, "requests." + row + ".total", BigDecimal.ONE));
            claim(f, "handled", new BigDecimal("150"));
        });
        List.of("150", "1", "2").forEach(n -> all.add(f -> {
            cell(f, "requests.total.total", new BigDecimal("5"));
            cell(f, "requests.carriedIn.total", new BigDecimal("2"));
            cell(f, "requests.o3.total", BigDecimal.ONE);
            claim(f, Claim.DONE_OF_YEAR, new BigDecimal(n));
        }));
        all.add(f -> {
            set(f, Figure.class, c -> c.table().equals("requests"), "reading", Figure.Reading.SYMBOL);
            set(f, Figure.class, c -> c.table().equals("requests"), "confidence", 1.0);
        });
        all.add(f -> List.of("12", "150").forEach(n -> {
            claim(f, "published.information", new BigDecimal(n));
            set(f, Claim.class, c -> c.subject().equals("published.information"), "proved", true);
        }));
    }

    /** Writes a number into a cell. */
    static void cell(List<Fact> facts, String key, BigDecimal number) {
        set(facts, Figure.class, c -> c.key().equals(key), "confidence", 1.0);
        set(facts, Figure.class, c -> c.key().equals(key), "reading", Figure.Reading.NUMBER);
        set(facts, Figure.class, c -> c.key().equals(key), "value", number);
    }

    private void label(List<Fact> facts, Label.State state) {
        pool.getOrDefault(TableRead.class, List.of()).stream().map(TableRead.class::cast).filter(t -> t.table().equals("requests")).findFirst()
                .ifPresent(t -> add(facts, new Label(t.official(), null, Label.Axis.ROW, "granted", "予以公开信息", "（一）予以公开", state, random.nextInt(4) > 0, false, "行", null)));
    }

    private void claims() {
        for (String subject : subjects) {
            all.add(f -> claim(f, subject, new BigDecimal("150")));
            all.add(f -> claim(f, subject, one(List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("12")))));
        }
        all.add(f -> {
            cell(f, "requests.new.total", BigDecimal.ONE);
            add(f, new Claim("requests.new.total", new BigDecimal("12"), "件", Claim.Scope.YEAR, false, false, true, true, List.of(), "requests", "12件", "共12件", null));
            add(f, new ClaimList("办理", new BigDecimal("12"), List.of(BigDecimal.ONE, BigDecimal.TEN), "件", true, true, true, "requests", "12件", "共12件", null));
        });
        all.add(f -> add(f, new ClaimList("培训", new BigDecimal("12"), List.of(BigDecimal.ONE, BigDecimal.TEN), "次", true, true, true, "overview", "12次", "培训共12次", null)));
        all.add(f -> set(f, FeeStatement.class, s -> true, "part", "overview"));
        all.add(f -> set(f, FeeStatement.class, s -> true, "part", null));
        all.add(f -> set(f, FeeStatement.class, s -> true, "wording", "信息公开处理费"));
        for (String part : Arrays.asList("other", "overview", null)) {
            for (boolean proved : List.of(true, false)) {
                all.add(f -> fee(f, new FeeStatement(part, true, null, null, BigDecimal.ZERO, null, proved, "未收取", null)));
            }
        }
        all.add(f -> fee(f, new FeeStatement("other", false, 0, new BigDecimal("105"), new BigDecimal("3000"), null, true, "收取3000元", null)));
        for (String lacking : List.of("notices", "charged", "collected")) {
            for (boolean proved : List.of(true, false)) {
                all.add(f -> {
                    set(f, FeeStatement.class, s -> true, lacking, null);
                    set(f, FeeStatement.class, s -> true, "proved", proved);
                });
            }
        }
    }

    private void claim(List<Fact> facts, String subject, BigDecimal value) {
        add(facts, new Claim(subject, value, "件", Claim.Scope.YEAR, value.signum() == 0, false, true, random.nextInt(3) > 0, List.of(), "requests", "数", "数" + random.nextInt(99), null));
        facts.removeIf(f -> f instanceof Coverage c && c.subject().equals("claim:" + subject));
        add(facts, new Coverage("claim:" + subject, Coverage.State.READ, null));
    }

    private static void fee(List<Fact> facts, FeeStatement only) {
        facts.removeIf(FeeStatement.class::isInstance);
        facts.add(only);
        facts.removeIf(f -> f instanceof Coverage c && c.subject().equals("fee"));
        facts.add(new Coverage("fee", Coverage.State.READ, null));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
