package nianshen.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.render.letters.Particulars;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;

/** What the register says of a run, row by row: all that its workbook is made of beside the forms. */
final class RegisterRows {

    private final RegisterForms forms;
    private final Words words;
    private final Places places;
    private final Particulars particulars;

    RegisterRows(RegisterForms forms, Words words) {
        this.forms = forms;
        this.words = words;
        this.places = new Places(words);
        this.particulars = new Particulars(words, places);
    }

    /** What takes the rows of a sheet. */
    interface Table {

        /** The number of the next row. */
        int next();

        /** Takes a row: numbers, texts, and null for what is left open. */
        void add(Object... values);
    }

    /** Fills the tables that are made of the forms, in their order; that of notices only where there is any. */
    void fill(Run run, Function<RegisterForms.Form, Table> tables) {
        Table findings = tables.apply(forms.findings());
        Table reports = tables.apply(forms.reports());
        Table rules = tables.apply(forms.rules());
        Table missing = tables.apply(forms.missing());
        for (Audit audit : run.audits()) {
            audit.outcomes().forEach(o -> o.findings().forEach(f -> finding(findings, audit, o, f)));
            report(reports, audit);
        }
        rules(rules, run);
        missing(missing, run);
        notices(run, tables);
    }

    private void finding(Table table, Audit audit, Outcome outcome, Finding f) {
        table.add(table.next(), ReportViews.name(audit), audit.year(), level(audit), audit.source(), f.rule(),
                outcome.name(), words.of("group." + Charges.kind(f) + ".word"), f.message(), f.arithmetic(),
                particulars.quotes(f, false), places(f), f.basis(), f.remedy(), f.foldedInto() == null ? null : parent(audit, f), null);
    }

    private static String parent(Audit audit, Finding folded) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> f.id().equals(folded.foldedInto())).map(Finding::rule).findFirst().orElse(null);
    }

    private void report(Table table, Audit audit) {
        ReportView.Counts counts = ReportViews.counts(audit);
        boolean read = audit.error() == null;
        table.add(table.next(), ReportViews.name(audit), audit.year(), level(audit),
                words.of("status." + audit.status().key() + ".word"), read ? counts.serious() : null,
                read ? counts.general() : null, read ? counts.hint() : null, read ? counts.doubtful() : null,
                audit.score(), audit.source(), read ? null : audit.error().message(),
                read ? null : audit.error().advice());
    }

    /** How each rule ended, the most broken first, and who broke it. */
    private void rules(Table table, Run run) {
        Map<String, List<Outcome>> ended = new TreeMap<>();
        Map<String, List<String>> who = new TreeMap<>();
        for (Audit audit : run.audits()) {
            for (Outcome o : audit.outcomes()) {
                ended.computeIfAbsent(o.rule(), r -> new ArrayList<>()).add(o);
                if (o.result() == Result.VIOLATED) {
                    who.computeIfAbsent(o.rule(), r -> new ArrayList<>()).add(ReportViews.name(audit));
                }
            }
        }
        ended.entrySet().stream().sorted(Comparator.comparing(e -> -count(e.getValue(), Result.VIOLATED)))
                .forEach(e -> table.add(table.next(), e.getKey(), e.getValue().get(0).name(), count(e.getValue(), Result.VIOLATED),
                        count(e.getValue(), Result.DOUBTFUL), count(e.getValue(), Result.SATISFIED), count(e.getValue(), Result.WAIVED),
                        count(e.getValue(), Result.NOT_APPLICABLE), count(e.getValue(), Result.UNDETERMINED),
                        String.join("、", who.getOrDefault(e.getKey(), List.of()))));
    }

    private static int count(List<Outcome> outcomes, Result result) {
        return (int) outcomes.stream().filter(o -> o.result() == result).count();
    }

    /** What has not come by the roster, then what came and could not be read. */
    private void missing(Table table, Run run) {
        run.together(words.of("circular.missing")).forEach(f -> table.add(table.next(), f.message(), f.basis(), f.remedy()));
        run.audits().stream().filter(a -> a.error() != null)
                .forEach(a -> table.add(table.next(), a.source() + "：" + a.error().message(), null, a.error().advice()));
    }

    /** What the office should know and what rules found that are only tried out, where there is any. */
    private void notices(Run run, Function<RegisterForms.Form, Table> tables) {
        if (run.notices().isEmpty() && run.audits().stream().allMatch(a -> a.trials().stream().allMatch(o -> o.findings().isEmpty()))) {
            return;
        }
        Table table = tables.apply(forms.notices());
        run.notices().forEach(n -> table.add(table.next(), n));
        run.audits().forEach(a -> a.trials().forEach(o -> o.findings().forEach(f -> table.add(table.next(), f.message(), ReportViews.name(a), a.year(), o.rule(), particulars.quotes(f, false)))));
    }

    private String level(Audit audit) {
        return words.of("level." + audit.level(), "");
    }

    private String places(Finding f) {
        return f.evidence().stream().map(places::of).distinct().collect(Collectors.joining("；"));
    }
}
