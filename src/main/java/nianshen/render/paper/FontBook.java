package nianshen.render.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.kept.KeptSource;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.pack.Recent;
import nianshen.render.files.DataFile;
import nianshen.render.files.LetterException;
import nianshen.text.Sha256;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Finds the fonts that letters are set in: first the office's own folder, then the system's, then Noto Sans SC from the
 * class path, which is there on every machine. Nothing is read before the first letter. Parsed fonts are not
 * thread-safe, so sets of them are lent out and taken back.
 */
public final class FontBook {

    /** What the fonts are for: body text, title and mark, headings, run-in headings, page numbers, last resort. */
    static final List<String> ROLES = List.of("body", "title", "black", "kai", "song", "last");
    private static final String BUNDLED = "fonts/ttf/NotoSansSC/";

    private static final String FILE = LetterFile.FONTS.path();
    private static final String FOLDER = LetterFile.FOLDER + "fonts/";

    /** Parsed fonts are heavy: packs that name the same ones share them. */
    private static final Recent<FontBook> READ = new Recent<>(f -> f.equals(FILE) || f.startsWith(FOLDER));

    private final PackFiles files;
    private final Map<String, Face> faces;
    private final Map<String, Source> chosen = new ConcurrentHashMap<>();
    /** By file name: one file is one source, parsed once and embedded once, whatever roles it serves. */
    private final Map<String, Optional<Source>> usable = new ConcurrentHashMap<>();
    /** Parsed to see whether they can be used, for the first set that asks: parsing one takes a tenth of a second. */
    private final Map<Source, TrueTypeFont> looked = new ConcurrentHashMap<>();
    private final ConcurrentLinkedDeque<FontSet> idle = new ConcurrentLinkedDeque<>();
    private Map<String, Path> installed;
    private byte[] mark;

    /**
     * A kind of type.
     *
     * @param word  the font's name in a Word file
     * @param files font files that will do for PDF, best first
     */
    record Face(String word, List<String> files) {
    }

    /** The fonts.json file. */
    private static final class Faces extends LinkedHashMap<String, Face> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A font file found.
     *
     * @param place where, as a clerk would know it
     */
    record Source(String name, String place, Opener opener) {

        InputStream open() throws IOException {
            return opener.open();
        }
    }

    /** Opens a font file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * The fonts of a pack.
     *
     * @throws LetterException where fonts.json is broken
     */
    public static FontBook of(PackFiles files) {
        return READ.of(files, () -> new FontBook(files));
    }

    private FontBook(PackFiles files) {
        this.files = files;
        faces = DataFile.json(files, FILE, Faces.class);
        faces.keySet().stream().filter(role -> !ROLES.contains(role)).findFirst().ifPresent(role -> {
            throw DataFile.at(files, FILE, role, "不认识的项目“" + role + "”，可用的有 " + String.join("、", ROLES));
        });
        ROLES.stream().filter(role -> !faces.containsKey(role)).findFirst().ifPresent(role -> {
            throw LetterException.of(FILE, "缺少字体“" + role + "”", null);
        });
    }

    /** The font's name in a Word file. */
    String word(String role) {
        return faces.get(role).word();
    }

    /** The font file for a role; a file that cannot be embedded is passed over. */
    Source source(String role) {
        return chosen.computeIfAbsent(role, r -> faces.get(r).files().stream().map(this::usable)
                .flatMap(Optional::stream).findFirst().orElseThrow(
                        () -> LetterException.of(FILE, "没有找到可用的“" + r + "”字体，请把字体文件放进 " + FOLDER, null)));
    }

    /** The pack's own font files that are named for letters and cannot be used: others take their place. */
    public List<Problem> passedOver() {
        Set<String> named = faces.values().stream().flatMap(f -> f.files().stream()).map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return files.below(FOLDER).stream().filter(f -> named.contains(f.substring(f.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)))
                .filter(f -> usable(f.substring(f.lastIndexOf('/') + 1)).isEmpty())
                .map(f -> new Problem(f, null, null, "这个字体读不了或不许嵌入，PDF 函件不会用它，应为 TrueType 字体（.ttf）")).toList();
    }

    private Optional<Source> usable(String name) {
        return usable.computeIfAbsent(name, n -> Optional.ofNullable(find(n)).filter(this::isUsable));
    }

    private boolean isUsable(Source source) {
        Optional<TrueTypeFont> font = FontSet.usable(source);
        font.ifPresent(f -> looked.put(source, f));
        return font.isPresent();
    }

    /** The font, parsed before and used by nobody, for one who will not share it. */
    Optional<TrueTypeFont> parsed(Source source) {
        return Optional.ofNullable(looked.remove(source));
    }

    private Source find(String name) {
        Optional<String> own = files.below(FOLDER).stream().filter(f -> f.substring(f.lastIndexOf('/') + 1).equalsIgnoreCase(name)).findFirst();
        if (own.isPresent()) {
            return new Source(name, own.get(), () -> new ByteArrayInputStream(files.bytes(own.get())));
        }
        Path path = installed().get(name.toLowerCase(Locale.ROOT));
        if (path != null) {
            return new Source(name, path.toString(), () -> Files.newInputStream(path));
        }
        ClassLoader bundled = FontBook.class.getClassLoader();
        return bundled.getResource(BUNDLED + name) == null ? null
                : new Source(name, name + "（程序自带）", () -> bundled.getResourceAsStream(BUNDLED + name));
    }

    private synchronized Map<String, Path> installed() {
        if (installed == null) {
            installed = new TreeMap<>();
            systemFolders().map(Path::of).forEach(this::index);
        }
        return installed;
    }

    private void index(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 6)) {
            files.filter(Files::isRegularFile).sorted()
                    .forEach(f -> installed.putIfAbsent(f.getFileName().toString().toLowerCase(Locale.ROOT), f));
        } catch (IOException | UncheckedIOException e) {
            // a folder that may not be read holds no fonts for us
            return;
        }
    }

    private static Stream<String> systemFolders() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        return System.getProperty("os.name", "").startsWith("Windows")
                ? Stream.of(windows + "\\Fonts", System.getenv().getOrDefault("LOCALAPPDATA", home)
                        + "\\Microsoft\\Windows\\Fonts")
                : Stream.of(home + "/.local/share/fonts", home + "/.fonts", "/usr/local/share/fonts",
                        "/usr/share/fonts", home + "/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts");
    }

    /** What tells these fonts from others, without any of them being parsed: the candidates for each role, where each lies and which it is. */
    public synchronized byte[] mark() {
        if (mark == null) {
            mark = KeptSource.of(faces.entrySet().stream().map(f -> List.of(f.getKey(), f.getValue().word(),
                    f.getValue().files().stream().map(n -> n + ' ' + state(n)).toList())).toList());
        }
        return mark.clone();
    }

    /** What tells the fonts that the system has from others, by their names: pages of originals that bring none of their own are drawn in these. */
    public byte[] ofSystem() {
        return KeptSource.of(List.copyOf(installed().values()));
    }

    private String state(String name) {
        Source source = find(name);
        return source == null ? "" : source.place() + ' ' + (files.has(source.place()) ? Sha256.hex(files.bytes(source.place())) : stamp(installed().get(name.toLowerCase(Locale.ROOT))));
    }

    /** Of a font that comes with the program nothing: it changes with the program. */
    private static String stamp(Path installed) {
        try {
            return installed == null ? "" : Files.size(installed) + " " + Files.getLastModifiedTime(installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each kind of type the font file it is set in, as a clerk would know it. */
    public Map<String, String> found() {
        Map<String, String> found = new LinkedHashMap<>();
        faces.forEach((role, face) -> {
            found.putIfAbsent(face.word(), source(role).place());
        });
        return found;
    }

    /** Lends a set of parsed fonts to one thread. */
    FontSet borrow() {
        FontSet set = idle.pollFirst();
        return set == null ? new FontSet(this) : set;
    }

    void giveBack(FontSet set) {
        idle.addFirst(set);
    }
}
