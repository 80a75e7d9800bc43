/**
 * The figures of all agencies under a government, added up cell by cell in the official form, with every addend and
 * whatever is in doubt about it.
 */
package nianshen.rollup;
