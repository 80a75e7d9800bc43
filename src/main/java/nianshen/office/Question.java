package nianshen.office;

/** What has to be known to write a rule, in the order in which it is best asked. */
public enum Question {
    /** Two capital letters, a hyphen, two digits. */ ID,
    /** What it is called. */ NAME,
    /** 严重, 一般 or 提示. */ SEVERITY,
    /** Codes of {@code basis.json}. */ BASIS,
    /** When it finds something: sentences of the vocabulary, a line each. */ WHEN,
    /** What it says then. */ MESSAGE,
    /** What the agency is to do. */ REMEDY,
    /** The sound report that its examples are made from, a file name below {@code rules/cases/_base}. */ BASE,
    /** Words of that report. */ FIND,
    /** What takes their place, so that one of the two reports is right and the other wrong. */ REPLACE
}
