package nianshen.render.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.render.files.Chars;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/**
 * Which reports of a run get a letter, who is reminded of one that has not come, and the serial numbers: what the office
 * decided comes first, then its settings; of several reports of one agency and year only the gravest one's letter has a
 * number, and the others are told, as are those of agencies that are not known. Numbers go from the letters on reports to the one to all in order, then
 * to reminders; a letter that is decided to be sent keeps the one it got before.
 */
public final class Mailing {

    private static final String UNNUMBERED = "已拟函，未编号：";
    private final List<Post> reports = new ArrayList<>();
    private final List<Post> reminders = new ArrayList<>();
    private final Office office;
    private final Decisions decisions;
    /** Serial numbers that letters keep. */
    private final Set<Integer> kept;
    private int last;
    private final int joint;

    /**
     * What becomes of a matter.
     *
     * @param drafted whether a letter is made
     * @param n       serial number of its letter within the run, from 1; 0 where it has none
     * @param done    what was done, in Chinese
     */
    public record Post(Matter about, boolean drafted, int n, String done) {

        /** Whether its letter has a number and can go out. */
        public boolean sent() {
            return n > 0;
        }
    }

    /**
     * Decides for every report of a run.
     *
     * @param words of the rule that tells whose reports have not come
     */
    public Mailing(Run run, Words words, Office office, Decisions decisions) {
        this.office = office;
        this.decisions = decisions;
        this.kept = decisions.serials();
        Map<String, Audit> firsts = firsts(run);
        run.audits().stream().sorted(Comparator.comparing(Audit::source)).forEach(a -> reports.add(post(a, firsts.getOrDefault(key(a), a))));
        joint = together().isEmpty() ? 0 : next();
        Map<String, Reminder> due = new LinkedHashMap<>();
        Reminder.of(run, words).forEach(r -> due.putIfAbsent(r.whose().text(), r));
        due.values().forEach(r -> reminders.add(post(new Matter.Due(r))));
    }

    /** Whether a report gets a letter, as far as can be told from it alone. */
    public static boolean expected(Audit audit, Office office, Decisions decisions) {
        return decisions.of(new Matter.Report(audit)).map(Decisions.Decision::sends).orElse(audit.status() != Status.COMPLIANT || office.lettersInOrder());
    }

    private Post post(Audit audit, Audit first) {
        Matter about = new Matter.Report(audit);
        boolean drafted = expected(audit, office, decisions);
        boolean sent = drafted && (decisions.of(about).isPresent() || first == audit && audit.agency() != null);
        return new Post(about, drafted, sent ? number(about) : 0, sent || !drafted ? done(about, sent) : UNNUMBERED + (audit.agency() == null ? "没有认出报送单位，请填写主送单位"
                : "同一单位同一年度有几份报告，编号的函写在“" + first.source() + "”，请确定以哪份为准"));
    }

    private Post post(Matter.Due about) {
        boolean drafted = decisions.of(about).map(Decisions.Decision::sends).orElse(true);
        return new Post(about, drafted, drafted ? number(about) : 0, done(about, drafted));
    }

    /** The number that a letter keeps, else the next that none keeps. */
    private int number(Matter about) {
        int before = decisions.serial(about) - office.firstNumber() + 1;
        return decisions.serial(about) > 0 && before > 0 ? before : next();
    }

    private int next() {
        do {
            last++;
        } while (kept.contains(office.firstNumber() + last - 1));
        return last;
    }

    private String done(Matter about, boolean sent) {
        return sent ? "已拟函" : decisions.of(about).map(d -> "未拟函：" + d.word() + (d.reason().isEmpty() ? "" : "（" + d.reason() + "）"))
                .orElse(office.togetherInOrder() ? "合格，并入合并函" : "未拟函：合格不发函");
    }

    /** Of each agency and year with several reports the one whose findings weigh most; of equals the first by name. */
    private static Map<String, Audit> firsts(Run run) {
        Map<String, Audit> firsts = new HashMap<>();
        run.audits().stream().filter(a -> a.agency() != null && a.year() != null).sorted(Comparator.comparing(Audit::status).thenComparing(Audit::source))
                .forEach(a -> firsts.putIfAbsent(key(a), a));
        return firsts;
    }

    private static String key(Audit audit) {
        return Chars.joined(audit.agency()) + "\n" + audit.year();
    }

    /** The reports in order that one letter tells of together, of agencies that are known; none where the office wants no such letter. */
    public List<Audit> together() {
        return reports.stream().filter(p -> office.togetherInOrder() && !p.drafted() && decisions.of(p.about()).isEmpty())
                .map(p -> ((Matter.Report) p.about()).audit()).filter(a -> a.agency() != null).toList();
    }

    /** The serial number of that letter. */
    public int joint() {
        return joint;
    }

    /** Every report of the run, by name. */
    public List<Post> reports() {
        return List.copyOf(reports);
    }

    /** Every report that has not come. */
    public List<Post> reminders() {
        return List.copyOf(reminders);
    }

    /** Writes what was decided and done into a folder of results, for the office to go on in. */
    public void write(Words words, int year, Path out) throws IOException {
        List<Post> all = new ArrayList<>(reports);
        all.addAll(reminders);
        decisions.write(all, words, post -> post.sent() ? office.number(year, post.n()) : "", out);
    }
}
