package nianshen.rules.engine;

import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads rule code as the engine does. */
final class DrlReader {

    private DrlReader() {
    }

    /** The file as the engine reads it, or null where it cannot. */
    static PackageDescr parse(String text) {
        try {
            return parser().parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            return null;
        }
    }

    /** The file as the engine reads it; none where the engine finds any fault in it. */
    static Optional<PackageDescr> parsedWhole(String text) {
        try {
            DrlParser parser = parser();
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            return Optional.empty();
        }
    }

    private static DrlParser parser() {
        return new DrlParser(LanguageLevelOption.DRL6);
    }
}
