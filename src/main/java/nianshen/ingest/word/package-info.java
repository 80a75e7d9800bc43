/**
 * Word files of both generations, and those of WPS, to documents. POI is known here only, as far as reading goes.
 */
package nianshen.ingest.word;
