/**
 * The figures of the official tables as facts, with their sums and with what could not be proved. Imports the rooms in
 * which tables are found and their rows aligned.
 */
package nianshen.extract.tables;
