/**
 * The official tables as the formats have them: labels of rows and columns ready to be looked up, and how a figure's
 * cell is read. Imports the formats and the facts.
 */
package nianshen.extract.labels;
