/**
 * Bytes to {@link nianshen.doc.Document}: chooses the reader by content. Puts the rooms of the readers together and
 * imports all of them.
 */
package nianshen.ingest;
