package nianshen.findings;

/** How a rule ended for a report; exactly one for every active rule. */
public enum Result {
    /** Looked at, nothing wrong. */ SATISFIED("satisfied"),
    /** Wrong, and proved by the source. */ VIOLATED("violated"),
    /** 存疑: wrong as read, but the source may be damaged. */ DOUBTFUL("doubtful"),
    /** Wrong, and excused by the office with a reason. */ WAIVED("waived"),
    /** Year, issuer or data do not call for it. */ NOT_APPLICABLE("notApplicable"),
    /** 未能判定: what it needs could not be read or was not supplied. */ UNDETERMINED("undetermined");

    private final String key;

    Result(String key) {
        this.key = key;
    }

    /** The name used in findings.json. */
    public String key() {
        return key;
    }
}
