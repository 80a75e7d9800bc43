/** Workbooks read into plain records. */
package nianshen.rules.sheets;
