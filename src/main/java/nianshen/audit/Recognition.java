package nianshen.audit;

import nianshen.facts.Facts;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.findings.Failure;

/** Tells annual reports from other documents that strayed into the folder. No other kind of document bears a title of a part with an official table. */
final class Recognition {

    static final Failure FAILURE = new Failure("NOT_A_REPORT", "整个文件", "未识别为政府信息公开工作年度报告",
            "请确认提供的是年度报告正文；正文在附件中的，请提供附件");
    private Recognition() {
    }

    /** Whether it has an official table or a part that goes with one, or calls itself a report and has any part. */
    static boolean isReport(Facts facts) {
        boolean tables = facts.of(TableRead.class).stream().anyMatch(t -> t.state() == TableRead.State.READ
                || t.state() == TableRead.State.DAMAGED);
        boolean called = facts.of(Title.class).stream().anyMatch(t -> t.genre() != null);
        return tables || facts.of(Section.class).stream().filter(s -> s.state() == Section.State.PRESENT)
                .anyMatch(s -> called && s.due() || s.table() != null);
    }
}
