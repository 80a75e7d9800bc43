package nianshen.render.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.findings.Run;
import nianshen.render.files.Output;

/** A form for other programs. The same run gives the same bytes. */
public enum Export {

    /** Static Analysis Results Interchange Format 2.1.0 (OASIS), for platforms that list findings of many tools. */
    SARIF("findings.sarif", Sarif::write),
    /** The XML of JUnit as build servers read it: a suite for each report, a case for each rule. */
    JUNIT("findings.junit.xml", JUnitXml::write),
    /** RFC 4180 in UTF-8: a line for each finding and for each report without any. */
    CSV("findings.csv", FindingsCsv::write);

    private final String file;
    private final Writer writer;

    Export(String file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /** What writes a run in the form. */
    @FunctionalInterface
    interface Writer {
        void write(Run run, OutputStream out) throws IOException;
    }

    /**
     * Writes the run into a folder.
     *
     * @return the file
     */
    public Path write(Run run, Path folder) throws IOException {
        Path target = folder.resolve(file);
        Output.write(target, out -> writer.write(run, out));
        return target;
    }

    /** Takes away the exports of an earlier run, which say nothing of the one that is written now. */
    public static void removeAll(Path folder) throws IOException {
        for (Export export : values()) {
            Files.deleteIfExists(folder.resolve(export.file));
        }
    }
}
