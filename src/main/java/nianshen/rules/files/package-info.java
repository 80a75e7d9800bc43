/** The files of a rule pack as they lie there, what is wrong with them, and what is kept of them from one run to the next. */
package nianshen.rules.files;
