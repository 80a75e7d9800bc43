package nianshen.rules.ledger;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import nianshen.facts.Facts;
import nianshen.facts.Figure;

/**
 * Cells whose numbers a rule goes by, whatever else the report holds: where one of them was not read with certainty, the
 * rule's silence says nothing. Only rules that ask for nothing but cells are sure to look at them; what others look at
 * depends on the report, and they provide for it themselves. Cells of which a rule asks how they are filled in are judged
 * by it and are none of these.
 *
 * @param cell what the rule says of the cell's place: table, row, column or key, by property
 */
public record Sought(TreeMap<String, String> cell) implements Serializable {

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
