package nianshen.template;

import java.util.List;
import java.util.Optional;

/** The official formats that are known, oldest first. */
public record Catalogue(List<Template> templates) {

    /** The format in force for a reporting year. */
    public Optional<Template> forYear(int year) {
        return templates.stream().filter(t -> t.covers(year)).findFirst();
    }

    /** The format with the given id. */
    public Optional<Template> byId(String id) {
        return templates.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
