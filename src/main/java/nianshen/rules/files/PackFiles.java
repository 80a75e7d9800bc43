package nianshen.rules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.rules.settings.Settings;
import nianshen.text.Lines;
import nianshen.text.Sha256;
import nianshen.text.StrayFiles;

/**
 * The files that judgement rests on, by name relative to the rules folder, sorted. Letters and cases are no part of
 * it: a changed letter does not change a verdict.
 */
public record PackFiles(NavigableMap<String, byte[]> bytes) {

    private static final List<String> FILES = List.of("pack.json", "basis.json", "agencies.csv",
            "waivers.csv");
    private static final List<String> FOLDERS = List.of("templates", "checks", "sentences", "tables", "local", "words");

    /** Reads them all; hidden files and what editors leave behind are passed over. */
    public static PackFiles read(Path rules) throws IOException {
        NavigableMap<String, byte[]> found = new TreeMap<>();
        for (String name : FILES) {
            Path file = rules.resolve(name);
            if (Files.isRegularFile(file)) {
                found.put(name, Files.readAllBytes(file));
            }
        }
        addStrays(rules, found);
        for (String folder : FOLDERS) {
            if (Files.isDirectory(rules.resolve(folder))) {
                addAll(rules, rules.resolve(folder), found);
            }
        }
        return new PackFiles(found);
    }

    /** Settings beside the folders, to be told that they do nothing there. */
    private static void addStrays(Path rules, Map<String, byte[]> found) throws IOException {
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !StrayFiles.ofEditor(f.getFileName().toString())).filter(f -> FileKinds.isMisplaced(f.getFileName().toString())).toList()) {
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void addAll(Path rules, Path folder, Map<String, byte[]> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !StrayFiles.ofEditor(f.getFileName().toString())).toList()) {
                found.put(rules.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same without some of the files. */
    public PackFiles without(Set<String> names) {
        NavigableMap<String, byte[]> kept = new TreeMap<>(bytes);
        kept.keySet().removeAll(names);
        return new PackFiles(kept);
    }

    /** Whether the pack holds the file. */
    public boolean has(String name) {
        return bytes.containsKey(name);
    }

    /** The text of a file that is there, without a byte order mark; bytes that are no UTF-8 show as U+FFFD. */
    public String text(String name) {
        String text = new String(bytes.get(name), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the file can be read as UTF-8. */
    public boolean isUtf8(String name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get(name)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The first line that holds the words, or null. */
    public Integer lineOf(String name, String words) {
        return Lines.of(text(name), words);
    }

    /**
     * The files that rules are written in, in order of name: rule code, Chinese sentences and their vocabulary,
     * decision tables.
     */
    public List<String> rules() {
        return bytes.keySet().stream().filter(FileKinds::isRules).toList();
    }

    /** Lower-case hex SHA-256 over names, lengths and bytes in order of name. */
    public String sha256() {
        return HexFormat.of().formatHex(hash(name -> true));
    }

    /** The same over some of the files only, as bytes. */
    public byte[] hash(Predicate<String> wanted) {
        MessageDigest digest = Sha256.digest();
        bytes.entrySet().stream().filter(e -> wanted.test(e.getKey())).forEach(e -> {
            String name = e.getKey();
            byte[] content = e.getValue();
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return digest.digest();
    }
}
