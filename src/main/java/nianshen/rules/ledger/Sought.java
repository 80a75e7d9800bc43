package nianshen.rules.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Report;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Cells whose numbers a rule goes by, whatever else the report holds: where one of them was not read with certainty, the
 * rule's silence says nothing. Only rules that ask for nothing but cells are sure to look at them; what others look at
 * depends on the report, and they provide for it themselves. Cells of which a rule asks how they are filled in are judged
 * by it and are none of these.
 *
 * @param cell what the rule says of the cell's place: table, row, column or key, by property
 */
public record Sought(TreeMap<String, String> cell) implements Serializable {

    private static final Pattern PLACE = Pattern.compile("\\b(table|row|column|key)\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\b(sure|value)\\b");
    private static final Pattern FILLING = Pattern.compile("\\b(reading|confidence|raw)\\b|!\\s*sure|\\|\\|");
    private static final Pattern COMPARED = Pattern.compile("[=<>!]|\\b(in|matches|contains|memberOf)\\b");
    private static final Set<String> PLACES = Set.of("row", "column", "key");

    /** The cells that the conditions of a rule name. */
    static ArrayList<Sought> of(RuleDescr rule) {
        ArrayList<Sought> cells = new ArrayList<>();
        Collection<? extends BaseDescr> conditions = rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
        if (conditions.stream().allMatch(Sought::alwaysMet)) {
            conditions.stream().map(PatternDescr.class::cast).flatMap(p -> cell(p).stream()).forEach(cells::add);
        }
        return cells;
    }

    /** Whether the condition is a cell, or holds for every report. */
    private static boolean alwaysMet(BaseDescr condition) {
        if (!(condition instanceof PatternDescr pattern) || pattern.getSource() != null) {
            return false;
        }
        boolean given = pattern.getObjectType().equals(Report.class.getSimpleName()) && !COMPARED.matcher(text(pattern)).find();
        return given || pattern.getObjectType().equals(Setting.class.getSimpleName()) || isFigure(pattern);
    }

    private static Optional<Sought> cell(PatternDescr pattern) {
        String asked = text(pattern);
        if (!isFigure(pattern) || !NUMBER.matcher(asked).find() || FILLING.matcher(asked).find()) {
            return Optional.empty();
        }
        TreeMap<String, String> cell = new TreeMap<>();
        for (Matcher place = PLACE.matcher(asked); place.find();) {
            cell.put(place.group(1), place.group(2));
        }
        return cell.keySet().stream().anyMatch(PLACES::contains) ? Optional.of(new Sought(cell)) : Optional.empty();
    }

    private static boolean isFigure(PatternDescr pattern) {
        return pattern.getObjectType().equals(Figure.class.getSimpleName());
    }

    private static String text(PatternDescr pattern) {
        return pattern.getDescrs().toString();
    }

    /** Why the silence of a rule that goes by the cell says nothing; nothing where all was read. */
    public List<String> doubts(Facts facts) {
        return facts.of(Figure.class).stream().filter(f -> is(f) && isUnsure(f)).map(f -> f.where() + how(f) + "，无法判断").toList();
    }

    private boolean is(Figure f) {
        return cell.entrySet().stream().allMatch(place -> place.getValue().equals(switch (place.getKey()) {
            case "table" -> f.table();
            case "row" -> f.row();
            case "column" -> f.column();
            default -> f.key();
        }));
    }

    private static boolean isUnsure(Figure f) {
        return f.confidence() < 0.5 || f.reading() == Figure.Reading.SYMBOL || f.reading() == Figure.Reading.MISSING;
    }

    private static String how(Figure f) {
        return switch (f.reading()) {
            case SYMBOL -> "填的是“" + f.raw() + "”，不是数字";
            case MISSING -> "没有读到";
            default -> "没有读准";
        };
    }
}
