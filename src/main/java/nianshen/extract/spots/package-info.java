/**
 * Finds what a rule about language may object to, in sentences that page breaks and hard line ends no longer cut: every
 * finder goes once through the text.
 */
package nianshen.extract.spots;
