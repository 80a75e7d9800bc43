package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.audit.Batch;
import nianshen.facts.Facts;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.render.rollup.RollUpFiles;
import nianshen.rollup.Received;
import nianshen.rollup.RollUp;
import nianshen.rollup.RollUpMaker;
import nianshen.rollup.FilledReader;
import nianshen.store.FactsJson;
import nianshen.store.StoredFacts;

/**
 * Adds up the reports of all agencies under a government.
 *
 * @param rollUp the sum
 * @param notes  what must be said of it, in Chinese
 */
public record Summing(RollUp rollUp, List<String> notes) {

    /**
     * Reads reports, or what a run has read of them, adds them up and writes the sum.
     *
     * @param places   files, folders and archives of reports, and folders of results
     * @param superior full name of the government, or null for the one under which most agencies of the roster stand
     * @param year     or null for the one that most reports are about
     * @throws Refusal     where there is nothing to add up
     * @throws IOException where results cannot be read or the sum cannot be written
     */
    public static Summing write(Pack pack, List<Path> places, String superior, Integer year, Path out, Listener listener) throws IOException {
        RollUp rollUp = rollUp(pack, received(pack, places, listener), superior, year);
        RollUpFiles files = BrokenPack.unless(() -> new RollUpFiles(pack.rules().files()));
        files.write(rollUp, out);
        return new Summing(rollUp, files.notes(rollUp));
    }

    private static RollUp rollUp(Pack pack, List<Received> reports, String superior, Integer year) {
        RollUpMaker maker = new RollUpMaker(pack.rules().catalogue(), pack.rules().roster(), reports);
        int about = year != null ? year : maker.commonYear().orElseThrow(() -> new Refusal(Reason.NO_YEAR_TOLD, ""));
        if (superior != null && !maker.hasUnder(superior, about)) {
            throw new Refusal(Reason.NO_AGENCIES, superior);
        }
        return maker.of(superior != null ? superior : maker.commonSuperior(about).orElse(null), about)
                .orElseThrow(() -> new Refusal(Reason.NO_FORM, about));
    }

    private static List<Received> received(Pack pack, List<Path> places, Listener listener) throws IOException {
        FilledReader sheets = new FilledReader(pack.rules().catalogue());
        List<Received> all = new ArrayList<>();
        for (Path results : places.stream().filter(StoredRun::is).toList()) {
            all.addAll(stored(results, sheets));
        }
        List<Path> reports = places.stream().filter(p -> !StoredRun.is(p)).toList();
        if (!reports.isEmpty()) {
            all.addAll(audited(pack, Reports.in(reports), sheets, listener));
        }
        return all;
    }

    /** What is kept of a run, one report in memory at a time. */
    private static List<Received> stored(Path results, FilledReader sheets) throws IOException {
        Map<String, Received> read = new HashMap<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(f -> f.endsWith("facts.json")).sorted().toList()) {
                StoredFacts stored = FactsJson.read(file);
                read.putIfAbsent(stored.source(), Received.of(stored.source(), stored.facts(), sheets));
            }
        }
        return StoredRun.read(results).audits().stream()
                .map(a -> a.status() != Status.UNREADABLE && read.containsKey(a.source()) ? read.get(a.source()) : received(a, null, sheets)).toList();
    }

    private static List<Received> audited(Pack pack, Reports reports, FilledReader sheets, Listener listener) {
        listener.begun(reports.inputs().size());
        try {
            Tally tally = new Tally(listener);
            return Batch.run(reports.inputs(), Runtime.getRuntime().availableProcessors(), input -> {
                Audit audit = pack.auditor().audit(input, null);
                tally.read(input.name());
                tally.add(audit);
                return received(audit, audit.facts(), sheets);
            });
        } finally {
            listener.ended();
        }
    }

    /** What was read of a report that could not be judged is not relied on. */
    private static Received received(Audit audit, Facts facts, FilledReader sheets) {
        return audit.status() != Status.UNREADABLE && facts != null ? Received.of(audit.source(), facts, sheets)
                : Received.failed(audit.source(), audit.agency(), audit.year(), audit.error() == null ? "缺少 facts.json" : audit.error().message());
    }
}
