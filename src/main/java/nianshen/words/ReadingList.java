package nianshen.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The word lists that every report is read by, whatever formats and rules there are. A pack without one of them cannot
 * be used: what the list tells would never be recognised, and nobody would know.
 */
public enum ReadingList {

    /** What clauses are about, by where they stand. */ TOPICS("读句-位置", false, Sense.Noun.REQUEST, Sense.Matter.DISCLOSURE),
    /** Names of the fee for handling information. */ FEE("信息处理费", "不规范"),
    /** A heading that states something, and so names no aspect. */ STATEMENTS("小标题-陈述"),
    /** What may stand behind the name of an aspect. */ HEADING_ENDS("小标题-词尾"),
    /** A part that says that there is nothing. */ EMPTY("无内容"),
    /** Last words of what problems stand under. */ PROBLEM_LEADS("问题-引导"),
    /** Last words of what measures stand under. */ MEASURE_LEADS("改进-引导"),
    /** Words before the matter of a paragraph. */ OPENING("段首"),
    /** What kind of agency a name is of. */ LEVELS("机关层级", "government", "department", "township", "other"),
    /** The period of the figures. */ PERIOD("统计期限"),
    /** What a period of a whole year stands behind. */ PERIOD_WHOLE("统计期限-全年"),
    /** What the last day of the period stands behind. */ PERIOD_UNTIL("统计期限-截至"),
    /** What stands between the days of a period. */ PERIOD_ENDS("统计期限-起止", Sense.Between.GIVEN),
    /** What a list of the parts is about. */ REPORT_ITSELF("引言-所指"),
    /** How items in the list of the parts end. */ PART_ENDS("引言-词尾"),
    /** Words of titles that tell no part from another. */ TITLE_COMMON("标题-通用词"),
    /** Agencies by less than their names. */ SHORT_NAMES("机关简称"),
    /** How names of agencies end. */ BODIES("机关类型", false, Sense.Body.GOVERNMENT),
    /** How names of agencies end that have an area. */ AREA_BODIES("机关-辖地", Sense.Body.AREA),
    /** What stands around the kind of an area or body. */ AREA_AFFIXES("区域-词缀"),
    /** How an agency calls itself. */ SELF("自称"),
    /** How any agency calls itself, whatever its kind. */ SELF_PLAIN("自称-通用"),
    /** What follows where an agency speaks of itself. */ SELF_VERBS("自称-谓语"),
    /** What looks like a name and is none. */ SELF_EXCEPT("自称-除外"),
    /** What an account of the agency stands behind. */ SELF_ACCOUNTS("自称-账号"),
    /** What an agency does with its own report. */ PUBLISHING("自称-发布"),
    /** Offices within an agency, by how they end. */ OWN_OFFICES("内设办公机构"),
    /** Words of time at the head of a sentence. */ TIMES("句首时间"),
    /** Names that many agencies share. */ KINDS("机关通名"),
    /** How names of districts end. */ DISTRICTS("区划", "province", "prefecture", "city", "county", "township", "zone"),
    /** Endings of districts that also stand inside of their names. */ WITHIN_DISTRICTS("区划-名中字"),
    /** What looks like a district and is none. */ NO_DISTRICTS("非区划"),
    /** Cities with districts. */ CITIES("设区的市", "province"),
    /** A year to compare with. */ YEAR_COMPARED("年份-比较"),
    /** A year to come. */ YEAR_PLANNED("年份-计划"),
    /** The year of a document. */ YEAR_DATED("年份-文件"),
    /** Work of the year. */ YEAR_WORK("年份-本年工作"),
    /** What may stand before a year at the head of a sentence. */ YEAR_OPENINGS("年份-句首"),
    /** What stands below the signature. */ FOOTERS("页尾"),
    /** What may stand before the issuer in a title. */ TITLE_OPENINGS("标题-前缀"),
    /** What the report calls itself. */ GENRES("文种"),
    /** Labels that sites print around a report, with what stands behind them. */
    SITE_LABELS("网页-标签", Sense.OnSite.GIVEN),
    /** Short lines of a page's own machinery. */ SITE_FURNITURE("网页-部件"),
    /** What the foot of a site is known by. */ SITE_FEET("网页-页脚", Sense.OnSite.FEET),
    /** Names of what the head of a page says. */
    SITE_NAMES("网页-元数据", Sense.OnSite.HEADED),
    /** What parts of a page are called that are no article. */ SITE_PARTS("网页-栏框"),
    /** What the way through a site is called. */ SITE_WAYS("网页-路径"),
    /** What titles of other documents say, with what those are. */ OTHER_KINDS("文种-另类"),
    /** How titles of other papers end, which only speak of reports. */ OTHER_PAPERS("文种-公文"),
    /** Characters that only traditional script has. */ TRADITIONAL("繁体字"),
    /** An agency's own business. */ BUSINESS("业务用语"),
    /** The work of disclosure. */ DISCLOSURE("公开用语"),
    /** Short words that nobody rightly says twice in a row. */ UNDOUBLED("重复-词"),
    /** Long words that stand twice in a row where two phrases meet. */ REPEATABLE("重复-除外"),
    /** What an agency does with a document that was not there before. */ MADE("文件-制定"),
    /** What an agency does with a document that was. */ REVISED("文件-修订"),
    /** What an agency does with its documents to see which still hold. */ REVIEWED("文件-清理"),
    /** What tells of an enumeration whether it is whole, and what units stand for each other in it. */ ENUMERATING("分项用语", Sense.Enumerating.REST, Sense.Enumerating.OPEN, Sense.Enumerating.INSTANCE, Sense.Enumerating.MIXED),
    /** Surnames. */ SURNAMES("姓氏"),
    /** Words that begin like a name and are none. */ NO_NAMES("姓名-除外"),
    /** Words before numbers that are no person's. */ NUMBER_OWNERS("个人信息-除外"),
    /** What stands around a person's name beside a number. */ NUMBER_LEADS("个人信息-引出"),
    /** What the books of the office call cells, with their keys. */ LEDGER_ITEMS("台账项目");

    /** Those looked for anywhere in the running text, where a single character stands in every other sentence. */
    private static final Set<String> SOUGHT = Stream.of(FEE, SELF, SELF_PLAIN, SELF_ACCOUNTS, PUBLISHING, BUSINESS, DISCLOSURE, SHORT_NAMES, PERIOD, PERIOD_WHOLE,
            REPORT_ITSELF, MADE, REVISED, REVIEWED).map(ReadingList::file).collect(Collectors.toUnmodifiableSet());
    /** Those whose words are taken one by one and never looked for in a text, so that an expression would do nothing. */
    private static final Set<String> LITERAL = Stream.of(TOPICS, ENUMERATING, TRADITIONAL, PERIOD_ENDS, LEDGER_ITEMS, SITE_LABELS, SITE_FURNITURE, SITE_FEET, SITE_NAMES,
            SITE_PARTS, SITE_WAYS).map(ReadingList::file).collect(Collectors.toUnmodifiableSet());

    private final String file;
    private final boolean closed;
    private final List<String> senses;

    ReadingList(String file, String... senses) {
        this(file, true, senses);
    }

    ReadingList(String file, List<String> senses) {
        this(file, true, senses.toArray(String[]::new));
    }

    ReadingList(String file, boolean closed, String... senses) {
        this.file = file;
        this.closed = closed;
        this.senses = List.of(senses);
    }

    /** What the program asks for: words of the list must stand for each of them. */
    List<String> senses() {
        return senses;
    }

    /** Whether a word may stand for something else as well. */
    boolean open() {
        return !closed;
    }

    /** Name of the list: its file's, without the suffix. */
    public String file() {
        return file;
    }

    /** Whether words of the list of that name must have more than one character. */
    static boolean sought(String list) {
        return SOUGHT.contains(list);
    }

    /** Whether expressions would do nothing in the list of that name. */
    static boolean literal(String list) {
        return LITERAL.contains(list);
    }

    /** The names of all. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(ReadingList::file).collect(Collectors.toUnmodifiableSet());
    }
}
