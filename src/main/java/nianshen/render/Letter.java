package nianshen.render;

import java.util.List;

/**
 * A letter, ready to be set in any form.
 *
 * @param kind        "opinion" (审查意见函), "notice" (整改通知书), "resubmit" (未能审核，请重新报送)
 * @param mark        the red mark
 * @param number      document number
 * @param title       lines of the title, broken by sense
 * @param addressee   who it is sent to, in full
 * @param body        the text
 * @param closing     its last paragraphs, which stay on one page with the signature
 * @param attachments names of the annexes
 * @param issuer      who signs
 * @param date        in Chinese with Arabic figures
 * @param issues      annex 1, 问题清单
 * @param sums        annex 2, 勾稽核算表
 * @param small       rule pack and source, for the foot of the annexes
 */
record Letter(String kind, String mark, String number, List<String> title, String addressee, List<Para> body,
        List<Para> closing, List<String> attachments, String issuer, String date, List<Issue> issues, List<Sum> sums, String small) {

    /**
     * A paragraph.
     *
     * @param heading whether it is a heading of the first level (黑体)
     * @param lead    run-in heading in 楷体, or ""
     */
    record Para(boolean heading, String lead, String text) {
    }

    /**
     * A line of annex 1. The last column, 整改结果, is for the agency to fill in.
     *
     * @param rule id, printed small
     */
    record Issue(int number, String place, String quote, String problem, String basis, String remedy, String kind,
            String due, String rule) {
    }

    /** A line of annex 2: what is added up, and the sum written out. */
    record Sum(int number, String name, String place, String sum, String rule) {
    }
}
