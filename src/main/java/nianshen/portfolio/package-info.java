/**
 * The step over several reports: what stands beside each of them, and how it is judged beside that. Reports have been read
 * one by one before; of each only a {@link nianshen.portfolio.Card} is kept, and its facts are fetched again
 * where another report is to stand beside it.
 */
package nianshen.portfolio;
