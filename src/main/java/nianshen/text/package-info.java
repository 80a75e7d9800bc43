/**
 * What is the same wherever text is handled: spelling, numerals, likeness, lines, hashes, names of stray files. Imports
 * nothing of the project; every room may import it.
 */
package nianshen.text;
