package nianshen.findings;

import java.io.Serializable;

/**
 * Which report something stands in.
 *
 * @param source path relative to the input, with {@code /}
 * @param agency or null
 * @param year   reporting year, or null
 */
public record ReportName(String source, String agency, Integer year) implements Serializable {

    /** As a person names it: {@code 云泽县水利局2022年度报告}, or its file where agency or year is not known. */
    public String text() {
        return agency == null || year == null ? source : agency + year + "年度报告";
    }
}
