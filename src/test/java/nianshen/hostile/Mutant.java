package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A sound file with one to three changes, as bad lines, disks, programs and people make them. The same seed, the same changes. */
final class Mutant {

    private static final List<byte[]> PIECES = List.of(new byte[] {0, 0, 0, 0}, new byte[] {-1, -1, -1, 127}, new byte[] {-1, -2},
            text("\uFEFF"), text("<table><tr><td colspan=999999 rowspan=999999>"), text("<w:gridSpan w:val=\"999999999\"/>"), text("endstream endobj "),
            text("/Length 999999999 "), text("PK\u0003\u0004"), text("%PDF-1.4\n"), text("|||||||||"), text("\t\t\t"), text("\u0000"), text("999999999999999999999"),
            text("<!--"), text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"), text("\u202E"), text("\u200B"), text("=1+1"), text("<script>"));

    private Mutant() {
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(byte[] sound, long seed) {
        Random random = new Random(seed);
        byte[] changed = sound;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed = changed.length < 8 ? changed : once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(file.length - at, 1 << random.nextInt(12)));
        return switch (random.nextInt(8)) {
            case 0 -> with(file, at, 1, new byte[] {(byte) (file[at] ^ 1 << random.nextInt(8))});
            case 1 -> with(file, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> with(file, at, length, new byte[length]);
            case 3 -> with(file, at, length, new byte[0]);
            case 4 -> Arrays.copyOf(file, at);
            case 5 -> with(file, at, 0, Arrays.copyOfRange(file, at, at + length));
            case 6 -> with(file, at, 0, PIECES.get(random.nextInt(PIECES.size())));
            default -> with(file, at, length, moved(file, length, random));
        };
    }

    private static byte[] moved(byte[] file, int length, Random random) {
        int from = random.nextInt(file.length - length + 1);
        return Arrays.copyOfRange(file, from, from + length);
    }

    private static byte[] with(byte[] file, int at, int gone, byte[] instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + instead.length);
        out.write(file, 0, at);
        out.writeBytes(instead);
        out.write(file, at + gone, file.length - at - gone);
        return out.toByteArray();
    }
}
