package nianshen.render.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.findings.Audit;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.render.files.LetterException;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import nianshen.template.TableGrid;
import nianshen.template.Template;
import nianshen.template.Template.SectionSpec;
import nianshen.text.Numeral;

/** What pages and letters say of the official formats: their names, their notices, where their tables belong. */
public final class Formats {

    private final List<Template> newestFirst;

    /**
     * Reads the formats of the pack.
     *
     * @throws LetterException where one is broken
     */
    public Formats(PackFiles files) {
        newestFirst = catalogue(files).templates().stream().sorted(Comparator.comparingInt(Template::since).reversed()).toList();
    }

    private static Catalogue catalogue(PackFiles files) {
        try {
            return CatalogueLoader.load(files);
        } catch (DataException e) {
            throw new LetterException(e.problems().get(0), e);
        }
    }

    /** The notice that fixes the format for the report's year; the newest one where the year is not known. */
    String document(Audit audit) {
        return newestFirst.stream().filter(f -> audit.year() != null && f.covers(audit.year())).findFirst()
                .orElse(newest()).document();
    }

    /** The format that came last. */
    public Template newest() {
        return newestFirst.get(0);
    }

    /** The table as each format that has it prints it, that of the newest first. */
    public List<TableGrid> tables(String key) {
        return newestFirst.stream().flatMap(f -> f.table(key).stream()).toList();
    }

    /**
     * Words for formats, parts and tables by their numbers: {@code section.3}, {@code table.3.place}, {@code table.3.title},
     * {@code variant.2021}. A table that belongs in different parts of different formats is called by its own number alone.
     * By its key ({@code table.requests}) it is called by its number too, unless that differs from format to format: then
     * by its name.
     */
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Map<String, Set<String>> said = new HashMap<>();
        for (Template format : newestFirst) {
            words.put("variant." + format.id(), format.name());
            format.sections().forEach(s -> part(s, format, words, said));
            format.tables().forEach(t -> table(t, format, words, said));
        }
        newestFirst.stream().flatMap(f -> f.tables().stream()).forEach(t -> words.merge("table." + t.key(), "表" + numeral(t.number()),
                (newer, older) -> newer.equals(older) ? newer : "“" + newest(t.key()).name() + "”表"));
        said.forEach((name, places) -> words.put(name, places.size() == 1 ? places.iterator().next()
                : "表" + numeral(name.split("\\.")[1])));
        return words;
    }

    private TableGrid newest(String table) {
        return tables(table).get(0);
    }

    private static void part(SectionSpec section, Template format, Map<String, String> words, Map<String, Set<String>> said) {
        String numeral = Numeral.print(section.number());
        words.put("section." + section.number(), "第" + numeral + "部分");
        format.table(section.table()).ifPresent(table -> titled(table, numeral + "、" + table.name(), said));
    }

    private static void table(TableGrid table, Template format, Map<String, String> words, Map<String, Set<String>> said) {
        words.put("table." + table.number() + ".place", "表" + numeral(table.number()));
        if (format.sections().stream().noneMatch(s -> table.key().equals(s.table()))) {
            titled(table, table.name(), said);
        }
    }

    private static void titled(TableGrid table, String title, Map<String, Set<String>> said) {
        said.computeIfAbsent("table." + table.number() + ".title", k -> new HashSet<>()).add(title);
    }

    private static String numeral(String number) {
        return number.matches("[1-9]\\d?") ? Numeral.print(Integer.parseInt(number)) : number;
    }
}
