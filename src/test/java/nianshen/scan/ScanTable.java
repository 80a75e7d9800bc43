package nianshen.scan;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nianshen.extract.Extractor;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;

/**
 * How many figures of scans are read right, doubted, and wrong without a doubt, look by look, against the text PDF:
 * {@code ScanTable DPI SEED LOOK[,LOOK…] FILE.pdf …}.
 */
public final class ScanTable {

    private ScanTable() {
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException, UnreadableException {
        RulePack pack = RulePack.load(Path.of("rules"));
        Extractor extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
        System.out.printf("%-10s %-34s %6s %6s %6s %6s %8s%n", "look", "report", "right", "doubt", "wrong", "pages", "s/page");
        for (String look : args[2].split(",")) {
            for (int i = 3; i < args.length; i++) {
                byte[] pdf = Files.readAllBytes(Path.of(args[i]));
                Scanner scanner = new Scanner(Look.named(look), Double.parseDouble(args[0]), Long.parseLong(args[1]));
                byte[] scan = scanner.scan(pdf);
                if (System.getProperty("keep") != null) {
                    Files.write(Path.of(System.getProperty("keep"), look + "-" + Path.of(args[i]).getFileName()), scan);
                }
                long start = cpu();
                Facts read = facts(extractor, scan);
                double seconds = (cpu() - start) / 1e9;
                Tally tally = Tally.of(facts(extractor, pdf), read);
                int pages = scanner.pages(pdf, 1, Integer.MAX_VALUE).size();
                System.out.printf("%-10s %-34s %6d %6d %6d %6d %8.2f%n", look, Path.of(args[i]).getFileName(), tally.right(), tally.doubted(), tally.wrong(), pages, seconds / pages);
                tally.told().forEach((key, how) -> System.out.println("    " + key + " " + how));
            }
        }
    }

    static Facts facts(Extractor extractor, byte[] pdf) throws UnreadableException {
        return extractor.extract("report.pdf", Ingest.read(new Source("report.pdf", pdf)), null);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /**
     * Figures of a scan beside those of the file it was made of.
     *
     * @param told those that are doubted or wrong, by key
     */
    record Tally(int right, int doubted, int wrong, Map<String, String> told) {

        static Tally of(Facts due, Facts read) {
            Map<String, Figure> seen = new TreeMap<>();
            read.of(Figure.class).forEach(f -> seen.put(f.key(), f));
            int right = 0;
            int doubted = 0;
            Map<String, String> told = new TreeMap<>();
            for (Figure f : due.of(Figure.class)) {
                Figure found = seen.get(f.key());
                boolean same = found != null && found.reading() == f.reading()
                        && (f.value() == null ? found.value() == null : found.value() != null && f.value().compareTo(found.value()) == 0);
                boolean unsure = found == null || found.reading() == Figure.Reading.MISSING || found.confidence() < 0.5;
                right += same && !unsure ? 1 : 0;
                doubted += unsure ? 1 : 0;
                if (unsure || !same) {
                    told.put(f.key(), (unsure ? "doubt " : "WRONG ") + f.raw() + " -> " + (found == null ? null : found.raw() + " " + found.reading() + " " + found.confidence()));
                }
            }
            return new Tally(right, doubted, told.size() - doubted, Objects.requireNonNull(told));
        }
    }
}
