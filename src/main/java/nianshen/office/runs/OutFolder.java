package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.ingest.source.UnreadableException;
import nianshen.office.Version;
import nianshen.portfolio.Card;
import nianshen.render.Renderer;
import nianshen.render.files.ReportNames;
import nianshen.store.FactsJson;
import nianshen.text.Sha256;

/**
 * The folder of results into which the files of each report are written, as the journal remembers it.
 *
 * @param pack what the reports are judged by
 * @param names of the folders of the reports
 */
record OutFolder(Path out, Renderer renderer, Run.PackInfo pack, ReportNames names, Journal journal) implements Writing {

    /** The audit of a report that was written before and is the same still. */
    @Override
    public Optional<Audit> written(Input input) {
        try {
            return journal.knows(input.name()) ? journal.done(input.name(), Sha256.hex(input.bytes().fetch())) : Optional.empty();
        } catch (IOException | UnreadableException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Input input, Audit audit) throws IOException {
        renderer.report(audit, () -> original(input), pack, Version.NUMBER, folder(input));
        journal.add(audit);
    }

    @Override
    public void rewrite(Input input, Audit alone, Audit beside) throws IOException {
        journal.undo(alone);
        renderer.page(beside, () -> original(input), pack, Version.NUMBER, folder(input));
    }

    @Override
    public Card.Shelf shelf(Input input, Audit read) {
        return () -> FactsJson.read(folder(input).resolve("facts.json")).facts();
    }

    private Path folder(Input input) {
        return out.resolve(Renderer.REPORTS).resolve(names.of(input.name()));
    }

    private static byte[] original(Input input) throws IOException {
        try {
            return input.bytes().fetch();
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
    }
}
