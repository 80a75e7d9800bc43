package nianshen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianshen.audit.CaseLint;
import nianshen.render.LetterException;
import nianshen.render.Renderer;
import nianshen.rules.Lint;
import nianshen.rules.PackException;
import nianshen.rules.RulePack;
import nianshen.template.Problem;

/** The whole check of a rules folder: rules with all they rest on, their examples, the templates of pages and letters. */
final class PackCheck {

    private final Path rules;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(Path rules) {
        this.rules = rules;
    }

    /**
     * Checks everything.
     *
     * @throws PackException with every error of every file
     */
    static Lint.Report of(Path rules) {
        return new PackCheck(rules).run();
    }

    private Lint.Report run() {
        Lint.Report report = null;
        try {
            report = Lint.check(rules);
        } catch (PackException e) {
            if (e.foreign() || !java.nio.file.Files.isDirectory(rules)) {
                throw e;
            }
            problems.addAll(e.problems());
        }
        RulePack pack = report == null ? null : report.pack();
        problems.addAll(CaseLint.check(pack, rules));
        Renderer.faults(rules).forEach(this::add);
        if (!problems.isEmpty()) {
            throw PackException.of(problems);
        }
        return report;
    }

    /** A fault of letters or pages; of files that rules rest on too, the rules have told already. */
    private void add(LetterException fault) {
        Path file = Path.of(fault.file()).toAbsolutePath().normalize();
        Path home = rules.toAbsolutePath().normalize();
        String name = (file.startsWith(home) ? home.relativize(file) : file).toString().replace('\\', '/');
        if (problems.stream().noneMatch(p -> p.file().equals(name))) {
            problems.add(new Problem(name, fault.line() > 0 ? fault.line() : null, fault.column() > 0 ? fault.column() : null,
                    fault.reason()));
        }
    }
}
