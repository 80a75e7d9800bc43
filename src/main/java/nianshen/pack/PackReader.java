package nianshen.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes the bytes of a rules folder, or of a zip file of one. */
final class PackReader {

    /** No pack has as many files or bytes; whatever has was not meant, or is hostile. */
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 160L << 20;
    /** How Chinese Windows writes names into zip files. */
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern UNSPOKEN = Pattern.compile("\\p{Cntrl}");
    private static final String HEAD = "pack.json";
    /** Signature and least length of the record that ends a zip file. */
    private static final int DIRECTORY_MARK = 0x06054b50;
    private static final int DIRECTORY_END = 22;

    private PackReader() {
    }

    /** Every file by its path; those that nothing reads without their bytes. */
    static Map<String, byte[]> read(Path place) {
        return read(place, FileKinds::isTaken);
    }

    /** Every file by its path with its bytes. */
    static Map<String, byte[]> whole(Path place) {
        return read(place, file -> true);
    }

    private static Map<String, byte[]> read(Path place, Predicate<String> wanted) {
        try {
            if (Files.isDirectory(place)) {
                return folder(place.toRealPath(), wanted);
            }
            if (!Files.isRegularFile(place)) {
                throw fault(place, "找不到规则文件夹");
            }
            enough(place, MOST_BYTES - Files.size(place));
            return zip(place, Files.readAllBytes(place));
        } catch (IOException e) {
            throw fault(place, "无法读取，请检查权限（" + e.getMessage() + "）");
        } catch (UncheckedIOException e) {
            throw fault(place, "无法读取，请检查权限（" + e.getCause().getMessage() + "）");
        }
    }

    private static Map<String, byte[]> folder(Path folder, Predicate<String> wanted) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                if (!dir.equals(folder) && PackFiles.isStray(dir.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                String name = named(dir);
                if (FileKinds.isRules(name) || FileKinds.OF_PACK.contains(name)) {
                    throw fault(Path.of(name), "应为文件，实为文件夹");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = named(file);
                if (UNSPOKEN.matcher(name).find()) {
                    throw fault(Path.of(name), "文件名中有换行等看不见的符号，请改名");
                }
                boolean asked = !PackFiles.isStray(name) && wanted.test(name);
                boolean link = attributes.isSymbolicLink() && !PackFiles.isStray(name);
                if (link && (Files.isDirectory(file) || asked && !(Files.exists(file) && file.toRealPath().startsWith(folder)))) {
                    throw fault(Path.of(name), "是指向别处的链接，不会读取，请放入文件本身");
                }
                if (asked && attributes.isOther()) {
                    throw fault(Path.of(name), "不是普通的文件（管道或设备），不会读取，请删除");
                }
                if (attributes.isRegularFile() || link) {
                    files.put(name, file);
                }
                return enough(folder, files.size());
            }

            private String named(Path path) {
                return folder.relativize(path).toString().replace('\\', '/');
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        AtomicLong left = new AtomicLong(MOST_BYTES);
        Map<String, byte[]> taken = new ConcurrentHashMap<>();
        files.entrySet().parallelStream().forEach(f -> bytes(f.getKey(), f.getValue(), wanted.test(f.getKey()) && !PackFiles.isStray(f.getKey())).ifPresent(b -> {
            enough(folder, left.addAndGet(-b.length));
            taken.put(f.getKey(), b);
        }));
        return taken;
    }

    private static FileVisitResult enough(Path place, int files) {
        if (files > MOST_FILES) {
            throw fault(place, "文件超过 " + MOST_FILES + " 个，不像是规则文件夹，请检查所指的位置");
        }
        return FileVisitResult.CONTINUE;
    }

    private static void enough(Path place, long left) {
        if (left < 0) {
            throw fault(place, "内容超过 " + (MOST_BYTES >> 20) + " MB，不像是规则文件夹，请检查所指的位置");
        }
    }

    /** No more of a file than shows that it is too large; nothing where it was there a moment ago and is no more: an editor is at work. */
    private static Optional<byte[]> bytes(String name, Path file, boolean wanted) {
        try (InputStream in = wanted ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            return Optional.of(in.readNBytes(Bounds.of(name).bytes() + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> zip(Path place, byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw fault(place, "应为规则文件夹，或由它压缩成的 .zip 文件");
        }
        for (Charset names : List.of(StandardCharsets.UTF_8, CHINESE)) {
            try {
                return below(entries(place, bytes, names));
            } catch (IOException | IllegalArgumentException e) {
                // names in the other encoding, or a damaged file, which fails in both
                continue;
            }
        }
        throw fault(place, "压缩包无法解开，可能设有密码或已损坏，请重新压缩");
    }

    private static Map<String, byte[]> entries(Path place, byte[] bytes, Charset names) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = MOST_BYTES;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen++;
                if (!entry.isDirectory()) {
                    String name = entry.getName().replace('\\', '/');
                    byte[] content = zip.readNBytes(Bounds.LARGEST + 1);
                    left -= content.length;
                    refuse(name, files.put(name, content) != null);
                    enough(place, files.size());
                    enough(place, left);
                }
            }
        }
        if (seen != listed(bytes)) {
            throw new ZipException("entries lost");
        }
        return files;
    }

    /** Names that lead out of the folder, or to the same file as another. */
    private static void refuse(String name, boolean twice) {
        if (twice || name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*\\p{Cntrl}.*")) {
            throw fault(Path.of("压缩包"), twice ? "有两个名为“" + name + "”的文件，请重新压缩规则文件夹" : "其中的文件名“" + name + "”不指向规则文件夹之内，请重新压缩规则文件夹");
        }
    }

    /**
     * The number of entries that the directory at the end of a zip file lists (end of central directory record, APPNOTE
     * 4.3.16): a file that was cut off reads as a shorter one, not as a damaged one.
     *
     * @throws ZipException where there is no directory
     */
    private static int listed(byte[] bytes) throws ZipException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - DIRECTORY_END; at >= 0; at--) {
            if (buffer.getInt(at) == DIRECTORY_MARK) {
                return Short.toUnsignedInt(buffer.getShort(at + 10));
            }
        }
        throw new ZipException("no directory");
    }

    /** The files of the folder that was packed, whether that itself or what it holds was chosen for packing. */
    private static Map<String, byte[]> below(Map<String, byte[]> files) {
        List<String> heads = files.keySet().stream().filter(f -> f.equals(HEAD) || f.endsWith("/" + HEAD))
                .sorted(Comparator.comparing(String::length)).toList();
        String folder = heads.isEmpty() ? "" : heads.get(0).substring(0, heads.get(0).length() - HEAD.length());
        return files.entrySet().stream().filter(f -> f.getKey().startsWith(folder))
                .collect(Collectors.toMap(f -> f.getKey().substring(folder.length()), Map.Entry::getValue));
    }

    private static PackException fault(Path place, String message) {
        return new PackException(List.of(new Problem(place.toString(), null, null, message)));
    }
}
