/**
 * The official formats: parts, tables, labels and sums, loaded from the data under {@code rules/templates}. No label,
 * year or equation of a format stands in Java.
 */
package nianshen.template;
