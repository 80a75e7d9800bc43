package nianshen.scan;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.extract.Extractor;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;

/**
 * How many figures of scans are read right, doubted, and wrong without a doubt, and how many characters of prose are not what
 * they are, look by look, against the text PDF: {@code ScanTable DPI[,DPI…] SEED[,SEED…] LOOK[,LOOK…]|ALL FILE.pdf[=REFERENCE] …}.
 * A reference, of any kind that can be read, takes the place of a text PDF that does not give its own figures.
 */
public final class ScanTable {

    private final Extractor extractor;
    private final RulePack pack = Shipped.pack();

    private ScanTable() {
        extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException, UnreadableException {
        ScanTable table = new ScanTable();
        List<Look> looks = args[2].equals("ALL") ? List.of(Look.values()) : Stream.of(args[2].split(",")).map(Look::named).toList();
        System.out.printf("%4s %5s %-10s %-34s %6s %6s %6s %6s %6s %8s%n", "dpi", "seed", "look", "report", "right", "doubt", "wrong", "prose%", "pages", "s/page");
        for (String dpi : args[0].split(",")) {
            for (String seed : args[1].split(",")) {
                for (Look look : looks) {
                    for (String file : List.of(args).subList(3, args.length)) {
                        table.print(new Scanner(look, Double.parseDouble(dpi), Long.parseLong(seed)), file);
                    }
                }
            }
        }
    }

    private void print(Scanner scanner, String file) throws IOException, UnreadableException {
        Path printed = Path.of(file.split("=")[0]);
        byte[] pdf = Files.readAllBytes(printed);
        byte[] scan = scanner.scan(pdf);
        if (System.getProperty("keep") != null) {
            Files.write(Path.of(System.getProperty("keep"), scanner.look().name().toLowerCase(Locale.ROOT) + "-" + printed.getFileName()), scan);
        }
        long start = cpu();
        Document seen = read(printed, scan);
        Facts facts = extractor.extract("report.pdf", seen, null);
        double seconds = (cpu() - start) / 1e9;
        Path reference = Path.of(file.substring(file.indexOf('=') + 1));
        Tally tally = Tally.of(extractor.extract("report.pdf", read(reference, Files.readAllBytes(reference)), null), facts);
        int pages = scanner.pages(pdf, 1, Integer.MAX_VALUE).size();
        System.out.printf("%4.0f %5d %-10s %-34s %6d %6d %6d %6.2f %6d %8.2f%n", scanner.dpi(), scanner.seed(), scanner.look().name().toLowerCase(Locale.ROOT), printed.getFileName(),
                tally.right(), tally.doubted(), tally.wrong(), 100 * errors(prose(read(printed, pdf)), prose(seen)), pages, seconds / pages);
        tally.told().forEach((key, how) -> System.out.println("    " + key + " " + how));
    }

    private static Document read(Path file, byte[] bytes) throws UnreadableException {
        return Ingest.read(new Source(file.getFileName().toString(), bytes));
    }

    /** What stands outside of tables, without spaces. */
    private static String prose(Document document) {
        return document.blocks().stream().filter(Paragraph.class::isInstance).map(b -> ((Paragraph) b).text()).collect(Collectors.joining()).replaceAll("\\s", "");
    }

    /** In how many places, by the length of what is due, one text is not the other: characters left out, added, or others. */
    static double errors(String due, String seen) {
        int[] above = IntStream.rangeClosed(0, seen.length()).toArray();
        for (int i = 1; i <= due.length(); i++) {
            int[] here = new int[above.length];
            here[0] = i;
            for (int j = 1; j < here.length; j++) {
                here[j] = Math.min(Math.min(above[j], here[j - 1]) + 1, above[j - 1] + (due.charAt(i - 1) == seen.charAt(j - 1) ? 0 : 1));
            }
            above = here;
        }
        return due.isEmpty() ? 0 : (double) above[seen.length()] / due.length();
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
