package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A name by which the issuer goes somewhere in the report.
 *
 * @param role   TITLE; SELF (a name in own-subject position: "示范区工科委…", "我委"); SIGNATURE (落款)
 * @param name   the name as printed ("我委", "示范区工科委")
 * @param ending what kind of body the name ends on: 局, 委, 办, 厅, 府, 中心, …; null where it has none
 * @param kin    false where it cannot be the title's agency under another form (a name of some other agency)
 * @param certain whether it is a name and nothing else: with the issuer's own place before it, in a sentence that names no other self
 * @param media  true where it is the name of a media account or website and not of the body
 * @param part   key of the part in which it stands, null before the first part
 */
public record NameUse(Role role, String name, String ending, boolean kin, boolean certain, boolean media, String part, String quote,
        SourceSpan span) implements Fact {

    /** Where the name stands. */
    public enum Role { TITLE, SELF, SIGNATURE }
}
