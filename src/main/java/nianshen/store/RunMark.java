package nianshen.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.text.Sha256;

/** What tells a run, and the day of it, from others: what is made of it alone comes out the same. */
public final class RunMark {

    private RunMark() {
    }

    /** The mark; null of more reports than given, since it takes as long as it takes to write them down. */
    public static String of(Run run, int most) {
        if (run.audits().size() > most) {
            return null;
        }
        MessageDigest digest = Sha256.digest();
        for (Audit audit : run.audits()) {
            add(AuditLine.of(audit), digest);
        }
        try {
            String day = run.generatedAt() == null ? null : run.generatedAt().replaceFirst("T.*", "");
            add(Mapping.MAPPER.writeValueAsString(Arrays.asList(run.toolVersion(), run.pack(), day, run.portfolio(), run.notices(), run.shared())), digest);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
