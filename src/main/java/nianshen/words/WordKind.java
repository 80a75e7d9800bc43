package nianshen.words;

import java.util.Arrays;
import java.util.List;

/**
 * What a word is in a clause. Each kind has a list of its own ({@code rules/words/读句-名词.txt}): the words, and what
 * each stands for. {@code （…）？} in a word may be left out, {@code （甲|乙）} is one of several.
 */
public enum WordKind {

    /** What is counted: 政府信息公开申请, 行政规范性文件. Stands for a noun of the frames, or for 别的. */ NOUN("名词"),
    /** What makes a noun one of disclosure: 政府信息公开. */ ATTRIBUTE("修饰"),
    /** What may follow a noun without changing it: 事项, 数量. */ TAIL("词尾"),
    /** What was done: 收到, 办结, 制发. Stands for a verb of the frames, or for 别的. */ VERB("动词", "延期", "逾期"),
    /** How it ended: 予以公开, 维持. Stands for a result of the frames. */ RESULT("结果"),
    /** When. */ TIME("时间", "本年", "上年", "下年", "历年", "累计", "以来", "部分", "截至", "期限", "到期", "不限"),
    /** Whose: own, the whole area's, a part's, the government's beside its departments, another's, of one kind of applicant or of the public, by one channel. */
    WHOSE("谁的", "本机关", "区域", "机关", "部分", "本级", "他机关", "申请人", "自然人", "公众", "渠道", "或渠道", "各类", "无关"),
    /** The last word of an agency's name. */ BODY("机关"),
    /** There is none, it was not done. */ NOT("否定"),
    /** More or less than before. */ CHANGE("增减"),
    /** A round number. */ ABOUT("约数", "前", "后"),
    /** What numbers are of. */ UNIT("单位", "件", "项", "元", "万元", "亿元", WordKind.OTHER),
    /** Leads to parts of a total. */ LIST("列举", "其中", "含", "分别", "各"),
    /** Joins. */ AND("连接"),
    /** What stands before it causes or describes what stands behind it: 引起的, 涉及. */ CAUSE("引出"),
    /** All of them: 全部, 均. */ ALL("全部"),
    /** Ends a list and begins anew: 另, 此外. */ FRESH("另起"),
    /** Changes nothing: 共, 按时, 依法. */ FILLER("虚词"),
    /** A number. */ NUMBER(null),
    /** A punctuation mark. */ MARK(null),
    /** None of the vocabulary. */ UNKNOWN(null);

    /** What a word stands for that no table asks for. */
    public static final String OTHER = "别的";
    /** What the lists of clause reading are called before the kind. */
    private static final String PREFIX = "读句-";
    private final String title;
    private final List<String> senses;

    WordKind(String title, String... senses) {
        this.title = title;
        this.senses = List.of(senses);
    }

    /** Name in Chinese, as it stands in the list's name; null for what is in no list. */
    public String title() {
        return title;
    }

    /** Name of the list: its file's, without the suffix. */
    public String file() {
        return PREFIX + title;
    }

    /** All that a word of the kind may stand for; empty where frames or nobody ask. */
    public List<String> senses() {
        return senses;
    }

    /** The kinds that have lists. */
    public static List<WordKind> listed() {
        return Arrays.stream(values()).filter(k -> k.title != null).toList();
    }
}
