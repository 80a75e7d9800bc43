package nianshen.ingest.binary;

/** The file information block at the head of a binary Word file ([MS-DOC] 2.5): what stands where. */
final class Fib {

    static final int STYLES = 1;
    static final int CHARACTERS = 12;
    static final int PARAGRAPHS = 13;
    static final int FIELDS = 16;
    static final int PIECES = 33;
    static final int LISTS = 73;
    static final int OVERRIDES = 74;

    private static final String PART = "文件头";
    private static final int MAGIC = 0xA5EC;
    private static final int FLAGS = 0x0A;
    private static final int FIRST_COUNT = 0x4C;
    private static final int PLACES = 0x9A;
    private static final int FAST_SAVED = 0x04;
    private static final int FULL_UNICODE = 0x1000;

    private final Octets word;
    private final Octets table;

    Fib(CompoundFile file) {
        word = file.stream("WordDocument");
        table = file.stream((word.u16(FLAGS) & 0x200) == 0 ? "0Table" : "1Table");
        Damaged.unless(word.u16(0) == MAGIC && word.u16(0x20) == 14 && word.u16(0x3E) == 22, PART);
        Damaged.unless((word.u16(FLAGS) & FULL_UNICODE) != 0, PART);
        int places = word.u16(0x98);
        Damaged.unless(places >= 0x5D && places <= 0x100, PART);
        for (int i = 0; i <= OVERRIDES; i++) {
            Damaged.unless(length(i) >= 0, PART);
        }
    }

    Octets word() {
        return word;
    }

    /** Whether the whole text was not written anew, so that pieces carry changes of their own. */
    boolean fastSaved() {
        return (word.u16(FLAGS) & FAST_SAVED) != 0;
    }

    /** Whether the file has a key although it says that it is not encrypted ([MS-DOC] 2.5.2, lKey). */
    boolean keyed() {
        return word.i32(0x0E) != 0;
    }

    /** Characters of the main text. */
    int mainText() {
        return word.i32(FIRST_COUNT);
    }

    /** Characters of the main text and all that stands behind it: notes, headers, remarks, boxes. */
    int allText() {
        int behind = 0;
        for (int i = 1; i < 8; i++) {
            int count = i == 3 ? 0 : word.i32(FIRST_COUNT + 4 * i);
            Damaged.unless(count >= 0 && count < word.length(), PART);
            behind += count;
        }
        return mainText() + behind + (behind > 0 ? 1 : 0);
    }

    /** Length of one of the structures in the table stream. */
    int length(int index) {
        return word.i32(PLACES + 8 * index + 4);
    }

    /** One of the structures in the table stream. */
    Octets structure(int index, String part) {
        Octets found = table.cut(word.i32(PLACES + 8 * index), length(index), PART);
        return new Octets(found.all(), part);
    }
}
