/**
 * Findings and facts as files that last: written as JSON in a fixed order, read back to equal values. How records look
 * in JSON is said here and nowhere else.
 */
package nianshen.store;
