package nianshen.findings;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** 严重. */ SERIOUS,
    /** 一般. */ GENERAL,
    /** 提示. */ HINT;

    /** The name used in findings.json and rule metadata. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
