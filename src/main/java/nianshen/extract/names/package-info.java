/** Who reports, on which year, and when: names, years and dates with the part each plays. Imports the outline. */
package nianshen.extract.names;
