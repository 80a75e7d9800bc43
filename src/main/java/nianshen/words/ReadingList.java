package nianshen.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists that every report is read by, whatever formats and rules there are. A pack without one of them cannot
 * be used: what the list tells would never be recognised, and nobody would know.
 */
public enum ReadingList {

    /** Names of the fee for handling information. */ FEE("信息处理费"),
    /** Words for a notice of the fee. */ FEE_NOTICE("收费通知"),
    /** No notice was sent. */ FEE_NO_NOTICE("收费-未发通知"),
    /** No money was taken. */ FEE_NO_MONEY("收费-未收取"),
    /** None, of the fee. */ FEE_NONE("收费-无"),
    /** The fee without its name. */ FEE_UNNAMED("收费-不称名"),
    /** A sentence goes on about the fee. */ FEE_MORE("收费-续述"),
    /** What makes a number a round one. */ ROUNDED("约数-后缀"),
    /** A heading that states something, and so names no aspect. */ STATEMENTS("小标题-陈述"),
    /** What may stand behind the name of an aspect. */ HEADING_ENDS("小标题-词尾"),
    /** A part that says that there is nothing. */ EMPTY("无内容"),
    /** Last words of what problems stand under. */ PROBLEM_LEADS("问题-引导"),
    /** Last words of what measures stand under. */ MEASURE_LEADS("改进-引导"),
    /** Words before the matter of a paragraph. */ OPENING("段首"),
    /** Words that lead to the items of a sum. */ LIST_LEAD("分项-引导"),
    /** The items are not all. */ LIST_OPEN("分项-未列全"),
    /** Where the items end. */ LIST_END("分项-止"),
    /** Channels. */ LIST_CHANNELS("分项-渠道"),
    /** Results. */ LIST_RESULTS("分项-结果"),
    /** Applicants. */ LIST_APPLICANTS("分项-申请人"),
    /** Results of reviews. */ LIST_REVIEWS("分项-复议结果"),
    /** What kind of agency a name is of. */ LEVELS("机关层级"),
    /** The period of the figures. */ PERIOD("统计期限"),
    /** Agencies by less than their names. */ SHORT_NAMES("机关简称"),
    /** How names of agencies end. */ BODIES("机关类型"),
    /** How an agency calls itself. */ SELF("自称"),
    /** What follows where an agency speaks of itself. */ SELF_VERBS("自称-谓语"),
    /** What looks like a name and is none. */ SELF_EXCEPT("自称-除外"),
    /** What an account of the agency stands behind. */ SELF_ACCOUNTS("自称-账号"),
    /** Words of time at the head of a sentence. */ TIMES("句首时间"),
    /** Names that many agencies share. */ KINDS("机关通名"),
    /** Of last year. */ SCOPE_PREVIOUS("范围-上年"),
    /** Of all years. */ SCOPE_CUMULATIVE("范围-历年累计"),
    /** Of this year. */ SCOPE_THIS_YEAR("范围-本年"),
    /** Of a part. */ SCOPE_PART("范围-部分"),
    /** More or less than before. */ SCOPE_CHANGE("范围-增减"),
    /** Of other agencies. */ SCOPE_OTHERS("范围-其他机关"),
    /** Of the whole district. */ SCOPE_WHOLE("范围-全域"),
    /** With those carried over. */ SCOPE_INCLUSIVE("范围-含结转"),
    /** Of something else. */ SCOPE_UNRELATED("范围-无关"),
    /** With a year of its own. */ SCOPE_OWN_TIME("范围-自带年份"),
    /** How names of districts end. */ DISTRICTS("区划"),
    /** Endings of districts that also stand inside of their names. */ WITHIN_DISTRICTS("区划-名中字"),
    /** What looks like a district and is none. */ NO_DISTRICTS("非区划"),
    /** Cities with districts. */ CITIES("设区的市"),
    /** A year to compare with. */ YEAR_COMPARED("年份-比较"),
    /** A year to come. */ YEAR_PLANNED("年份-计划"),
    /** The year of a document. */ YEAR_DATED("年份-文件"),
    /** Work of the year. */ YEAR_WORK("年份-本年工作"),
    /** What may stand before a year at the head of a sentence. */ YEAR_OPENINGS("年份-句首"),
    /** What stands below the signature. */ FOOTERS("页尾"),
    /** What may stand before the issuer in a title. */ TITLE_OPENINGS("标题-前缀"),
    /** What the report calls itself. */ GENRES("文种");

    private final String file;

    ReadingList(String file) {
        this.file = file;
    }

    /** Name of the list: its file's, without the suffix. */
    public String file() {
        return file;
    }

    /** The names of all. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(ReadingList::file).collect(Collectors.toUnmodifiableSet());
    }
}
