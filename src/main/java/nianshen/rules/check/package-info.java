/** Looks a pack over for what is right to the letter and still does nothing, or not what it says. */
package nianshen.rules.check;
