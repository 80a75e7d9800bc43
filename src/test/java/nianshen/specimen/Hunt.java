package nianshen.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;

/**
 * Looks for wrong verdicts: {@code Hunt sound|planted|damaged COUNT [FIRST-SEED [FORM]]}. Prints two examples of every
 * kind of complaint, keeps the files under {@code target/hunt}, and counts.
 */
public final class Hunt {
    private static final Path KEPT = Path.of("target", "hunt");

    private final Auditor auditor = Shipped.auditor();
    /** How often each kind of complaint came, by form. */
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final String form;
    private int audits;

    private Hunt(String form) {
        this.form = form;
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(KEPT);
        Hunt hunt = new Hunt(args.length > 3 ? args[3].toUpperCase(java.util.Locale.ROOT) : null);
        long first = args.length > 2 ? Long.parseLong(args[2]) : 1;
        BiConsumer<Long, Print> quarry = switch (args[0]) {
            case "sound" -> hunt::sound;
            case "planted" -> hunt::planted;
            case "damaged" -> hunt::damaged;
            default -> throw new IllegalArgumentException(args[0]);
        };
        long start = System.nanoTime();
        LongStream.range(first, first + Long.parseLong(args[1])).forEach(seed -> hunt.forms()
                .forEach(print -> quarry.accept(seed, print)));
        hunt.counts.forEach((what, forms) -> System.out.println(forms.values().stream().mapToInt(n -> n).sum() + " × "
                + what + (forms.size() == hunt.forms().size() ? " everywhere" : " " + forms)));
        System.out.println(hunt.audits + " audits in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private List<Print> forms() {
        return Print.all().stream().filter(p -> form == null || p.name().equals(form)).toList();
    }

    private void sound(long seed, Print print) {
        Specimen specimen = Maker.draw(seed);
        byte[] file = print.write(specimen);
        Audit audit = audit(specimen, print, file);
        report(seed, print, "", file, Verdict.sound(specimen, audit));
        if (Boolean.getBoolean("undetermined")) {
            Verdict.undetermined(audit).forEach(u -> count(u, print));
        }
    }

    private void planted(long seed, Print print) {
        Specimen sound = Maker.draw(seed);
        List<String> known = Verdict.sound(sound, audit(sound, print, print.write(sound)));
        for (Fault fault : Fault.all()) {
            if (fault.fits().test(sound) && fault.prints().test(print)) {
                Specimen specimen = fault.plant().apply(sound, new Random(seed));
                byte[] file = print.write(specimen);
                List<String> complaints = Verdict.planted(specimen, fault, audit(specimen, print, file));
                report(seed, print, fault.name(), file, complaints.stream().filter(c -> !known.contains(c)).toList());
            }
        }
    }

    private void damaged(long seed, Print print) {
        for (Damage damage : Damage.values()) {
            if (damage.fits(print)) {
                Specimen specimen = damage.strike(Maker.draw(seed), new Random(seed));
                byte[] file = damage.strike(print.write(specimen));
                report(seed, print, damage.name(), file, Verdict.damaged(specimen, damage,
                        audit(specimen, print, file)));
            }
        }
    }

    private Audit audit(Specimen specimen, Print print, byte[] file) {
        audits++;
        return auditor.audit(new Source(specimen.name() + "." + print.suffix(), file));
    }

    private void report(long seed, Print print, String planted, byte[] file, List<String> complaints) {
        for (String complaint : complaints) {
            String kind = (planted.isEmpty() ? "" : planted + ": ") + complaint.replaceAll("[:：|].*", "");
            if (count(kind, print) <= 2) {
                String name = seed + "-" + planted.replace(' ', '_') + "-" + print.name() + "." + print.suffix();
                System.out.println(name + " " + complaint);
                keep(name, file);
            }
        }
    }

    /** Counts a complaint and tells how often its kind came so far. */
    private int count(String kind, Print print) {
        Map<String, Integer> forms = counts.computeIfAbsent(kind, k -> new TreeMap<>());
        forms.merge(print.name(), 1, Integer::sum);
        return forms.values().stream().mapToInt(n -> n).sum();
    }

    private static void keep(String name, byte[] file) {
        try {
            Files.write(KEPT.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
