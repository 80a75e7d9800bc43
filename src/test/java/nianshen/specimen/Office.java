package nianshen.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nianshen.Folders;

/** Files that LibreOffice makes out of a Word file: only where {@code soffice} is installed. */
public enum Office implements Print {
    /** Word 97. */ DOC("doc"),
    /** PDF by a word processor. */ PDF("pdf");

    private final String suffix;

    Office(String suffix) {
        this.suffix = suffix;
    }

    /** Whether LibreOffice is there. */
    public static boolean present() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    }

    /** Whether it can write Chinese as well: without a Chinese font it prints boxes that hold no text. */
    public static boolean writesChinese() {
        try {
            Process process = new ProcessBuilder("fc-list", ":lang=zh-cn").start();
            return process.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String suffix() {
        return suffix;
    }

    @Override
    public byte[] write(Specimen specimen) {
        return write(List.of(specimen)).get(0);
    }

    /** Converts many at once, since starting LibreOffice takes longer than converting. */
    public List<byte[]> write(List<Specimen> specimens) {
        return converted(specimens.stream().map(WordPrint.TYPED::write).toList());
    }

    /** What it makes of Word files (DOCX). */
    public List<byte[]> converted(List<byte[]> words) {
        try {
            Path folder = Files.createTempDirectory("specimens");
            try {
                return convert(folder, words);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> convert(Path folder, List<byte[]> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile")
                .toUri(), "--headless", "--convert-to", suffix, "--outdir", folder.resolve("out").toString()));
        for (int i = 0; i < words.size(); i++) {
            Path word = folder.resolve(i + ".docx");
            Files.write(word, words.get(i));
            command.add(word.toString());
        }
        run(command);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            files.add(Files.readAllBytes(folder.resolve("out").resolve(i + "." + suffix)));
        }
        return files;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("soffice does not come to an end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
