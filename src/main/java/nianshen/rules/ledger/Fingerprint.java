package nianshen.rules.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import nianshen.facts.Numbering;
import nianshen.facts.Report;
import nianshen.findings.Evidence;
import nianshen.text.Sha256;

/**
 * The id of a finding: a hash of what is said about whom, not of the file it was found in, so that the same fault
 * bears the same id in the PDF and in the web page, and in the corrected report if it is still there.
 */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {
    }

    /** The id of a finding, in lower-case hex. */
    public static String of(String rule, Report report, Numbering numbers, Draft draft) {
        String cells = draft.evidence().stream().map(Fingerprint::sign).sorted().collect(Collectors.joining("\n"));
        String content = String.join("\n", rule, String.valueOf(report.agency()), String.valueOf(report.year()),
                String.valueOf(draft.section(numbers)), String.valueOf(numbers.numbered(draft.about())), cells);
        byte[] hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String sign(Evidence e) {
        return e.report() == null ? words(e) : e.report().agency() + " " + e.report().year() + " " + words(e);
    }

    private static String words(Evidence e) {
        return e.key() != null ? e.key() : String.valueOf(e.quote()).replaceAll("\\s+", "");
    }
}
