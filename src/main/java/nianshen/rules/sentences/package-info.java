/** Rules in Chinese sentences, understood phrase by phrase and turned into rule code. */
package nianshen.rules.sentences;
