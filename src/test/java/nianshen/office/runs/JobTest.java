package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.OwnCache;
import nianshen.audit.Input;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import nianshen.store.FindingsJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has reports audited gets values back, in order, whatever befalls the job. */
class JobTest {

    private static final int REPORTS = 6;
    private static Pack pack;
    @TempDir
    private Path folder;
    private Path in;
    private Path out;

    @BeforeAll
    static void openPack() {
        pack = Pack.open(Path.of("rules"));
    }

    @BeforeEach
    void writeReports() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 1; i <= REPORTS; i++) {
            Files.write(in.resolve("报告" + i + ".txt"), TextPrint.TAB.write(Maker.draw(i, 2020 + i % 4)));
        }
    }

    private Job job(int threads) {
        return new Job(Reports.in(List.of(in)), new Options(null, threads, false));
    }

    @Test
    void cancelledInTheMiddle_whatIsJudgedIsHandedBack_theRestIsNamed() throws IOException {
        Job job = job(1);
        List<String> judged = new ArrayList<>();
        Results results = job.write(pack, out, (finished, audit) -> {
            judged.add(audit.source());
            if (finished == 2) {
                job.cancel();
            }
        });
        assertFalse(results.complete());
        assertEquals(2, judged.size());
        assertEquals(judged.stream().sorted().toList(), sources(results.run()));
        assertEquals(names().filter(n -> !judged.contains(n)).toList(), results.left());
        Stream<String> written = names().flatMap(n -> Stream.of("facts.json", "index.html", "source.html").filter(f -> f.equals("facts.json") || judged.contains(n))
                .map(f -> "reports/" + n.replace(".txt", "/") + f));
        assertEquals(Stream.concat(Stream.of(".nianshen-unfinished"), written).toList(), List.copyOf(Folders.files(out).keySet()));
        assertTrue(Files.readString(out.resolve("reports/" + judged.get(1).replace(".txt", "/index.html"))).strip().endsWith("</html>"));
    }

    @Test
    void cancelledWhileReading_nothingIsJudged_andWhatWasReadIsNotReadAgain() throws IOException {
        Job job = job(1);
        Results results = job.write(pack, out, new Listener() {
            @Override
            public void read(int finished, String source) {
                if (finished == 2) {
                    job.cancel();
                }
            }

            @Override
            public void done(int finished, Audit audit) {
                throw new AssertionError(audit.source());
            }
        });
        assertEquals(names().toList(), results.left());
        assertEquals(List.of(".nianshen-unfinished", "reports/报告1/facts.json", "reports/报告2/facts.json"), List.copyOf(Folders.files(out).keySet()));
        List<Integer> before = new ArrayList<>();
        Results resumed = new Job(Reports.in(List.of(in)), new Options(null, 1, false).resuming()).write(pack, out, new Listener() {
            @Override
            public void resumed(int reports, boolean stale) {
                before.add(reports);
            }

            @Override
            public void done(int finished, Audit audit) {
            }
        });
        assertEquals(List.of(2), before);
        assertEquals(job(1).judge(pack, Listener.NONE).run().audits(), resumed.run().audits());
    }

    private static Stream<String> names() {
        return IntStream.rangeClosed(1, REPORTS).mapToObj(i -> "报告" + i + ".txt");
    }

    @Test
    void cancelledWithManyThreads_everyReportIsEitherDoneOrLeft_inOrder() {
        Job job = job(3);
        Results results = job.judge(pack, (finished, audit) -> job.cancel());
        assertTrue(results.run().audits().size() < REPORTS, "nothing was left");
        assertEquals(names().toList(),
                Stream.concat(sources(results.run()).stream(), results.left().stream()).sorted().toList());
        assertEquals(sources(results.run()).stream().sorted().toList(), sources(results.run()));
    }

    @Test
    void aCancelledJobLeavesTheResultsOfTheEarlierRun() throws IOException {
        job(2).write(pack, out, Listener.NONE);
        byte[] before = Files.readAllBytes(out.resolve("findings.json"));
        Job job = job(2);
        job.cancel();
        assertEquals(REPORTS, job.write(pack, out, Listener.NONE).left().size());
        assertArrayEquals(before, Files.readAllBytes(out.resolve("findings.json")));
    }

    @Test
    void whatIsConfirmedOfAReportBetweenTwoRunsMakesThemRestOnOtherThings() throws IOException {
        String before = Reports.in(List.of(in)).fingerprint();
        assertEquals(before, Reports.in(List.of(in)).fingerprint());
        Files.writeString(in.resolve("报告1.txt.核对.csv"), "文件指纹,0");
        String confirmed = Reports.in(List.of(in)).fingerprint();
        Files.writeString(in.resolve("报告1.txt.核对.csv"), "文件指纹,1");
        assertEquals(3, Set.of(before, confirmed, Reports.in(List.of(in)).fingerprint()).size());
    }

    @Test
    void theListenerHearsOneReportAtATime_fromTheBeginningToTheEnd() {
        List<String> heard = new ArrayList<>();
        AtomicInteger within = new AtomicInteger();
        job(4).judge(pack, new Listener() {
            @Override
            public void begun(int reports) {
                heard.add("begun " + reports);
            }

            @Override
            public void read(int finished, String source) {
                assertEquals(1, within.incrementAndGet(), "two at a time");
                heard.add("read " + finished);
                Thread.yield();
                within.decrementAndGet();
            }

            @Override
            public void done(int finished, Audit audit) {
                assertEquals(1, within.incrementAndGet(), "two at a time");
                heard.add("done " + finished);
                Thread.yield();
                within.decrementAndGet();
            }

            @Override
            public void ended() {
                heard.add("ended");
            }
        });
        assertEquals(List.of("begun 6", "read 1", "read 2", "read 3", "read 4", "read 5", "read 6", "done 1", "done 2", "done 3", "done 4", "done 5", "done 6", "ended"), heard);
    }

    @Test
    void aReportThatCannotBeReadStopsNoOther() throws IOException {
        Files.write(in.resolve("报告3.txt"), new byte[0]);
        Results results = job(2).judge(pack, Listener.NONE);
        assertTrue(results.complete());
        assertEquals(List.of("报告3.txt"), results.run().audits().stream().filter(a -> a.status() == Status.UNREADABLE).map(Audit::source).toList());
    }

    @Test
    void anErrorOverAReportStopsNoOther_andIsNamed() {
        Input broken = new Input("坏.txt", () -> {
            throw new NoClassDefFoundError("没有这个类");
        });
        Reports reports = new Reports(Stream.concat(Stream.of(broken), Reports.in(List.of(in)).inputs().stream()).toList());
        Run run = new Job(reports, new Options(null, 2, false)).judge(pack, Listener.NONE).run();
        assertEquals(REPORTS + 1, run.audits().size());
        assertEquals("INTERNAL", run.audits().get(0).error().code());
        assertTrue(run.audits().get(0).error().message().contains("NoClassDefFoundError"), run.audits().get(0).error()::message);
        assertTrue(run.audits().stream().skip(1).noneMatch(a -> a.status() == Status.UNREADABLE));
    }

    @Test
    void aReportThatCannotBeWrittenStopsNoOther() throws IOException {
        Files.createDirectories(out.resolve("reports"));
        Files.writeString(out.resolve("reports/报告3"), "在路上");
        Results results = job(2).write(pack, out, Listener.NONE);
        assertEquals(List.of("报告3.txt"), results.unwritten().stream().map(Results.Unwritten::source).toList());
        assertEquals(REPORTS, FindingsJson.read(out.resolve("findings.json")).audits().size());
        assertTrue(Files.exists(out.resolve("reports/报告6/index.html")));
    }

    @Test
    void resultsAreTheSameWhateverTheThreads() throws Exception {
        Results one = anew("one", () -> job(1).write(pack, out, Listener.NONE));
        Results many = anew("many", () -> job(4).write(pack, folder.resolve("many"), Listener.NONE));
        assertEquals(one.run().audits(), many.run().audits());
        Map<String, byte[]> first = Folders.files(out.resolve("reports"));
        Map<String, byte[]> second = Folders.files(folder.resolve("many/reports"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    /** What the work comes to where nothing is kept of other work. */
    private <T> T anew(String name, Callable<T> work) throws Exception {
        OwnCache own = new OwnCache(folder.resolve("kept of " + name));
        try {
            return work.call();
        } finally {
            own.close();
        }
    }

    @Test
    void twoJobsAtOnceDoNotDisturbEachOther() throws Exception {
        Options asTold = new Options(2019, 2, false);
        List<Audit> alone = anew("one", () -> job(2).judge(pack, Listener.NONE).run().audits());
        List<Audit> toldAlone = anew("other", () -> new Job(Reports.in(List.of(in)), asTold).judge(pack, Listener.NONE).run().audits());
        List<List<Audit>> both = anew("both", () -> {
            CompletableFuture<List<Audit>> left = CompletableFuture.supplyAsync(() -> job(2).judge(pack, Listener.NONE).run().audits());
            CompletableFuture<List<Audit>> right = CompletableFuture.supplyAsync(() -> new Job(Reports.in(List.of(in)), asTold)
                    .judge(Pack.open(Path.of("rules")), Listener.NONE).run().audits());
            return List.of(left.join(), right.join());
        });
        assertEquals(List.of(alone, toldAlone), both);
        assertFalse(alone.equals(toldAlone), "the year made no difference");
    }

    @Test
    void nothingToAuditIsRefusedWithTheReason() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(Reason.NO_REPORTS, assertThrows(Refusal.class, () -> Reports.in(List.of(empty))).reason());
        Refusal missing = assertThrows(Refusal.class, () -> Reports.in(List.of(in, folder.resolve("nowhere"))));
        assertEquals(Reason.MISSING, missing.reason());
        assertEquals(folder.resolve("nowhere").toString(), missing.subject());
    }

    private static List<String> sources(Run run) {
        return run.audits().stream().map(Audit::source).toList();
    }
}
