package nianshen.office.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.ReadReport;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Run;
import nianshen.ingest.source.Pace;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Version;
import nianshen.portfolio.Card;
import nianshen.portfolio.Desk;
import nianshen.portfolio.GistReader;
import nianshen.portfolio.Portfolio;
import nianshen.portfolio.Together;
import nianshen.portfolio.Verdicts;
import nianshen.render.Renderer;
import nianshen.render.files.ReportNames;
import nianshen.render.files.Stable;
import nianshen.rules.RulePack;
import nianshen.text.Sha256;

/** An audit of many reports. It may be watched by a {@link Listener} and cancelled by any thread while it runs; it is done once. */
public final class Job {

    private static final int DAY = 24 * 60 * 60;
    private final Reports reports;
    private final Options options;
    private final AtomicBoolean prepared = new AtomicBoolean();
    /** How rules ended for many reports. */
    private final Map<Outcome, Outcome> alike = new ConcurrentHashMap<>();
    private volatile boolean cancelled;

    /** A job that has not begun. */
    public Job(Reports reports, Options options) {
        this.reports = reports;
        this.options = options;
    }

    /**
     * Begins no further report. Those that are being read or judged are finished, and those that are judged are handed back: while
     * not all are read there are none, since each is judged beside all others.
     */
    public void cancel() {
        cancelled = true;
    }

    /** Judges the reports and writes nothing. */
    public Results judge(Pack pack, Listener listener) {
        return results(pack, listener, (input, read) -> Card.Shelf.remembering(read.facts(), anew(input, pack.auditor())));
    }

    /**
     * Judges the reports and writes everything into a folder: facts.json of each as soon as it is read, its other files as soon
     * as it is judged and, unless the job was cancelled, the files of the whole run, which otherwise stay those of an earlier one. Every file is
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
        LastReadings last = LastReadings.of(out, pack, options.year());
        Results results = results(pack, listener, new OutFolder(out, renderer, pack.info(), ReportNames.of(reports.names()), journal, last));
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

    /** Reads all reports, then judges each once, beside those that it belongs with. */
    private Results results(Pack pack, Listener listener, Writing writing) {
        Tally tally = new Tally(listener);
        Reader reader = new Reader(pack.auditor(), new GistReader(pack.rules()), new Desk(), ReadingMarks.of(pack, options.year()));
        Verdicts verdicts = Verdicts.by(pack.rules());
        listener.begun(reports.inputs().size());
        if (verdicts.none()) {
            prepare(pack.rules());
        }
        try {
            List<Taken> taken = Batch.run(reports.inputs(), options.threads(), input -> taken(input, reader, writing, tally));
            if (taken.stream().anyMatch(t -> t.card() == null)) {
                return results(pack, taken.stream().map(Taken::done).toList(), List.of(), List.of());
            }
            List<Card> cards = taken.stream().map(Taken::card).toList();
            writing.allRead(cards);
            Together together = new Together(reader.auditor(), new Portfolio(cards, options.earlier().cards(pack, options.threads()), pack.rules()), verdicts);
            return results(pack, judged(taken, together, reader.auditor(), writing, tally), together.asked(), together.handedOut());
        } finally {
            listener.ended();
        }
    }

    private static Results results(Pack pack, List<Done> all, List<Audit> asked, List<String> handedOut) {
        return new Results(run(pack, all, asked, handedOut), all.stream().filter(d -> d.audit() == null).map(Done::source).toList(),
                all.stream().filter(d -> d.fault() != null).map(d -> new Results.Unwritten(d.source(), d.fault())).toList());
    }

    /** What takes from a report what is found in it, and what it is compared by. */
    private record Reader(Auditor auditor, GistReader gists, Desk desk, ReadingMarks marks) {
    }

    private Taken taken(Input input, Reader reader, Writing writing, Tally tally) {
        if (cancelled) {
            return new Taken(input, null, null, null);
        }
        Taken taken = sparing(() -> kept(input, reader, writing, tally), why -> refused(input, reader.auditor().failed(new ReadReport(input.name(), null, null, null), why), writing));
        tally.read(input.name());
        if (taken.failed() != null) {
            tally.add(taken.failed());
        }
        return taken;
    }

    /** What work on a report comes to; where that fails in a way of its own, what takes its place, and the other reports go on. */
    private static <T> T sparing(Supplier<T> work, Function<Throwable, T> failed) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            return failed.apply(e);
        }
    }

    private static Taken refused(Input input, Audit failed, Writing writing) {
        return new Taken(input, Card.of(ReadReport.failed(failed), () -> null), failed, fault(() -> writing.write(input, failed, null, () -> failed)));
    }

    private Taken kept(Input input, Reader reader, Writing writing, Tally tally) {
        Optional<ReadReport> before = writing.read(input);
        if (before.isEmpty()) {
            prepare(reader.auditor().pack());
        }
        ReadReport read = before.orElseGet(() -> reader.auditor().read(input, options.year(), tally.of(input.name())));
        if (read.failed() != null) {
            return before.isPresent() ? new Taken(input, Card.of(read, () -> null), read.failed(), null) : refused(input, read.failed(), writing);
        }
        RuntimeException fault = before.isPresent() ? null : fault(() -> writing.keep(input, read));
        Card.Shelf shelf = reader.desk().over(fault == null ? writing.shelf(input, read) : anew(input, reader.auditor()), read.facts());
        return new Taken(input, Card.of(read, reader.gists().read(read.facts()), shelf).marked(reader.marks().of(read)), null, fault);
    }

    /** Puts the rules together while reports are read, as soon as it is known that any is going to be judged. */
    private void prepare(RulePack rules) {
        if (prepared.compareAndSet(false, true)) {
            CompletableFuture.runAsync(rules::prepare);
        }
    }

    /** A report of which nothing is kept is read once more. */
    private Card.Shelf anew(Input input, Auditor auditor) {
        return () -> {
            ReadReport read = auditor.read(input, options.year(), Pace.NONE);
            if (read.failed() != null) {
                throw new IOException(read.failed().error().message());
            }
            return read.facts();
        };
    }

    /** Judges reports, those of an agency one after the other, so that what stands beside one is still at hand for the next. */
    private List<Done> judged(List<Taken> taken, Together together, Auditor auditor, Writing writing, Tally tally) {
        List<Integer> near = IntStream.range(0, taken.size()).boxed().sorted(Comparator.comparing(i -> String.valueOf(taken.get(i).card().agency()))).toList();
        List<Done> judged = Batch.run(near, options.threads(), i -> judged(taken.get(i), together, auditor, writing, tally));
        Done[] inOrder = new Done[taken.size()];
        IntStream.range(0, inOrder.length).forEach(k -> inOrder[near.get(k)] = judged.get(k));
        return List.of(inOrder);
    }

    /** Judges a report that could be read, and writes its files. */
    private Done judged(Taken taken, Together together, Auditor auditor, Writing writing, Tally tally) {
        if (taken.failed() != null || cancelled) {
            return taken.done();
        }
        Optional<Audit> before = writing.written(taken.input());
        Audit audit = before.orElseGet(() -> sparing(() -> together.judged(taken.card(), () -> read(taken, auditor)),
                why -> auditor.failed(new ReadReport(taken.source(), taken.card().sha256(), null, null), why)));
        RuntimeException fault = before.isPresent() ? null : fault(() -> writing.write(taken.input(), audit, taken.card().mark(), () -> whole(audit, taken, auditor)));
        tally.add(audit);
        return new Done(taken.source(), audit.withoutFacts(alike), taken.fault() == null ? fault : taken.fault());
    }

    /** The audit with what was read, which that of an earlier run lacks. */
    private Audit whole(Audit audit, Taken taken, Auditor auditor) {
        return audit.facts() != null || audit.error() != null ? audit : audit.withFacts(read(taken, auditor).facts());
    }

    /** What was read from a report; where it is not to be had any more, what can be read from it now. */
    private ReadReport read(Taken taken, Auditor auditor) {
        try {
            return new ReadReport(taken.source(), taken.card().sha256(), taken.card().shelf().facts(), null);
        } catch (IOException e) {
            return auditor.read(taken.input(), options.year(), Pace.NONE);
        }
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
        } catch (Error e) {
            return new IllegalStateException(e);
        }
    }

    private static Run run(Pack pack, List<Done> all, List<Audit> asked, List<String> handedOut) {
        List<Audit> audits = all.stream().map(Done::audit).filter(Objects::nonNull).toList();
        return new Run(Version.NUMBER, pack.info(), Stable.now().toString(), audits,
                Together.outcomes(pack.rules(), Stream.concat(audits.stream(), asked.stream()).toList()), new Notices(pack.rules(), audits, asked).all(handedOut), handedOut);
    }

    /**
     * A report that was read.
     *
     * @param card   what is kept of it; null where the job was cancelled before
     * @param failed its audit where it could not be read
     * @param fault  what kept that from being written; null where nothing did
     */
    private record Taken(Input input, Card card, Audit failed, RuntimeException fault) {

        String source() {
            return input.name();
        }

        /** A report that is not going to be judged. */
        Done done() {
            return new Done(source(), failed, fault);
        }
    }

    /**
     * A report that was audited, or none of it where the job was cancelled before.
     *
     * @param fault what kept its files from being written; null where nothing did
     */
    private record Done(String source, Audit audit, RuntimeException fault) {
    }

    /** Something that may fail over a file. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
