/**
 * How the office says it: words, places, norms, dates, its own name and numbers, from the data under {@code
 * rules/letters}.
 */
package nianshen.render.wording;
