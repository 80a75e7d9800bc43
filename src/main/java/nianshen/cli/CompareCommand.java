package nianshen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Texts;
import nianshen.findings.Rectification;
import nianshen.office.Pack;
import nianshen.office.Terms;
import nianshen.office.runs.Corrections;
import nianshen.office.runs.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianshen compare}: what became of the findings after the agencies corrected their reports. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
    private Path after;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "audit-out/compare.html", descriptionKey = "compare.out")
    private Path out;

    @Mixin
    private Failing failing;

    @Mixin
    private RulesFolder rules;

    CompareCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Pack pack = Pack.open(rules.path());
        Terms terms = texts.terms(pack);
        Corrections comparison = Corrections.of(pack, before, after);
        comparison.agencies().forEach(agency -> print(agency, terms));
        System.out.println(texts.get("compare.counts", Arrays.stream(comparison.counts()).boxed().toArray()));
        StoredRun.Drafted drafted = comparison.write(pack, out);
        System.out.println(texts.get("page", out));
        if (drafted.letters() > 0) {
            System.out.println(texts.get("compare.letters", drafted.letters(), Corrections.letters(out)));
        }
        drafted.notes().forEach(System.err::println);
        return failing.exit(pack, comparison.reports(), comparison.left());
    }

    private static void print(Rectification agency, Terms terms) {
        System.out.println(agency.named().unit() + note(agency, terms));
        agency.items().forEach(item -> System.out.println("  [" + terms.of(item.state()) + "] " + item.finding().rule() + "  "
                + item.finding().message() + (item.reason() == null ? "" : "  （" + item.reason() + "）")));
    }

    /** Why nothing could be compared, where that is so. */
    private static String note(Rectification agency, Terms terms) {
        if (agency.remark() == null) {
            return "";
        }
        return "  " + terms.remark(agency) + (agency.after() == null || agency.after().error() == null ? "" : "：" + agency.after().error().message());
    }
}
