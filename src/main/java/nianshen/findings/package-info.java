/**
 * Plain results: what was judged, how it ended, and the evidence. Everything shown, printed or stored is made from
 * these records alone.
 */
package nianshen.findings;
