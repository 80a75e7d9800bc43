package nianshen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.office.Doctor;
import nianshen.office.Doctor.Condition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianshen doctor}: whether this machine and this rule pack are fit for work. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private RulesFolder rules;

    @Override
    public Integer call() {
        boolean machine = shown(Doctor.machine());
        boolean pack = shown(Doctor.pack(rules.path()));
        boolean place = shown(Doctor.place(Path.of("")));
        return machine && pack && place ? Exit.CLEAN : Exit.INTERNAL;
    }

    /** Prints what was looked at; says whether all of it is good. */
    private static boolean shown(List<Condition> conditions) {
        conditions.forEach(c -> System.out.println(c.good() ? "✓ " + c.what() : "✗ " + c.what() + "。" + c.advice()));
        return conditions.stream().allMatch(Condition::good);
    }
}
