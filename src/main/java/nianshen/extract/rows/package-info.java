/**
 * Puts rows and cells of a table that was found to the rows and columns of a format. Imports labels and what was found.
 */
package nianshen.extract.rows;
