package nianshen.render.letters;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianshen.findings.Audit;
import nianshen.pack.Coding;
import nianshen.pack.Listing;
import nianshen.pack.Problem;
import nianshen.render.files.Chars;
import nianshen.render.files.LetterException;
import nianshen.render.files.Output;
import nianshen.render.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What the office decided about sending letters, one agency and year a row, in a sheet that lies with the results. It
 * is written anew by every run; what the office wrote into it stays.
 */
public final class Decisions {

    /** Nothing decided yet. */
    public static final Decisions NONE = new Decisions(Map.of());
    /** The sheet. */
    public static final String FILE = "发函决定.csv";
    private static final String AGENCY = "单位";
    private static final String YEAR = "年度";
    private static final String SOURCE = "文件";
    private static final String VERDICT = "结论";
    private static final String DECISION = "决定";
    private static final String REASON = "理由";
    private static final String DONE = "本次";
    private static final List<Listing.Heading> HEADINGS = List.of(heading(AGENCY, true), heading(YEAR, true), heading(SOURCE, true),
            heading(VERDICT, false), heading(DECISION, true), heading(REASON, false), heading(DONE, false));
    private static final String SEND = "发";
    private static final Set<String> KNOWN = Set.of(SEND, "不发", "缓发");
    private final Map<String, Decision> all;

    private Decisions(Map<String, Decision> all) {
        this.all = all;
    }

    /**
     * A decision.
     *
     * @param word   发, 不发 or 缓发
     * @param reason "" where none is given
     */
    record Decision(String word, String reason) {

        boolean sends() {
            return word.equals(SEND);
        }
    }

    private static Listing.Heading heading(String name, boolean required) {
        return new Listing.Heading(name, required, Set.of());
    }

    /**
     * Reads the sheet of earlier results.
     *
     * @throws LetterException where it cannot be read or a decision is none
     */
    public static Decisions read(Path out) throws IOException {
        Path file = out.resolve(FILE);
        Map<String, Decision> all = new LinkedHashMap<>();
        if (Files.exists(file)) {
            List<Problem> problems = new ArrayList<>();
            String text = Coding.text(Files.readAllBytes(file)).orElseThrow(() -> LetterException.of(FILE, "无法读取，请另存为 UTF-8 编码的 CSV 文件", null));
            for (Listing.Row row : Listing.rows(Listing.lines(text, FILE, problems), HEADINGS, problems)) {
                String word = row.text(DECISION);
                if (!word.isEmpty() && !KNOWN.contains(word)) {
                    row.report(DECISION, "“决定”应为 发、不发、缓发，或空白（按 office.json 的设置），实为“" + word + "”");
                } else if (!word.isEmpty()) {
                    all.put(key(row.text(AGENCY), row.text(YEAR), row.text(SOURCE)), new Decision(word, row.text(REASON)));
                }
            }
            if (!problems.isEmpty()) {
                throw new LetterException(problems.get(0), null);
            }
        }
        return new Decisions(all);
    }

    /** What was decided of a report. */
    Optional<Decision> of(Audit audit) {
        return Optional.ofNullable(all.get(key(Chars.joined(audit.agency()), year(audit), audit.source())));
    }

    private static String key(String agency, String year, String source) {
        return agency + "\n" + year + "\n" + source;
    }

    private static String year(Audit audit) {
        return audit.year() == null ? "" : String.valueOf(audit.year());
    }

    /** Writes the sheet with every report of the run and what was done about it, so that spreadsheets open it in Chinese. */
    void write(List<Mailing.Post> posts, Words words, Path out) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            sheet.print("\uFEFF" + AGENCY);
            sheet.printRecord(YEAR, SOURCE, VERDICT, DECISION, REASON, DONE);
            for (Mailing.Post post : posts) {
                Audit audit = post.audit();
                Optional<Decision> decision = of(audit);
                sheet.printRecord(Chars.joined(audit.agency()), year(audit), audit.source(), words.of("status." + audit.status().key() + ".word"),
                        decision.map(Decision::word).orElse(""), decision.map(Decision::reason).orElse(""), post.done());
            }
        }
        Output.bytes(out.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
