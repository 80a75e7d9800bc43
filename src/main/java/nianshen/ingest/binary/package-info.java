/**
 * Binary Word files proved: whether what the file says of itself in several places agrees. Nothing of the report is read
 * here. Imports nothing. Sources: [MS-CFB] for the container, [MS-DOC] for what is in it.
 */
package nianshen.ingest.binary;
