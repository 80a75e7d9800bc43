/**
 * What a sentence means: the vocabulary, the names that sentences may quote, how a sentence is understood by them, and
 * the conditions in code that it comes to.
 */
package nianshen.rules.phrases;
