/**
 * What a report does hold: immutable records that extraction makes and rules look at. A fact says what was read and
 * where, never whether it is right.
 *
 * <p>They stand in one room, large as it is, since they are one vocabulary: rule files of an office import
 * {@code nianshen.facts.*} as the manual tells them to, and must stay valid; the sentences of every table of rules speak
 * of facts of the tables, of prose and of other reports side by side; and most of them name others here (a figure its
 * table, a claim its scope, whatever was not read its subject), so that rooms by idea would import each other or
 * be three names for what every reader imports together.
 */
package nianshen.facts;
