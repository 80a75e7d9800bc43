/**
 * The audit of one report and of a batch: read, extract, judge, collect, in order.
 */
package nianshen.audit;
