package nianshen.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.doc.Document;
import nianshen.extract.Extractor;
import nianshen.facts.Facts;
import nianshen.findings.Audit;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.render.Renderer;
import nianshen.rules.Judged;
import nianshen.rules.RulePack;

/** What each step of the way of a report takes in a warm program. */
final class Stages {

    private static final List<String> NAMES = List.of("reading", "facts", "rules", "page and facts.json", "letter, PDF and DOCX");
    private final List<Source> sources;
    private final List<Document> documents = new ArrayList<>();
    private final List<Facts> facts = new ArrayList<>();
    private final List<Audit> audits = new ArrayList<>();
    private final RulePack pack;
    private final Extractor extractor;
    private final Renderer renderer;
    private final Path out;

    private Stages(RulePack pack, List<Source> sources, Path out) {
        this.pack = pack;
        this.sources = sources;
        this.out = out;
        this.extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
        this.renderer = Renderer.open(pack.files());
    }

    /** @param out a folder for what is written */
    static void print(RulePack pack, List<Source> sources, Path out) throws Exception {
        new Stages(pack, sources, out).print();
    }

    private void print() throws Exception {
        Auditor auditor = new Auditor(pack);
        for (Source source : sources) {
            documents.add(Ingest.read(source.within(Shipped.site())));
            facts.add(extractor.extract(source.name(), documents.get(documents.size() - 1), null));
            audits.add(auditor.audit(source));
        }
        Renderer alone = renderer.withoutLetters();
        List<Double> least = Turns.least(List.of(() -> each(i -> Ingest.read(sources.get(i).within(Shipped.site()))),
                () -> each(i -> extractor.extract(sources.get(i).name(), documents.get(i), null)), () -> each(i -> Judged.outcomes(pack, facts.get(i))),
                () -> each(i -> alone.report(audits.get(i), null, pack.info(), "", out.resolve("" + i))),
                () -> each(i -> renderer.letter(audits.get(i), pack.info(), "", out.resolve("" + i)))));
        IntStream.range(0, least.size()).forEach(i -> System.out.printf("      %s: %.2f ms a report%n", NAMES.get(i), least.get(i) / sources.size()));
    }

    private interface Step {
        void of(int report) throws Exception;
    }

    private void each(Step step) throws Exception {
        for (int i = 0; i < sources.size(); i++) {
            step.of(i);
        }
    }
}
