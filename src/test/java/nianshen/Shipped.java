package nianshen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import nianshen.audit.Auditor;
import nianshen.audit.Sites;
import nianshen.ingest.source.SiteWords;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import nianshen.words.Lexicon;

/** The pack that ships, and the parts of it that a test needs, by the names of its files. */
public final class Shipped {

    /** Where it lies. */
    public static final Path RULES = Path.of("rules");
    /** All but the examples of the rules. */
    public static final Predicate<String> NO_CASES = f -> !f.startsWith("cases/");
    /** All but the examples; the sound reports that they are written on are kept. */
    public static final Predicate<String> BASES_ONLY = NO_CASES.or(f -> f.startsWith("cases/_base/"));
    /** What a pack has beside its rules and what is set for them. */
    public static final Predicate<String> NO_RULES = f -> f.matches("(pack|basis)\\.json|(templates|words)/.+|sentences/词汇\\.dsl");
    /** A few rules of every kind, quick to compile; what is set for them is up to the test. */
    public static final Predicate<String> FEW_RULES = f -> !f.matches("(cases|checks)/.*|sentences/(?!标题).*dslr|tables/(.*csv|(设置|跨年).xlsx)");

    /** These with the sound reports that examples are written on. */
    public static final Predicate<String> FEW_AND_BASES = FEW_RULES.or(f -> f.startsWith("cases/_base/"));

    private Shipped() {
    }

    /** It as it stands, loaded once for all tests of a process that only use it. */
    private static final class Loaded {

        private static final RulePack PACK = RulePack.load(RULES);
        private static final Auditor AUDITOR = new Auditor(PACK);
    }

    /** The whole pack, loaded. */
    public static RulePack pack() {
        return Loaded.PACK;
    }

    /** One that audits by it. */
    public static Auditor auditor() {
        return Loaded.AUDITOR;
    }

    /** What its words say that sites write around a report. */
    public static SiteWords site() {
        return Site.WORDS;
    }

    /** These words alone, for readers that ask for nothing else of it. */
    private static final class Site {

        private static final SiteWords WORDS = Sites.of(words());

        private static Lexicon words() {
            try {
                return Lexicon.load(PackFiles.read(RULES));
            } catch (DataException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The files of a part with their bytes. */
    public static Map<String, byte[]> files(Predicate<String> part) throws IOException {
        return Folders.files(RULES, part);
    }

    /** Copies a part into a folder. */
    public static void copy(Predicate<String> part, Path folder) throws IOException {
        Folders.copy(RULES, folder, part);
    }
}
