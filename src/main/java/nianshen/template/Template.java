package nianshen.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.text.Numeral;
import nianshen.text.PlainText;

/**
 * One official format, as {@code rules/templates/<id>/template.json} and its CSV grids say it.
 *
 * @param id        "2019", "2021": also the name of the variant
 * @param name      Chinese name, for messages
 * @param document  the notice that fixes it, by name and number
 * @param since     first reporting year
 * @param until     last reporting year, or null where it is still in force
 * @param sections  the parts of the report, in order
 * @param tables    the tables, in order
 * @param equations the sums that must hold, wildcards not yet expanded
 * @param groups    named sums of rows that prose speaks of (不予公开 = its eight leaves)
 */
public record Template(String id, String name, String document, int since, Integer until, List<SectionSpec> sections,
        List<TableGrid> tables, List<EquationSpec> equations, List<GroupSpec> groups) {

    /** Stands for the notice in a format that was copied from another, until somebody has filled it in. */
    public static final String TO_BE_FILLED = "请填写通知的名称和文号";

    /**
     * A part of the report.
     *
     * @param number   place in the order, from 1
     * @param key      stable key
     * @param title    canonical title without number
     * @param accepted other titles that are in order
     * @param known    titles by which the part is recognised though they are not in order
     * @param table    key of the table that stands in this part, or null
     * @param aspects  what the part must speak of (总体情况 only)
     * @param fee      whether the information processing fee is reported in it
     * @param nil      whether it may say that there is nothing to report
     * @param traces   the word list that knows its text where its heading cannot be read, or null
     */
    public record SectionSpec(int number, String key, String title, List<String> accepted, List<String> known,
            String table, List<AspectSpec> aspects, @JsonProperty Boolean fee, @JsonProperty Boolean nil, @JsonProperty String traces) {

        /** What a file leaves out does not hold. */
        public SectionSpec {
            fee = Boolean.TRUE.equals(fee);
            nil = Boolean.TRUE.equals(nil);
        }

        /** The word lists by which the part and its aspects are known. */
        public Stream<String> lists() {
            return Stream.concat(Stream.ofNullable(traces), aspects.stream().map(AspectSpec::words));
        }

        /** The same with its table under another name. */
        SectionSpec withTable(String other) {
            return new SectionSpec(number, key, title, accepted, known, other, aspects, fee, nil, traces);
        }

        /** The same as the part in which the fee is reported. */
        SectionSpec withFee() {
            return new SectionSpec(number, key, title, accepted, known, table, aspects, true, nil, traces);
        }

        /** Whether the part is recognised by these words. */
        boolean isNamed(String words) {
            return Stream.concat(Stream.of(title), Stream.concat(accepted.stream(), known.stream()))
                    .anyMatch(t -> PlainText.plain(t).equals(PlainText.plain(words)));
        }

        /** Whether the title is already among those that are in order, or among those that only name the part. */
        public boolean has(String words, boolean right) {
            return (right ? Stream.concat(Stream.of(title), accepted.stream()) : known.stream()).anyMatch(t -> PlainText.plain(t).equals(PlainText.plain(words)));
        }

        private SectionSpec withTitle(String words, boolean right) {
            if (PlainText.plain(title).equals(PlainText.plain(words))) {
                return this;
            }
            return new SectionSpec(number, key, title, titles(accepted, words, right), titles(known, words, !right), table,
                    aspects, fee, nil, traces);
        }

        private static List<String> titles(List<String> before, String words, boolean more) {
            Stream<String> others = before.stream().filter(t -> !PlainText.plain(t).equals(PlainText.plain(words)));
            return (more ? Stream.concat(others, Stream.of(words)) : others).toList();
        }
    }

    /**
     * One of the five aspects of 总体情况.
     *
     * @param titles subheads by which it is recognised, after normalisation
     * @param words  name of the word list whose mention in unheaded prose counts as content
     */
    public record AspectSpec(String key, String title, List<String> titles, String words) {
    }

    /**
     * A sum that must hold. Terms are cell keys {@code table.row.column}, the table by its key; {@code *} in place of one part stands for
     * "each", the same one on both sides (one equation a row or column).
     *
     * @param id    stable within the template
     * @param kind  what is balanced, named by rules: "balance", "rowTotal", "leafTotal", "reviewTotal", …
     * @param addends what the addends are together, for messages (六类申请人); null where the file gives no name
     * @param each  the column or row keys for which {@code *} stands; empty where there is no {@code *}
     */
    public record EquationSpec(String id, String kind, @JsonProperty String addends, List<String> left, List<String> right,
            List<String> each) {
    }

    /**
     * A named sum of rows.
     *
     * @param key   row key of the sum, as claims name it
     * @param label Chinese label
     * @param rows  row keys added up
     */
    public record GroupSpec(String key, String table, String label, List<String> rows) {
    }

    /** {@link Catalogue#withTitle}. */
    Template withTitle(String section, String words, boolean accepted) {
        int number = section(section).orElseThrow().number();
        for (SectionSpec other : sections) {
            if (other.number() != number && other.isNamed(words)) {
                throw new IllegalArgumentException("“" + words + "”是" + name + "第" + Numeral.print(other.number()) + "部分“" + other.title()
                        + "”的标题，不能再作第" + Numeral.print(number) + "部分的标题");
            }
            if (other.number() == number && !accepted && PlainText.plain(other.title()).equals(PlainText.plain(words))) {
                throw new IllegalArgumentException("“" + words + "”是" + name + "规定的标题，应为规范");
            }
        }
        return new Template(id, name, document, since, until, sections.stream()
                .map(s -> s.number() == number ? s.withTitle(words, accepted) : s).toList(), tables, equations, groups);
    }

    /** Whether the format is in force for the reporting year. */
    public boolean covers(int year) {
        return year >= since && (until == null || year <= until);
    }

    /** The table of that key. */
    public Optional<TableGrid> table(String key) {
        return tables.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    /** The part of that key. */
    public Optional<SectionSpec> section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
