package nianshen.ingest.source;

import nianshen.ingest.source.UnreadableException.Reason;

/** The failures that several readers share, worded once. */
public final class Refusals {

    public static final String WHOLE = "整个文件";
    private static final String TEXT_ADVICE = "请提供由文字处理软件直接导出的 PDF、OFD、Word、网页或文本";

    private Refusals() {
    }

    /** A file of no bytes, or one in which nothing stands. */
    public static UnreadableException empty(String message) {
        return new UnreadableException(Reason.EMPTY, WHOLE, message, "请重新提供完整的报告文件");
    }

    /** A file that needs a password. */
    public static UnreadableException encrypted(String form) {
        return new UnreadableException(Reason.ENCRYPTED, WHOLE, form + "已加密", "请取消密码后另存，提供未加密的文件");
    }

    /** A file whose end is missing. */
    public static UnreadableException truncated(String form) {
        return new UnreadableException(Reason.TRUNCATED, WHOLE, form + "不完整，文件后部缺失", "请重新下载或重新报送完整的文件");
    }

    /** A file that is whole in length but broken inside. */
    public static UnreadableException damaged(String form, String what) {
        return new UnreadableException(Reason.DAMAGED, WHOLE, form + "已损坏：" + what, "请用办公软件打开核对，另存后重新提供");
    }

    /** A file in which the report is a picture. */
    public static UnreadableException picturesOnly(String place, String message) {
        return new UnreadableException(Reason.PICTURES_ONLY, place, message, TEXT_ADVICE + "，不要用扫描件或截图");
    }

    /**
     * A file that asks for more than any report does.
     *
     * @param what in Chinese
     */
    public static UnreadableException tooLarge(String what) {
        return new UnreadableException(Reason.TOO_LARGE, WHOLE, "文件过大或结构异常：" + what, "请确认这是一份年度报告，用办公软件打开后另存再提供");
    }

    /** A form that is not read. */
    public static UnreadableException unknown(String message, String advice) {
        return new UnreadableException(Reason.UNKNOWN_FORM, WHOLE, message, advice);
    }
}
