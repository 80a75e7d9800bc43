package nianshen.render.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.render.files.Chars;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/**
 * Which reports of a run get a letter, and its serial number: what the office decided of a report comes first, then its
 * settings; of several reports of one agency and year only the gravest
 * one's letter has a number, and the others are told.
 */
public final class Mailing {

    private final List<Post> posts = new ArrayList<>();
    private final Decisions decisions;
    private final boolean together;

    /**
     * What becomes of a report.
     *
     * @param drafted whether a letter is made
     * @param n       serial number of its letter within the run, from 1; 0 where it has none
     * @param done    what was done, in Chinese
     */
    public record Post(Audit audit, boolean drafted, int n, String done) {

        /** Whether its letter has a number and can go out. */
        public boolean sent() {
            return n > 0;
        }
    }

    /** Decides for every report of a run. */
    public Mailing(Run run, Office office, Decisions decisions) {
        this.decisions = decisions;
        this.together = office.togetherInOrder();
        Map<String, Audit> firsts = firsts(run);
        int n = 0;
        for (Audit audit : run.audits().stream().sorted(Comparator.comparing(Audit::source)).toList()) {
            Audit first = firsts.getOrDefault(key(audit), audit);
            boolean drafted = expected(audit, office, decisions);
            boolean decided = decisions.of(audit).isPresent();
            boolean sent = drafted && (decided || first == audit);
            n += sent ? 1 : 0;
            posts.add(new Post(audit, drafted, sent ? n : 0, done(audit, drafted, sent, first)));
        }
    }

    /** Whether a report gets a letter, as far as can be told from it alone. */
    public static boolean expected(Audit audit, Office office, Decisions decisions) {
        return decisions.of(audit).map(Decisions.Decision::sends).orElse(audit.status() != Status.COMPLIANT || office.lettersInOrder());
    }

    private String done(Audit audit, boolean drafted, boolean sent, Audit first) {
        if (sent) {
            return "已拟函";
        }
        if (drafted) {
            return "已拟函，未编号：同一单位同一年度有几份报告，编号的函写在“" + first.source() + "”，请确定以哪份为准";
        }
        return decisions.of(audit).map(d -> "未拟函：" + d.word() + (d.reason().isEmpty() ? "" : "（" + d.reason() + "）")).orElse(together ? "合格，并入合并函" : "未拟函：合格不发函");
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
        return posts.stream().filter(p -> together && !p.drafted() && decisions.of(p.audit()).isEmpty() && p.audit().agency() != null).map(Post::audit).toList();
    }

    /** The serial number of that letter: the one behind those of all others. */
    public int number() {
        return 1 + posts.stream().mapToInt(Post::n).max().orElse(0);
    }

    /** Every report of the run, by name. */
    public List<Post> posts() {
        return List.copyOf(posts);
    }

    /** Writes what was decided and done into a folder of results, for the office to go on in. */
    public void write(Words words, Path out) throws IOException {
        decisions.write(posts, words, out);
    }
}
