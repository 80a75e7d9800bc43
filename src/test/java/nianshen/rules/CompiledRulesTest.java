package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept rules are used only where not a byte of them has changed. */
class CompiledRulesTest {

    private static final RuleCode CODE = new RuleCode(
            new ArrayList<>(List.of(new DrlRule("ZZ-01", "ZZ-01 试验", Map.of("name", "试验"), "", "a.drl", 3))),
            new ArrayList<>());

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundAgainUnderItsKeyAlone() {
        CompiledRules kept = new CompiledRules(folder.resolve("cache"));
        kept.keep("key.rules", CODE);
        assertEquals(CODE.rules(), kept.find("key.rules").orElseThrow().rules());
        assertTrue(kept.find("other.rules").isEmpty());
    }

    @Test
    void aChangedOrCutFileIsNotUsed() throws IOException {
        CompiledRules kept = new CompiledRules(folder.resolve("cache"));
        kept.keep("key.rules", CODE);
        Path file = folder.resolve("cache/key.rules");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5]++;
        Files.write(file, bytes);
        assertTrue(kept.find("key.rules").isEmpty());
        Files.write(file, new byte[] {1, 2, 3});
        assertTrue(kept.find("key.rules").isEmpty());
    }

    @Test
    void folderThatCannotBeMadeIsNoFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CompiledRules kept = new CompiledRules(file);
        kept.keep("key.rules", CODE);
        assertTrue(kept.find("key.rules").isEmpty());
    }
}
