package nianshen.words;

import java.util.Arrays;
import java.util.List;
import nianshen.words.Sense.About;
import nianshen.words.Sense.All;
import nianshen.words.Sense.And;
import nianshen.words.Sense.Cause;
import nianshen.words.Sense.Filler;
import nianshen.words.Sense.Fresh;
import nianshen.words.Sense.Listing;
import nianshen.words.Sense.Matter;
import nianshen.words.Sense.Not;
import nianshen.words.Sense.Noun;
import nianshen.words.Sense.Result;
import nianshen.words.Sense.Time;
import nianshen.words.Sense.Unit;
import nianshen.words.Sense.Verb;
import nianshen.words.Sense.Whose;

/**
 * What a word is in a clause. Each kind has a list of its own ({@code rules/words/读句-名词.txt}): the words, and what
 * each stands for. {@code （…）？} in a word may be left out, {@code （甲|乙）} is one of several.
 */
public enum WordKind {

    /** What is counted: 政府信息公开申请, 行政规范性文件. Stands for a noun of the frames, or for {@link Sense#OTHER}. */ NOUN("名词", Noun.GIVEN, true),
    /** What makes a noun one of disclosure: 政府信息公开. */ ATTRIBUTE("修饰", Matter.GIVEN, false),
    /** What may follow a noun without changing it: 事项, 数量. */ TAIL("词尾"),
    /** What was done: 收到, 办结, 制发. Stands for a verb of the frames, or for {@link Sense#OTHER}. */ VERB("动词", Verb.GIVEN, true),
    /** How it ended: 予以公开, 维持. Stands for a result of the frames. */ RESULT("结果", Result.GIVEN, true),
    /** When. */ TIME("时间", Time.GIVEN, true),
    /** Whose: own, the whole area's, a part's, the government's beside its departments, another's, of one kind of applicant or of the public, by one channel. */
    WHOSE("谁的", Whose.GIVEN, true),
    /** The last word of an agency's name. */ BODY("机关"),
    /** There is none, it was not done. */ NOT("否定", Not.GIVEN, false),
    /** More or less than before. */ CHANGE("增减"),
    /** A round number. */ ABOUT("约数", About.GIVEN, true),
    /** What numbers are of. */ UNIT("单位", Unit.GIVEN, true),
    /** Leads to parts of a total. */ LIST("列举", Listing.GIVEN, true),
    /** Joins. */ AND("连接", And.GIVEN, false),
    /** What stands before it causes or describes what stands behind it: 引起的, 涉及. */ CAUSE("引出", Cause.GIVEN, false),
    /** All of them: 全部, 均. */ ALL("全部", All.GIVEN, false),
    /** Ends a list and begins anew: 另, 此外. */ FRESH("另起", Fresh.GIVEN, false),
    /** Changes nothing: 共, 按时, 依法. */ FILLER("虚词", Filler.GIVEN, false),
    /** A number. */ NUMBER(null),
    /** A punctuation mark. */ MARK(null),
    /** None of the vocabulary. */ UNKNOWN(null);

    /** What the lists of clause reading are called before the kind. */
    private static final String PREFIX = "读句-";
    /** In Chinese, as it stands in the list's name; null for what is in no list. */
    private final String title;
    private final List<String> senses;
    private final boolean meant;

    WordKind(String title) {
        this(title, List.of(), false);
    }

    WordKind(String title, List<String> senses, boolean meant) {
        this.title = title;
        this.senses = senses;
        this.meant = meant;
    }

    /** Name of the list: its file's, without the suffix. */
    public String file() {
        return PREFIX + title;
    }

    /** What the program asks for: words of the kind must stand for each of them; empty where they stand for nothing more than the kind. */
    public List<String> senses() {
        return senses;
    }

    /** Whether every word of the kind must stand for something. */
    boolean meant() {
        return meant;
    }

    /** Whether frames tell more that words of the kind may stand for. */
    boolean framed() {
        return this == NOUN || this == VERB || this == RESULT;
    }

    /** The kinds that have lists. */
    public static List<WordKind> listed() {
        return Arrays.stream(values()).filter(k -> k.title != null).toList();
    }
}
