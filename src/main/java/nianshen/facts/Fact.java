package nianshen.facts;

import java.io.Serializable;
import nianshen.doc.SourceSpan;

/** Anything a rule may look at and a finding may point to; its kinds in the order in which {@link Facts} keeps them. */
public sealed interface Fact extends Serializable permits Report, Title, TableRead, BlockVote, RowRead, Figure, Label,
        GroupTotal, Equation, Misplacement, Section, YearUse, Period, PartsList, Aspect, NameUse, DateFact, Mention,
        FeeStatement, Claim, ClaimList, ListItem, Statement, Spot, Gap, Coverage, Counted, Told {

    /** The words of the source, verbatim, that show the fact; may be null where nothing is printed. */
    String quote();

    /** Where it stands; null where nothing is printed. */
    SourceSpan span();
}
