package nianshen.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.pack.Listing;
import nianshen.pack.Listing.Heading;
import nianshen.pack.Listing.Line;
import nianshen.pack.Listing.Row;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.rules.ledger.Waiver;
import nianshen.template.Catalogue;
import nianshen.text.PlainText;

/**
 * Reads what the office lets pass. A waiver that would excuse nobody, or more than was meant, is told: one that has run
 * out or soon will, and one for an agency that nothing else knows as notes, all others as faults.
 */
final class WaiverReader {

    static final String FILE = Waiver.FILE;
    private static final String EVERYBODY = "全部";
    /** What people write for it. */
    private static final Set<String> ALL = Set.of("全县", "全市", "全区", "全省", "所有", "所有机关", "全部机关", "各机关", "全体", "所有单位", "各单位", "全部单位", "部门", "各部门");
    private static final Pattern SEVERAL = Pattern.compile("[、，,;；/\\s]+|(?<=\\d)[-—~至](?=\\d{2,4}年?$)");
    private static final String RULE = "规则编号";
    private static final String AGENCY = "机关";
    private static final String YEAR = "年度";
    private static final String REASON = "理由";
    private static final String WHO = "批准人";
    private static final String UNTIL = "截止日期";
    private static final List<Heading> COLUMNS = List.of(new Heading(RULE, true, Set.of("rule", "规则", "编号")),
            new Heading(AGENCY, true, Set.of("agency", "机关名称", "机关全称")), new Heading(YEAR, true, Set.of("year")),
            new Heading(REASON, true, Set.of("reason")), new Heading(WHO, true, Set.of("who")),
            new Heading(UNTIL, true, Set.of("until", "有效期至")));
    /** Days before its end in which a waiver is told of. */
    private static final int SOON = 30;
    private final Set<String> rules;
    private final Roster roster;
    private final LocalDate day;
    private final List<Problem> problems;
    private final List<Problem> notes = new ArrayList<>();
    /** The line of each, by what it lets pass. */
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param roster null where it has faults
     * @param day    on which the waivers are to hold
     */
    WaiverReader(Set<String> rules, Roster roster, LocalDate day, List<Problem> problems) {
        this.rules = rules;
        this.roster = roster;
        this.day = day;
        this.problems = problems;
    }

    /** The waivers that hold on the day. */
    List<Waiver> read(List<Line> lines) {
        return Listing.rows(lines, COLUMNS, problems).stream().flatMap(row -> waiver(row).stream()).toList();
    }

    /**
     * Those that let pass what nothing would stop: of a rule that is switched off, of a year whose reports are not read.
     *
     * @param off ids of rules that are off
     */
    List<Problem> idle(List<Waiver> waivers, Set<String> off, Catalogue catalogue) {
        List<Problem> idle = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (off.contains(waiver.rule())) {
                idle.add(new Problem(FILE, waiver.line(), null, "规则“" + waiver.rule() + "”已在设置工作簿的“开关”表中停用，这一行豁免不起作用"));
            } else if (waiver.year() != null && catalogue.templates().stream().noneMatch(t -> t.covers(waiver.year()))) {
                idle.add(new Problem(FILE, waiver.line(), null, waiver.year() + "年没有任何格式，那一年的报告不审核，这一行豁免不起作用，请核对年度"));
            }
        }
        return idle;
    }

    /** What is worth a look in those that were read. */
    List<Problem> notes() {
        return notes;
    }

    private Optional<Waiver> waiver(Row row) {
        int before = problems.size();
        if (row.text(RULE).isEmpty()) {
            row.report(RULE, "规则编号为空，应写明豁免哪条规则");
        } else if (several(row, RULE, "规则")) {
            return Optional.empty();
        } else if (!rules.contains(row.text(RULE))) {
            row.report(RULE, "没有编号为“" + row.text(RULE) + "”的规则" + Nearest.hint(row.text(RULE), rules));
        } else if (row.text(REASON).isEmpty()) {
            row.report(REASON, "理由为空，应写明理由");
        }
        Waiver waiver = new Waiver(row.text(RULE), agency(row), year(row), row.text(REASON), row.some(WHO), row.day(UNTIL), row.fault(RULE, "").line());
        boolean held = problems.size() == before && waiver.heldOn(day);
        Integer same = held ? lines.putIfAbsent(waiver.rule() + "，" + waiver.agency() + "，" + waiver.year(), waiver.line()) : null;
        if (same != null) {
            notes.add(row.fault(RULE, "“" + waiver.rule() + "”与第" + same + "行豁免的是同一件事，请只保留一行"));
        }
        if (problems.size() == before && !held) {
            notes.add(row.fault(UNTIL, "豁免已于" + waiver.until() + "到期，不再起作用；仍需豁免的请改截止日期，不需要的请删去这一行"));
        }
        if (held && !waiver.heldOn(day.plusDays(SOON))) {
            notes.add(row.fault(UNTIL, "豁免将于" + waiver.until() + "到期，其后不再起作用；仍需豁免的请改截止日期"));
        }
        return held ? Optional.of(waiver) : Optional.empty();
    }

    /** The full name; null for everybody. A name that is not in the roster and near one that is there is a slip. */
    private String agency(Row row) {
        String written = PlainText.plain(row.text(AGENCY));
        if (written.isEmpty()) {
            row.report(AGENCY, "机关为空，会豁免所有机关，应写机关全称；确要豁免所有机关的，写“" + EVERYBODY + "”");
        }
        if (written.isEmpty() || written.equals(EVERYBODY) || several(row, AGENCY, "机关") || roster == null || roster.isEmpty()) {
            return written.isEmpty() || written.equals(EVERYBODY) ? null : written;
        }
        Optional<RosterEntry> known = roster.find(written);
        if (known.isEmpty()) {
            unknown(row, written);
        }
        return known.map(RosterEntry::name).orElse(written);
    }

    /** Whether the cell holds several of what each is to have a row of its own, which is told. */
    private static boolean several(Row row, String column, String what) {
        List<String> all = Arrays.stream(SEVERAL.split(row.text(column))).filter(w -> !w.isBlank()).toList();
        if (all.size() > 1) {
            row.report(column, "一行只能写一个" + what + "，“" + row.text(column) + "”应分成" + all.size() + "行");
        }
        return all.size() > 1;
    }

    private void unknown(Row row, String written) {
        List<String> names = roster.entries().stream().map(RosterEntry::name).toList();
        List<String> longer = names.stream().filter(n -> n.endsWith(written)).toList();
        Optional<String> near = Nearest.of(written, names).or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
        if (ALL.contains(written)) {
            row.report(AGENCY, "“" + written + "”不是一个机关，应写机关全称；确要豁免所有机关的，写“" + EVERYBODY + "”");
            return;
        }
        near.ifPresent(name -> row.report(AGENCY, "名册中没有“" + written + "”，是否想写“" + name + "”；确有这个机关的，请先列入名册"));
        if (near.isEmpty()) {
            notes.add(row.fault(AGENCY, "名册中没有“" + written + "”，请核对是否为报告所写的全称，否则豁免不起作用"));
        }
    }

    private static Integer year(Row row) {
        String text = PlainText.plain(row.text(YEAR)).replaceFirst("年度?$", "");
        if (text.isEmpty() || text.matches("20\\d\\d")) {
            return text.isEmpty() ? null : Integer.valueOf(text);
        }
        if (several(row, YEAR, "年度")) {
            return null;
        }
        row.report(YEAR, "年度“" + row.text(YEAR) + "”应为四位年份，如 2023，或留空");
        return null;
    }
}
