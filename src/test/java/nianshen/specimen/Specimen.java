package nianshen.specimen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented report.
 *
 * @param name      file name without suffix
 * @param format    format of the tables
 * @param figures   what the tables hold
 * @param told      what the prose says: numbers and names for the slots of the texts
 * @param items     paragraphs and tables in order; tables without figures
 * @param published day of publication, for forms that carry it
 * @param tolerated rules that may speak of this specimen because of its (permitted) style
 */
public record Specimen(String name, Issuer issuer, int year, Format format, Figures figures,
        SortedMap<String, String> told, List<Item> items, LocalDate published, Set<String> tolerated) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

    /** Copies the collections. */
    public Specimen {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
        items = List.copyOf(items);
        tolerated = Set.copyOf(tolerated);
    }

    /** The pieces as printed, slots and figures filled in. */
    public List<Item> printed() {
        return items.stream().map(this::printed).toList();
    }

    /** The paragraph with this key, unfilled; null where there is none. */
    public Text text(String key) {
        return items.stream().filter(i -> i.key().equals(key)).map(Text.class::cast).findFirst().orElse(null);
    }

    /** The table with this number, without figures; null where there is none. */
    public Grid grid(String number) {
        return items.stream().filter(i -> i.key().equals("table" + number)).map(Grid.class::cast).findFirst()
                .orElse(null);
    }

    /** Whether some paragraph prints this slot. */
    public boolean tells(String slot) {
        return items.stream().anyMatch(i -> i instanceof Text t && t.text().contains("{" + slot + "}"));
    }

    /** With other pieces. */
    public Specimen with(List<Item> others) {
        return new Specimen(name, issuer, year, format, figures, told, others, published, tolerated);
    }

    /** With other figures in the tables; the prose stays. */
    public Specimen with(Figures others) {
        return new Specimen(name, issuer, year, format, others, told, items, published, tolerated);
    }

    /** With another day of publication. */
    public Specimen published(LocalDate day) {
        return new Specimen(name, issuer, year, format, figures, told, items, day, tolerated);
    }

    /** With the prose saying something else in one slot; the tables stay. */
    public Specimen telling(String slot, String value) {
        TreeMap<String, String> others = new TreeMap<>(told);
        others.put(slot, value);
        return new Specimen(name, issuer, year, format, figures, others, items, published, tolerated);
    }

    /** Without the pieces of a key. */
    public Specimen without(String key) {
        return with(items.stream().filter(i -> !i.key().equals(key)).toList());
    }

    /** With one paragraph reworded. */
    public Specimen reworded(String key, UnaryOperator<String> change) {
        return with(items.stream().map(i -> i instanceof Text t && t.key().equals(key)
                ? (Item) t.saying(change.apply(t.text())) : i).toList());
    }

    /** With one table redrawn. */
    public Specimen redrawn(String number, UnaryOperator<Grid> change) {
        return with(items.stream().map(i -> i.key().equals("table" + number) ? (Item) change.apply((Grid) i) : i)
                .toList());
    }

    /** With a piece put behind the piece of a key. */
    public Specimen inserting(String after, Item item) {
        List<Item> longer = new ArrayList<>();
        for (Item i : items) {
            longer.add(i);
            if (i.key().equals(after)) {
                longer.add(item);
            }
        }
        return with(longer);
    }

    private Item printed(Item item) {
        return item instanceof Text t ? t.saying(fill(t.text())) : filled((Grid) item);
    }

    private String fill(String text) {
        return SLOT.matcher(text).replaceAll(m -> {
            String value = told.get(m.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing to put into " + m.group() + " of " + text);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Cells that already have a text (planted by a fault) keep it. */
    private Grid filled(Grid grid) {
        return grid.with(s -> s.key() != null && s.text().isEmpty(),
                s -> s.saying(figures.get(grid.number() + "." + s.key()).toPlainString()));
    }
}
