package nianshen.template;

import java.util.List;
import java.util.Optional;

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

    /** The format with the given id. */
    public Optional<Template> byId(String id) {
        return templates.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
