package nianshen.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nianshen.audit.Judged;
import nianshen.findings.Audit;
import nianshen.kept.KeptFiles;
import nianshen.rules.RulePack;
import nianshen.store.AuditLine;

/**
 * The verdicts of earlier runs: whoever corrects one report and audits all of them again waits for that one, and for those
 * beside which it stands. Only what was judged without anything failing is kept. Safe for threads.
 */
public final class Verdicts {

    /** None at all, and none kept. */
    public static final Verdicts NONE = new Verdicts(null);
    /** Those of some thousand reports, of some twenty thousand bytes each. */
    private static final KeptFiles KEPT = new KeptFiles("verdict", "verdicts", 4096);
    private final byte[] pack;

    private Verdicts(byte[] pack) {
        this.pack = pack;
    }

    /** Those by a pack as it was loaded, its roster and its settings among what it was loaded from. */
    public static Verdicts by(RulePack pack) {
        return new Verdicts((pack.info().sha256() + pack.excused()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is none by this pack, so that all reports are going to be judged. */
    public boolean none() {
        return pack == null || KEPT.at(List.of(pack)).find().isEmpty();
    }

    /**
     * The verdict that rests on all this, of an earlier run or of now.
     *
     * @param basis all that it rests on beside the pack and the program; null where that is not known
     */
    Audit of(byte[] basis, Supplier<Judged> judge) {
        if (pack == null || basis == null) {
            return judge.get().audit();
        }
        KeptFiles.Place place = KEPT.at(List.of(pack, basis));
        Optional<Audit> before = place.find().flatMap(line -> AuditLine.audit(new String(line, StandardCharsets.UTF_8)));
        return before.orElseGet(() -> kept(place, judge.get()));
    }

    private Audit kept(KeptFiles.Place place, Judged now) {
        if (now.whole()) {
            if (none()) {
                KEPT.at(List.of(pack)).keep(pack);
            }
            place.keep(AuditLine.of(now.audit()).getBytes(StandardCharsets.UTF_8));
        }
        return now.audit();
    }
}
