package nianshen.facts;

import nianshen.doc.SourceSpan;

/** Anything a rule may look at and a finding may point to. */
public interface Fact {

    /** The words of the source, verbatim, that show the fact; may be null where nothing is printed. */
    String quote();

    /** Where it stands; null where nothing is printed. */
    SourceSpan span();
}
