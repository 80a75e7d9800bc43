/** The word lists and phrases by which reports are read, from {@code rules/words}. */
package nianshen.words;
