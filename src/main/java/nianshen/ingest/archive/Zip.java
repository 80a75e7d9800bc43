package nianshen.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.UnreadableException;

/**
 * A zip archive: all entries of its table of contents, and those that stand in it though no table names them, as in an
 * archive that is cut off or damaged.
 */
public final class Zip {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCATOR = 0x07064B50;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final int CHUNK = 1 << 16;
    private static final int MOST = 20_000;
    private static final long UNSAID = 0xFFFFFFFFL;

    private final Store file;
    private final long length;
    private final List<Entry> entries = new ArrayList<>();
    private final Limit limit = new Limit("压缩包中的文件超过" + MOST + "个", MOST);
    /** Entries whose own header bears another name: it is that of another entry. */
    private final Set<Entry> strangers = new HashSet<>();
    private boolean whole;

    /**
     * @throws IOException    where the file cannot be read
     * @throws Limit.Exceeded where it has more entries than any batch
     */
    public Zip(Store file) throws IOException, UnreadableException {
        this.file = file;
        this.length = file.length();
        table();
        strays();
        entries.sort(Comparator.comparingLong(Entry::header).thenComparing(strangers::contains));
        apart();
    }

    /**
     * Entries that share their data are one of the ways to make a small archive endless. Packed data ends of itself: where an
     * entry says that it goes on into the next one, it ends there, and the next one is as it would be alone.
     */
    private void apart() {
        long from = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i).until(i + 1 < entries.size() ? entries.get(i + 1).header() : length);
            boolean overlaps = entry.data() > 0 && entry.header() < from;
            from = Math.max(from, Math.max(entry.header() + 1, entry.end()));
            entries.set(i, overlaps ? entry.at(-1) : entry);
        }
    }

    /** All entries in the order in which they stand in the file, folders too. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether the archive has a table of contents that could be read to its end. */
    public boolean whole() {
        return whole;
    }

    /** Names of all entries, in the same order, with {@code /}. Names not marked as UTF-8 are so if all of them can be; marked ones that cannot be are not. */
    public List<String> names() {
        boolean utf8 = entries.stream().allMatch(e -> isUtf8(e.rawName()));
        return entries.stream().map(e -> new String(e.rawName(), utf8 || e.inUtf8() && isUtf8(e.rawName()) ? StandardCharsets.UTF_8 : CHINESE))
                .map(n -> n.replace('\\', '/')).toList();
    }

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void table() throws IOException, UnreadableException {
        long end = end();
        if (end < 0) {
            return;
        }
        ByteBuffer tail = file.read(end, 22);
        long size = tail.getInt(12) & UNSAID;
        long stated = tail.getInt(16) & UNSAID;
        boolean large = (size == UNSAID || stated == UNSAID) && end >= 20 && file.read(end - 20, 20).getInt(0) == LOCATOR;
        if (large) {
            ByteBuffer record = file.read(file.read(end - 20, 20).getLong(8), 56);
            size = record.getLong(40);
            stated = record.getLong(48);
        }
        // Where something was put in front of the archive, all places are off by its length.
        long shift = large ? 0 : end - size - stated;
        long stop = stated + shift + size;
        long at = stated + shift;
        while (at >= 0 && at + 46 <= stop && stop <= length) {
            long next = central(at, shift);
            if (next < 0) {
                return;
            }
            at = next;
        }
        whole = at == stop;
    }

    /** Where the end record stands; a remark may follow it. */
    private long end() throws IOException, UnreadableException {
        int span = (int) Math.min(length, LONGEST_END);
        ByteBuffer tail = file.read(length - span, span);
        for (int i = span - 22; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return length - span + i;
            }
        }
        return -1;
    }

    /** Takes an entry of the table; the place of the next one, -1 where this is none. */
    private long central(long at, long shift) throws IOException, UnreadableException {
        ByteBuffer b = file.read(at, 46);
        int name = b.getShort(28) & 0xFFFF;
        int extra = b.getShort(30) & 0xFFFF;
        int remark = b.getShort(32) & 0xFFFF;
        if (b.getInt(0) != CENTRAL || at + 46 + name + extra + remark > length) {
            return -1;
        }
        limit.use(1);
        ByteBuffer own = file.read(at + 46, name + extra);
        Wide wide = new Wide(own, name);
        long size = wide.or(b.getInt(24) & UNSAID);
        long packed = wide.or(b.getInt(20) & UNSAID);
        long header = wide.or(b.getInt(42) & UNSAID) + shift;
        boolean link = (b.getShort(4) & 0xFF00) == 0x0300 && (b.getInt(38) >>> 28) == 0xA;
        entries.add(placed(new Entry(raw(own, name), b.getShort(8), b.getShort(10) & 0xFFFF, b.getInt(16) & UNSAID, packed, size, header,
                0, link)));
        return at + 46 + name + extra + remark;
    }

    /** With the place of its data, which only its own header tells. */
    private Entry placed(Entry entry) throws IOException, UnreadableException {
        if (entry.header() < 0 || entry.header() + 30 > length) {
            return entry;
        }
        ByteBuffer b = file.read(entry.header(), 30);
        int name = b.getShort(26) & 0xFFFF;
        if (name != entry.rawName().length || entry.header() + 30 + name > length || !Arrays.equals(raw(file.read(entry.header() + 30, name), name), entry.rawName())) {
            strangers.add(entry);
        }
        return b.getInt(0) == Entry.SIGNATURE
                ? entry.at(entry.header() + 30 + (b.getShort(26) & 0xFFFF) + (b.getShort(28) & 0xFFFF)) : entry;
    }

    private static byte[] raw(ByteBuffer from, int length) {
        byte[] name = new byte[length];
        from.get(0, name);
        return name;
    }

    /** Entries that no table names: they stand between and behind the others. */
    private void strays() throws IOException, UnreadableException {
        List<Entry> known = entries.stream().filter(e -> e.data() > 0).sorted(Comparator.comparingLong(Entry::header)).toList();
        long from = 0;
        for (Entry entry : known) {
            scan(from, entry.header());
            from = Math.max(from, entry.end());
        }
        scan(from, length);
    }

    private void scan(long from, long to) throws IOException, UnreadableException {
        long at = from;
        while (at + 30 <= to) {
            int span = (int) Math.min(CHUNK, to - at);
            int found = find(file.read(at, span));
            long next = at + Math.max(1, span - 3);
            if (found >= 0) {
                Entry stray = stray(at + found);
                next = stray == null ? at + found + 1 : Math.max(at + found + 1, stray.end());
            }
            at = next;
        }
    }

    private static int find(ByteBuffer bytes) {
        for (int i = 0; i + 4 <= bytes.limit(); i++) {
            if (bytes.get(i) == 'P' && bytes.getInt(i) == Entry.SIGNATURE) {
                return i;
            }
        }
        return -1;
    }

    /** Takes an entry by its own header; null where it is none. */
    private Entry stray(long at) throws IOException, UnreadableException {
        if (at + 30 > length) {
            return null;
        }
        ByteBuffer b = file.read(at, 30);
        int name = b.getShort(26) & 0xFFFF;
        long data = at + 30 + name + (b.getShort(28) & 0xFFFF);
        if (name == 0 || data > length) {
            return null;
        }
        limit.use(1);
        boolean late = (b.getShort(6) & 8) != 0;
        Entry stray = new Entry(raw(file.read(at + 30, name), name), b.getShort(6), b.getShort(8) & 0xFFFF, b.getInt(14) & UNSAID,
                late ? -1 : b.getInt(18) & UNSAID, late ? -1 : b.getInt(22) & UNSAID, at, data, false);
        entries.add(stray);
        return stray;
    }

    /** Numbers too large for their place stand in an extra field, in the order of those places (4.5.3). */
    private static final class Wide {

        private final ByteBuffer extra;
        private int at = -1;

        Wide(ByteBuffer own, int from) {
            extra = own;
            for (int i = from; i + 4 <= own.limit(); i += 4 + (own.getShort(i + 2) & 0xFFFF)) {
                if (own.getShort(i) == 1) {
                    at = i + 4;
                    return;
                }
            }
        }

        long or(long narrow) {
            if (narrow != UNSAID || at < 0 || at + 8 > extra.limit()) {
                return narrow;
            }
            at += 8;
            return extra.getLong(at - 8);
        }
    }
}
