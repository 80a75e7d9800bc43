/**
 * Prose made by a grammar that runs backwards: sentences whose figures have known owners, set into invented reports, and
 * the measure of what the program says of them.
 */
package nianshen.prose;
