/**
 * Zip archives, read by themselves and not by the platform's reader, which gives up on the whole archive where one entry
 * is damaged. Source: APPNOTE.TXT 6.3.10 of PKWARE.
 */
package nianshen.ingest.archive;
