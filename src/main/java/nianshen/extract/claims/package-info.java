/** What the prose says, as facts: figures, fees, mentions, aspects, statements. Imports the outline. */
package nianshen.extract.claims;
