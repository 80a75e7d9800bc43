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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Coding;
import nianshen.pack.Listing;
import nianshen.pack.Problem;
import nianshen.render.files.LetterException;
import nianshen.render.files.Output;
import nianshen.render.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What the office decided about sending letters, one agency and year a row, in a sheet that lies with the results. It
 * is written anew by every run; what the office wrote into it stays, also where this run has nothing that it is about.
 */
public final class Decisions {

    /** Nothing decided yet. */
    public static final Decisions NONE = new Decisions(Map.of(), 0);
    /** The sheet. */
    public static final String FILE = "发函决定.csv";
    private static final String AGENCY = "单位";
    private static final String YEAR = "年度";
    private static final String SOURCE = "文件";
    private static final String VERDICT = "结论";
    private static final String DECISION = "决定";
    private static final String REASON = "理由";
    private static final String DONE = "本次";
    private static final String NUMBER = "发文字号";
    private static final List<Listing.Heading> HEADINGS = List.of(heading(AGENCY, true), heading(YEAR, true), heading(SOURCE, true),
            heading(VERDICT, false), heading(DECISION, true), heading(REASON, false), heading(NUMBER, false), heading(DONE, false));
    private static final String SEND = "发";
    private static final Decision UNDECIDED = new Decision("", "", "");
    /** What is said of a decision about a report that this run has not. */
    private static final String GONE = "本次审核没有这份报告";
    private static final Pattern SERIAL = Pattern.compile("\\d{1,9}(?!.*\\d)");
    private static final Set<String> KNOWN = Set.of(SEND, "不发", "缓发");
    private final Map<Key, Decision> all;
    private final int last;

    private Decisions(Map<Key, Decision> all, int last) {
        this.all = all;
        this.last = last;
    }

    /** What a row of the sheet is about. */
    private record Key(String agency, String year, String source) {

        static Key of(Matter about) {
            return new Key(about.agency(), about.year(), about.source());
        }
    }

    /**
     * A decision.
     *
     * @param word   发, 不发 or 缓发, "" where there is only a remark
     * @param reason "" where none is given
     * @param number that its letter got before, "" for none; it stays where the letter is to be sent
     */
    record Decision(String word, String reason, String number) {

        boolean sends() {
            return word.equals(SEND);
        }

        private int serial() {
            return sends() ? Decisions.serial(number) : 0;
        }
    }

    private static int serial(String number) {
        return SERIAL.matcher(number).results().mapToInt(m -> Integer.parseInt(m.group())).findFirst().orElse(0);
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
        Map<Key, Decision> all = new LinkedHashMap<>();
        int last = 0;
        if (Files.exists(file)) {
            List<Problem> problems = new ArrayList<>();
            String text = Coding.text(Files.readAllBytes(file)).orElseThrow(() -> LetterException.of(FILE, "无法读取，请另存为 UTF-8 编码的 CSV 文件", null));
            for (Listing.Row row : Listing.rows(Listing.lines(text, FILE, problems), HEADINGS, problems)) {
                String word = row.text(DECISION);
                last = Math.max(last, serial(row.text(NUMBER)));
                if (!word.isEmpty() && !KNOWN.contains(word)) {
                    row.report(DECISION, "“决定”应为 发、不发、缓发，或空白（按 office.json 的设置），实为“" + word + "”");
                } else if (!word.isEmpty() || !row.text(REASON).isEmpty()) {
                    all.put(new Key(row.text(AGENCY), row.text(YEAR), row.text(SOURCE)), new Decision(word, row.text(REASON), row.text(NUMBER)));
                }
            }
            if (!problems.isEmpty()) {
                throw new LetterException(problems.get(0), null);
            }
        }
        return new Decisions(all, last);
    }

    /** What was decided of a matter. */
    Optional<Decision> of(Matter about) {
        return Optional.ofNullable(all.get(Key.of(about))).filter(d -> !d.word().isEmpty());
    }

    /** The serial number that a matter's letter got before and keeps, since it was decided to send it; 0 for none. */
    int serial(Matter about) {
        return all.getOrDefault(Key.of(about), UNDECIDED).serial();
    }

    /** All serial numbers that letters keep, those of matters included that a run has not. */
    Set<Integer> serials() {
        return all.values().stream().map(Decision::serial).collect(Collectors.toSet());
    }

    /** The highest serial number given so far, 0 for none. */
    public int last() {
        return last;
    }

    /**
     * Writes the sheet with every matter of the run and what was done about it, so that spreadsheets open it in Chinese.
     *
     * @param number of the letter, or ""
     */
    void write(List<Mailing.Post> posts, Words words, Function<Mailing.Post, String> number, Path out) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            sheet.print("\uFEFF" + AGENCY);
            sheet.printRecord(YEAR, SOURCE, VERDICT, DECISION, REASON, NUMBER, DONE);
            Map<Key, Decision> left = new LinkedHashMap<>(all);
            for (Mailing.Post post : posts) {
                Key about = Key.of(post.about());
                Decision decision = left.getOrDefault(about, UNDECIDED);
                left.remove(about);
                sheet.printRecord(about.agency(), about.year(), about.source(), words.of(post.about().verdict()), decision.word(), decision.reason(), number.apply(post), post.done());
            }
            for (Map.Entry<Key, Decision> about : left.entrySet()) {
                sheet.printRecord(about.getKey().agency(), about.getKey().year(), about.getKey().source(), "", about.getValue().word(), about.getValue().reason(),
                        about.getValue().sends() ? about.getValue().number() : "", GONE);
            }
        }
        Output.bytes(out.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
