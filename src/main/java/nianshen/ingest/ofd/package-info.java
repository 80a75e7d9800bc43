/**
 * OFD files (GB/T 33190-2016) to pages of glyphs and rulings, on the JDK alone: a zip archive of XML parts, unpacked within limits
 * and never to disk. Pictures and fonts in it are not opened.
 */
package nianshen.ingest.ofd;
