package nianshen.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The official formats that are known.
 *
 * @param templates oldest first
 * @param notation  how figures are written into cells
 */
public record Catalogue(List<Template> templates, Notation notation) {

    /** Copies the list. */
    public Catalogue {
        templates = List.copyOf(templates);
    }

    /** The format in force for a reporting year. */
    public Optional<Template> forYear(int year) {
        return templates.stream().filter(t -> t.covers(year)).findFirst();
    }

    /**
     * All formats, that in force first, then by how near in time they are to it, of two the earlier one first.
     *
     * @param inForce null where none is known to be: then the newest goes first
     */
    public List<Template> nearest(Template inForce) {
        int since = (inForce == null ? templates.get(templates.size() - 1) : inForce).since();
        return templates.stream().sorted(Comparator.comparingInt((Template t) -> Math.abs(t.since() - since))
                .thenComparingInt(Template::since)).toList();
    }

    /**
     * The formats that were known when another came into force: it and those before it, so that a format of years to come
     * changes nothing in how reports are read that are older than it. Of the first also the next: alone it could not be
     * told from anything.
     */
    public Catalogue knownBy(Template inForce) {
        int known = Math.max(2, templates.indexOf(inForce) + 1);
        return new Catalogue(templates.subList(0, Math.min(known, templates.size())), notation);
    }

    /** The reporting years for which there is a format, in Chinese: {@code 2019年起至2020年、2021年起}. */
    public String years() {
        return templates.stream().map(t -> t.since() + "年起" + (t.until() == null ? "" : "至" + t.until() + "年"))
                .collect(Collectors.joining("、"));
    }

    /** The keys of all cells of any format: {@code table.row.column}. */
    public Set<String> keys() {
        return templates.stream().flatMap(t -> t.tables().stream()).flatMap(t -> t.cells().stream().map(c -> t.key() + "." + c.row() + "." + c.column()))
                .collect(Collectors.toSet());
    }

    /** The format with the given id. */
    public Optional<Template> byId(String id) {
        return templates.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /**
     * The same with one more title by which a part is recognised.
     *
     * @param template id of the format
     * @param section  key of the part
     * @param accepted whether the title is in order; else it is recognised and still out of order
     * @throws IllegalArgumentException with a Chinese message where the title is that of another part, or the official
     *                                  one declared out of order
     */
    public Catalogue withTitle(String template, String section, String title, boolean accepted) {
        return new Catalogue(templates.stream()
                .map(t -> t.id().equals(template) ? t.withTitle(section, title, accepted) : t).toList(), notation);
    }
}
