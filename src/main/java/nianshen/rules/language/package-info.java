/** The rule language as far as an office may use it: its words, its grammar, its types, and what is refused. */
package nianshen.rules.language;
