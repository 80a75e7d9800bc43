/** Workbooks read into plain records, and rules as rows of a workbook, turned into rule code. */
package nianshen.rules.sheets;
