package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.Shipped;
import nianshen.cli.terminal.Exit;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import nianshen.store.FindingsJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is cut off at any moment leaves the result before it whole, and another goes on to the same bytes. */
class ResumeTest {

    /** How it is told that so many reports are read; of those that are judged only the number. */
    private static final String READ = "已读 ";
    /** How often a run is killed while reports are read, and while they are judged, in turns. */
    private static final int KILLS = Integer.getInteger("resume.kills", 2);
    private static final String UNFINISHED = ".nianshen-unfinished";
    /** Little is judged, since what is tried is the run; each process that is killed loads the pack anew. */
    private static final Predicate<String> FEW_RULES = Shipped.NO_RULES.or(f -> f.startsWith("letters/") || f.equals("sentences/标题.dslr"));
    @TempDir
    private Path folder;
    private Path in;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        Shipped.copy(FEW_RULES, folder.resolve("rules"));
        for (int i = 0; i < 6; i++) {
            Files.write(in.resolve("报告" + i + ".txt"), TextPrint.TAB.write(Maker.draw(i, 2021 + i % 3)));
        }
        Files.write(in.resolve("坏.pdf"), new byte[] {1, 2, 3});
    }

    @Test
    void killedAtAnyMoment_theOldResultIsWhole_andTheNextGoesOnToTheSameBytes() throws Exception {
        Map<String, String> whole = result(audit("--threads", "1"), folder.resolve("out"));
        assertFalse(whole.containsKey(UNFINISHED));
        for (int threads : new int[] {2, 8}) {
            Folders.delete(out);
            assertEquals(whole, result(audit("--threads", String.valueOf(threads)), out), threads + " threads");
        }
        Random random = new Random(20_260);
        for (int i = 0; i < KILLS; i++) {
            String before = Files.readString(out.resolve("findings.json"));
            kill((i % 2 == 0 ? READ : "") + (1 + random.nextInt(6)) + "/", random.nextInt(60));
            assertEquals(before, Files.readString(out.resolve("findings.json")));
            assertEquals(7, FindingsJson.read(out.resolve("findings.json")).audits().size());
            Cli resumed = audit("--resume");
            assertTrue(resumed.err().matches("(?s).*(接着上次中断的审核做，已读 [1-7] 份|没有可以接着做的审核，从头开始).*"), resumed::toString);
            assertEquals(whole, result(resumed, out));
        }
    }

    @Test
    void whatChangedSinceIsDoneAgain_andOtherRulesAreTold() throws Exception {
        Map<String, String> whole = result(audit(), out);
        String cutOff = journal();
        Files.writeString(out.resolve(UNFINISHED), cutOff);
        Files.write(in.resolve("报告1.txt"), TextPrint.TAB.write(Maker.draw(9, 2022)));
        Cli changed = audit("--resume");
        assertTrue(changed.err().contains("接着上次中断的审核做，已读 "), changed::toString);
        Map<String, String> anew = result(changed, out);
        assertFalse(anew.get("findings.json").equals(whole.get("findings.json")));
        assertEquals(anew, result(audit(), out));
        Files.writeString(out.resolve(UNFINISHED), cutOff.replaceFirst("^\\S+ \\S+", "0.9.0 abc"));
        Cli stale = audit("--resume");
        assertTrue(stale.err().contains("不能接着做，从头开始"), stale::toString);
        assertEquals(anew, result(stale, out));
        Cli none = audit("--resume");
        assertTrue(none.err().contains("没有可以接着做的审核，从头开始"), none::toString);
    }

    /** The journal as a run that was cut off after some reports, and in the middle of a line, would leave it. */
    private String journal() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Path before = out;
        Folders.copy(out, elsewhere, f -> f.equals("findings.xlsx"));
        out = elsewhere;
        List<String> seen = new ArrayList<>();
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                if (line.startsWith("4/")) {
                    seen.add(text(elsewhere.resolve(UNFINISHED)));
                }
            }
        });
        try {
            assertEquals(Exit.UNREADABLE, Main.run(command("--threads", "2")));
        } finally {
            System.setErr(err);
            out = before;
        }
        assertEquals(1, seen.size());
        return seen.get(0) + "{\"source\":\"报";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cli audit(String... options) {
        return Cli.run(command(options));
    }

    private String[] command(String... options) {
        String[] all = {"audit", in.toString(), "--rules", folder.resolve("rules").toString(), "--out", out.toString(), "--no-letters"};
        return Stream.of(all, options).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /** Kills a process of its own a moment after it has told so. */
    private void kill(String told, int moment) throws Exception {
        ProcessBuilder builder = Cli.process(command("--threads", "2"));
        builder.environment().put("SOURCE_DATE_EPOCH", System.getenv("SOURCE_DATE_EPOCH"));
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String line = err.readLine();
            while (line != null && !line.startsWith(told)) {
                line = err.readLine();
            }
            Thread.sleep(moment);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Every file of a run with its content, but for what changes with every making. */
    private static Map<String, String> result(Cli run, Path out) throws IOException {
        assertEquals(Exit.UNREADABLE, run.exit(), run::toString);
        return Folders.files(out).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, f -> new String(f.getValue(), StandardCharsets.ISO_8859_1), (a, b) -> a, TreeMap::new));
    }
}
