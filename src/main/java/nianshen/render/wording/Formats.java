package nianshen.render.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nianshen.findings.Audit;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;
import nianshen.text.Numeral;

/** What pages and letters say of the official formats: their names, their notices, where their tables belong. */
public final class Formats {

    private static final String HEAD = "templates/[^/]+/template\\.json";
    private final List<JsonNode> formats = new ArrayList<>();

    /** Reads {@code template.json} of every format of the pack. */
    public Formats(PackFiles files) {
        files.names().stream().filter(f -> f.matches(HEAD)).map(f -> DataFile.json(files, f, JsonNode.class)).forEach(formats::add);
        formats.sort(Comparator.comparingInt(f -> f.path("since").asInt()));
    }

    /** The notice that fixes the format for the report's year; the newest one where the year is not known. */
    String document(Audit audit) {
        return formats.stream().filter(f -> audit.year() != null && covers(f, audit.year())).findFirst()
                .orElseGet(() -> formats.get(formats.size() - 1)).path("document").asText();
    }

    private static boolean covers(JsonNode format, int year) {
        return year >= format.path("since").asInt() && (!format.path("until").isInt() || year <= format.path("until").asInt());
    }

    /** Numbers of the tables of all formats. */
    public List<String> tables() {
        return formats.stream().flatMap(f -> tables(f).stream()).map(t -> t.path("number").asText()).distinct().sorted().toList();
    }

    /**
     * Words for formats, parts and tables by their numbers: {@code section.3}, {@code table.3.place}, {@code table.3.title},
     * {@code variant.2021}. A table that belongs in different parts of different formats is called by its own number alone.
     */
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Map<String, Set<String>> said = new HashMap<>();
        for (JsonNode format : formats) {
            words.put("variant." + format.path("id").asText(), format.path("name").asText());
            sections(format).forEach(s -> part(s, format, words, said));
        }
        said.forEach((name, places) -> words.put(name, places.size() == 1 ? places.iterator().next()
                : "表" + numeral(name.split("\\.")[1])));
        return words;
    }

    private void part(JsonNode section, JsonNode format, Map<String, String> words, Map<String, Set<String>> said) {
        String numeral = Numeral.print(section.path("number").asInt());
        words.put("section." + section.path("number").asInt(), "第" + numeral + "部分");
        String table = section.path("table").asText();
        for (JsonNode grid : tables(format)) {
            String number = grid.path("number").asText();
            if (number.equals(table) || grid.path("key").asText().equals(table)) {
                said.computeIfAbsent("table." + number + ".place", k -> new HashSet<>()).add("第" + numeral + "部分表格");
                said.computeIfAbsent("table." + number + ".title", k -> new HashSet<>()).add(numeral + "、" + grid.path("name").asText());
            }
        }
    }

    private static String numeral(String number) {
        return number.matches("[1-9]\\d?") ? Numeral.print(Integer.parseInt(number)) : number;
    }

    private static List<JsonNode> sections(JsonNode format) {
        return StreamSupport.stream(format.path("sections").spliterator(), false).toList();
    }

    private static List<JsonNode> tables(JsonNode format) {
        return StreamSupport.stream(format.path("tables").spliterator(), false).toList();
    }
}
