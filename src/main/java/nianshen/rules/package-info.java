/**
 * Judges the facts of a report by a rule pack: loads the pack, runs its rules, and closes the ledger so that every
 * active rule ends in exactly one outcome.
 */
package nianshen.rules;
