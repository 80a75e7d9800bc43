package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.facts.Figure;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.ingest.source.Source;
import nianshen.scan.Remembering;
import nianshen.specimen.Maker;
import nianshen.specimen.OfdPrint;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Print;
import nianshen.specimen.TextPrint;
import nianshen.specimen.WebPrint;
import nianshen.specimen.WordPrint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sound files struck in one place: read as before, or what is lost or unsure is told, or refused with a reason; never an accusation that the sound
 * one does not have, never a figure that is silently another. {@code -Dhostile.seeds=8} for a long run.
 */
class StruckFilesTest {

    private static final int SEEDS = Integer.getInteger("hostile.seeds", 0);
    /** Of so many strikes one is tried in every build, all of them in a long run. */
    private static final int SHARE = SEEDS == 0 ? 6 : 1;

    /** A form, how a specimen is written in it, and what is struck there. */
    private record Target(Print print, String part, List<Strike> strikes) {
    }

    private static final List<Target> TARGETS = List.of(new Target(WordPrint.TYPED, "word/document.xml", StruckWord.all()), new Target(WebPrint.PORTAL, "", StruckWeb.all()),
            new Target(TextPrint.TAB, "", StruckText.all()), new Target(OfdPrint.RUNS, "Content.xml", StruckOfd.all()));

    @TestFactory
    Stream<DynamicTest> whatIsStruck_isReadOrTold() {
        return TARGETS.stream().map(target -> DynamicTest.dynamicTest(target.print().suffix(), () -> Remembering.withEyesShut(() -> {
            List<String> wrong = new ArrayList<>();
            for (int seed = 0; seed < Math.max(1, SEEDS); seed++) {
                byte[] sound = target.print().write(Maker.draw(41 + seed));
                Audit whole = audit(target, sound);
                for (int i = TARGETS.indexOf(target); i < target.strikes().size(); i += SHARE) {
                    Strike strike = target.strikes().get(i);
                    wrong(whole, audit(target, struck(sound, target, strike, seed))).forEach(w -> wrong.add(strike + ": " + w));
                }
            }
            assertEquals("", String.join("\n", wrong));
        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsStruckOnAPage_isReadOrTold() {
        return Stream.of(PaperPrint.RULED).map(print -> DynamicTest.dynamicTest(print.name(), () -> Remembering.withEyesShut(() -> {
            List<String> wrong = new ArrayList<>();
            for (int seed = 0; seed < Math.max(1, SEEDS); seed++) {
                byte[] sound = print.write(Maker.draw(41 + seed));
                Audit whole = audit(print, sound);
                for (int i = StruckPdf.count() - 1; i >= 0; i -= SHARE) {
                    int way = i;
                    wrong(whole, audit(print, StruckPdf.of(sound, way, seed))).forEach(w -> wrong.add(StruckPdf.name(way) + ": " + w));
                }
            }
            assertEquals("", String.join("\n", wrong));
        })));
    }

    @TestFactory
    Stream<DynamicTest> aPageThatIsStruck_isTold() {
        return Stream.of(PaperPrint.RULED, PaperPrint.BARE).map(print -> DynamicTest.dynamicTest(print.name(), () -> Remembering.withEyesShut(() -> {
            List<String> wrong = new ArrayList<>();
            for (int seed = 0; seed < Math.max(1, SEEDS); seed++) {
                byte[] sound = print.write(Maker.draw(41 + seed));
                Audit whole = audit(print, sound);
                for (int i = print.ordinal() % 2; i < StruckPages.count(); i += Math.min(SHARE, 4)) {
                    int way = i;
                    Audit struck = audit(print, StruckPages.of(sound, way, seed));
                    wrong(whole, struck).forEach(w -> wrong.add(StruckPages.name(way) + ": " + w));
                    if (struck.status() == Status.COMPLIANT) {
                        wrong.add(StruckPages.name(way) + ": passes, though a reader sees something else");
                    }
                }
            }
            assertEquals("", String.join("\n", wrong));
        })));
    }

    private static Audit audit(Target target, byte[] file) {
        return audit(target.print(), file);
    }

    private static Audit audit(Print print, byte[] file) {
        return Shipped.auditor().audit(new Source("报告." + print.suffix(), file));
    }

    private static List<String> wrong(Audit whole, Audit struck) {
        List<String> wrong = new ArrayList<>();
        if (struck.status() == Status.UNREADABLE) {
            if (struck.error().code().equals("INTERNAL") || !struck.error().message().matches("(?s).*\\p{IsHan}.*")) {
                wrong.add("no reason " + struck.error());
            }
            return wrong;
        }
        List<String> before = whole.standing().stream().filter(f -> f.result() == Result.VIOLATED).map(Finding::rule).toList();
        struck.standing().stream().filter(f -> f.result() == Result.VIOLATED && !before.contains(f.rule()) && f.severity() != nianshen.findings.Severity.HINT)
                .forEach(f -> wrong.add("accuses " + f.rule() + " " + f.message()));
        boolean told = !struck.losses().isEmpty() || struck.status() == Status.DOUBTFUL || undetermined(struck) > undetermined(whole);
        List<String> others = figures(struck).entrySet().stream().filter(f -> f.getValue() != null && !f.getValue().equals(figures(whole).get(f.getKey())))
                .map(f -> f + " for " + figures(whole).get(f.getKey())).toList();
        if (!told && (!others.isEmpty() || figures(struck).size() != figures(whole).size())) {
            wrong.add(struck.status() + " says nothing of " + others + " of " + figures(struck).size());
        }
        return wrong;
    }

    private static long undetermined(Audit audit) {
        return audit.outcomes().stream().filter(o -> o.result() == Result.UNDETERMINED).count();
    }

    /** Of what was read for certain. */
    private static Map<String, String> figures(Audit audit) {
        Map<String, String> figures = new LinkedHashMap<>();
        audit.facts().of(Figure.class).forEach(f -> figures.put(f.numbered(), f.value() + " " + f.sure()));
        return figures;
    }

    private static byte[] struck(byte[] sound, Target target, Strike strike, long seed) {
        Random random = new Random(seed * 31 + strike.name().hashCode());
        if (target.part().isEmpty()) {
            return changed(strike, sound, random);
        }
        Map<String, byte[]> parts = ZipParts.of(sound);
        List<String> fitting = parts.keySet().stream().filter(p -> p.endsWith(target.part()) && !p.contains("Tpl")).toList();
        for (int first = random.nextInt(fitting.size()), i = 0; i < fitting.size(); i++) {
            String name = fitting.get((first + i) % fitting.size());
            byte[] changed = changed(strike, parts.get(name), random);
            if (changed != parts.get(name)) {
                parts.put(name, changed);
                return ZipParts.together(parts);
            }
        }
        return sound;
    }

    /** The part itself where it holds nothing that could be struck so. */
    private static byte[] changed(Strike strike, byte[] part, Random random) {
        try {
            return strike.change().of(new String(part, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalStateException nothingThere) {
            return part;
        }
    }
}
