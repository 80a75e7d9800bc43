package nianshen.words;

import java.util.List;

/**
 * What words stand for that the program asks for by name, a holder for each list: the right hand of {@code =>} in
 * {@code rules/words/读句-*.txt}. The words themselves are the office's to add to and take from; where a list gives no
 * word any more for one of these, the pack is refused, since what rests on it would be passed over in silence.
 */
public final class Sense {

    /** Of nouns, verbs and results that no table asks for, and of units that count none of its matter. */
    public static final String OTHER = "别的";

    private Sense() {
    }

    /** What is counted. */
    public static final class Noun {

        /** A request for information. */ public static final String REQUEST = "申请";
        /** Disclosure on request, named by what it is called as a kind of work. */ public static final String ON_REQUEST = "依申请";
        /** What was asked for, told by what became of it. */ public static final String REQUESTED = "依申请信息";
        /** Information of the government, however it is made known. */ public static final String INFORMATION = "政府信息";
        /** A regulation. */ public static final String REGULATION = "规章";
        /** A normative document. */ public static final String NORMATIVE = "规范性文件";
        /** The fee for handling information. */ public static final String FEE = "处理费";
        /** A notice to pay it. */ public static final String FEE_NOTICE = "收费通知";
        /** What all these notices ask for. */ public static final String FEE_SUM = "总金额";
        /** An administrative review. */ public static final String REVIEW = "复议";
        /** A suit. */ public static final String SUIT = "诉讼";
        /** A suit without a review before it. */ public static final String DIRECT_SUIT = "直接诉讼";
        /** A suit behind a review. */ public static final String LATER_SUIT = "复议后诉讼";
        /** Reviews and suits told as one. */ public static final String DISPUTE = "复议诉讼";
        /** With this begin the names of nouns that may be of anything. */ public static final String VAGUE = "泛";
        /** A request of whatever kind. */ public static final String ANY_REQUEST = "泛申请";
        /** A document of whatever kind. */ public static final String ANY_DOCUMENT = "泛文件";
        /** A notice of whatever kind. */ public static final String ANY_NOTICE = "泛通知";
        /** A fee of whatever kind. */ public static final String ANY_FEE = "泛费用";
        static final List<String> VAGUE_ONES = List.of(ANY_REQUEST, ANY_DOCUMENT, ANY_NOTICE, ANY_FEE);
        static final List<String> GIVEN = List.of(OTHER, REQUEST, ON_REQUEST, REQUESTED, INFORMATION, REGULATION, NORMATIVE, FEE, FEE_NOTICE, FEE_SUM,
                REVIEW, SUIT, DIRECT_SUIT, LATER_SUIT, DISPUTE, ANY_REQUEST, ANY_DOCUMENT, ANY_NOTICE, ANY_FEE);

        private Noun() {
        }
    }

    /** What was done. */
    public static final class Verb {

        /** Came in. */ public static final String RECEIVED = "收到";
        /** Worked on. */ public static final String HANDLED = "办理";
        /** Brought to its end. */ public static final String DONE = "办结";
        /** Answered. */ public static final String ANSWERED = "答复";
        /** Carried over, it is not told from when to when. */ public static final String CARRIED = "结转";
        /** Carried over from the year before. */ public static final String CARRIED_IN = "转入";
        /** Carried over to the next year: told by a year beside a verb, so that frames know it and no word gives it. */ public static final String CARRIED_OUT = "转出";
        /** Put off. */ public static final String DELAYED = "延期";
        /** Done after the time set. */ public static final String LATE = "逾期";
        /** Made public. */ public static final String PUBLISHED = "公开";
        /** Paid, of fees. */ public static final String PAID = "实收";
        /** Took place. */ public static final String HAPPENED = "发生";
        /** Decided. */ public static final String DECIDED = "作出";
        /** Made and issued, of documents. */ public static final String ISSUED = "制发";
        /** Repealed, of documents. */ public static final String REPEALED = "废止";
        /** In force, of documents. */ public static final String IN_FORCE = "有效";
        static final List<String> GIVEN = List.of(OTHER, RECEIVED, HANDLED, DONE, ANSWERED, CARRIED, CARRIED_IN, DELAYED, LATE, PUBLISHED, HAPPENED,
                DECIDED, ISSUED, REPEALED, IN_FORCE, PAID);
        /** What the program itself tells of verbs. */
        static final List<String> TOLD = List.of(CARRIED_OUT);

        private Verb() {
        }
    }

    /** How a request ended. */
    public static final class Result {

        /** Disclosed. */ public static final String GRANTED = "予以公开";
        /** Disclosed, or something else made public. */ public static final String LIKELY_GRANTED = "或予公开";
        /** Disclosed in part. */ public static final String PARTIAL = "部分公开";
        /** Refused. */ public static final String REFUSED = "不予公开";
        /** Not to be had. */ public static final String UNAVAILABLE = "无法提供";
        /** Not processed. */ public static final String NOT_PROCESSED = "不予处理";
        /** Ended in another way. */ public static final String OTHERWISE = "其他处理";
        static final List<String> GIVEN = List.of(OTHER, GRANTED, LIKELY_GRANTED, PARTIAL, REFUSED, UNAVAILABLE, NOT_PROCESSED, OTHERWISE);

        private Result() {
        }
    }

    /** When. */
    public static final class Time {

        /** The reporting year. */ public static final String YEAR = "本年";
        /** The year before, or an earlier one. */ public static final String LAST_YEAR = "上年";
        /** A later year. */ public static final String NEXT_YEAR = "下年";
        /** Many years. */ public static final String ALL_YEARS = "历年";
        /** Summed up, it is not told from when on. */ public static final String IN_TOTAL = "累计";
        /** From then on. */ public static final String SINCE = "以来";
        /** A part of the year. */ public static final String PART = "部分";
        /** Up to then. */ public static final String UNTIL = "截至";
        /** The time that the law sets. */ public static final String TERM = "期限";
        /** That time is over, or is not. */ public static final String DUE = "到期";
        /** A time that bounds nothing. */ public static final String ANY = "不限";
        static final List<String> GIVEN = List.of(YEAR, LAST_YEAR, NEXT_YEAR, ALL_YEARS, IN_TOTAL, SINCE, PART, UNTIL, TERM, DUE, ANY);

        private Time() {
        }
    }

    /** Whose, of whom, by what channel. */
    public static final class Whose {

        /** The agency's own. */ public static final String OWN = "本机关";
        /** The whole area's. */ public static final String AREA = "区域";
        /** An agency's, told by its name. */ public static final String AGENCY = "机关";
        /** A part's of the area or of the agency. */ public static final String PART = "部分";
        /** The government's beside its departments. */ public static final String ITSELF = "本级";
        /** Another agency's. */ public static final String ANOTHER = "他机关";
        /** Of one kind of applicant. */ public static final String APPLICANT = "申请人";
        /** Of one kind of applicant, if others stand beside it; the agency's own otherwise. */ public static final String MAYBE_APPLICANT = "或申请人";
        /** Of natural persons. */ public static final String PERSON = "自然人";
        /** Of the public. */ public static final String PUBLIC = "公众";
        /** By one channel; the names of all kinds of channels end so. */ public static final String CHANNEL = "渠道";
        /** By one channel, if others stand beside it. */ public static final String MAYBE_CHANNEL = "或渠道";
        /** Of every kind. */ public static final String EVERY = "各类";
        /** Having nothing to do with disclosure. */ public static final String UNRELATED = "无关";
        static final List<String> GIVEN = List.of(OWN, AREA, AGENCY, PART, ITSELF, ANOTHER, APPLICANT, MAYBE_APPLICANT, PERSON, PUBLIC, CHANNEL, MAYBE_CHANNEL, EVERY, UNRELATED);

        private Whose() {
        }
    }

    /** What numbers are of. */
    public static final class Unit {

        /** Cases: 件, 宗, 起. */ public static final String CASES = "件";
        /** Items: 条, 项, 份. */ public static final String ITEMS = "项";
        /** Yuan; the names of all money end so. */ public static final String YUAN = "元";
        /** Ten thousand yuan. */ public static final String TEN_THOUSAND = "万元";
        /** A hundred million yuan. */ public static final String HUNDRED_MILLION = "亿元";
        static final List<String> GIVEN = List.of(CASES, ITEMS, YUAN, TEN_THOUSAND, HUNDRED_MILLION, OTHER);

        private Unit() {
        }
    }

    /** Leads to parts of a total. */
    public static final class Listing {

        /** Some of which. */ public static final String OF_WHICH = "其中";
        /** Among it. */ public static final String INCLUDING = "含";
        /** Numbers are dealt out in turn. */ public static final String IN_TURN = "分别";
        /** Each of them. */ public static final String EACH = "各";
        static final List<String> GIVEN = List.of(OF_WHICH, INCLUDING, IN_TURN, EACH);

        private Listing() {
        }
    }

    /** Joins what causes or describes something with what it is. */
    public static final class Cause {
        /** Tells why, and nothing of what is counted. */ public static final String REASON = "原因";
        static final List<String> GIVEN = List.of(REASON);

        private Cause() {
        }
    }

    /** All of them. */
    public static final class All {

        /** The whole. */ public static final String WHOLE = "全";
        /** Every one. */ public static final String EVERY = "均";
        /** A share of all. */ public static final String RATE = "率";
        static final List<String> GIVEN = List.of(WHOLE, EVERY, RATE);

        private All() {
        }
    }

    /** Ends a list and begins anew. */
    public static final class Fresh {

        /** But for these. */ public static final String EXCEPT = "除";
        /** Left out of the number. */ public static final String WITHOUT = "不含";
        /** Sums up what stands before. */ public static final String SUM = "计";
        /** Numbers what is said. */ public static final String IN_ORDER = "依次";
        /** What is left for good. */ public static final String TRULY = "实";
        static final List<String> GIVEN = List.of(EXCEPT, WITHOUT, SUM, IN_ORDER, TRULY);

        private Fresh() {
        }
    }

    /** Changes nothing but for these. */
    public static final class Filler {

        /** Done already. */ public static final String ALREADY = "已";
        /** By such means. */ public static final String BY = "经由";
        /** Whom something is addressed to. */ public static final String TO = "向";
        /** Behind what is excepted. */ public static final String EXCEPTED = "外";
        /** In time. */ public static final String IN_TIME = "按期";
        /** At once, or before the time: said of some. */ public static final String EARLY = "提前";
        /** There are more. */ public static final String SEVERAL = "等";
        /** Begins by what parts are told: 从. */ public static final String SEEN_FROM = "看起";
        /** Ends by what parts are told: 看. */ public static final String SEEN_TO = "看止";
        /** Among those. */ public static final String AMONG = "中";
        /** What is left for good. */ public static final String TRULY = Fresh.TRULY;
        /** Sums up what stands before. */ public static final String SUM = Fresh.SUM;
        /** A title in its brackets, told by those. */ public static final String TITLE = "书名";
        /** A quotation mark. */ public static final String QUOTE = "引号";
        /** A telephone number. */ public static final String CALLED = "号码";
        static final List<String> GIVEN = List.of(ALREADY, BY, TO, EXCEPTED, IN_TIME, EARLY, SEVERAL, SEEN_FROM, SEEN_TO, AMONG, TRULY, SUM);
        /** What the program itself tells by signs and digits. */
        static final List<String> TOLD = List.of(TITLE, QUOTE, CALLED);

        private Filler() {
        }
    }

    /** There is none. */
    public static final class Not {

        /** No fee, without naming one. */ public static final String FREE = "免费";
        /** Not about. */ public static final String UNRELATED = "涉及";
        static final List<String> GIVEN = List.of(FREE, UNRELATED);

        private Not() {
        }
    }

    /** A round number. */
    public static final class About {

        /** Told before the number. */ public static final String BEFORE = "前";
        /** Told behind it. */ public static final String BEHIND = "后";
        /** A number that is none but a span, told by its signs. */ public static final String ROUGH = "约";
        /** A number among whose digits stands a sign that is none: it may be another. */ public static final String BLOTTED = "残";
        static final List<String> GIVEN = List.of(BEFORE, BEHIND);
        /** What the program itself tells by signs. */
        static final List<String> TOLD = List.of(ROUGH, BLOTTED);

        private About() {
        }
    }

    /** Of disclosure: what describes a noun, and what a place of the report is about. */
    public static final class Matter {

        /** Of disclosure. */ public static final String DISCLOSURE = "公开";
        static final List<String> GIVEN = List.of(DISCLOSURE);

        private Matter() {
        }
    }

    /** Joins. */
    public static final class And {

        /** Joins another statement, and no further part. */ public static final String ANEW = "另起";
        static final List<String> GIVEN = List.of(ANEW);

        private And() {
        }
    }

    /** What words and units tell of an enumeration. */
    public static final class Enumerating {

        /** Whatever else there is, so that the parts are all there are. */ public static final String REST = "其余";
        /** There are more than are told. */ public static final String OPEN = "未尽";
        /** An instance of the courts, several of which one case may go through. */ public static final String INSTANCE = "审级";
        /** Units that stand for each other. */ public static final String MIXED = "混用";
        static final List<String> GIVEN = List.of(REST, OPEN, INSTANCE, MIXED);

        private Enumerating() {
        }
    }

    /** What stands between the days of a period. */
    public static final class Between {

        /** From then on. */ public static final String SINCE = "起";
        /** Up to then. */ public static final String UNTIL = "止";
        static final List<String> GIVEN = List.of(SINCE, UNTIL);

        private Between() {
        }
    }

    /** What sites say around a report. */
    public static final class OnSite {

        /** The day of publication. */ public static final String PUBLISHED = "发布日期";
        /** The day on which it was written. */ public static final String WRITTEN = "成文日期";
        /** The number under which information is indexed. */ public static final String INDEX = "索引号";
        /** Who publishes. */ public static final String ISSUER = "发布机构";
        /** The title. */ public static final String TITLE = "标题";
        /** The place in the site. */ public static final String COLUMN = "栏目";
        /** That a line is of the imprint, however long it is. */ public static final String IMPRINT = "版权";
        /** What the head of a page may tell. */
        static final List<String> HEADED = List.of(PUBLISHED, ISSUER, TITLE, COLUMN);
        static final List<String> GIVEN = List.of(PUBLISHED, WRITTEN, INDEX, ISSUER, TITLE, COLUMN);
        static final List<String> FEET = List.of(IMPRINT);

        private OnSite() {
        }
    }

    /** What an agency's name tells of it. */
    public static final class Body {

        /** A government, among the kinds of bodies. */ public static final String GOVERNMENT = "府";
        /** A body whose own area is as far as its own matter goes. */ public static final String AREA = "全域";
        static final List<String> GIVEN = List.of(GOVERNMENT);

        private Body() {
        }
    }
}
