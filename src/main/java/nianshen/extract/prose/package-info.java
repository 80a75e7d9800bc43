/** Prose understood clause by clause: words of the vocabulary, and whom each number belongs to. */
package nianshen.extract.prose;
