package nianshen.render;

/** What a renderer may be told to leave out. */
public enum Product {
    /** Pages, facts.json and the annotated source. */ PAGES,
    /** Letters of the reports and the circular. */ LETTERS,
    /** findings.xlsx. */ WORKBOOK
}
