package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.OwnCache;
import nianshen.Unkept;
import nianshen.audit.Auditor;
import nianshen.office.Pack;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.prose.ProseShares;
import nianshen.rules.RulePack;

/** Measures everything the project promises about speed and prints it. */
public final class Bench {
    private static final int PDFS = 12;
    private static final int MIXED = 40;
    private static final int BATCH = 300;
    private static final int WARM = 30;
    private static final int MANY = 2000;
    private static final int ESSAYS = 300;
    private static final List<Integer> SIZES = List.of(100, 1000, 10_000);
    /** Most of a small heap is for what lasts. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx256m", "-XX:MaxNewSize=40m");

    private Bench() {
    }

    /** One thing to measure. */
    private enum Part {
        RATIO("processor time of a PDF, bytes to findings, beside PDFBox's PDFTextStripper") {
            @Override
            void measure(Path work) throws Exception {
                Auditor auditor = new Auditor(RulePack.load(Path.of("rules")));
                Ratio.print("generated", 0.6, auditor, Reports.pdfs(PDFS));
                if (!Reports.real().isEmpty()) {
                    Ratio.print("real", 0.25, auditor, Reports.real());
                }
            }
        },
        STAGES("processor time of each step of the way of a report, forms mixed") {
            @Override
            void measure(Path work) throws Exception {
                Stages.print(RulePack.load(Path.of("rules")), Reports.mixed(MIXED), work.resolve("stages"));
            }
        },
        BATCH("reports a second, two threads, forms mixed") {
            @Override
            void measure(Path work) throws Exception {
                throughput(work);
            }
        },
        START("cold start, command to letters, the samples") {
            @Override
            void measure(Path work) throws IOException, InterruptedException {
                start(work);
            }
        },
        HEAP("heap for " + MANY + " generated reports under -Xmx512m") {
            @Override
            void measure(Path work) throws IOException, InterruptedException {
                heap(work);
            }
        },
        GROWTH("time a report as batches grow, without letters, under " + SMALL_HEAP.get(0)) {
            @Override
            void measure(Path work) throws IOException, InterruptedException {
                growth(work);
            }
        },
        RELOAD("loading the rules again in a running program") {
            @Override
            void measure(Path work) throws IOException {
                reload(work);
            }
        },
        PROSE("numbers in prose that found their owner, and those proved") {
            @Override
            void measure(Path work) throws IOException {
                prose();
            }
        };

        private final String what;

        Part(String what) {
            this.what = what;
        }

        abstract void measure(Path work) throws Exception;
    }

    /** Measures the parts named (ratio, stages, batch, start, heap, growth, reload, prose), or all of them. */
    public static void main(String[] args) throws Exception {
        List<Part> parts = args.length == 0 || args[0].equals("all") ? List.of(Part.values())
                : Arrays.stream(args[0].split(",")).map(name -> Part.valueOf(name.strip().toUpperCase(Locale.ROOT))).toList();
        Path work = Files.createTempDirectory("nianshen-bench");
        try {
            for (Part part : parts) {
                System.out.println("[" + part.name().toLowerCase(Locale.ROOT) + "] " + part.what);
                measure(part, work);
            }
        } finally {
            Folders.delete(work);
        }
    }

    /** All is made anew in every turn, only compiled rules being kept; but at the start it counts what earlier runs kept. */
    private static void measure(Part part, Path work) throws Exception {
        try (AutoCloseable kept = part == Part.START ? new OwnCache(work.resolve("kept")) : new Unkept(work.resolve("unkept"))) {
            part.measure(work);
        }
    }

    private static void throughput(Path work) throws Exception {
        Path reports = work.resolve("batch");
        Reports.write(reports, BATCH);
        Command.run(List.of(), "audit", "rules/cases/_base/department-2023.txt", "--out", work.resolve("one").toString());  // compiles the rules
        for (List<String> letters : List.of(List.of("--no-letters"), List.<String>of())) {
            List<String> arguments = Stream.concat(Stream.of("audit", reports.toString(), "--out", work.resolve("out-" + letters.size()).toString(), "--threads", "2"),
                    letters.stream()).toList();
            long time = Command.run(List.of(), arguments.toArray(String[]::new));
            System.out.printf("      %s letters: %.1f reports a second, start of the process included%n", letters.isEmpty() ? "with" : "without",
                    BATCH * 1000.0 / time);
        }
        System.out.printf("      without letters: %.1f reports a second in a process that has run for a while%n", BATCH / warm(reports, work.resolve("warm")));
    }

    /** Seconds that the quickest of many batches takes in this process, with both compilers of the JVM. */
    private static double warm(Path reports, Path out) throws Exception {
        Pack pack = Pack.open(Path.of("rules"));
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < WARM; turn++) {
            long begun = System.nanoTime();
            new Job(nianshen.office.runs.Reports.in(List.of(reports)), new Options(null, 2, false)).write(pack, out, Listener.NONE);
            least = Math.min(least, System.nanoTime() - begun);
            Folders.delete(out);
        }
        return least / 1e9;
    }

    private static void start(Path work) throws IOException, InterruptedException {
        Path rules = work.resolve("rules");
        Folders.copy(Path.of("rules"), rules);
        String[] audit = {"audit", "reports-in", "--out", work.resolve("samples").toString(), "--rules", rules.toString()};
        long first = Command.run(List.of(), audit);
        long again = Math.min(Command.run(List.of(), audit), Command.run(List.of(), audit));
        Path rule = rule(rules);
        Files.writeString(rule, Files.readString(rule) + "\n// changed\n");
        long changed = Command.run(List.of(), audit);
        System.out.printf("      first %d ms, rules unchanged %d ms, rules just changed %d ms%n", first, again, changed);
    }

    private static void heap(Path work) throws IOException, InterruptedException {
        Path reports = work.resolve("many");
        Reports.write(reports, MANY);
        Path log = work.resolve("gc.log");
        long time = Command.run(List.of("-Xlog:gc:file=" + log), "audit", reports.toString(), "--out",
                work.resolve("many-out").toString(), "--threads", "2");
        System.out.printf("      %d reports in %.1f s, peak heap after collection %d MB (at most 512)%n", MANY,
                time / 1000.0, Command.peak(log));
    }

    /** What a run takes beyond one of a single report, which is its start. */
    private static void growth(Path work) throws IOException, InterruptedException {
        long start = Math.min(batch(work, 1), batch(work, 1));
        for (int size : SIZES) {
            double each = (batch(work, size) - start) / (double) size;
            System.out.printf("      %d reports: %.1f ms a report, peak heap after collection %d MB%n", size, each,
                    Command.peak(work.resolve("growth.log")));
        }
    }

    private static long batch(Path work, int size) throws IOException, InterruptedException {
        Path reports = work.resolve("growth-" + size);
        Reports.write(reports, size);
        return Command.run(Stream.concat(SMALL_HEAP.stream(), Stream.of("-Xlog:gc:file=" + work.resolve("growth.log"))).toList(), "audit", reports.toString(), "--out",
                work.resolve("growth-out-" + size).toString(), "--threads", "2", "--no-letters");
    }

    private static void reload(Path work) throws IOException {
        Path rules = work.resolve("rules-changing");
        Folders.copy(Path.of("rules"), rules);
        Reload.of(rules).print();
    }

    private static void prose() throws IOException {
        Auditor auditor = new Auditor(RulePack.load(Path.of("rules")));
        ProseShares.generated(auditor, ESSAYS / 10);
        print("generated", ProseShares.generated(auditor, ESSAYS));
        print("samples", ProseShares.of(auditor, Reports.in(Path.of("reports-in"))));
        print("real", ProseShares.of(auditor, Reports.published()));
    }

    private static void print(String files, ProseShares.Share share) {
        System.out.printf("      %s: %d reports, %d numbers, %d owned (%.1f %%), %d proved (%.1f %%), %.1f ms a report%n", files,
                share.reports(), share.numbers(), share.owned(), percent(share.owned(), share), share.proved(),
                percent(share.proved(), share), share.millis());
    }

    private static double percent(int part, ProseShares.Share share) {
        return 100.0 * part / Math.max(1, share.numbers());
    }

    private static Path rule(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules.resolve("sentences"))) {
            return files.filter(f -> f.toString().endsWith(".dslr")).min(Comparator.naturalOrder()).orElseThrow();
        }
    }
}
