/** What is kept from one run to the next, and under which name, so that no change is missed. */
package nianshen.kept;
