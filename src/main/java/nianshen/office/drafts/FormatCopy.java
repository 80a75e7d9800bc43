package nianshen.office.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.office.BrokenPack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;
import nianshen.rules.settings.OwnSheets;
import nianshen.template.Template;

/**
 * A new year's format that begins as a copy of the one before it, among the office's own files; the one before it ends
 * where the new one begins.
 *
 * @param written the files, relative to the rules folder
 */
public record FormatCopy(List<String> written) {

    private static final String FOLDER = "templates/";
    private static final String HEAD = "/template.json";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** Copies the list. */
    public FormatCopy {
        written = List.copyOf(written);
    }

    /**
     * Writes the folder of a format that is in force from a year on.
     *
     * @param from id of a format that is there
     * @param to   the year, and id of the new format
     * @throws Refusal     where there is no such format, there is one for the year already, or it is no year
     * @throws IOException where the folder cannot be written to
     */
    public static FormatCopy of(Path rules, String from, String to) throws IOException {
        PackFiles files = BrokenPack.unless(() -> OwnSheets.over(PackFiles.read(rules)));
        if (Files.isRegularFile(rules)) {
            throw new Refusal(Reason.PACKED, rules);
        }
        if (!files.has(FOLDER + from + HEAD)) {
            throw new Refusal(Reason.NO_FORMAT, from);
        }
        if (!YEAR.matcher(to).matches() || from.compareTo(to) >= 0) {
            throw new Refusal(Reason.NO_YEAR, to);
        }
        if (!files.below(FOLDER + to + "/").isEmpty()) {
            throw new Refusal(Reason.FORMAT_TAKEN, to);
        }
        Map<String, byte[]> copies = copies(files, from, to);
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            Files.createDirectories(rules.resolve(copy.getKey()).getParent());
            Files.write(rules.resolve(copy.getKey()), copy.getValue());
        }
        return new FormatCopy(List.copyOf(copies.keySet()));
    }

    private static Map<String, byte[]> copies(PackFiles files, String from, String to) {
        Map<String, byte[]> copies = new TreeMap<>();
        files.below(FOLDER + from + "/").forEach(f -> copies.put(FileKinds.LOCAL + FOLDER + to + f.substring((FOLDER + from).length()), files.bytes(f)));
        String head = files.text(FOLDER + from + HEAD);
        copies.put(FileKinds.LOCAL + FOLDER + to + HEAD, begun(head, from, to).getBytes(StandardCharsets.UTF_8));
        copies.put(FileKinds.LOCAL + FOLDER + from + HEAD, set(head, "until", String.valueOf(Integer.parseInt(to) - 1)).getBytes(StandardCharsets.UTF_8));
        return copies;
    }

    private static String begun(String head, String from, String to) {
        String named = set(set(head, "id", '"' + to + '"'), "name", '"' + to + "年格式\"");
        return set(set(set(named, "document", '"' + Template.TO_BE_FILLED + '"'), "since", to), "until", "null");
    }

    /** The text with another value for the first entry of the name, all else as people wrote it. */
    private static String set(String json, String name, String value) {
        return Pattern.compile("(\"" + name + "\"\\s*:\\s*)(\"[^\"]*\"|null|\\d+)").matcher(json).replaceFirst("$1" + Matcher.quoteReplacement(value));
    }
}
