/** Prose understood clause by clause: words of the vocabulary, items with a number each, and whom each number belongs to. */
package nianshen.extract.prose;
