/**
 * A rule of the engine as a tree: its words, conditions, terms and consequence. Whoever asks something of a rule
 * visits this.
 */
package nianshen.rules.tree;
