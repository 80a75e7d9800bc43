package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.specimen.Maker;
import nianshen.specimen.OfdPrint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OFD files with parts changed before they were packed, so that no checksum tells: read, doubted or refused for what they are. */
class BrokenOfdTest {

    private static final int SEEDS = 40 * Integer.getInteger("hostile.seeds", 1);
    private static final List<String> STRANGE = List.of("NaN", "-1", "0", "1e9", "99999999999", "", "x", "&#0;", "<!-- ", "../../../a", "true", "\uE000");

    @ParameterizedTest
    @EnumSource(OfdPrint.class)
    void changedParts_areReadOrRefused(OfdPrint way) throws IOException {
        Map<String, byte[]> parts = parts(way.write(Maker.draw(27)));
        IntStream.range(0, SEEDS).forEach(seed -> ReaderFuzz.fuzzerTestOneInput(changed(parts, seed)));
    }

    /** Without one of its parts a file says so, or the part said nothing. */
    @ParameterizedTest
    @EnumSource(OfdPrint.class)
    void lostParts_areToldWhereTheySaidSomething(OfdPrint way) throws Exception {
        byte[] sound = way.write(Maker.draw(27));
        String whole = Verdicts.text(Ingest.read(new Source("报告.ofd", sound)));
        List<String> silent = new ArrayList<>();
        for (String lost : parts(sound).keySet()) {
            Map<String, byte[]> rest = new LinkedHashMap<>(parts(sound));
            rest.remove(lost);
            if (isSilent(zip(rest), whole)) {
                silent.add(lost);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static boolean isSilent(byte[] file, String whole) {
        try {
            var document = Ingest.read(new Source("报告.ofd", file));
            return document.flaws().isEmpty() && !Verdicts.text(document).equals(whole);
        } catch (UnreadableException refused) {
            return false;
        }
    }

    private static byte[] changed(Map<String, byte[]> parts, long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        changed.put(name, random.nextBoolean() ? Mutant.of(parts.get(name), seed) : odd(parts.get(name), random));
        return zip(changed);
    }

    /** One value of an attribute, or one text, is another. */
    private static byte[] odd(byte[] part, Random random) {
        String xml = new String(part, java.nio.charset.StandardCharsets.UTF_8);
        String[] pieces = xml.split("(?<=\")|(?=\")|(?<=>)|(?=<)");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(pieces.length);
            pieces[at] = pieces[at].length() > 1 && !pieces[at].startsWith("<") ? STRANGE.get(random.nextInt(STRANGE.size())) : pieces[at];
        }
        return String.join("", pieces).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
