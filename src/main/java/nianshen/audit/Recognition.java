package nianshen.audit;

import java.util.Optional;
import nianshen.facts.Facts;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.findings.Failure;
import nianshen.template.Catalogue;

/** Tells annual reports from other documents that strayed into the folder. No other kind of document bears a title of a part with an official table. */
final class Recognition {

    private static final Failure NO_REPORT = new Failure("NOT_A_REPORT", "整个文件", "未识别为政府信息公开工作年度报告",
            "请确认提供的是年度报告正文；正文在附件中的，请提供附件");
    private static final Failure SCHOOL = new Failure("NOT_A_REPORT", "标题", "学校按学年编制的信息公开年度报告，不适用政府信息公开工作年度报告的统一格式",
            "学校的报告请按高等学校信息公开办法另行核对；确为行政机关报告的，请更正标题");

    private Recognition() {
    }

    /** Why it cannot be held against the rules; nothing where it can. */
    static Optional<Failure> failure(Facts facts, Catalogue catalogue) {
        Integer year = facts.report().year();
        if (!isReport(facts)) {
            return Optional.of(NO_REPORT);
        }
        if (facts.of(Title.class).stream().anyMatch(t -> t.text().contains("学年"))) {
            return Optional.of(SCHOOL);
        }
        return year == null || catalogue.forYear(year).isPresent() ? Optional.empty()
                : Optional.of(new Failure("NO_FORMAT", "报告年度", year + "年度没有可对照的统一格式（现有格式适用于" + catalogue.years() + "）",
                        "请核对报告年度；确为" + year + "年度报告的，请先在 rules/templates 中增加该年度的格式"));
    }

    /** Whether it has an official table or a part that goes with one, or calls itself a report and has any part. */
    private static boolean isReport(Facts facts) {
        boolean tables = facts.of(TableRead.class).stream().anyMatch(t -> t.state() == TableRead.State.READ
                || t.state() == TableRead.State.DAMAGED);
        boolean called = facts.of(Title.class).stream().anyMatch(t -> t.genre() != null);
        return tables || facts.of(Section.class).stream().filter(s -> s.state() == Section.State.PRESENT)
                .anyMatch(s -> called && s.due() || s.table() != null);
    }
}
