package nianshen.prose;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;

/** Sends generated prose through the whole audit and tallies what comes out. */
final class ProseRun {
    /** Words of the grammar only. */
    static final String KNOWN = "known";
    /** An unknown word between subject and figure. */
    static final String STRANGE = "strange";

    private final Auditor auditor;
    private final Tally tally = new Tally();

    private ProseRun(Auditor auditor) {
        this.auditor = auditor;
    }

    /** Reports of the seeds from one on. */
    static Tally of(Auditor auditor, long reports) {
        ProseRun run = new ProseRun(auditor);
        LongStream.rangeClosed(1, reports).forEach(seed -> {
            run.report(seed, Essay.draw(seed, false), KNOWN);
            run.report(seed, Essay.draw(seed, true), STRANGE);
        });
        return run.tally;
    }

    private void report(long seed, Essay essay, String kind) {
        Random random = new Random(seed);
        tally.add(kind + " figures", essay.mentions().size());
        tally.sound(kind, audit(essay.specimen()), essay.specimen().tolerated());
        boolean strange = kind.equals(STRANGE);
        List<Mention> mentions = essay.mentions().stream().filter(m -> m.strange() == strange).toList();
        if (!mentions.isEmpty()) {
            Mention mention = mentions.get(random.nextInt(mentions.size()));
            tally.planted(kind, audit(essay.planted(mention)), essay.specimen().tolerated(), mention.rules(),
                    seed + " " + mention.owner() + "=" + mention.value() + " " + filled(essay.planted(mention), mention), !strange);
        }
        List<Denial> denials = strange ? List.of() : essay.refuted();
        if (!denials.isEmpty()) {
            denied(seed, essay, denials.get(random.nextInt(denials.size())), random);
        }
    }

    private void denied(long seed, Essay essay, Denial denial, Random random) {
        Specimen specimen = essay.denied(denial, random);
        tally.planted(KNOWN, audit(specimen), specimen.tolerated(), denial.rules(),
                seed + " " + denial.name() + " " + specimen.text(denial.topic().key()).text(), true);
    }

    private static String filled(Specimen specimen, Mention mention) {
        String topic = mention.slot().replaceAll("said.*", "");
        String text = mention.sentence().replace("{said", "{" + topic + "said");
        return java.util.regex.Pattern.compile("\\{([^{}]+)}").matcher(text).replaceAll(m ->
                specimen.told().get(m.group(1)) + (m.group(1).equals(mention.slot()) ? "!" : ""));
    }

    private Audit audit(Specimen specimen) {
        return auditor.audit(new Source(specimen.name() + ".txt", TextPrint.TAB.write(specimen)));
    }
}
