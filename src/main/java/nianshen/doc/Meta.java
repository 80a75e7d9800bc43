package nianshen.doc;

/** Keys of {@link Document#metadata()}. */
public final class Meta {
    /** 发布日期 as printed by the site. */
    public static final String PUBLISHED = "published";
    /** 成文日期 (生成日期) as printed by the site. */
    public static final String WRITTEN = "written";
    /** 索引号. */
    public static final String INDEX = "index";
    /** 发布机构. */
    public static final String ISSUER = "issuer";
    /** The page's or file's own title, which need not be the report's. */
    public static final String TITLE = "title";
    /** The place in the site (栏目), outermost first, joined by {@code  > }. */
    public static final String COLUMN = "column";
    /** Names of attached files, joined by {@code ; }. */
    public static final String ATTACHMENTS = "attachments";
    /** The electronic seals on the pages, how many and where, in Chinese. */
    public static final String SEALS = "seals";

    private Meta() {
    }
}
