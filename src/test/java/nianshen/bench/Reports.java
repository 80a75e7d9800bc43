package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.source.Source;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;

/** The files that are measured with. */
final class Reports {
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

    /** Generated reports of all forms. */
    static List<Source> mixed(int count) {
        return IntStream.range(0, count).mapToObj(Reports::mixedOne).toList();
    }

    private static Source mixedOne(int i) {
        Specimen specimen = Maker.draw(i + 1);
        Print print = Print.all().get(i % Print.all().size());
        return new Source(specimen.name() + "." + print.suffix(), print.write(specimen));
    }

    /** Writes generated reports of all forms into a folder. */
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Source report = mixedOne(i);
            Files.write(folder.resolve(report.name()), report.bytes());
        }
    }
}
