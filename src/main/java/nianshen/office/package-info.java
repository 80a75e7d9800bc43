/**
 * The application: what the command line, a web front or a cluster job asks of the program, as verbs that take and give
 * back values. Nothing in here prints, asks a terminal or ends the process.
 */
package nianshen.office;
