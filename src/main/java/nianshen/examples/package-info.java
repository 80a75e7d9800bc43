/**
 * The examples of the rules: wrong and right reports a rule ships with, run and held against what they must yield.
 */
package nianshen.examples;
