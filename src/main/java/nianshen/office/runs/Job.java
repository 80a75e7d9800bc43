package nianshen.office.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Version;
import nianshen.portfolio.Card;
import nianshen.portfolio.Desk;
import nianshen.portfolio.Gist;
import nianshen.portfolio.GistReader;
import nianshen.portfolio.Portfolio;
import nianshen.portfolio.Together;
import nianshen.render.Renderer;
import nianshen.render.files.ReportNames;
import nianshen.render.files.Stable;
import nianshen.text.Sha256;

/** An audit of many reports. It may be watched by a {@link Listener} and cancelled by any thread while it runs; it is done once. */
public final class Job {

    private static final int DAY = 24 * 60 * 60;
    private final Reports reports;
    private final Options options;
    private volatile boolean cancelled;

    /** A job that has not begun. */
    public Job(Reports reports, Options options) {
        this.reports = reports;
        this.options = options;
    }

    /** Begins no further report. Those that are being audited are finished, and what is done is handed back. */
    public void cancel() {
        cancelled = true;
    }

    /** Judges the reports and writes nothing. */
    public Results judge(Pack pack, Listener listener) {
        return results(pack, listener, (input, audit) -> Card.Shelf.remembering(audit.facts(), read(input, pack.auditor())));
    }

    /**
     * Judges the reports and writes everything into a folder: each report's files as soon as it is judged and, unless
     * the job was cancelled, the files of the whole run, which otherwise stay those of an earlier one. Every file is
     * written whole or not at all. A report whose files cannot be written keeps no other from being written.
     *
     * @throws BrokenPack  where the letters of the pack cannot be used
     * @throws IOException where the files of the whole run cannot be written
     */
    public Results write(Pack pack, Path out, Listener listener) throws IOException {
        Files.createDirectories(out);
        Renderer renderer = BrokenPack.unless(() -> (options.letters() ? pack.renderer() : pack.renderer().withoutLetters()).decided(out));
        Journal journal = Journal.open(out, basis(pack, out), options.resume());
        try {
            Results results = write(pack, listener, renderer, out, journal);
            journal.close(results.complete());
            return results;
        } catch (IOException | RuntimeException e) {
            journal.close(false);
            throw e;
        }
    }

    private Results write(Pack pack, Listener listener, Renderer renderer, Path out, Journal journal) throws IOException {
        if (options.resume()) {
            listener.resumed(journal.before(), journal.stale());
        }
        Results results = results(pack, listener, new OutFolder(out, renderer, pack.info(), ReportNames.of(reports.names()), journal));
        return results.complete() ? BrokenPack.unless(() -> whole(results, renderer, out)) : results;
    }

    /**
     * All that results rest on beside each report itself: letters bear the day, the names of all
     * reports number them, tables tell what was confirmed of them, and pages lead to the letters that the office decided to send.
     */
    private String basis(Pack pack, Path out) throws IOException {
        Path decided = out.resolve(Renderer.DECISIONS);
        return String.join(" ", Version.NUMBER, pack.fingerprint(), String.valueOf(Stable.now().getEpochSecond() / DAY), String.valueOf(options.year()), String.valueOf(options.letters()),
                reports.fingerprint(), options.earlier().fingerprint(),
                Files.exists(decided) ? Sha256.hex(Files.readAllBytes(decided)) : "-");
    }

    private static Results whole(Results results, Renderer renderer, Path out) throws IOException {
        Renderer.Sent sent = renderer.run(results.run(), out);
        return results.noting(sent.notes(), sent.unwritten());
    }

    private Results results(Pack pack, Listener listener, Writing writing) {
        Tally tally = new Tally(listener);
        Auditor auditor = pack.auditor();
        Reader reader = new Reader(auditor, new GistReader(pack.rules()), new Desk());
        listener.begun(reports.inputs().size());
        try {
            List<Done> alone = Batch.run(reports.inputs(), options.threads(), input -> done(input, reader, writing, tally));
            if (!left(alone).isEmpty()) {
                return results(pack, alone, List.of(), List.of());
            }
            Together together = together(alone, auditor);
            return results(pack, again(alone, together, writing, tally), together.asked(), together.handedOut());
        } finally {
            listener.ended();
        }
    }

    private static List<String> left(List<Done> all) {
        return all.stream().filter(d -> d.audit() == null).map(Done::source).toList();
    }

    /** What takes from a report what is found in it, and what it is compared by. */
    private record Reader(Auditor auditor, GistReader gists, Desk desk) {
    }

    private Done done(Input input, Reader reader, Writing writing, Tally tally) {
        if (cancelled) {
            return Done.left(input);
        }
        Optional<Audit> before = writing.written(input);
        Audit audit = before.orElseGet(() -> reader.auditor().audit(input, options.year(), tally.of(input.name())));
        RuntimeException fault = before.isPresent() ? null : fault(() -> writing.write(input, audit));
        tally.add(audit);
        Card.Shelf shelf = fault == null ? writing.shelf(input, audit) : read(input, reader.auditor());
        return new Done(input, audit.withoutFacts(), audit.facts() == null ? null : reader.gists().read(audit.facts()), reader.desk().over(shelf, audit.facts()), fault);
    }

    private static Results results(Pack pack, List<Done> all, List<Audit> asked, List<String> handedOut) {
        return new Results(run(pack, all, asked, handedOut), left(all),
                all.stream().filter(d -> d.fault() != null).map(d -> new Results.Unwritten(d.source(), d.fault())).toList());
    }

    /** What stands beside which report. */
    private Together together(List<Done> alone, Auditor auditor) {
        List<Card> cards = alone.stream().map(d -> Card.of(d.audit(), d.gist(), d.shelf())).toList();
        return new Together(auditor, new Portfolio(cards, options.earlier().cards(auditor, options.threads()), auditor.pack()));
    }

    /** A report of which nothing is written is read once more. */
    private Card.Shelf read(Input input, Auditor auditor) {
        return () -> auditor.audit(input, options.year()).facts();
    }

    /** Judges reports again, those of an agency one after the other, so that what stands beside one is still at hand for the next. */
    private List<Done> again(List<Done> alone, Together together, Writing writing, Tally tally) {
        List<Integer> near = IntStream.range(0, alone.size()).boxed().sorted(Comparator.comparing(i -> String.valueOf(alone.get(i).audit().agency()))).toList();
        List<Done> judged = Batch.run(near, options.threads(), i -> again(alone.get(i), together, writing, tally));
        Done[] again = new Done[alone.size()];
        IntStream.range(0, again.length).forEach(k -> again[near.get(k)] = judged.get(k));
        return List.of(again);
    }

    /** Judges a report again beside others, and writes its page again. */
    private Done again(Done done, Together together, Writing writing, Tally tally) {
        if (cancelled) {
            return Done.left(done.input());
        }
        Audit[] beside = {done.audit()};
        RuntimeException fault = fault(() -> {
            Optional<Audit> again = together.again(done.audit());
            if (again.isPresent()) {
                beside[0] = again.get();
                writing.rewrite(done.input(), done.audit(), again.get());
            }
        });
        tally.add(done.audit(), beside[0]);
        return new Done(done.input(), beside[0].withoutFacts(), done.gist(), done.shelf(), done.fault() == null ? fault : done.fault());
    }

    /** What keeps the report's files from being written: nothing, as a rule. */
    private static RuntimeException fault(Step writing) {
        try {
            return BrokenPack.<RuntimeException, IOException>unless(() -> {
                writing.take();
                return null;
            });
        } catch (IOException e) {
            return new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new IllegalStateException(e);
        }
    }

    private static Run run(Pack pack, List<Done> all, List<Audit> asked, List<String> handedOut) {
        List<Audit> audits = all.stream().map(Done::audit).filter(Objects::nonNull).toList();
        return new Run(Version.NUMBER, pack.info(), Stable.now().toString(), audits,
                Together.outcomes(pack.rules(), Stream.concat(audits.stream(), asked.stream()).toList()), new Notices(pack.rules(), audits, asked).all(handedOut), handedOut);
    }

    /**
     * A report that was audited, or none of it where the job was cancelled before.
     *
     * @param gist  what it is compared by with others; null where that was not taken
     * @param shelf where what was read from it is to be had again
     */
    private record Done(Input input, Audit audit, Gist gist, Card.Shelf shelf, RuntimeException fault) {

        static Done left(Input input) {
            return new Done(input, null, null, null, null);
        }

        String source() {
            return input.name();
        }
    }

    /** Something that may fail over a file. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
