/**
 * What is to become part of a pack and is tried before it is written: a rule, a format of a new year, an update, a
 * phrase.
 */
package nianshen.office.drafts;
