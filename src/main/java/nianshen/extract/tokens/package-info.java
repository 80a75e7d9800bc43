/** The words of a sentence: what the word lists know, numbers, and the text between, in the order written. */
package nianshen.extract.tokens;
