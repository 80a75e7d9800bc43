package nianshen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.office.Doctor;
import nianshen.office.Doctor.Condition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianshen doctor}: whether this machine and this rule pack are fit for work. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Texts texts;

    @Mixin
    private RulesFolder rules;

    DoctorCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        boolean machine = shown(Doctor.machine());
        boolean pack = shown(Doctor.pack(rules.path()));
        boolean place = shown(Doctor.place(Path.of("")));
        shown(Doctor.forms());
        boolean pictures = shown(Doctor.pictures());
        return machine && pack && place && pictures ? Exit.CLEAN : Exit.INTERNAL;
    }

    /** Prints what was looked at; says whether all of it is good. */
    private boolean shown(List<Condition> conditions) {
        conditions.forEach(c -> System.out.println(c.good() ? "✓ " + text(c, "") : texts.get("doctor.bad", text(c, ""), text(c, ".advice"))));
        return conditions.stream().allMatch(Condition::good);
    }

    private String text(Condition condition, String more) {
        return texts.get("doctor." + condition.what() + more, condition.details().toArray());
    }
}
