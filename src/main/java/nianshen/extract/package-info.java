/** Document to facts, step by step. Puts the rooms of extraction together and imports all of them. */
package nianshen.extract;
