package nianshen.extract;

import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;

/**
 * Lines that look like rows of a table and belong to none that was found: text columns of a converter that pulled a table
 * apart. What they hold was not read, so that nothing is to be blamed for missing.
 */
final class StrayRows {

    /** Four figures and more, set apart as columns are. */
    private static final Pattern ROW = Pattern.compile("(?:^|[\\s|])(?:\\d[\\d.,]*(?:\\s{2,}|\\t)){3,}\\d[\\d.,]*\\s*$");

    private StrayRows() {
    }

    /**
     * The document, with a flaw where there are such lines.
     *
     * @param rest what of it belongs to no table
     */
    static Document told(Document document, List<Paragraph> rest) {
        List<Paragraph> rows = rest.stream().filter(p -> ROW.matcher(p.text()).find()).toList();
        return rows.isEmpty() ? document
                : document.with(List.of(Flaw.lost("有" + rows.size() + "行像是表格的数据，没能归入表格", rows.get(0).span())));
    }
}
