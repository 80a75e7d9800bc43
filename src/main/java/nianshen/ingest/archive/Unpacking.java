package nianshen.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;

/** The content of an entry: exactly what was put in, or the reason why not. Never more memory than the entry may have. */
public final class Unpacking {

    private static final int CHUNK = 1 << 16;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTOR = 0x08074B50;
    /** Deflate cannot pack more bytes into one. */
    private static final int BEST = 1032;
    private static final String OTHER = "解压后与压缩包中的校验记录不符";
    private static final String ADVICE = "请重新压缩后提供，或直接提供报告文件";

    private final Store file;
    private final Entry entry;
    private final int most;
    private long behind;

    private Unpacking(Store file, Entry entry, int most) {
        this.file = file;
        this.entry = entry;
        this.most = most;
    }

    /**
     * Unpacks.
     *
     * @param most bytes that the content may have
     * @throws UnreadableException where it is encrypted, damaged, too large, or packed in another way
     */
    public static byte[] of(Store file, Entry entry, int most) throws IOException, UnreadableException {
        Unpacking unpacking = new Unpacking(file, entry, most);
        unpacking.check();
        try {
            byte[] content = entry.method() == 0 ? unpacking.stored() : unpacking.inflated();
            unpacking.prove(content);
            return content;
        } catch (EOFException e) {
            throw damaged("在压缩包中的内容不完整");
        }
    }

    private void check() throws UnreadableException {
        if (entry.encrypted()) {
            throw new UnreadableException(Reason.ENCRYPTED, "压缩包", "压缩包已加密", "请提供未加密的压缩包或直接提供报告文件");
        }
        if (entry.link()) {
            throw Refusals.unknown("压缩包中的这一项只是指向别处的链接，不是文件", "请把链接所指的文件本身放进压缩包");
        }
        if (entry.data() <= 0) {
            throw damaged(entry.data() == 0 ? "在压缩包中找不到它的内容" : "与压缩包中另一份文件重叠");
        }
        if (entry.method() != 0 && entry.method() != DEFLATED) {
            throw Refusals.unknown("压缩包使用了不支持的压缩方式", "请用系统自带的压缩功能重新压缩，或直接提供报告文件");
        }
        if (entry.size() > most) {
            throw Refusals.tooLarge("解压后超过" + (most >> 20) + "MB");
        }
    }

    private byte[] stored() throws IOException, UnreadableException {
        if (entry.packed() < 0 || entry.packed() != entry.size() || entry.end() > file.length()) {
            throw damaged("在压缩包中的内容不完整");
        }
        byte[] content = new byte[(int) entry.packed()];
        file.read(entry.data(), content.length).get(content);
        return content;
    }

    /** Room is made for what the archive says there is, if so little packed data can hold so much. */
    private byte[] inflated() throws IOException, UnreadableException {
        long stop = entry.packed() < 0 ? file.length() : Math.min(file.length(), entry.end());
        if (entry.size() > (stop - entry.data()) * BEST + CHUNK) {
            throw damaged(OTHER);
        }
        byte[] content = new byte[entry.size() < 0 ? CHUNK : (int) entry.size()];
        int length = 0;
        Inflater inflater = new Inflater(true);
        try {
            for (long at = entry.data(); !inflater.finished(); ) {
                if (inflater.needsInput()) {
                    ByteBuffer more = file.read(at, (int) Math.min(CHUNK, stop - at));
                    at += more.remaining();
                    inflater.setInput(more);
                }
                content = length < content.length ? content : larger(content);
                int got = inflater.inflate(content, length, content.length - length);
                length += got;
                if (got == 0 && !inflater.finished() && (inflater.needsDictionary() || at >= stop)) {
                    throw damaged("在压缩包中的内容不完整");
                }
            }
            behind = entry.data() + inflater.getBytesRead();
            return length == content.length ? content : Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw damaged("在压缩包中的内容已损坏");
        } finally {
            inflater.end();
        }
    }

    /** More room where the archive says nothing of the size; one byte where it does, to see the end. */
    private byte[] larger(byte[] content) throws UnreadableException {
        if (entry.size() >= 0 && content.length > entry.size()) {
            throw damaged(OTHER);
        }
        if (content.length >= most) {
            throw Refusals.tooLarge("解压后超过" + (most >> 20) + "MB");
        }
        return Arrays.copyOf(content, entry.size() < 0 ? Math.min(most, 2 * content.length) : content.length + 1);
    }

    private void prove(byte[] content) throws IOException, UnreadableException {
        CRC32 sum = new CRC32();
        sum.update(content);
        long due = entry.size() < 0 ? late() : entry.crc();
        if (sum.getValue() != due || entry.size() >= 0 && content.length != entry.size()) {
            throw damaged(OTHER);
        }
    }

    /** The checksum that stands behind the data, after a mark that need not be there (4.3.9). */
    private long late() throws IOException, UnreadableException {
        ByteBuffer descriptor = file.read(behind, 8);
        return descriptor.getInt(descriptor.getInt(0) == DESCRIPTOR ? 4 : 0) & 0xFFFFFFFFL;
    }

    private static UnreadableException damaged(String what) {
        return new UnreadableException(Reason.DAMAGED, "压缩包", "这份文件" + what, ADVICE);
    }
}
