/**
 * What letters, annexes and circulars say, who gets them, and what the office decided about them. Imports the views of the pages, words
 * and templates; how a letter is set stands in {@code render.paper}.
 */
package nianshen.render.letters;
