package nianshen.render.originals;

import nianshen.doc.PageSpan;

/**
 * What is remarked at a place of a page.
 *
 * @param number of the finding, as on the report's page
 * @param text   what is found there
 */
public record Note(int number, String text, PageSpan place) {
}
