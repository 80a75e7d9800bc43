/**
 * A file as it came: its bytes, what they say of its form and its characters, and why it cannot be read. Imports the
 * document only.
 */
package nianshen.ingest.source;
