/**
 * What a report does hold: immutable records that extraction makes and rules look at. A fact says what was read and
 * where, never whether it is right.
 */
package nianshen.facts;
