package nianshen.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nianshen.pack.JsonFault;

/** The bytes of a stored file, of a version that can be read; says in Chinese what is wrong with them. */
final class Stored {

    /** Value of {@code schemaVersion}, the same for findings and facts. */
    static final String VERSION = "1";
    private static final String REMEDY = "；文件已损坏，或由较早的程序版本生成，请用备份替换，或重新审核生成";
    private final Path file;
    private final byte[] bytes;

    private Stored(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** What reads the bytes. */
    @FunctionalInterface
    interface Reading<T> {
        T read(byte[] bytes) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws StoredException where it is missing, damaged or of another version; there is no half a result
     */
    static <T> T read(Path file, Reading<T> reading) throws StoredException {
        try {
            return read(file, Files.readAllBytes(file), reading);
        } catch (NoSuchFileException e) {
            throw new StoredException(file + "：文件不存在", e);
        } catch (StoredException e) {
            throw e;
        } catch (IOException e) {
            throw new StoredException(file + "：文件无法读取，请检查权限", e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws StoredException where they are damaged or of another version
     */
    static <T> T read(Path file, byte[] bytes, Reading<T> reading) throws StoredException {
        try {
            return new Stored(file, bytes).read(reading);
        } catch (StoredException e) {
            throw e;
        } catch (IOException e) {
            throw new StoredException(file + "：文件无法读取，请检查权限", e);
        }
    }

    private <T> T read(Reading<T> reading) throws IOException {
        try {
            checkVersion();
            return reading.read(bytes);
        } catch (JsonProcessingException e) {
            throw damaged(e);
        }
    }

    /** Before anything else is looked at: of another version nothing can be said. */
    private void checkVersion() throws IOException {
        String version = version();
        if (!VERSION.equals(version)) {
            throw new StoredException(version == null ? file + "：缺少 schemaVersion，不是本程序生成的结果文件"
                    : file + "：schemaVersion 为“" + version + "”，本程序只认“" + VERSION + "”，请用生成它的程序版本读取，或重新审核生成", null);
        }
    }

    private String version() throws IOException {
        try (JsonParser json = Mapping.MAPPER.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals("schemaVersion");
                json.nextToken();
                if (found) {
                    return json.getValueAsString();
                }
                json.skipChildren();
            }
            return null;
        }
    }

    private StoredException damaged(JsonProcessingException e) {
        return new StoredException(new JsonFault(file.toString(), "", e).problem().text() + REMEDY, e);
    }

    static void copy(String resource, OutputStream target) throws IOException {
        try (InputStream in = Stored.class.getResourceAsStream(resource)) {
            in.transferTo(target);
        }
    }
}
