package nianshen.office.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nianshen.audit.Input;
import nianshen.audit.ReadReport;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.ingest.source.UnreadableException;
import nianshen.office.Version;
import nianshen.portfolio.Card;
import nianshen.render.Renderer;
import nianshen.render.ReportPage;
import nianshen.render.files.ReportNames;
import nianshen.store.AuditLine;
import nianshen.store.FactsJson;
import nianshen.store.StoredFacts;
import nianshen.text.Sha256;

/**
 * The folder of results into which the files of each report are written, as the journal remembers it.
 *
 * @param pack what the reports are judged by
 * @param last what the last run into the folder read
 * @param names of the folders of the reports
 */
record OutFolder(Path out, Renderer renderer, Run.PackInfo pack, ReportNames names, Journal journal, LastReadings last) implements Writing {

    @Override
    public Optional<ReadReport> read(Input input) {
        try {
            return journal.knows(input.name()) || last.knows(input) ? read(input, Sha256.hex(input.bytes().fetch())) : Optional.empty();
        } catch (IOException | UnreadableException e) {
            return Optional.empty();
        }
    }

    private Optional<ReadReport> read(Input input, String sha256) throws IOException {
        Optional<ReadReport> failed = journal.failed(input.name(), sha256).map(ReadReport::failed);
        boolean resumed = failed.isEmpty() && journal.read(input.name(), sha256);
        return failed.isPresent() || !resumed && !last.knows(input, sha256) ? failed : stored(input, sha256, resumed);
    }

    private Optional<ReadReport> stored(Input input, String sha256, boolean resumed) throws IOException {
        byte[] file = Files.readAllBytes(facts(input));
        boolean untouched = last.wrote(input, sha256, file);
        StoredFacts stored = resumed || untouched ? FactsJson.read(facts(input), file) : null;
        if (stored == null || !stored.source().equals(input.name()) || !sha256.equals(stored.sha256())) {
            return Optional.empty();
        }
        ReadReport read = new ReadReport(input.name(), sha256, stored.facts(), null, untouched);
        if (untouched && stored.equals(stored(read))) {
            last.add(read, file);
            journal.add(read);
        } else if (!resumed) {
            keep(input, read);
        }
        return Optional.of(read);
    }

    @Override
    public void keep(Input input, ReadReport read) throws IOException {
        renderer.facts(stored(read), folder(input));
        if (read.sound()) {
            last.add(read, Files.readAllBytes(facts(input)));
        }
        journal.add(read);
    }

    private StoredFacts stored(ReadReport read) {
        return new StoredFacts(Version.NUMBER, pack, read.source(), read.sha256(), read.facts());
    }

    @Override
    public Card.Shelf shelf(Input input, ReadReport read) {
        return () -> FactsJson.read(facts(input)).facts();
    }

    @Override
    public void allRead(List<Card> cards) {
        last.keep();
        journal.allRead(Sha256.hex(cards.stream().map(c -> c.source() + "\n" + c.sha256()).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<Audit> written(Input input) {
        return journal.judged(input.name());
    }

    @Override
    public void write(Input input, Audit audit, String mark, Supplier<Audit> whole) throws IOException {
        String line = AuditLine.of(audit);
        renderer.report(new ReportPage(audit, line, mark, whole, () -> original(input)), pack, Version.NUMBER, folder(input));
        journal.written(line);
    }

    private Path facts(Input input) {
        return folder(input).resolve(Renderer.FACTS);
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
