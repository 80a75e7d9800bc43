package nianshen.audit;

import nianshen.doc.Document;
import nianshen.findings.Audit;

/**
 * An audit together with the document as it was read, for whoever wants to see how it came about.
 *
 * @param document null where the source could not be read
 */
public record Examination(Document document, Audit audit) {
}
