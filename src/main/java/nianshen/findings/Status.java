package nianshen.findings;

/** The verdict on a report, worst first. */
public enum Status {
    /** 未能审核. */ UNREADABLE("unreadable"),
    /** 需更正: at least one serious or general violation. */ VIOLATIONS("violations"),
    /** 请核对: nothing but doubtful findings and hints. */ DOUBTFUL("doubtful"),
    /** 合格. */ COMPLIANT("compliant");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** The name used in findings.json. */
    public String key() {
        return key;
    }
}
