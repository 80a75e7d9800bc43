/**
 * Reads pictures pressed as JPEG 2000 (ISO/IEC 15444-1), as scanners write them, which neither Java nor the libraries here know:
 * gray and colours, both wavelets, tiles, layers, every order of packets. What is damaged or cut is refused as a whole, since a
 * picture of which a part is missing would be read as one in which nothing stands there.
 */
package nianshen.ingest.jpx;
