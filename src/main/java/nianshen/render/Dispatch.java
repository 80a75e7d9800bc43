package nianshen.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import nianshen.findings.Audit;
import nianshen.findings.Rectification;
import nianshen.findings.Run;
import nianshen.render.Renderer.Sent;
import nianshen.render.files.Meanwhile;
import nianshen.render.files.ReportNames;
import nianshen.render.letters.ClosingMaker;
import nianshen.render.letters.Decisions;
import nianshen.render.letters.Letters;
import nianshen.render.letters.Mailing;
import nianshen.render.letters.Matter;

/**
 * Sends the letters of a run, or of what became of one: each into its folder, as the office decided, and takes those of an
 * earlier run away.
 *
 * @param opened when the templates were opened: the day of what has none
 */
record Dispatch(Stationery stationery, Decisions decisions, Instant opened) {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

    /** Writes everything that is to be sent about a run. */
    Sent sent(Run run, Path out) throws IOException {
        Mailing mailing = new Mailing(run, stationery.words(), stationery.office(), decisions);
        LocalDate date = date(run);
        ReportNames names = names(run);
        Map<String, IOException> unwritten = new ConcurrentSkipListMap<>();
        Meanwhile<List<Path>> circular = Meanwhile.of(() -> stationery.letters().circular(run, Stationery.mark(run), date, out));
        List<Path> kept = new ArrayList<>(mailing.reports().parallelStream()
                .flatMap(p -> letter(p, run, out.resolve(Renderer.REPORTS).resolve(names.of(p.about().source())), unwritten).stream()).toList());
        kept.addAll(circular.made());
        kept.addAll(stationery.letters().joint(mailing.together(), date, mailing.joint(), out));
        kept.addAll(reminders(mailing.reminders(), date, out.resolve(Renderer.REMINDERS)));
        mailing.write(stationery.words(), stationery.office().dated(date).getYear(), out);
        int made = (int) mailing.reports().stream().filter(p -> p.drafted() && !unwritten.containsKey(p.about().source())).count();
        return new Sent(made + (mailing.joint() > 0 ? 1 : 0), notes(mailing, kept), unwritten);
    }

    /** Takes away every letter of an earlier run. */
    static List<Path> removed(Run run, Path out) throws IOException {
        ReportNames names = names(run);
        List<Path> kept = new ArrayList<>(Letters.removeCircular(out));
        for (Audit audit : run.audits()) {
            kept.addAll(Letters.remove(out.resolve(Renderer.REPORTS).resolve(names.of(audit.source()))));
        }
        kept.addAll(Letters.removeJoint(out));
        kept.addAll(Letters.removeOthers(ReportNames.of(List.of()), out.resolve(Renderer.REMINDERS)));
        return kept;
    }

    /** Writes the letter of a report, or takes an earlier one away where it gets none; a letter that cannot be written keeps no other from it. */
    private List<Path> letter(Mailing.Post post, Run run, Path folder, Map<String, IOException> unwritten) {
        try {
            return post.drafted() ? stationery.letters().write(((Matter.Report) post.about()).audit(), run.pack(), run.toolVersion(), date(run), post.n(), folder)
                    : Letters.remove(folder);
        } catch (IOException e) {
            unwritten.put(post.about().source(), e);
            return List.of();
        }
    }

    private static List<String> notes(Mailing mailing, List<Path> kept) {
        List<String> notes = new ArrayList<>(notes(kept));
        mailing.reports().stream().filter(p -> p.drafted() && !p.sent()).forEach(p -> notes.add(p.about().source() + "：" + p.done()));
        return notes;
    }

    static List<String> notes(List<Path> kept) {
        return kept.stream().map(p -> "手工修改过的函件没有覆盖，已改名保留：" + p).toList();
    }

    private static ReportNames names(Run run) {
        return ReportNames.of(run.audits().stream().map(Audit::source).toList());
    }

    /**
     * Writes to each agency whose report has not come, a folder each; takes away those of an earlier run.
     *
     * @return what somebody changed by hand and is kept under another name
     */
    private List<Path> reminders(List<Mailing.Post> posts, LocalDate date, Path out) throws IOException {
        List<Mailing.Post> due = posts.stream().filter(Mailing.Post::drafted).toList();
        ReportNames names = ReportNames.of(due.stream().map(Dispatch::name).toList());
        List<Path> kept = Letters.removeOthers(names, out);
        for (Mailing.Post post : due) {
            kept.addAll(stationery.letters().write(((Matter.Due) post.about()).reminder(), date, post.n(), out.resolve(names.of(name(post)))));
        }
        return kept;
    }

    private static String name(Mailing.Post reminder) {
        return ((Matter.Due) reminder.about()).reminder().whose().text();
    }

    /** Writes what became of the findings; see {@link Renderer#closings}. */
    Sent closings(List<Rectification> all, List<Path> earlier, Path out) throws IOException {
        int n = 1;
        for (Path results : earlier) {
            n = Math.max(n, Decisions.read(results).last() + 2 - stationery.office().firstNumber());
        }
        List<Rectification> due = all.stream().filter(ClosingMaker::due).toList();
        ReportNames names = ReportNames.of(due.stream().map(r -> r.before().source()).toList());
        List<Path> kept = Letters.removeOthers(names, out);
        for (Rectification r : due) {
            kept.addAll(stationery.letters().write(r, today(), n++, out.resolve(names.of(r.before().source()))));
        }
        return new Sent(due.size(), notes(kept), Map.of());
    }

    private LocalDate date(Run run) {
        return run.generatedAt() == null ? today() : day(Instant.parse(run.generatedAt()));
    }

    /** The day of what has none of its own. */
    LocalDate today() {
        return day(opened);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_TIME);
    }
}
