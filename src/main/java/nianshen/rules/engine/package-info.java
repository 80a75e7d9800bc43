/**
 * Rule files of every kind read, guarded and compiled, unit by unit. The engine, Drools, is known here; beyond only
 * where decision tables are read and compiled rules kept.
 */
package nianshen.rules.engine;
