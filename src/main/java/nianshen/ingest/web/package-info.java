/**
 * Web pages to documents: what a browser would show, the report cut out of what a site puts around it. jsoup is known
 * here only, but for the list of HTML entities that Markdown may hold.
 */
package nianshen.ingest.web;
