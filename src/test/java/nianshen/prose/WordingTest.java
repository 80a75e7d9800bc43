package nianshen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Classes of wording ({@code wording.txt}), each in several sentences, sound and planted: what comes, and nothing else. */
class WordingTest {
    private static Auditor auditor;

    @BeforeAll
    static void load() {
        auditor = Shipped.auditor();
    }

    @TestFactory
    Stream<DynamicContainer> everyWordingSaysWhatItSaysAndNothingElse() {
        List<DynamicContainer> classes = new ArrayList<>();
        for (String block : text().split("(?m)^(?=\\[)")) {
            List<String> lines = block.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                Place place = Place.of(lines.get(0));
                classes.add(DynamicContainer.dynamicContainer(place.title(),
                        lines.stream().skip(1).map(line -> test(place, Wording.of(line)))));
            }
        }
        return classes.stream();
    }

    private static DynamicTest test(Place place, Wording wording) {
        return DynamicTest.dynamicTest(wording.sentence(), () -> {
            List<String> complaints = wording.complaints(auditor.audit(place.report(wording)));
            Assumptions.assumeTrue(complaints.isEmpty() || !wording.pending(), complaints::toString);
            assertEquals(List.of(), complaints);
        });
    }

    private static String text() {
        try (InputStream in = WordingTest.class.getResourceAsStream("wording.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
