/**
 * The application: what the command line, a web front or a cluster job asks of the program, as verbs that take and give
 * back values: here about a pack, in the rooms below it about runs and drafts. Nothing in here prints, asks a terminal or
 * ends the process.
 */
package nianshen.office;
