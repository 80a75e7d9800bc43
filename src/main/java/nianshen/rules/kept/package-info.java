/** What is kept of compiled rules from one run to the next. */
package nianshen.rules.kept;
