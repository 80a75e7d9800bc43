package nianshen.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.audit.Examination;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;
import nianshen.facts.Aspect;
import nianshen.facts.BlockVote;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.DateFact;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.GroupTotal;
import nianshen.facts.Label;
import nianshen.facts.ListItem;
import nianshen.facts.NameUse;
import nianshen.facts.Report;
import nianshen.facts.RowRead;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.office.Explanation.Chapter;
import nianshen.render.wording.Places;

/** Puts the reading and judging of one report into plain lines: the document, the facts, the votes, the rules. */
final class Explainer {

    private final Terms terms;
    private final Map<String, RuleInfo> rules;
    private final Map<String, List<String>> chapters = new LinkedHashMap<>();
    /** What the report's own parts and tables are called. */
    private SubjectNames subjects;
    private List<String> lines;

    Explainer(Terms terms, List<RuleInfo> rules) {
        this.terms = terms;
        this.subjects = new SubjectNames(terms, Map.of(), Map.of());
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    }

    /** Everything that is known about the report. */
    List<Chapter> chapters(Examination examination) {
        Audit audit = examination.audit();
        conclusion(audit);
        if (examination.document() != null) {
            document(examination.document());
        }
        if (audit.facts() != null) {
            facts(audit.facts());
        }
        heading(say("规则"));
        audit.outcomes().forEach(this::outcome);
        return chapters();
    }

    /** What one rule made of the report, and by what. */
    List<Chapter> chapters(Examination examination, ListedRule only) {
        Audit audit = examination.audit();
        RuleInfo rule = only.rule();
        subjects = audit.facts() == null ? subjects : SubjectNames.of(audit.facts(), terms);
        heading(say("结论"));
        List<Outcome> outcomes = audit.outcomes().stream().filter(o -> o.rule().equals(rule.id())).toList();
        outcomes.forEach(this::outcome);
        if (outcomes.isEmpty()) {
            line(rule.id(), rule.name(), audit.error() == null ? say("已停用") : terms.of(audit.status()), only.offAt());
            error(audit);
        }
        return chapters();
    }

    private List<Chapter> chapters() {
        return chapters.entrySet().stream().map(c -> new Chapter(c.getKey(), c.getValue())).toList();
    }

    /** The verdict, and every rule that found something. */
    private void conclusion(Audit audit) {
        heading(say("结论"));
        line(terms.of(audit.status()), audit.unit());
        error(audit);
        audit.standing().forEach(f -> line("  " + f.rule(), f.result() == Result.VIOLATED ? terms.of(f.severity()) : terms.of(f.result()), f.message()));
        List<String> open = audit.outcomes().stream().filter(o -> o.result() == Result.UNDETERMINED).map(Outcome::rule).toList();
        line(terms.of(Result.SATISFIED) + " " + audit.outcomes().stream().filter(o -> o.result() == Result.SATISFIED).count() + say(" 条"),
                open.isEmpty() ? null : terms.of(Result.UNDETERMINED) + " " + open.size() + say(" 条") + "：" + String.join("、", open));
    }

    private void error(Audit audit) {
        if (audit.error() != null) {
            line(audit.error().place(), audit.error().message(), audit.error().advice());
        }
    }

    private void document(Document document) {
        heading(say("文档") + "（" + terms.of(document.form()) + "）");
        document.metadata().forEach((key, value) -> line(say("元数据"), key, value));
        document.flaws().forEach(flaw -> line(say("读取存疑"), place(flaw.span()), flaw.message()));
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                line(place(block.span()), paragraph.level() > 0 ? say("标题") + paragraph.level() : say("段落"), paragraph.text());
            } else if (block instanceof Picture picture) {
                line(place(block.span()), say("图片"), picture.description());
            } else if (block instanceof Table table) {
                table(table);
            }
        }
    }

    private void table(Table table) {
        line(place(table.span()), say("表格"), table.rows() + say("行") + "×" + table.columns() + say("列"), table.ruled() ? say("有框线") : say("按位置推定"));
        for (int row = 0; row < table.rows(); row++) {
            lines.add("  " + table.row(row).stream().map(Explainer::cell).collect(Collectors.joining(" | ")));
        }
    }

    private static String cell(Cell cell) {
        String span = cell.rowSpan() > 1 || cell.columnSpan() > 1 ? "〔" + cell.rowSpan() + "×" + cell.columnSpan() + "〕" : "";
        return cell.text().replace("\n", "⏎") + span;
    }

    /** {@code 年度 2023}; null where there is nothing to be named. */
    private static String named(String name, Object value) {
        return value == null || value.toString().isEmpty() ? null : name + " " + value;
    }

    private void facts(Facts facts) {
        subjects = SubjectNames.of(facts, terms);
        Report report = facts.report();
        heading(say("报告"));
        line(say("标题"), report.title());
        line(say("机关"), report.agency(), named(say("类别"), terms.of(report.level())), named(say("层级"), report.tier()));
        line(say("年度"), report.year(), report.yearCertain() ? say("已载明") : say("推定"), named(say("适用格式"), report.template()), named(say("实际格式"), report.variant()));
        each(facts, say("标题"), Title.class, t -> text(t.text(), named(say("年度"), t.year()), named(say("机关"), t.agency()), named(say("地名"), t.place()), named(say("文种"), t.genre())));
        each(facts, say("部分"), Section.class, s -> text(s.number(), s.title(), terms.of(s.state()), s.found(), terms.of(s.content()), s.length() + say("字")));
        each(facts, say("五方面"), Aspect.class, a -> text(a.title(), a.headed() ? say("有小标题") : say("无小标题"), a.covered() ? say("有内容") : say("无内容")));
        each(facts, say("自称"), NameUse.class, n -> text(terms.of(n.role()), n.name(), n.ending()));
        each(facts, say("日期"), DateFact.class, d -> text(terms.of(d.role()), d.date(), d.origin()));
        each(facts, say("收费表述"), FeeStatement.class, f -> text(f.part(), f.nil() ? say("称未收取") : "", named(say("通知"), f.notices()),
                named(say("总额"), f.charged()), named(say("实收"), f.collected()), f.wording()));
        each(facts, say("正文数据"), Claim.class, c -> text(c.value(), c.unit(), owner(facts, c), terms.of(c.scope()), read(c), c.quote()));
        each(facts, say("分项列举"), ClaimList.class, c -> text(c.label(), c.total(), c.parts(), c.closed() ? say("封闭") : say("未封闭")));
        each(facts, say("条目"), ListItem.class, i -> text(i.matter(), i.number(), i.quote()));
        each(facts, say("表格"), TableRead.class, t -> text(t.name(), t.title(), terms.of(t.state()), t.pieces() + say("段")));
        each(facts, say("格式表决"), BlockVote.class, v -> text(v.official().name(), v.variant(), say("权重") + " " + v.weight(), v.marks()));
        each(facts, say("行列名"), Label.class, l -> text(l.official().name(), terms.of(l.state()), l.found(), named(say("应为"), l.expected()), l.certain() ? "" : say("存疑")));
        each(facts, say("行"), RowRead.class, r -> text(r.official().name(), r.label(), r.values() + "/" + r.due(), r.repaired() ? say("已修复") : ""));
        each(facts, say("数字"), Figure.class, f -> text(f.rowLabel() + "·" + f.columnLabel(), f.value(), named(say("原文"), f.raw()), terms.of(f.reading()), say("可信度") + " " + f.confidence()));
        each(facts, say("勾稽"), Equation.class, e -> text(e.scope(), e.complete() ? e.arithmetic() : say("数字不全，不判")));
        each(facts, say("缺口"), Gap.class, g -> text(g.reason()));
        each(facts, say("可判范围"), Coverage.class, c -> text(subjects.of(c.subject()), terms.of(c.state()), c.reason()));
    }

    /** The cell or the sum that holds what is claimed, as a person names it; null where no table does. */
    private static String owner(Facts facts, Claim claim) {
        return facts.of(Figure.class).stream().filter(f -> f.key().equals(claim.subject())).map(Figure::where).findFirst()
                .or(() -> facts.of(GroupTotal.class).stream().filter(g -> g.key().equals(claim.subject())).map(GroupTotal::where).findFirst()).orElse(null);
    }

    private String read(Claim claim) {
        if (claim.subject().equals(Claim.UNREAD) && claim.unknown().isEmpty()) {
            return say("不是表格中的数");
        }
        return claim.proved() ? say("已读准") : claim.doubt();
    }

    private <T extends Fact> void each(Facts facts, String name, Class<T> kind, Function<T, String> text) {
        List<T> all = facts.of(kind);
        if (!all.isEmpty()) {
            heading(name);
            all.forEach(fact -> line(place(fact.span()), text.apply(fact)));
        }
    }

    private void outcome(Outcome outcome) {
        RuleInfo rule = rules.get(outcome.rule());
        line(outcome.rule(), outcome.name(), terms.of(outcome.result()), outcome.reason(),
                rule == null ? null : named(say("依赖"), String.join("、", subjects.of(rule.needs()))));
        outcome.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        line("    " + terms.of(finding.severity()), finding.message(), finding.foldedInto() == null ? null : say("已并入") + " " + finding.foldedInto());
        for (Evidence evidence : finding.evidence()) {
            line("        " + place(evidence.span()), evidence.report() == null ? null : evidence.report().text(),
                    evidence.quote(), evidence.note());
        }
    }

    private String say(String chinese) {
        return terms.say(chinese);
    }

    private String place(SourceSpan span) {
        return terms.place(Places.text(span));
    }

    private void heading(String text) {
        lines = chapters.computeIfAbsent(text, t -> new ArrayList<>());
    }

    private void line(Object... parts) {
        lines.add(text(parts));
    }

    private static String text(Object... parts) {
        return java.util.Arrays.stream(parts).filter(p -> p != null && !p.toString().isEmpty()).map(Object::toString)
                .collect(Collectors.joining("  "));
    }
}
