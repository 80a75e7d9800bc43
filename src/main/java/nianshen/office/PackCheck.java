package nianshen.office;

import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.audit.CaseLint;
import nianshen.render.LetterException;
import nianshen.render.Renderer;
import nianshen.rules.lint.Lint;
import nianshen.rules.PackException;
import nianshen.rules.PackFaults;
import nianshen.rules.RulePack;

/** The whole check of a rules folder: rules with all they rest on, their examples, the templates of pages and letters. */
public final class PackCheck {

    private final Path rules;
    private final PackFaults faults = new PackFaults();

    private PackCheck(Path rules) {
        this.rules = rules;
    }

    /**
     * Checks everything.
     *
     * @throws PackException with every error of every file
     */
    public static Lint.Report of(Path rules) {
        return new PackCheck(rules).run();
    }

    private Lint.Report run() {
        Lint.Report report = null;
        try {
            report = Lint.check(rules);
        } catch (PackException e) {
            if (e.foreign() || !Files.isDirectory(rules)) {
                throw e;
            }
            faults.addAll(e.problems());
        }
        RulePack pack = report == null ? null : report.pack();
        faults.addAll(CaseLint.check(pack, rules));
        Renderer.faults(rules).forEach(this::add);
        faults.refuse();
        return report;
    }

    /** A fault of letters or pages; of files that rules rest on too, the rules have told already. */
    private void add(LetterException fault) {
        Path file = Path.of(fault.file()).toAbsolutePath().normalize();
        Path home = rules.toAbsolutePath().normalize();
        String name = (file.startsWith(home) ? home.relativize(file) : file).toString().replace('\\', '/');
        faults.addUnlessTold(name, fault.line(), fault.column(), fault.reason());
    }
}
