package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Figure.Reading;
import nianshen.facts.GroupTotal;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.rules.Judged;
import nianshen.rules.RulePack;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import nianshen.template.Template.GroupSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that keeps silent over a cell which was not read is no pass. What a rule looks at is found here by giving the
 * cell other numbers: a rule that ends otherwise then looks at it.
 */
class DoubtsTest {

    /** Rules without a word of cells that were not read, over every kind of fact that holds numbers. */
    private static final String BARE = """
            package checks.bare
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger
            rule "ZZ-11 合计" @name("合计") @severity("hint") @basis("S") @needs("title") @message("有误") @remedy("更正")
            when $e : Equation( kind == "rowTotal", broken ) then ledger.violated().at($e); end
            rule "ZZ-12 分组" @name("分组") @severity("hint") @basis("S") @needs("title") @message("有误") @remedy("更正")
            when $g : GroupTotal( row == "refused", column == "total", complete, value > 5000 ) then ledger.violated().at($g); end
            rule "ZZ-13 总和" @name("总和") @severity("hint") @basis("S") @needs("title") @message("有误") @remedy("更正")
            when accumulate( $f : Figure( table == "requests", row == "new", sure, $v : value ); $sum : sum( $v ), $all : collectList( $f );
                $sum > 100000 ) then ledger.violated().at($all); end
            rule "ZZ-14 相比" @name("相比") @severity("hint") @basis("S") @needs("title") @message("有误") @remedy("更正")
            when Title( $y : year != null )
              $a : Figure( key == "requests.new.total", sure, $n : value )
              Figure( table == $a.table, row == "carriedIn", column == "total", sure, value.subtract( $n ).abs().movePointLeft( 4 ).intValue() > 0 )
            then ledger.doubtful(); end
            rule "ZZ-15 恰好" @name("恰好") @severity("hint") @basis("S") @needs("title") @message("有误") @remedy("更正")
            when $f : Figure( row == "granted", column == "total", sure, value == 4711 ) then ledger.violated().at($f); end
            """;
    private static final RulePack PACK = RulePack.load(PackFiles.read(Path.of("rules"))
            .with("local/bare.drl", BARE.getBytes(StandardCharsets.UTF_8)));
    private static final Auditor AUDITOR = new Auditor(PACK);

    private record Drawn(Facts facts, Random random) {
        @Override
        public String toString() {
            return facts.report().source();
        }
    }

    static List<Drawn> sound() {
        return LongStream.rangeClosed(21, 23).mapToObj(seed -> {
            Source source = new Source("种子" + seed + ".txt", TextPrint.TAB.write(Maker.draw(seed)));
            return new Drawn(AUDITOR.audit(source).facts(), new Random(seed));
        }).toList();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void noRuleThatLooksAtACellPassesOverItUnread_andOthersEndAsBefore(Drawn report) {
        Map<String, Result> before = results(report.facts());
        List<Figure> cells = report.facts().of(Figure.class);
        for (int i = 0; i < 6; i++) {
            Figure cell = cells.get(report.random().nextInt(cells.size()));
            Set<String> looking = looking(report.facts(), cell, before);
            Figure unread = unread(cell, i);
            for (Outcome outcome : Judged.outcomes(PACK, with(report.facts(), unread))) {
                String told = outcome.rule() + " over " + unread + ": " + outcome.result() + " " + outcome.reason();
                if (looking.contains(outcome.rule())) {
                    assertNotEquals(Result.SATISFIED, outcome.result(), told);
                } else if (outcome.result() != before.get(outcome.rule())) {
                    assertFalse(String.valueOf(outcome.reason()).contains(unread.where()), told);
                }
            }
        }
    }

    @Test
    void rulesOverEveryKindOfNumber_areUndeterminedByTheCellAndNoOther() {
        Facts facts = sound().get(0).facts();
        assertEquals("", doubted(facts, "litigation", "value", "review.total"));
        assertEquals("ZZ-11 ZZ-13 ZZ-14", doubted(facts, "requests", "new", "total"));
        assertEquals("ZZ-11 ZZ-14", doubted(facts, "requests", "carriedIn", "total"));
        assertEquals("ZZ-11 ZZ-15", doubted(facts, "requests", "granted", "total"));
        assertEquals("ZZ-11 ZZ-12", doubted(facts, "requests", group().rows().get(0), "total"));
    }

    private static String doubted(Facts facts, String table, String row, String column) {
        Figure cell = facts.of(Figure.class).stream().filter(f -> f.key().equals(table + "." + row + "." + column)).findFirst().orElseThrow();
        return Judged.outcomes(PACK, with(facts, unread(cell, 0))).stream().filter(o -> o.rule().startsWith("ZZ-1") && o.result() == Result.UNDETERMINED)
                .peek(o -> assertTrue(o.reason().startsWith(cell.where()), o.reason())).map(Outcome::rule).collect(Collectors.joining(" "));
    }

    /** The rules that end otherwise where the cell holds another number. */
    private static Set<String> looking(Facts facts, Figure cell, Map<String, Result> before) {
        Set<String> looking = new TreeSet<>();
        for (String number : List.of("0", "1", "37", "4711", "5001", "999999", "123456789012345")) {
            results(with(facts, read(cell, new BigDecimal(number), number, Reading.NUMBER, 1))).forEach((rule, result) -> {
                if (before.get(rule) == Result.SATISFIED && (result == Result.VIOLATED || result == Result.DOUBTFUL)) {
                    looking.add(rule);
                }
            });
        }
        return looking;
    }

    private static Map<String, Result> results(Facts facts) {
        return Judged.outcomes(PACK, facts).stream().collect(Collectors.toMap(Outcome::rule, Outcome::result));
    }

    private static Figure unread(Figure cell, int way) {
        return switch (way % 5) {
            case 0 -> read(cell, null, "/", Reading.SYMBOL, 1);
            case 1 -> read(cell, cell.value(), cell.raw(), Reading.NUMBER, 0.3);
            case 2 -> read(cell, null, "若干", Reading.ILLEGAL, 0.4);
            case 3 -> read(cell, null, null, Reading.MISSING, 0);
            default -> read(cell, null, "", Reading.BLANK, 1);
        };
    }

    private static Figure read(Figure cell, BigDecimal value, String raw, Reading reading, double confidence) {
        return new Figure(cell.official(), cell.row(), cell.column(), cell.rowLabel(), cell.columnLabel(), value, raw, reading, confidence, cell.span());
    }

    private static GroupSpec group() {
        return groups().filter(g -> g.key().equals("refused")).findFirst().orElseThrow();
    }

    private static Stream<GroupSpec> groups() {
        return PACK.catalogue().templates().stream().filter(t -> t.id().equals("2021")).flatMap(t -> t.groups().stream());
    }

    /** The facts with the cell, and the sums in which it stands, as they would be read. */
    private static Facts with(Facts facts, Figure cell) {
        UnaryOperator<Figure> put = f -> f.key().equals(cell.key()) ? cell : f;
        return new Facts(facts.report(), facts.all().stream().map(f -> with(facts, f, put)).toList());
    }

    private static Fact with(Facts facts, Fact fact, UnaryOperator<Figure> put) {
        if (fact instanceof Figure figure) {
            return put.apply(figure);
        }
        if (fact instanceof Equation sum) {
            return new Equation(sum.id(), sum.kind(), sum.official(), sum.addends(), sum.each(), sum.scope(),
                    sum.left().stream().map(put).toList(), sum.right().stream().map(put).toList());
        }
        return fact instanceof GroupTotal total ? total(facts, total, put) : fact;
    }

    private static GroupTotal total(Facts facts, GroupTotal total, UnaryOperator<Figure> put) {
        List<String> rows = groups().filter(g -> g.key().equals(total.row()) && g.table().equals(total.table())).findFirst().orElseThrow().rows();
        List<Figure> parts = facts.of(Figure.class).stream().filter(f -> f.table().equals(total.table()) && rows.contains(f.row())
                && f.column().equals(total.column())).map(put).toList();
        boolean complete = parts.stream().allMatch(Figure::sure);
        return new GroupTotal(total.official(), total.row(), total.label(), total.column(),
                complete ? parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add) : null, complete, total.span());
    }
}
