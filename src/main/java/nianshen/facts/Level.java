package nianshen.facts;

/** Kind of issuer, since the law asks different things of each. */
public enum Level {
    /** 人民政府（乡镇除外）. */ GOVERNMENT,
    /** 部门. */ DEPARTMENT,
    /** 乡镇人民政府、街道办事处. */ TOWNSHIP,
    /** 其他（党群、事业单位、企业）. */ OTHER;

    /** The name used in findings.json and rule metadata. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
