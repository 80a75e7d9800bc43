package nianshen.ingest.binary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Properties as the file stores them: one number that tells what is set and how many bytes its value takes, then the
 * value ([MS-DOC] 2.2.5). They fill their place to the last byte.
 */
final class Sprms {

    static final int IN_TABLE = 0x2416;
    static final int ROW_END = 0x2417;
    static final int CELL_END = 0x244B;
    static final int INNER_ROW_END = 0x244C;
    static final int DEPTH = 0x6649;
    static final int LIST = 0x460B;
    static final int ROW = 0xD608;
    static final int HUGE = 0x6646;
    static final int DELETED = 0x0800;
    static final int DELETED_WHEN = 0x6864;

    private static final int TABS = 0xC615;
    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int TABLE = 5;
    private static final int[] SIZES = {1, 1, 2, 4, 2, 2, -1, 3};

    /** What the format knows of characters and paragraphs ([MS-DOC] 2.6.1 and 2.6.2), and what older programs still write. */
    private static final Set<Integer> KNOWN = Stream.of(("""
            0800 0801 0802 6A03 4804 6805 0806 4807 6A09 080A 2A0C 0811 6815 6816 6817 0818 C81A 4A30 CA31 2A33 2A34 0835 0836
            0837 0838 0839 083A 083B 083C 2A3E 8840 2A42 4A43 4845 CA47 2A48 484B 484E 4A4F 4A50 4A51 4852 2A53 0854 0855 0856
            CA57 0858 2859 085A 085B 085C 085D 4A5E 485F 4A60 4A61 CA62 4863 6864 6865 4866 4867 0868 486D 486E 286F 6870 CA71
            CA72 4873 4874 0875 CA76 6877 CA78 2879 0882 2A83 CA85 2A86 6887 4888 CA89 2A90 2A46 2A3D 2A44 4A0D CA49 CA4A 2A4C
            C601 2602 2403 2404 2405 2406 2407 2408 2409 260A 460B 240C C60D 840E 840F 4610 8411 6412 A413 A414 C615 2416
            2417 8418 8419 841A 261B 2423 6424 6425 6426 6427 6428 6629 242A 442B 442C 442D 842E 842F 2430 2431 2433 2434 2435
            2436 2437 2438 4439 443A 443B C63E C63F 2640 2441 2443 2444 C645 6645 6646 2447 2448 6649 664A 244B 244C C64D C64E
            C64F C650 C651 C652 C653 4455 4456 4457 4458 4459 245A 245B 245C 845D 845E 465F 8460 2461 2462 2664 6465 C666 6467
            C669 646B C66C 246D C66F 2470 2471""").split("\\s+")).map(s -> Integer.parseInt(s, 16)).collect(Collectors.toUnmodifiableSet());

    private final Octets bytes;
    private final String part;
    private final Map<Integer, Octets> values = new HashMap<>();

    private Sprms(Octets bytes, String part) {
        this.bytes = bytes;
        this.part = part;
    }

    /** Those of a paragraph, with those of its row of a table. */
    static Sprms ofParagraph(Octets bytes, int from) {
        return new Sprms(bytes, "段落属性").read(from, kind -> kind == PARAGRAPH || kind == TABLE);
    }

    /** Those of a run of characters. */
    static Sprms ofCharacters(Octets bytes, int from) {
        return new Sprms(bytes, "文字属性").read(from, kind -> kind == CHARACTER);
    }

    boolean has(int sprm) {
        return values.containsKey(sprm);
    }

    /** The value as it stands there, without the number of its bytes. */
    Octets value(int sprm) {
        return values.get(sprm);
    }

    boolean on(int sprm) {
        return has(sprm) && value(sprm).u8(0) != 0;
    }

    private Sprms read(int from, java.util.function.IntPredicate kinds) {
        int at = from;
        while (at < bytes.length() && !padded(at)) {
            int sprm = bytes.u16(at);
            int kind = sprm >> 10 & 7;
            Damaged.unless(kinds.test(kind) && (kind == TABLE || KNOWN.contains(sprm)), part);
            int size = size(sprm, at + 2);
            values.put(sprm, bytes.cut(at + 2, size, part));
            at += 2 + size;
        }
        return this;
    }

    private boolean padded(int at) {
        return at == bytes.length() - 1 && bytes.u8(at) == 0;
    }

    private int size(int sprm, int at) {
        if (sprm == ROW) {
            return bytes.u16(at) + 1;
        }
        if (sprm == TABS && bytes.u8(at) == 255) {
            int gone = bytes.u8(at + 1);
            return 3 + 4 * gone + 3 * bytes.u8(at + 2 + 4 * gone);
        }
        int size = SIZES[sprm >> 13];
        return size < 0 ? 1 + bytes.u8(at) : size;
    }
}
