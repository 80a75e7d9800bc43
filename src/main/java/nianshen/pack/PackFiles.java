package nianshen.pack;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.text.Lines;
import nianshen.text.Sha256;
import nianshen.text.StrayFiles;

/**
 * Everything of a rule pack as it was at one moment: the bytes of every file by its path relative to the rules folder,
 * with {@code /}, sorted. Formats, words, roster, rules, settings, waivers, norms, letters with their fonts, and
 * examples: all are read from here and from nowhere else, so that they belong together, an unsaved change can be tried
 * ({@link #with}), and the pack can be sent to another machine. Of files that nothing reads only the name is kept, to be
 * told. Never changes; arrays that are handed out must not be written to.
 */
public final class PackFiles implements Serializable {

    private static final long serialVersionUID = 1L;
    private final TreeMap<String, Content> contents;
    private final TreeSet<String> others;
    private final TreeMap<String, Own> own;
    private final TreeMap<String, Own> sheets;

    private PackFiles(TreeMap<String, Content> contents, TreeSet<String> others, TreeMap<String, Own> sheets) {
        this.contents = contents;
        this.others = others;
        this.sheets = sheets;
        this.own = new TreeMap<>(sheets);
        contents.forEach((file, content) -> FileKinds.place(file).ifPresent(place -> own.put(place, new Own(file, true, content))));
    }

    /**
     * What the office has put in the place of a file that ships.
     *
     * @param told  the name by which it is told: that of a file below {@code local}, or of a sheet
     * @param lined whether its lines are those of what is told
     */
    private record Own(String told, boolean lined, Content content) implements Serializable {
    }

    /**
     * The pack of a rules folder, or of one that was packed into a zip file, as it is now.
     *
     * @throws PackException where there is none or it cannot be read
     */
    public static PackFiles read(Path place) {
        return of(PackReader.read(place));
    }

    /**
     * Every file of a rules folder, or of one that was packed, with those that nothing reads, by path; what editors
     * leave behind is passed over.
     *
     * @throws PackException where there is none or it cannot be read
     */
    public static SortedMap<String, byte[]> everything(Path place) {
        TreeMap<String, byte[]> all = new TreeMap<>(PackReader.whole(place));
        all.keySet().removeIf(PackFiles::isStray);
        return all;
    }

    /**
     * The pack that the files make up, by their paths; what editors leave behind is passed over.
     *
     * @throws PackException where one is larger than any such file needs to be
     */
    public static PackFiles of(Map<String, byte[]> files) {
        TreeMap<String, Content> contents = new TreeMap<>();
        TreeSet<String> others = new TreeSet<>();
        files.forEach((name, bytes) -> {
            if (!isStray(name) && FileKinds.isTaken(name)) {
                contents.put(name, Content.of(bytes));
            } else if (!isStray(name)) {
                others.add(name);
            }
        });
        Bounds.check(contents);
        return new PackFiles(contents, others, new TreeMap<>());
    }

    /** Whether the file, or a folder in which it lies, is none that a person has put there. */
    static boolean isStray(String path) {
        return Stream.of(path.split("/")).anyMatch(StrayFiles::ofEditor);
    }

    /** The same with other bytes for a file, or with one file more. */
    public PackFiles with(String name, byte[] content) {
        PackFiles one = of(Map.of(name, content));
        TreeMap<String, Content> changed = new TreeMap<>(contents);
        TreeSet<String> left = new TreeSet<>(others);
        changed.putAll(one.contents);
        left.addAll(one.others);
        return new PackFiles(changed, left, sheets);
    }

    /**
     * The same with a sheet of the office's own in the place of a file.
     *
     * @param told  the workbook and the sheet, as messages name them
     * @param lined whether row n of the sheet is line n of the content
     */
    public PackFiles with(String name, String told, boolean lined, byte[] content) {
        TreeMap<String, Own> more = new TreeMap<>(sheets);
        more.put(name, new Own(told, lined, Content.of(content)));
        return new PackFiles(contents, others, more);
    }

    /** The same without some of the files. */
    public PackFiles without(Set<String> names) {
        TreeMap<String, Content> kept = new TreeMap<>(contents);
        TreeSet<String> left = new TreeSet<>(others);
        kept.keySet().removeAll(names);
        left.removeAll(names);
        return new PackFiles(kept, left, sheets);
    }

    /** The files, in order of name. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(contents.navigableKeySet());
    }

    /** Files that lie where nothing is read, in order of name. */
    public SortedSet<String> others() {
        return Collections.unmodifiableSortedSet(others);
    }

    /** The files whose name begins so, in order; those that the office has of its own among them, by the name of their place. */
    public List<String> below(String folder) {
        return Stream.concat(contents.tailMap(folder).keySet().stream().takeWhile(name -> name.startsWith(folder)),
                own.tailMap(folder).keySet().stream().takeWhile(name -> name.startsWith(folder))).distinct().sorted().toList();
    }

    /** The files wanted, in order of name; those that the office has of its own among them, by the name of their place. */
    List<String> read(Predicate<String> wanted) {
        return Stream.concat(contents.keySet().stream(), own.keySet().stream()).filter(wanted).distinct().sorted().toList();
    }

    /** Whether the pack, or the office in its place, holds the file. */
    public boolean has(String name) {
        return own.containsKey(name) || contents.containsKey(name);
    }

    /** The bytes of a file that is there; null of one of which the name alone is known. */
    public byte[] bytes(String name) {
        Content content = content(name);
        return content == null ? null : content.bytes();
    }

    private Content content(String name) {
        return own.containsKey(name) ? own.get(name).content() : contents.get(name);
    }

    /** Where the file lies that is read under the name: the name itself, or what the office has in its place. */
    public String lies(String name) {
        return own.containsKey(name) ? own.get(name).told() : name;
    }

    /** The problem, told of the file in which it lies. */
    public Problem told(Problem problem) {
        boolean lined = !own.containsKey(problem.file()) || own.get(problem.file()).lined();
        String message = problem.file().equals(OfficeItems.FILE) ? OfficeItems.said(problem.message(), !lined) : problem.message();
        return new Problem(lies(problem.file()), lined ? problem.line() : null, lined ? problem.column() : null, message);
    }

    /** The text of a file that is there, without a byte order mark; bytes that are no text show as U+FFFD. */
    public String text(String name) {
        return content(name).text().orElseGet(() -> new String(bytes(name), StandardCharsets.UTF_8));
    }

    /** Whether the file is text in an encoding that can be read. */
    public boolean isLegible(String name) {
        return content(name).text().isPresent();
    }

    /** The files that people write as text and that are in no encoding that can be read: nothing else can be said of them. */
    public Set<String> coded() {
        return contents.keySet().stream().filter(f -> FileKinds.isText(f) && !isLegible(f)).collect(Collectors.toCollection(TreeSet::new));
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
        return contents.keySet().stream().filter(FileKinds::isRules).toList();
    }

    /**
     * What names the pack in results: lower-case hex SHA-256 over names and hashes, in order of name, of every file
     * that {@link FileKinds#judges}.
     */
    public String sha256() {
        return HexFormat.of().formatHex(hash(FileKinds::judges));
    }

    /** The same over the files wanted, as bytes. */
    public byte[] hash(Predicate<String> wanted) {
        MessageDigest digest = Sha256.digest();
        contents.entrySet().stream().filter(e -> wanted.test(e.getKey())).forEach(e -> {
            digest.update((e.getKey() + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(e.getValue().hash());
        });
        return digest.digest();
    }

    /** A hash of all that is read under the names wanted: of a file that the office has of its own in the place of another, its own. */
    public byte[] hashRead(Predicate<String> wanted) {
        MessageDigest digest = Sha256.digest();
        read(wanted).forEach(name -> {
            digest.update((name + "\0" + lies(name) + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content(name).hash());
        });
        return digest.digest();
    }
}
