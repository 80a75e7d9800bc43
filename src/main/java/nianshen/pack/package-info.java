/**
 * A rules folder as one thing: its bytes taken at one moment, how its plain files (JSON, CSV) are read, and how faults
 * in them are told. Whatever reads a pack reads it from here; imports nothing of the project.
 */
package nianshen.pack;
