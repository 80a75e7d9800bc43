/** Numbers of sentences: the stretch in which each stands, as what it was understood, and of what part of the whole it is. */
package nianshen.extract.numbers;
