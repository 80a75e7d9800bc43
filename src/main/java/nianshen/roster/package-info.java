/** The agencies under supervision, from {@code rules/agencies.csv}. */
package nianshen.roster;
