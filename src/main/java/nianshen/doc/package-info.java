/**
 * The neutral document: what any source file is turned into, and the only thing extraction ever sees.
 * Imports nothing of the project.
 */
package nianshen.doc;
