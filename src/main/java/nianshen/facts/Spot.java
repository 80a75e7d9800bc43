package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * Words of the report by which a rule about its language goes: of a list of corrections ({@code rules/words/corrections}),
 * said twice, marked or bracketed in an odd way, or belonging to a person. Personal numbers are masked in it.
 *
 * @param kind    name of the list, or one of {@link #KINDS}
 * @param text    the words as printed
 * @param proper  what should stand for them, or what they stand against; null where nothing is to be proposed
 * @param part    key of the part in which it stands, null before the first part
 * @param heading whether it stands in a heading
 * @param quote   the whole sentence
 */
public record Spot(String kind, String text, String proper, String part, boolean heading, String quote, SourceSpan span) implements Fact {

    /** Words or marks said twice in a row or in one enumeration. */
    public static final String REPEATED = "重复词语";
    /** A long sentence that stands in the report already. */
    public static final String AGAIN = "重复句子";
    /** A half-width mark between Chinese characters. */
    public static final String HALF_WIDTH = "半角标点";
    /** The year of a document's number in other brackets than 〔〕. */
    public static final String NUMBER_BRACKETS = "文号括号";
    /** A title within a title in other marks than 〈〉. */
    public static final String TITLE_MARKS = "书名号";
    /** A document said to be made here and to be revised there. */
    public static final String CONTRADICTION = "前后矛盾";
    /** A sentence about the agency's own business that says nothing of disclosure. */
    public static final String BUSINESS = "业务内容";
    /** The number of an identity card. */
    public static final String IDENTITY = "身份证号码";
    /** The number of a mobile phone with a person's name. */
    public static final String MOBILE = "姓名和手机号码";
    /** The number of a bank card. */
    public static final String CARD = "银行卡号";
    /** The kinds that no list stands behind. */
    public static final java.util.Set<String> KINDS = java.util.Set.of(REPEATED, AGAIN, HALF_WIDTH, NUMBER_BRACKETS, TITLE_MARKS, CONTRADICTION, BUSINESS, IDENTITY, MOBILE, CARD);

    /** The words with what should stand for them: {@code “按装”建议改为“安装”}. */
    public String told() {
        return "“" + text + "”" + (proper == null ? "" : "建议改为“" + proper + "”");
    }
}
