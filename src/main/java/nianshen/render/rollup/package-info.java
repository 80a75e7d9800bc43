/** The sum of many reports as a workbook whose formulas lead to each agency's cell, and as tables for the government's own report. */
package nianshen.render.rollup;
