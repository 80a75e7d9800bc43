package nianshen.rules.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Subject;
import nianshen.facts.Spot;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template;
import nianshen.template.Template.GroupSpec;
import nianshen.words.Lexicon;

/**
 * The values that properties of facts can have, as far as they are known beforehand: keys and labels of the official
 * tables, subjects of claims and of reading, names of word lists. A literal that is none of them never matches.
 */
public final class KnownValues {

    /** Mentions that no list of words/mentions stands behind. */
    public static final Set<String> OTHER_MENTIONS = Set.of("网站栏目", "附件", "机关简称", "他机关", "他机关年报");
    private static final Set<String> LEVELS = Set.of("government", "department", "township", "other");

    /** Parts and tables by their numbers, which a rule may say it needs; each report's own format tells which these are. */
    private static final String NUMBERED = "needs by number";
    /** What the formats of the last time allow: they hardly ever change, and have thousands of cells. */
    private static volatile OfFormats last;
    private final Map<String, Set<String>> values = new HashMap<>();
    /** Row keys and column keys by table. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    private record OfFormats(Catalogue catalogue, KnownValues values) {
    }

    /** The values that formats and words allow; null for what could not be read. */
    public KnownValues(Catalogue catalogue, Lexicon lexicon) {
        KnownValues formats = ofFormats(catalogue);
        formats.values.forEach(this::add);
        keys.putAll(formats.keys);
        add("Mention.list", OTHER_MENTIONS);
        lexicon.mentioned().forEach(l -> add("Mention.list", Set.of(l.name())));
        add("Spot.kind", Spot.KINDS);
        lexicon.corrections().forEach(l -> add("Spot.kind", Set.of(l.name())));
        claims(lexicon);
        subjects();
        add("Report.variant", Set.of("mixed"));
        add("ListItem.matter", Set.of("问题", "改进"));
        add("DateFact.origin", Set.of("signature", "page", "registry"));
        add("RosterEntry.status", Set.of("submitted", "missing", "unreachable"));
        add("RosterEntry.level", LEVELS);
    }

    private KnownValues(Catalogue catalogue) {
        catalogue.templates().forEach(this::template);
    }

    private static KnownValues ofFormats(Catalogue catalogue) {
        OfFormats before = last;
        if (before != null && before.catalogue() == catalogue) {
            return before.values();
        }
        KnownValues now = new KnownValues(catalogue);
        last = new OfFormats(catalogue, now);
        return now;
    }

    /** The values a property can have; null where they are not known beforehand. */
    public Set<String> of(String place) {
        return values.get(place);
    }

    /** The same for rows or columns of one table. */
    public Set<String> of(String place, String table) {
        return keys.getOrDefault(place + "@" + table, values.get(place));
    }

    /** What reading can be asked about, for {@code @needs}. */
    public Set<String> subjectsOfReading() {
        return Stream.of("Coverage.subject", NUMBERED).flatMap(p -> values.get(p).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void template(Template template) {
        for (String place : List.of("Report.template", "Report.variant", "BlockVote.variant")) {
            add(place, Set.of(template.id()));
        }
        template.sections().forEach(s -> {
            for (String place : List.of("Section.key", "Statement.part", "Spot.part", "Mention.part", "Claim.part", "ClaimList.part", "ListItem.part", "YearUse.part",
                    "NameUse.part", "FeeStatement.part")) {
                add(place, Set.of(s.key()));
            }
            add("Coverage.subject", Set.of(Subject.PART.of(s.key())));
            add(NUMBERED, Set.of("section:" + s.number()));
            s.aspects().forEach(a -> add("Aspect.key", Set.of(a.key())));
            s.aspects().forEach(a -> add("Aspect.title", Set.of(a.title())));
        });
        template.equations().forEach(e -> {
            add("Equation.kind", Set.of(e.kind()));
            add("Equation.id", Set.of(e.id()));
            add("Equation.each", e.each());
            add("Coverage.subject", Set.of(Subject.EQUATION.of(e.kind())));
        });
        template.tables().forEach(this::table);
        template.groups().forEach(g -> group(g, template));
        counted();
    }

    private void table(TableGrid table) {
        for (String fact : List.of("Figure", "RowRead", "TableRead", "Label", "BlockVote", "Equation", "GroupTotal", "Counted")) {
            add(fact + ".table", Set.of(table.key()));
        }
        add("Coverage.subject", Set.of(Subject.TABLE.of(table.key()), Subject.ROW.of(table.key())));
        add(NUMBERED, Set.of("table:" + table.number(), "row:" + table.number()));
        for (CellSpec cell : table.figures()) {
            row("Figure.row", table.key(), cell.row());
            row("RowRead.row", table.key(), cell.row());
            row("Figure.column", table.key(), cell.column());
            row("Figure.rowLabel", table.key(), cell.rowLabel());
            row("Figure.columnLabel", table.key(), cell.columnLabel());
            row("Label.key", table.key(), cell.row());
            row("Label.key", table.key(), cell.column());
            add("Figure.key", Set.of(table.key() + "." + cell.row() + "." + cell.column()));
        }
    }

    private void group(GroupSpec group, Template template) {
        row("GroupTotal.row", group.table(), group.key());
        String prefix = group.table() + "." + group.rows().get(0) + ".";
        for (CellSpec cell : template.table(group.table()).map(TableGrid::cells).orElse(List.of())) {
            String key = group.table() + "." + cell.row() + "." + cell.column();
            if (key.startsWith(prefix)) {
                row("GroupTotal.column", group.table(), key.substring(prefix.length()));
                add("GroupTotal.key", Set.of(group.table() + "." + group.key() + "." + key.substring(prefix.length())));
            }
        }
    }

    /** All that is known of cells and of sums holds of either. */
    private void counted() {
        for (String property : List.of("key", "row", "column", "rowLabel", "columnLabel")) {
            Stream.of("Figure.", "GroupTotal.").map(f -> values.get(f + property)).filter(Objects::nonNull).forEach(v -> add("Counted." + property, v));
        }
    }

    private void row(String place, String table, String key) {
        add(place, Set.of(key));
        keys.computeIfAbsent(place + "@" + table, k -> new TreeSet<>()).add(key);
    }

    private void claims(Lexicon lexicon) {
        Set<String> subjects = new HashSet<>();
        lexicon.frames().forEach(f -> subjects.addAll(f.subjects()));
        subjects.addAll(Set.of(Claim.ALL_DONE, Claim.DONE_OF_YEAR));
        subjects.forEach(s -> add("Coverage.subject", Set.of(Subject.CLAIM.of(s))));
        add("Claim.subject", subjects);
        add("Claim.subject", values.getOrDefault("Counted.key", Set.of()));
    }

    private void subjects() {
        add("Coverage.subject", Stream.of(Subject.values()).filter(s -> !s.ofMany()).map(Subject::text).collect(Collectors.toSet()));
        add("Gap.subject", values.get("Coverage.subject"));
    }

    private void add(String place, Collection<String> more) {
        values.computeIfAbsent(place, p -> new TreeSet<>()).addAll(more);
    }
}
