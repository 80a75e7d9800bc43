package nianshen.extract.outline;

import nianshen.template.Template.SectionSpec;

/**
 * A part's heading as chosen.
 *
 * @param line   index among the lines of prose
 * @param spec   the part of the format, null for a further part
 * @param number the part's number in the format; on from the last one for further parts
 * @param grade  how near the heading comes to the title
 * @param bodyAt plain index in the heading's line at which its text begins
 */
public record Part(int line, SectionSpec spec, int number, PartTitles.Grade grade, int bodyAt) {

    /** What the keys of further parts begin with; behind it they are counted from 1. */
    static final String FURTHER = "further";
}
