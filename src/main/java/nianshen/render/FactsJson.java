package nianshen.render;

import java.io.IOException;
import java.io.OutputStream;
import nianshen.facts.Claim;
import nianshen.facts.DateFact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Numbering;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.findings.Run;

/** facts.json of one report: every figure read with its place, and what else was understood. */
final class FactsJson {

    private FactsJson() {
    }

    static void write(Audit audit, Run.PackInfo pack, String toolVersion, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target)) {
            out.open().text("schemaVersion", FindingsJson.VERSION);
            out.open("tool").text("name", "nianshen").text("version", toolVersion).end();
            FindingsJson.pack(out, pack);
            out.text("source", audit.source()).text("sha256", audit.sha256()).text("title", audit.title())
                    .text("agency", audit.agency()).text("level", audit.level()).number("year", audit.year())
                    .text("variant", audit.variant());
            Numbering numbers = Numbering.of(audit.facts());
            out.list("figures", audit.facts().of(Figure.class), FactsJson::figure);
            out.list("sections", audit.facts().of(Section.class), FactsJson::section);
            out.list("claims", audit.facts().of(Claim.class), (o, c) -> claim(o, c, numbers));
            out.list("gaps", audit.facts().of(Gap.class), (o, g) -> gap(o, g, numbers));
            out.list("fees", audit.facts().of(FeeStatement.class), (o, f) -> fee(o, f, numbers));
            out.list("dates", audit.facts().of(DateFact.class), FactsJson::date);
            out.end();
        }
    }

    private static void figure(JsonOut out, Figure f) throws IOException {
        out.text("table", f.official().number()).text("row", f.row()).text("column", f.column()).text("rowLabel", f.rowLabel())
                .text("columnLabel", f.columnLabel()).decimal("value", f.value()).text("raw", f.raw())
                .text("reading", lower(f.reading())).measure("confidence", f.confidence()).place(f.span());
    }

    private static void section(JsonOut out, Section s) throws IOException {
        out.number("number", s.number()).text("key", s.due() ? s.key() : null).text("title", s.title()).text("state", lower(s.state()))
                .text("found", s.found()).text("ordinal", s.ordinal()).number("position", s.position())
                .flag("accepted", s.accepted()).text("content", lower(s.content())).number("length", s.length())
                .text("body", s.body()).place(s.span());
    }

    private static void claim(JsonOut out, Claim c, Numbering numbers) throws IOException {
        out.text("subject", numbers.numbered(c.subject())).decimal("value", c.value()).text("unit", c.unit())
                .text("scope", lower(c.scope())).flag("nil", c.nil()).flag("approximate", c.approximate())
                .flag("inclusive", c.inclusive()).number("section", section(c.part(), numbers)).text("quote", c.quote())
                .place(c.span());
    }

    private static void gap(JsonOut out, Gap g, Numbering numbers) throws IOException {
        out.text("subject", numbers.numbered(g.subject())).text("reason", g.reason()).text("quote", g.quote()).place(g.span());
    }

    private static void fee(JsonOut out, FeeStatement f, Numbering numbers) throws IOException {
        out.number("section", section(f.part(), numbers)).flag("nil", f.nil()).number("notices", f.notices())
                .decimal("charged", f.charged()).decimal("collected", f.collected()).text("wording", f.wording())
                .text("quote", f.quote()).place(f.span());
    }

    private static void date(JsonOut out, DateFact d) throws IOException {
        out.text("role", lower(d.role())).text("date", d.date().toString()).text("origin", d.origin())
                .text("quote", d.quote()).place(d.span());
    }

    /** Number of the part; 0 before the first. */
    private static Integer section(String part, Numbering numbers) {
        return part == null ? Integer.valueOf(0) : numbers.part(part);
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
