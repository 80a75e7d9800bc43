/**
 * The prose of a report in its parts, headings, passages and sentences, and what the steps behind it build on. Imports
 * of the tables only where in the document they stand.
 */
package nianshen.extract.outline;
