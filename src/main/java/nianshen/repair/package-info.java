/**
 * Sums that do not hold, and the least that could be put otherwise so that they do: a suggestion to whoever looks for the
 * cause, never an accusation of a cell.
 */
package nianshen.repair;
