/** Rules in Chinese sentences: their files, heads and fields read, and every rule turned into code with those that stand beside it. */
package nianshen.rules.sentences;
