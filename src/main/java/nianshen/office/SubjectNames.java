package nianshen.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.facts.Facts;
import nianshen.facts.Section;
import nianshen.facts.Subject;
import nianshen.facts.TableRead;
import nianshen.template.Template;
import nianshen.text.Numeral;

/**
 * What people call the subjects of reading that rules say they look at.
 *
 * @param parts  names of parts by key and by number
 * @param tables names of tables by key and by number
 */
public record SubjectNames(Terms terms, Map<String, String> parts, Map<String, String> tables) {

    /** The part of that number, as rules write it that are older than keys. */
    private static final String NUMBERED = "section:";

    /** By the parts and tables of a format. */
    static SubjectNames of(Template format, Terms terms) {
        SubjectNames names = new SubjectNames(terms, new TreeMap<>(), new TreeMap<>());
        format.sections().forEach(s -> names.add(names.parts, s.key(), s.number(), "第" + Numeral.print(s.number()) + "部分“" + s.title() + "”"));
        format.tables().forEach(t -> names.add(names.tables, t.key(), t.number(), t.label()));
        return names;
    }

    /** By those that a report has. */
    static SubjectNames of(Facts facts, Terms terms) {
        SubjectNames names = new SubjectNames(terms, new TreeMap<>(), new TreeMap<>());
        facts.of(Section.class).forEach(s -> names.add(names.parts, s.key(), s.number(), s.called()));
        facts.of(TableRead.class).forEach(t -> names.add(names.tables, t.table(), t.official().number(), t.name()));
        return names;
    }

    private void add(Map<String, String> names, String key, Object number, String name) {
        names.put(key, name);
        names.put(String.valueOf(number), name);
    }

    /** The name of a subject; that of its kind where it is one of many without a name of its own. */
    public String of(String written) {
        Subject subject = Subject.named(written.replaceFirst("^" + NUMBERED, Subject.PART.text())).orElse(Subject.PROSE);
        String key = written.substring(written.indexOf(':') + 1);
        return switch (subject) {
            case PART -> parts.getOrDefault(key, terms.subject(subject));
            case TABLE, ROW -> tables.getOrDefault(key, terms.subject(subject));
            default -> terms.subject(subject);
        };
    }

    /** The names of some subjects, each once, in their order. */
    public List<String> of(List<String> written) {
        return written.stream().map(this::of).distinct().collect(Collectors.toList());
    }
}
