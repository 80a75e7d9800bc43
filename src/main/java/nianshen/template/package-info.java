/**
 * What a report should hold: the official formats, the word lists and the roster, loaded from the data under
 * {@code rules/}. Imports nothing of the project. No label, year or equation of a format stands in Java.
 */
package nianshen.template;
