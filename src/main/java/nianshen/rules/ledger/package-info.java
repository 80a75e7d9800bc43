/** What a rule meets when it runs: settings to match, and the ledger in which it writes what it found. */
package nianshen.rules.ledger;
