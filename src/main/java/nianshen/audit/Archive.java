package nianshen.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.ingest.archive.Entry;
import nianshen.ingest.archive.Store;
import nianshen.ingest.archive.Unpacking;
import nianshen.ingest.archive.Zip;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import nianshen.text.StrayFiles;

/**
 * Zip archives of reports, also within archives. Every entry becomes an input, those that cannot be read as well, each
 * with its own reason. Word and OFD files are zip files too; they are told apart by what they hold.
 */
final class Archive {

    private static final int DEEPEST = 3;
    /** Bytes of an archive that is read at once and not piece by piece. */
    private static final long SMALL = 4L << 20;
    /** Bytes of all archives within one archive. */
    private static final long MOST_WITHIN = 1L << 30;
    private static final List<String> DOCUMENT_PARTS = List.of("[Content_Types].xml", "mimetype");
    private static final List<String> DOCUMENT_FOLDERS = List.of("word/", "_rels/", "xl/", "ppt/");

    private final List<Input> found = new ArrayList<>();
    private final Limit within = new Limit("内层压缩包合计超过" + (MOST_WITHIN >> 20) + "MB", MOST_WITHIN);

    private Archive() {
    }

    /** Whether the file is a zip archive that is not itself a document. */
    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            ByteBuffer head = Store.of(file).read(0, 22);
            boolean zipped = head.getInt(0) == 0x04034B50 || head.getInt(0) == 0x06054B50;
            if (!zipped && !isZip(file.getFileName().toString())) {
                return false;
            }
            List<String> names = new Zip(store(file)).names();
            return (zipped || !names.isEmpty()) && names.stream().noneMatch(Archive::ofDocument);
        } catch (IOException | UnreadableException e) {
            return false;
        } catch (Limit.Exceeded e) {
            return true;
        }
    }

    private static Store store(Path file) throws IOException {
        return Files.size(file) > SMALL ? Store.of(file) : Store.of(Files.readAllBytes(file), () -> Files.readAllBytes(file));
    }

    private static boolean ofDocument(String name) {
        return DOCUMENT_PARTS.contains(name) || FormMarks.startsOfd(name) || DOCUMENT_FOLDERS.stream().anyMatch(name::startsWith);
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The reports in an archive, also in archives inside it. */
    static List<Input> entries(String name, Path file) {
        Archive archive = new Archive();
        archive.telling(name, () -> archive.open(name, store(file), 0));
        archive.found.sort(Comparator.comparing(Input::name));
        return archive.found;
    }

    /** Something done with an archive. */
    private interface Work {
        void done() throws IOException, UnreadableException;
    }

    /** What keeps an archive from being read is told as an input of its name. */
    private void telling(String name, Work work) {
        try {
            work.done();
        } catch (IOException e) {
            found.add(failing(name, Refusals.damaged("压缩包", "无法读取")));
        } catch (UnreadableException e) {
            found.add(failing(name, e));
        } catch (Limit.Exceeded e) {
            found.add(failing(name, Refusals.tooLarge(e.getMessage())));
        }
    }

    private void open(String name, Store store, int depth) throws IOException, UnreadableException {
        Zip zip = new Zip(store);
        int before = found.size();
        List<String> names = zip.names();
        for (int i = 0; i < names.size(); i++) {
            String plain = plain(names.get(i));
            if (!zip.entries().get(i).folder() && isFile(plain)) {
                take(name + "/" + plain, store, zip.entries().get(i), depth);
            }
        }
        if (!zip.whole()) {
            found.add(failing(name, new UnreadableException(Reason.DAMAGED, "压缩包", "压缩包已损坏或不完整，可能还有没有列出的文件",
                    "请重新压缩后提供，或直接提供报告文件")));
        } else if (found.size() == before) {
            found.add(failing(name, Refusals.empty("压缩包中没有文件")));
        }
    }

    /** Whatever people put into archives; a name that begins with a dot may be that of a report. */
    private static boolean isFile(String name) {
        return !name.matches("(?:.*/)?\\.(?:DS_Store|_.*|git.*|svn|directory|~.*)")
                && Stream.of(name.split("/")).map(part -> part.replaceFirst("^\\.(?!~)", "")).noneMatch(StrayFiles::ofSystem);
    }

    /** Without drive, root and steps upwards: names only tell entries apart. */
    private static String plain(String name) {
        return Stream.of(name.replaceAll("\\p{Cntrl}", "?").split("/")).filter(p -> !p.isEmpty() && !p.matches("\\.+|[A-Za-z]:"))
                .collect(Collectors.joining("/"));
    }

    private void take(String name, Store store, Entry entry, int depth) {
        if (!isZip(name)) {
            found.add(new Input(name, () -> Unpacking.of(store, entry, Input.LARGEST)));
        } else if (depth >= DEEPEST) {
            found.add(failing(name, Refusals.tooLarge("压缩包套压缩包超过" + DEEPEST + "层")));
        } else {
            telling(name, () -> inner(name, store, entry, depth));
        }
    }

    private void inner(String name, Store store, Entry entry, int depth) throws IOException, UnreadableException {
        within.use(Math.max(0, entry.size()));
        Store opened = Store.of(Unpacking.of(store, entry, Input.LARGEST), () -> Unpacking.of(store, entry, Input.LARGEST));
        if (new Zip(opened).names().stream().anyMatch(Archive::ofDocument)) {
            found.add(new Input(name, () -> Unpacking.of(store, entry, Input.LARGEST)));
        } else {
            open(name, opened, depth + 1);
        }
    }

    private static Input failing(String name, UnreadableException failure) {
        return new Input(name, () -> {
            throw failure;
        });
    }
}
