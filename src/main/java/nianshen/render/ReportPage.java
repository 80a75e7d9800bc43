package nianshen.render;

import java.util.function.Supplier;
import nianshen.findings.Audit;
import nianshen.render.originals.Copied;

/**
 * What the page of a report is made of.
 *
 * @param audit    what came of the report, with what was read from it or without
 * @param line     the audit on one line, as {@link nianshen.store.AuditLine} has it
 * @param mark     what tells what was read from the report from anything else; null where that is not known
 * @param whole    the audit with what was read, asked for where the page has to be made
 * @param original the report's bytes, asked for where findings stand on its pages
 */
public record ReportPage(Audit audit, String line, String mark, Supplier<Audit> whole, Copied.Original original) {
}
