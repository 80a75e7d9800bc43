package nianshen.cli;

import nianshen.findings.Result;
import nianshen.findings.Severity;

/** Chinese words for outcomes, as the pages use them. */
final class Words {

    private Words() {
    }

    static String result(Result result) {
        return switch (result) {
            case SATISFIED -> "符合";
            case VIOLATED -> "不符";
            case DOUBTFUL -> "存疑";
            case WAIVED -> "已豁免";
            case NOT_APPLICABLE -> "不适用";
            case UNDETERMINED -> "未能判定";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case SERIOUS -> "严重";
            case GENERAL -> "一般";
            case HINT -> "提示";
        };
    }
}
