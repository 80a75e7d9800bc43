package nianshen.ingest.binary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The container of binary Office files ([MS-CFB]): streams in chains of sectors. Every sector belongs to one chain, and
 * every chain is as long as its stream.
 */
final class CompoundFile {

    private static final String PART = "文件容器";
    private static final int END = -2;
    private static final int FREE = -1;
    private static final int HEADER_ENTRIES = 109;
    private static final int ENTRY = 128;

    private final Octets file;
    private final int sector;
    private final int[] table;
    private final BitSet used = new BitSet();
    private final Map<String, Octets> streams = new HashMap<>();

    CompoundFile(byte[] bytes) {
        file = new Octets(bytes, PART);
        int shift = file.u16(0x1E);
        Damaged.unless(shift == 9 || shift == 12, PART);
        sector = 1 << shift;
        table = table();
        streams();
        Damaged.unless(nothingLost(), PART);
    }

    /** A stream by its name. */
    Octets stream(String name) {
        Damaged.unless(streams.containsKey(name), PART);
        return streams.get(name);
    }

    private int[] table() {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < HEADER_ENTRIES; i++) {
            at.add(file.i32(0x4C + 4 * i));
        }
        int next = file.i32(0x44);
        for (int i = file.i32(0x48); i > 0; i--) {
            Octets more = sector(next);
            used.set(next);
            for (int j = 0; j < sector / 4 - 1; j++) {
                at.add(more.i32(4 * j));
            }
            next = more.i32(sector - 4);
        }
        at.removeIf(s -> s == FREE);
        Damaged.unless(at.size() == file.i32(0x2C), PART);
        at.forEach(s -> Damaged.unless(s >= 0 && !used.get(s), PART));
        at.forEach(used::set);
        return numbers(at.stream().mapToInt(s -> s).toArray());
    }

    private Octets sector(int number) {
        Damaged.unless(number >= 0 && number < file.length() / sector, PART);
        int at = (number + 1) * sector;
        return file.cut(at, Math.min(sector, file.length() - at), PART);
    }

    private int[] numbers(int[] sectors) {
        int[] numbers = new int[sectors.length * sector / 4];
        Octets all = joined(sectors);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.i32(4 * i);
        }
        return numbers;
    }

    private Octets joined(int[] sectors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int s : sectors) {
            out.writeBytes(sector(s).all());
        }
        return new Octets(out.toByteArray(), PART);
    }

    private static int[] chain(int[] links, int start, BitSet taken) {
        List<Integer> chain = new ArrayList<>();
        for (int s = start; s != END; s = links[s]) {
            Damaged.unless(s >= 0 && s < links.length && !taken.get(s), PART);
            taken.set(s);
            chain.add(s);
        }
        return chain.stream().mapToInt(s -> s).toArray();
    }

    private void streams() {
        Octets directory = joined(chain(table, file.i32(0x30), used));
        int[] small = file.i32(0x40) == 0 ? new int[0] : numbers(chain(table, file.i32(0x3C), used));
        Octets container = stream(directory, 0);
        BitSet taken = new BitSet();
        for (int at = ENTRY; at < directory.length(); at += ENTRY) {
            if (directory.u8(at + 0x42) == 2) {
                boolean little = directory.i32(at + 0x78) < file.i32(0x38);
                streams.put(name(directory, at), little ? little(directory, at, small, container, taken) : stream(directory, at));
            }
        }
    }

    private Octets stream(Octets directory, int at) {
        int size = directory.i32(at + 0x78);
        int start = directory.i32(at + 0x74);
        Octets whole = joined(size == 0 ? new int[0] : chain(table, start, used));
        Damaged.unless(size >= 0 && size <= whole.length() && whole.length() - size < sector, PART);
        return whole.cut(0, size, PART);
    }

    private static Octets little(Octets directory, int at, int[] links, Octets container, BitSet taken) {
        int piece = 64;
        int size = directory.i32(at + 0x78);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int s : size == 0 ? new int[0] : chain(links, directory.i32(at + 0x74), taken)) {
            out.writeBytes(container.cut(s * piece, Math.min(piece, container.length() - s * piece), PART).all());
        }
        Damaged.unless(size >= 0 && size <= out.size() && out.size() - size < piece, PART);
        return new Octets(out.toByteArray(), PART).cut(0, size, PART);
    }

    private static String name(Octets directory, int at) {
        int length = directory.u16(at + 0x40);
        Damaged.unless(length >= 2 && length <= 64, PART);
        return new String(directory.cut(at, length - 2, PART).all(), StandardCharsets.UTF_16LE);
    }

    /** A sector that is taken but stands in no chain was cut off from one. */
    private boolean nothingLost() {
        for (int s = 0; s < table.length && (s + 1) * (long) sector < file.length(); s++) {
            if (table[s] >= END && table[s] != FREE && !used.get(s)) {
                return false;
            }
        }
        return true;
    }
}
