package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nianshen.specimen.Maker;
import nianshen.specimen.WordPrint;

/** An archive of one entry that something is wrong with between two sound ones; written by hand, so that anything may be wrong. */
final class BrokenZip {

    /** What is wrong with the entry in the middle, and what is said of it; "" where it is read like the others. */
    enum Way {
        SOUND(""), ENCRYPTED("已加密"), WRONG_CRC("校验"), WRONG_SIZE("校验"), CUT_DATA("不完整|损坏|校验"), FLIPPED_DATA("损坏|校验|不完整"),
        UNKNOWN_METHOD("不支持"), EMPTY("为空"), PARENT_NAME(""), ABSOLUTE_NAME(""), DRIVE_NAME(""), HIDDEN_NAME(""), LONG_NAME(""),
        GBK_NAME(""), CONTROL_NAME(""), BACKSLASH_NAME(""), SAME_NAME(""), LINK("链接"), HEADER_ELSEWHERE("找不到"), SHARED_DATA("重叠"),
        UNLISTED(""), STORED(""), LATE_SIZES(""), BOMB("超过"), LYING_BOMB("校验"), INNER(""), INNER_DAMAGED("损坏|不完整"), INNER_DEEP("层"),
        PREFIXED(""), REMARK(""), LYING_LENGTH(""), HEADER_OF_ANOTHER("重叠|校验"), REPORT_NAMED_ZIP(""), GBK_MARKED_UTF8("");

        final String reason;

        Way(String reason) {
            this.reason = reason;
        }
    }

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] BOMB = bomb();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> table = new ArrayList<>();

    private record Item(String name, byte[] content, Charset charset, int flags, int method) {
        Item(String name, byte[] content) {
            this(name, content, StandardCharsets.UTF_8, 1 << 11, 8);
        }
    }

    /** The archive as bytes. */
    static byte[] of(Way way, Map<String, byte[]> neighbours, byte[] middle, Random random) {
        BrokenZip zip = new BrokenZip();
        if (way == Way.PREFIXED) {
            zip.out.writeBytes("MZ something in front of it".getBytes(StandardCharsets.US_ASCII));
        }
        List<Map.Entry<String, byte[]>> sound = List.copyOf(new TreeMap<>(neighbours).entrySet());
        zip.add(new Item(sound.get(0).getKey(), sound.get(0).getValue()), Way.SOUND, random);
        zip.middle(way, middle, sound.get(0), random);
        zip.add(new Item(sound.get(1).getKey(), sound.get(1).getValue()), Way.SOUND, random);
        return zip.ended(way == Way.REMARK ? "某办公室".getBytes(StandardCharsets.UTF_8) : new byte[0], way == Way.PREFIXED ? 27 : 0);
    }

    private void middle(Way way, byte[] content, Map.Entry<String, byte[]> first, Random random) {
        switch (way) {
            case EMPTY -> add(new Item("中.txt", new byte[0]), way, random);
            case PARENT_NAME -> add(new Item("../../中.txt", content), way, random);
            case ABSOLUTE_NAME -> add(new Item("/etc/中.txt", content), way, random);
            case DRIVE_NAME -> add(new Item("C:\\年报\\中.txt", content), way, random);
            case BACKSLASH_NAME -> add(new Item("年报\\中.txt", content), way, random);
            case HIDDEN_NAME -> add(new Item(".中水利局年报.txt", content), way, random);
            case LONG_NAME -> add(new Item("很长的名字".repeat(200) + ".txt", content), way, random);
            case CONTROL_NAME -> add(new Item("中\n\u0001\u0000.txt", content), way, random);
            case GBK_NAME -> add(new Item("中国水利.txt", content, GBK, 0, 8), way, random);
            case GBK_MARKED_UTF8 -> add(new Item("中国水利.txt", content, GBK, 1 << 11, 8), way, random);
            case REPORT_NAMED_ZIP -> add(new Item("中.zip", WordPrint.TYPED.write(Maker.draw(4))), way, random);
            case SAME_NAME -> add(new Item(first.getKey(), content), way, random);
            case STORED -> add(new Item("中.txt", content, StandardCharsets.UTF_8, 1 << 11, 0), way, random);
            case ENCRYPTED -> add(new Item("中.txt", content, StandardCharsets.UTF_8, 1 << 11 | 1, 8), way, random);
            case LATE_SIZES -> add(new Item("中.txt", content, StandardCharsets.UTF_8, 1 << 11 | 8, 8), way, random);
            case UNKNOWN_METHOD -> add(new Item("中.txt", content, StandardCharsets.UTF_8, 1 << 11, 14), way, random);
            case BOMB, LYING_BOMB -> add(new Item("中.txt", BOMB, StandardCharsets.UTF_8, 1 << 11, 8), way, random);
            case INNER -> add(new Item("中.zip", one("中.txt", content)), way, random);
            case INNER_DAMAGED -> add(new Item("中.zip", Arrays.copyOf(one("中.txt", content), content.length / 20)), way, random);
            case INNER_DEEP -> add(new Item("中.zip", deep(content, 4)), way, random);
            default -> add(new Item("中.txt", content), way, random);
        }
    }

    private static byte[] deep(byte[] content, int levels) {
        return levels == 0 ? one("中.txt", content) : one("中.zip", deep(content, levels - 1));
    }

    /** A sound archive of one entry. */
    static byte[] one(String name, byte[] content) {
        BrokenZip zip = new BrokenZip();
        zip.add(new Item(name, content), Way.SOUND, new Random(0));
        return zip.ended(new byte[0], 0);
    }

    private void add(Item item, Way way, Random random) {
        CRC32 sum = new CRC32();
        sum.update(item.content());
        boolean bomb = way == Way.BOMB || way == Way.LYING_BOMB;
        byte[] data = item.method() == 0 || bomb ? item.content().clone() : deflated(item.content());
        int size = bomb ? way == Way.BOMB ? 1 << 30 : 5000 : item.content().length;
        int crc = (int) sum.getValue();
        int header = out.size();
        switch (way) {
            case WRONG_CRC -> crc ^= 1 << random.nextInt(32);
            case WRONG_SIZE -> size += 1 + random.nextInt(50);
            case CUT_DATA -> data = Arrays.copyOf(data, data.length * (1 + random.nextInt(8)) / 10);
            case FLIPPED_DATA -> data[random.nextInt(data.length)] ^= (byte) (1 << random.nextInt(8));
            default -> { }
        }
        byte[] name = item.name().getBytes(item.charset());
        boolean late = (item.flags() & 8) != 0;
        int said = way == Way.LYING_LENGTH ? 1 << 20 : data.length;
        if (way != Way.HEADER_OF_ANOTHER) {
            out.writeBytes(numbers(30).putInt(0x04034B50).putShort((short) 20).putShort((short) item.flags()).putShort((short) item.method())
                    .putInt(0).putInt(late ? 0 : crc).putInt(late ? 0 : data.length).putInt(late ? 0 : size)
                    .putShort((short) name.length).putShort((short) 0).array());
            out.writeBytes(name);
            out.writeBytes(data);
        }
        if (late) {
            out.writeBytes(numbers(16).putInt(0x08074B50).putInt(crc).putInt(data.length).putInt(size).array());
        }
        if (way != Way.UNLISTED) {
            int at = way == Way.HEADER_ELSEWHERE ? 1 << 29 : way == Way.SHARED_DATA ? 0 : header;
            ByteBuffer central = numbers(46 + name.length).putInt(0x02014B50).putShort((short) (way == Way.LINK ? 0x0314 : 20)).putShort((short) 20)
                    .putShort((short) item.flags()).putShort((short) item.method()).putInt(0).putInt(crc).putInt(said).putInt(size)
                    .putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                    .putInt(way == Way.LINK ? 0xA1FF0000 : 0).putInt(at).put(name);
            table.add(central.array());
        }
    }

    private byte[] ended(byte[] remark, int shift) {
        int from = out.size();
        table.forEach(out::writeBytes);
        out.writeBytes(numbers(22).putInt(0x06054B50).putShort((short) 0).putShort((short) 0).putShort((short) table.size())
                .putShort((short) table.size()).putInt(out.size() - from).putInt(from - shift).putShort((short) remark.length).array());
        out.writeBytes(remark);
        byte[] whole = out.toByteArray();
        if (shift > 0) {
            shifted(whole, from, shift);
        }
        return whole;
    }

    /** Whoever puts something in front of an archive does not change the places in it. */
    private static void shifted(byte[] whole, int from, int shift) {
        ByteBuffer all = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = from; all.getInt(at) == 0x02014B50; at += 46 + all.getShort(at + 28)) {
            all.putInt(at + 42, all.getInt(at + 42) - shift);
        }
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A gigabyte of nothing, packed. */
    private static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream deflater = new java.util.zip.DeflaterOutputStream(out,
                new Deflater(Deflater.BEST_SPEED, true))) {
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                deflater.write(blank);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
