package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.source.Source;
import nianshen.specimen.Issuer;
import nianshen.specimen.Issuers;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;

/** The files that are measured with. */
final class Reports {
    private static final int YEAR = 2023;
    /** What invented counties are called: enough for ten thousand agencies. */
    private static final String FIRST = "霁岚青望柳梅澄栖枫榆棠桐芦荻沧泠汀漪琅璟";
    private static final String SECOND = "泽泉岫湖渡溪川陵原浦岭峡汇屏塘坞堰洲亭关";
    private static final Path REAL = Path.of("..", "shared", "reports", "real");

    private Reports() {
    }

    /** Generated PDFs with ruled tables over several pages. */
    static List<Source> pdfs(int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Specimen specimen = Maker.draw(i + 1);
            sources.add(new Source(specimen.name() + ".pdf", PaperPrint.values()[i % 3].write(specimen)));
        }
        return sources;
    }

    /** Published PDFs, where they lie beside the project; else none. */
    static List<Source> real() throws IOException {
        return published().stream().filter(s -> s.name().endsWith(".pdf")).toList();
    }

    /** Published reports of all forms, where they lie beside the project; else none. */
    static List<Source> published() throws IOException {
        return Files.isDirectory(REAL) ? in(REAL) : List.of();
    }

    /** The files of a folder, by name. */
    static List<Source> in(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return sources;
    }

    /** An agency of which no other number has a report: the next of a county, and of the next county when all of that have had theirs. */
    private static Issuer agency(int number) {
        int each = Issuers.under("县").size();
        int county = number / each;
        String name = String.valueOf(FIRST.charAt(county % FIRST.length())) + SECOND.charAt(county / FIRST.length() % SECOND.length()) + "县";
        return Issuers.under(name).get(number % each);
    }

    /** Generated reports of all forms about one year, each of another agency. */
    static List<Source> mixed(int count) {
        return IntStream.range(0, count).mapToObj(Reports::mixedOne).toList();
    }

    private static Source mixedOne(int i) {
        Specimen specimen = Maker.draw(i + 1, agency(i), YEAR);
        Print print = Print.all().get(i % Print.all().size());
        return new Source(specimen.name() + "." + print.suffix(), print.write(specimen));
    }

    /** Writes such reports into a folder. */
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Source report = mixedOne(i);
            Files.write(folder.resolve(report.name()), report.bytes());
        }
    }
}
