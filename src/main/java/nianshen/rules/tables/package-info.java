/** Rules as rows of a workbook, turned into rule code. */
package nianshen.rules.tables;
