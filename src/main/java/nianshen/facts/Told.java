package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * What other reports, the roster or the office's own books say about a report: no part of it, so nothing of it is printed
 * there. Only a rule over several reports sees such facts.
 */
public sealed interface Told extends Fact permits NearCopy, RolledUp, Submission, Peers, Recorded {

    @Override
    default String quote() {
        return null;
    }

    @Override
    default SourceSpan span() {
        return null;
    }
}
