package nianshen.office;

import java.nio.file.Path;
import java.util.List;
import nianshen.audit.CaseLint;
import nianshen.findings.Run;
import nianshen.pack.PackException;
import nianshen.pack.PackFaults;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.rules.RulePack;
import nianshen.rules.lint.Lint;

/** The whole check of a rules folder: rules with all they rest on, their examples, the templates of pages and letters. */
public final class PackCheck {

    private final PackFiles files;
    private final PackFaults faults = new PackFaults();

    private PackCheck(PackFiles files) {
        this.files = files;
    }

    /** Checks everything. What is wrong is the result of the check, and not a failure of it. */
    public static Checked of(Path rules) {
        try {
            Lint.Report report = new PackCheck(PackFiles.read(rules)).run();
            return new Checked(report.pack().info(), report.pack().rules().size(), List.of(), report.lines());
        } catch (PackException e) {
            return new Checked(null, 0, e.lines(), List.of());
        }
    }

    /**
     * What a check has found.
     *
     * @param pack   id, version and hash; null where the pack cannot be used
     * @param rules  how many rules it has
     * @param faults what keeps it from being used, in Chinese, each with its file and place
     * @param notes  what is worth a look and keeps nobody from using it
     */
    public record Checked(Run.PackInfo pack, int rules, List<String> faults, List<String> notes) {

        /** Copies the lists. */
        public Checked {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }

    private Lint.Report run() {
        Lint.Report report = null;
        try {
            report = Lint.check(files);
        } catch (PackException e) {
            if (e.foreign()) {
                throw e;
            }
            faults.addAll(e.problems());
        }
        RulePack pack = report == null ? null : report.pack();
        faults.addAll(CaseLint.check(pack, files));
        Renderer.faults(files).forEach(f -> faults.addUnlessTold(f.file(), f.line(), f.column(), f.reason()));
        faults.refuse();
        return report;
    }
}
