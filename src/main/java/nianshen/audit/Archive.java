package nianshen.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;

/**
 * Zip archives of reports. Word and OFD files are zip files too; they are told apart by what they hold. Names without
 * a Unicode mark are read as GB18030, which is how Chinese Windows writes them.
 */
final class Archive {

    /** No report is larger; anything that unpacks to more is taken for a damaged or hostile archive. */
    private static final long LARGEST = 256L << 20;
    private static final int DEEPEST = 3;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<String> DOCUMENT_PARTS = List.of("[Content_Types].xml", "OFD.xml", "mimetype");

    private Archive() {
    }

    /** Whether the file is a zip archive that is not itself a document. */
    static boolean is(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return zipped(in.readNBytes(4)) && !document(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean zipped(byte[] head) {
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    private static boolean document(Path file) {
        try (ZipFile zip = open(file)) {
            return DOCUMENT_PARTS.stream().anyMatch(part -> zip.getEntry(part) != null);
        } catch (IOException e) {
            return firstEntryIsDocumentPart(file);
        }
    }

    /** A truncated file has lost its directory; its first entry still tells what it was. */
    private static boolean firstEntryIsDocumentPart(Path file) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), CHINESE)) {
            ZipEntry first = zip.getNextEntry();
            return first != null && (DOCUMENT_PARTS.contains(first.getName()) || first.getName().startsWith("word/")
                    || first.getName().startsWith("_rels/"));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), CHINESE);
        }
    }

    /** The reports in an archive, also in archives inside it; an archive that cannot be opened is one failing input. */
    static List<Input> entries(String name, Path file) {
        try (ZipFile zip = open(file)) {
            List<Input> found = new ArrayList<>();
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && Inputs.isReport(slashed(entry))) {
                    found.addAll(entry(name, file, zip, entry));
                }
            }
            found.sort(Comparator.comparing(Input::name));
            return found;
        } catch (IOException | IllegalArgumentException e) {
            return List.of(failing(name, failure(e)));
        }
    }

    private static List<Input> entry(String name, Path file, ZipFile zip, ZipEntry entry) throws IOException {
        String inner = name + "/" + slashed(entry);
        if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            try (InputStream in = zip.getInputStream(entry)) {
                return nested(inner, limited(in), 1);
            } catch (ZipException | UnreadableException e) {
                return List.of(failing(inner, damaged()));
            }
        }
        return List.of(new Input(inner, () -> fetch(file, entry.getName())));
    }

    private static List<Input> nested(String name, byte[] bytes, int depth) throws IOException, UnreadableException {
        List<Input> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), CHINESE)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inner = name + "/" + slashed(entry);
                if (entry.isDirectory() || !Inputs.isReport(slashed(entry))) {
                    continue;
                }
                byte[] content = limited(zip);
                if (inner.toLowerCase(java.util.Locale.ROOT).endsWith(".zip") && depth < DEEPEST) {
                    found.addAll(nested(inner, content, depth + 1));
                } else {
                    found.add(new Input(inner, () -> content));
                }
            }
        }
        return found.isEmpty() ? List.of(failing(name, damaged())) : found;
    }

    private static byte[] fetch(Path file, String entryName) throws IOException, UnreadableException {
        try (ZipFile zip = open(file); InputStream in = zip.getInputStream(zip.getEntry(entryName))) {
            return limited(in);
        } catch (ZipException e) {
            throw failure(e);
        }
    }

    private static byte[] limited(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableException(Reason.DAMAGED, "压缩包",
                    "解压后超过 " + (LARGEST >> 20) + " MB，不是正常的报告", "请单独提供报告文件");
        }
        return bytes;
    }

    private static UnreadableException failure(Exception e) {
        return e.getMessage() != null && e.getMessage().contains("encrypted")
                ? new UnreadableException(Reason.ENCRYPTED, "压缩包", "压缩包已加密", "请提供未加密的压缩包或直接提供报告文件")
                : damaged();
    }

    private static UnreadableException damaged() {
        return new UnreadableException(Reason.DAMAGED, "压缩包", "压缩包已损坏或不完整", "请重新压缩后提供，或直接提供报告文件");
    }

    private static Input failing(String name, UnreadableException failure) {
        return new Input(name, () -> {
            throw failure;
        });
    }

    private static String slashed(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }
}
