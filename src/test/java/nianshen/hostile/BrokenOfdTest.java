package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.specimen.Maker;
import nianshen.specimen.OfdPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OFD files with parts changed before they were packed, so that no checksum tells: read, doubted or refused for what they are. */
class BrokenOfdTest {

    private static final int SEEDS = 12 * Integer.getInteger("hostile.seeds", 1);
    private static final List<String> STRANGE = List.of("NaN", "-1", "0", "1e9", "99999999999", "", "x", "&#0;", "<!-- ", "../../../a", "true", "\uE000");

    @ParameterizedTest
    @EnumSource(OfdPrint.class)
    void changedParts_areReadOrRefused(OfdPrint way) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(way.write(Maker.draw(27)));
        IntStream.range(0, SEEDS).forEach(seed -> ReaderFuzz.fuzzerTestOneInput(changed(parts, seed)));
    }

    /** Without one of its parts a file says so, or the part said nothing. */
    @ParameterizedTest
    @EnumSource(OfdPrint.class)
    void lostParts_areToldWhereTheySaidSomething(OfdPrint way) throws Exception {
        byte[] sound = way.write(Maker.draw(27));
        String whole = Verdicts.text(Ingest.read(new Source("报告.ofd", sound)));
        List<String> silent = new ArrayList<>();
        for (String lost : ZipParts.of(sound).keySet()) {
            Map<String, byte[]> rest = new LinkedHashMap<>(ZipParts.of(sound));
            rest.remove(lost);
            if (isSilent(ZipParts.together(rest), whole)) {
                silent.add(lost);
            }
        }
        assertEquals(List.of(), silent);
    }

    /** A page that the list of pages leaves out is in the file all the same. */
    @Test
    void aPageThatIsNotListed_isTold() throws Exception {
        Map<String, byte[]> parts = ZipParts.of(OfdPrint.RUNS.write(Maker.draw(27)));
        String list = parts.keySet().stream().filter(p -> p.endsWith("Document.xml")).findFirst().orElseThrow();
        parts.put(list, new String(parts.get(list), java.nio.charset.StandardCharsets.UTF_8).replaceFirst("<ofd:Page [^>]*/>", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(true, Ingest.read(new Source("报告.ofd", ZipParts.together(parts))).flaws().toString().contains("没有列入页面目录"));
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
        return ZipParts.together(changed);
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
}
