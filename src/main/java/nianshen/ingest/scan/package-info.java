/**
 * Pages that are pictures: ruling lines, lines of text and figures as a recogniser reads them, for the same layout that
 * printed pages go through. The recogniser is an addition to the program; nothing it says counts as certain.
 */
package nianshen.ingest.scan;
