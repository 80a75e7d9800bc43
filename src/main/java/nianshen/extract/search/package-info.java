/**
 * Finds the official tables in a document, in grids or in streams of paragraphs, as rows not yet understood. Imports
 * the labels.
 */
package nianshen.extract.search;
