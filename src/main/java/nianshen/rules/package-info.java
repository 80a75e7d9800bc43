/**
 * Judges the facts of a report by a rule pack: loads and checks the pack, compiles its rules, runs them, and closes
 * the ledger so that every active rule ends in exactly one outcome. Drools is known here only.
 */
package nianshen.rules;
