package nianshen.specimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Mistakes of families TV, TB and BL. */
final class TableFaults {
    private static final Predicate<Specimen> CURRENT = s -> s.year() >= 2021;
    private static final Predicate<Specimen> ASKED = s -> s.figures().count("3.granted.naturalPerson") > 0;

    /** Forms in which an empty cell leaves nothing behind: its row is a value short, and that is all there is to see. */
    private static final Set<Print> ONE_A_LINE = Set.of(TextPrint.CELLS, TextPrint.CELLS_APART, TextPrint.CELLS_PIPED);

    /** Forms without pages: of a row at the edge of a page it is not certain that all of it is there. */
    private static final Predicate<Print> UNCUT = p -> !(p instanceof PaperPrint || p instanceof OfdPrint);

    /** Column whose cells, blank and without lines around them, may as well belong to the label. */
    private static final String BESIDE_LABEL = ".naturalPerson";

    private TableFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("trial format in all tables", "TV-01", s -> trial(s, "2", "3")).where(CURRENT)
                        .allowing("TV-02", "TV-03", "TV-04", "TV-05"),
                Fault.of("trial format in table two", "TV-02", s -> trial(s, "2")).where(CURRENT)
                        .allowing("TV-04", "TV-05"),
                Fault.of("trial format in table three", "TV-02", s -> trial(s, "3")).where(CURRENT).also("TV-03").in(UNCUT),
                Fault.of("value lost from a row", "TB-02", s -> s.redrawn("3", g -> lacking(g, "granted.legalService", "granted.otherOrg")))
                        .onlyDoubted().in(p -> p == TextPrint.TAB_HANGING),
                Fault.of("abolished item kept", "TV-04", s -> s.redrawn("2", g -> g.doublingRow(g.rowOf("行政许可"),
                        c -> c.saying(c.key() == null ? "其他对外管理服务事项" : "0")))).where(CURRENT)
                        .allowing("TV-02", "TB-07"),
                Fault.of("row name of the trial format", "TV-05", s -> s.redrawn("2",
                        g -> g.relabelled("行政规范性文件", "规范性文件"))).where(CURRENT).allowing("TV-02", "TB-07"),
                Fault.of("row of table three missing", "TB-01", s -> s.redrawn("3", g -> g.withoutRows(
                        g.rowOf("属于行政查询事项"), g.rowOf("属于行政查询事项") + 1))).where(s -> zero(s, "d8")),
                Fault.of("row of table two missing", "TB-01", s -> s.redrawn("2",
                        g -> g.withoutRows(g.rowOf("行政强制"), g.rowOf("行政强制") + 1))),
                blank("one cell blank", key -> !key.endsWith(BESIDE_LABEL)).in(p -> !ONE_A_LINE.contains(p)),
                blank("cell beside the label blank", key -> key.endsWith(BESIDE_LABEL)).in(p -> !ONE_A_LINE.contains(p) && p != PaperPrint.BARE),
                symbol("slash for nought", "/"), symbol("dash for nought", "—"), symbol("word for nought", "无"),
                illegal("negative count", "-1"), illegal("broken count", "1.5"), illegal("words for a count", "若干"),
                Fault.of("charges in yuan", "TB-06", s -> s.with(s.figures().with("2.charges.amount",
                        new BigDecimal("2385600")))).where(CURRENT.and(s -> s.issuer().level().equals("department")))
                        .where(s -> !s.issuer().name().matches(".*(财政|自然资源|交通|住房).*")).allowing("XY-07"),
                Fault.of("row of table three renamed", "TB-07", s -> s.redrawn("3", g -> g.with(
                        c -> c.text().endsWith("属于行政执法案卷"), c -> c.saying("7.属于执法监督卷宗"))))
                        .allowing("TB-01").in(UNCUT),
                Fault.of("row of table two added", "TB-07", s -> s.redrawn("2", g -> g.doublingRow(g.rowOf("行政强制"),
                        c -> c.saying(c.key() == null ? "行政征收" : "0")))),
                Fault.of("regulations of a body that may make none", "TB-08", s -> s.with(s.figures().plus(
                        "2.regulations.inForce", 2))).where(CURRENT.and(s -> !s.issuer().rules())).allowing("XY-03"),
                shift("sum of the total column", "BL-01", "3.carriedOut.total").also("BL-03")
                        .allowing("BL-06", "NT-02", "NT-03"),
                shift("sum of a column", "BL-02", "3.carriedOut.naturalPerson").also("BL-03"),
                Fault.of("sums of a column and of the total column", "BL-02", s -> s.with(s.figures()
                        .plus("3.carriedOut.naturalPerson", 1).plus("3.carriedOut.total", 1))).also("BL-01")
                        .allowing("NT-02", "NT-03").where(s -> !s.tells("3.carriedOut.total")
                                && s.figures().count("3.new.total") > 0),
                shift("sum of a row", "BL-03", "3.granted.total").also("BL-04")
                        .where(s -> !s.tells("3.granted.total")),
                shift("sum of the results", "BL-04", "3.granted.naturalPerson").also("BL-03"),
                shift("sum of table four", "BL-05", "4.value.direct.pending"),
                Fault.of("figure in the next column", "BL-04", s -> s.with(s.figures()
                        .with("3.granted.business", s.figures().get("3.granted.naturalPerson"))
                        .with("3.granted.naturalPerson", s.figures().get("3.granted.business"))))
                        .where(s -> ASKED.test(s) && s.figures().count("3.granted.business") == 0).also("BL-06"),
                Fault.of("more documents made than in force", "BL-07", s -> s.with(s.figures().with(
                        "2.normative.inForce", BigDecimal.ZERO).with("2.normative.repealed", BigDecimal.ZERO)))
                        .where(CURRENT.and(s -> s.figures().count("2.normative.made") > 0
                                && !s.text("publish").text().contains("{2.normative."))).allowing("XY-03"));
    }

    /** A row that is short of a value, the one before reaching over its place. */
    private static Grid lacking(Grid grid, String before, String lost) {
        return new Grid(grid.key(), grid.rows(), grid.columns(), grid.slots().stream().filter(s -> !lost.equals(s.key())).toList())
                .with(s -> before.equals(s.key()), s -> s.spanning(1, 2));
    }

    private static Fault blank(String name, Predicate<String> where) {
        return nought(name, "TB-03", " ", where);
    }

    private static Fault symbol(String name, String text) {
        return nought(name, "TB-04", text, key -> true);
    }

    private static Fault illegal(String name, String text) {
        return nought(name, "TB-05", text, key -> true).allowing("BL-01", "BL-02", "BL-03", "BL-04", "BL-06");
    }

    private static Fault shift(String name, String rule, String key) {
        return Fault.of(name, rule, s -> s.with(s.figures().plus(key, 1))).allowing("BL-06");
    }

    /** A text in a cell of table 3 that holds 0; never in 总计, where prose might be compared with it. */
    private static Fault nought(String name, String rule, String text, Predicate<String> where) {
        return Fault.of(name, rule, s -> s).where(s -> zeroes(s, where).size() > 3).drawing((s, random) -> {
            List<String> keys = zeroes(s, where);
            String key = keys.get(random.nextInt(keys.size()));
            return s.redrawn("3", g -> g.saying(key, text));
        });
    }

    private static List<String> zeroes(Specimen specimen, Predicate<String> where) {
        return specimen.figures().values().entrySet().stream()
                .filter(e -> e.getKey().startsWith("3.") && !e.getKey().endsWith(".total") && e.getValue().signum() == 0)
                .map(e -> e.getKey().substring(2)).filter(where).toList();
    }

    private static boolean zero(Specimen specimen, String row) {
        return Balance.APPLICANTS.stream().allMatch(c -> specimen.figures().count("3." + row + "." + c) == 0);
    }

    /** Some tables in the trial format, their figures carried over. */
    private static Specimen trial(Specimen specimen, String... numbers) {
        Figures figures = specimen.figures();
        for (String row : List.of("regulations", "normative")) {
            figures = figures.with("2." + row + ".published", figures.get("2." + row + ".made"))
                    .with("2." + row + ".totalPublished", figures.get("2." + row + ".inForce"));
        }
        for (String row : List.of("permits", "otherServices", "penalties", "coercion", "charges")) {
            figures = figures.with("2." + row + ".lastYear", BigDecimal.TEN).with("2." + row + ".change", BigDecimal.ZERO);
        }
        figures = figures.with("2.otherServices.decisions", BigDecimal.ZERO).with("2.procurement.items", BigDecimal.ONE)
                .with("2.procurement.amount", BigDecimal.ONE);
        for (String column : specimen.grid("3").slots().stream().filter(s -> "new".equals(row(s))).map(
                s -> s.key().substring(4)).toList()) {
            figures = figures.with("3.o." + column, BigDecimal.valueOf(figures.sum(column, "o1", "o2", "o3")));
        }
        Specimen old = specimen.with(figures);
        for (String number : numbers) {
            old = old.redrawn(number, g -> Format.TRIAL.grid(number));
        }
        return old;
    }

    private static String row(Slot slot) {
        return slot.key() == null ? "" : slot.key().substring(0, slot.key().indexOf('.'));
    }
}
