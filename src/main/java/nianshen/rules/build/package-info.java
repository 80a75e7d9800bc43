/** Rule files of every kind read, guarded and compiled, unit by unit. */
package nianshen.rules.build;
