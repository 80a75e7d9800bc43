package nianshen.ingest.jpx;

import java.io.IOException;

/**
 * The boxes that a picture is wrapped in (Annex I), or the bare codestream.
 *
 * @param stream  the codestream
 * @param colours how its samples are meant: one of those below, or 0 where nothing is said
 * @param opacity whether the last component says how much shows through
 */
record Jp2File(ByteRun stream, int colours, boolean opacity) {

    /** Brightness and two colours beside it. */
    static final int YCC = 18;
    private static final int CMYK = 12;
    private static final int START = 0xFF4F;
    private static final int HEADER = 0x6A703268;
    private static final int COLOUR = 0x636F6C72;
    private static final int PALETTE = 0x70636C72;
    private static final int CHANNELS = 0x63646566;
    private static final int STREAM = 0x6A703263;
    private static final int ENUMERATED = 1;

    static Jp2File of(byte[] bytes) throws IOException {
        ByteRun all = new ByteRun(bytes, 0, bytes.length);
        return all.sees(START) ? new Jp2File(all, 0, false) : within(all, new Jp2File(null, 0, false));
    }

    private static Jp2File within(ByteRun boxes, Jp2File before) throws IOException {
        Jp2File file = before;
        while (boxes.left() >= 8 && file.stream == null) {
            long length = boxes.four();
            int kind = (int) boxes.four();
            if (length == 1) {
                length = boxes.four() << 32 | boxes.four();
                length -= 8;
            }
            ByteRun box = boxes.next(length == 0 ? boxes.left() : length - 8);
            file = switch (kind) {
                case HEADER -> within(box, file);
                case STREAM -> new Jp2File(box, file.colours, file.opacity);
                case COLOUR -> file.coloured(box);
                case CHANNELS -> new Jp2File(null, file.colours, isOpacity(box));
                case PALETTE -> throw new IOException("a palette");
                default -> file;
            };
        }
        return file;
    }

    /** The first box of colours counts. */
    private Jp2File coloured(ByteRun box) throws IOException {
        boolean named = box.one() == ENUMERATED;
        box.two();
        int colour = named ? (int) box.four() : 0;
        if (colour == CMYK) {
            throw new IOException("inks");
        }
        return colours == 0 ? new Jp2File(null, colour, opacity) : this;
    }

    private static boolean isOpacity(ByteRun box) throws IOException {
        boolean opacity = false;
        for (int count = box.two(); count > 0; count--) {
            box.two();
            opacity |= box.two() != 0;
            box.two();
        }
        return opacity;
    }
}
