package nianshen.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.pack.PackFiles;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Words;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final PackFiles FILES = PackFiles.read(Invented.RULES);
    private final Register register = new Register(RegisterForms.read(FILES), new Words(FILES).with(new Formats(FILES).words()));

    @Test
    void itsMarkTellsRunsApartOfWhichItSaysSomethingElse() {
        Run run = Invented.run();
        List<Run> others = new ArrayList<>(List.of(run, with(run, run.audits(), List.of("a")), with(run, run.audits(), List.of("a", "")),
                with(run, run.audits(), List.of("", "a"))));
        IntStream.range(0, run.audits().size()).forEach(i -> others.add(with(run, without(run.audits(), i), List.of())));
        assertEquals(others.size(), others.stream().map(register::mark).map(HexFormat.of()::formatHex).distinct().count());
    }

    @Test
    void itsMarkDoesNotAskWhenTheRunWas() {
        Run run = Invented.run();
        assertArrayEquals(register.mark(run), register.mark(new Run(run.toolVersion(), run.pack(), "2026-01-01T00:00:00Z", run.audits(), run.portfolio())));
    }

    private static Run with(Run run, List<Audit> audits, List<String> notices) {
        return new Run(run.toolVersion(), run.pack(), run.generatedAt(), audits, run.portfolio(), notices, run.shared());
    }

    private static List<Audit> without(List<Audit> audits, int i) {
        List<Audit> others = new ArrayList<>(audits);
        others.remove(i);
        return others;
    }
}
