package nianshen.extract.prose;

import nianshen.extract.numbers.Understood;

/**
 * What is spoken of where a sentence begins.
 *
 * @param noun      sense of the noun that sentences without one go on about, or null
 * @param certain   whether that is told by the subhead or the part, and nothing else has come between
 * @param disclosed whether all that stands here is about disclosure, so that 申请 and 复议 without more are of it
 * @param strange   whether a number was of something unheard of, on which the sentence may go on
 * @param yearly    whether the year was named last
 * @param counted   the number that the sentence before ended on, null where none is spoken of any more
 */
record Topic(String noun, boolean certain, boolean disclosed, boolean strange, Understood counted, boolean yearly) {

    static final Topic NONE = new Topic(null, false, false, false, null, false);
}
