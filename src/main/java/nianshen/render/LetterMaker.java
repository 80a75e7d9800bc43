package nianshen.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;

/**
 * Makes the letter of a report from its findings and the office's data. Only proved serious and general findings are
 * put as problems; hints and doubtful ones are put as things to check, and nothing that was waived is mentioned.
 */
final class LetterMaker {

    private static final int TITLE_WIDTH = 19;
    private static final int CLOSING = 2;
    private static final int QUOTES_IN_TEXT = 2;
    private static final int QUOTES_IN_ANNEX = 6;
    private static final Pattern ORDINAL = Pattern.compile("（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、");
    private static final int LONGEST_QUOTE = 80;

    private final Office office;
    private final WorkCalendar calendar;
    private final Words words;
    private final Words basis;
    private final Templates templates;
    private final Places places;

    LetterMaker(Office office, WorkCalendar calendar, Words words, Words basis, Templates templates) {
        this.office = office;
        this.calendar = calendar;
        this.words = words;
        this.basis = basis;
        this.templates = templates;
        this.places = new Places(words);
    }

    /**
     * @param made day on which the letter is made
     * @param n    serial number within the run, from 1; 0 leaves it open
     */
    Letter of(Audit audit, Run.PackInfo pack, String toolVersion, LocalDate made, int n) {
        LocalDate date = office.dated(made);
        LetterText text = text(audit, date);
        List<Letter.Issue> issues = issues(audit, text.due());
        List<Letter.Sum> sums = sums(audit);
        List<Letter.Para> body = body(text);
        int closing = Math.max(0, body.size() - CLOSING);
        return new Letter(text.kind(), office.mark(), office.number(date.getYear(), n), title(text),
                text.agency().isEmpty() ? words.of("letter.nobody") : text.agency(), body.subList(0, closing),
                body.subList(closing, body.size()), attachments(issues, sums), office.issuer(), chinese(date), issues, sums,
                "nianshen " + toolVersion + " · " + pack.id() + " " + pack.version() + " · " + audit.source());
    }

    private LetterText text(Audit audit, LocalDate date) {
        List<Finding> main = main(audit);
        List<Finding> checks = checks(audit);
        ReportView.Counts counts = ReportViews.counts(audit);
        String format = format(audit);
        String agency = Chars.joined(audit.agency());
        return new LetterText(kind(audit, counts), agency, audit.level() == null ? "" : audit.level(),
                office.you(agency), office.self(), year(audit), report(audit), format, format.replaceFirst("）$", words.of("letter.named")),
                words.of("verdict." + (counts.serious() > 0 ? "bad" : counts.general() > 0 ? "fair" : "good")),
                main.isEmpty() && checks.isEmpty(), sums(audit).isEmpty() ? "附件" : "附件1", counts, points(main, format), points(checks, format), due(date),
                lastStep(audit.source()), failing(audit));
    }

    /** What is put as a problem, gravest first. */
    private static List<Finding> main(Audit audit) {
        return audit.standing().stream().filter(LetterMaker::accuses).sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What is put as a question, doubtful readings first. */
    private static List<Finding> checks(Audit audit) {
        return audit.standing().stream().filter(f -> !accuses(f))
                .sorted(Comparator.comparing(f -> f.result() == Result.DOUBTFUL ? 0 : 1)).toList();
    }

    private static boolean accuses(Finding f) {
        return f.result() == Result.VIOLATED && f.severity() != Severity.HINT;
    }

    /** Serious findings, late publication among them, call for a notice instead of a letter. */
    private static String kind(Audit audit, ReportView.Counts counts) {
        return audit.status() == Status.UNREADABLE ? "resubmit" : counts.serious() > 0 ? "notice" : "opinion";
    }

    private static String year(Audit audit) {
        return audit.year() == null ? "" : audit.year() + "年";
    }

    private String report(Audit audit) {
        String title = Chars.joined(audit.title());
        return title.isEmpty() ? year(audit) + words.of("letter.report")
                : "《" + title.replaceAll("^《|》$", "").replace('《', '〈').replace('》', '〉') + "》";
    }

    /** The notice that fixes the format for the report's year, by the years that {@code basis.json} gives it. */
    private String format(Audit audit) {
        boolean trial = audit.year() != null && audit.year() <= Integer.parseInt(basis.of("F19.until"));
        return basis.of(trial ? "F19.text" : "F21.text");
    }

    private static ReportView.Failing failing(Audit audit) {
        return audit.error() == null ? null : new ReportView.Failing(sentence(audit.error().place()),
                sentence(audit.error().message()), sentence(audit.error().advice()));
    }

    private LetterText.Due due(LocalDate date) {
        WorkCalendar.Due serious = calendar.after(date, office.deadlines().serious());
        WorkCalendar.Due general = calendar.after(date, office.deadlines().general());
        WorkCalendar.Due resubmit = calendar.after(date, office.deadlines().resubmit());
        return new LetterText.Due(chinese(serious.date()), chinese(general.date()), chinese(resubmit.date()),
                serious.known() && general.known());
    }

    private List<LetterText.Point> points(List<Finding> findings, String format) {
        List<LetterText.Point> points = new ArrayList<>();
        String last = null;
        for (Finding f : findings) {
            String norm = abbreviated(sentence(f.basis()), format);
            points.add(new LetterText.Point(sentence(f.message()), ended(f.arithmetic() != null && accuses(f)
                    ? words.of("letter.seeSums") : inText(f.evidence())),
                    !norm.isEmpty() && norm.equals(last) ? words.of("letter.same") : norm, sentence(f.remedy())));
            last = norm;
        }
        return points;
    }

    /** The norms that the letter's first sentence names in full, by the short names it gives them. */
    private String abbreviated(String norm, String format) {
        return norm.replace(format, words.of("letter.formatShort")).replace(words.of("letter.law"),
                words.of("letter.lawShort"));
    }

    /** With an end mark, unless the quotation at its end has one. */
    private static String ended(String text) {
        return text.isEmpty() || text.matches(".*[。！？…]”") ? text : text + "。";
    }

    /** The first verbatim words and their places; cells are told by the sums and the annex. */
    private String inText(List<Evidence> evidence) {
        List<String> said = evidence.stream().map(this::inText).distinct().toList();
        String shown = String.join("；", said.subList(0, Math.min(QUOTES_IN_TEXT, said.size())));
        return said.size() > QUOTES_IN_TEXT ? shown + "等" + said.size() + "处" : shown;
    }

    private String inText(Evidence e) {
        String quote = quoted(e);
        return quote.isEmpty() ? words.of("letter.at") + places.of(e) : places.of(e) + (e.value() == null ? "：" : "填报") + quote;
    }

    private static String quoted(Evidence e) {
        String words = Chars.oneLine(e.value() != null ? e.value() : e.quote());
        String shown = words.codePointCount(0, words.length()) <= LONGEST_QUOTE ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
        return shown.isEmpty() ? "" : "“" + shown + "”";
    }

    private List<Letter.Issue> issues(Audit audit, LetterText.Due due) {
        List<Letter.Issue> issues = new ArrayList<>();
        Stream.concat(main(audit).stream(), checks(audit).stream())
                .forEach(f -> issues.add(issue(audit, f, due, issues.size() + 1)));
        return issues;
    }

    private Letter.Issue issue(Audit audit, Finding f, LetterText.Due due, int number) {
        boolean accuses = accuses(f);
        String kind = accuses ? words.of("group." + f.severity().key() + ".word") : words.of("letter.check");
        boolean grave = accuses && f.severity() == Severity.SERIOUS;
        List<String> rules = new ArrayList<>(List.of(f.rule()));
        boolean asks = accuses || f.message().contains(words.of("letter.check"));
        StringBuilder problem = new StringBuilder(asks ? "" : words.of("letter.check") + "：")
                .append(sentence(f.message()));
        folded(audit, f).forEach(child -> {
            problem.append("；").append(sentence(child.message()));
            rules.add(child.rule());
        });
        return new Letter.Issue(number, place(f), quotes(f), problem.toString(),
                abbreviated(sentence(f.basis()), format(audit)),
                accuses ? sentence(f.remedy()) : words.of("letter.verify"), kind, grave ? due.serious() : due.general(),
                String.join(" ", rules.stream().distinct().toList()));
    }

    private static List<Finding> folded(Audit audit, Finding parent) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> parent.id().equals(f.foldedInto())).toList();
    }

    private String place(Finding f) {
        List<String> places = f.evidence().stream().map(this.places::of).distinct().toList();
        String section = f.section() == null ? "" : words.of("section." + f.section(), "");
        if (places.isEmpty()) {
            return section.isEmpty() ? words.of("nowhere") : section;
        }
        String first = places.get(0);
        String whole = section.isEmpty() || first.startsWith(section) ? first : section + "，" + first;
        return places.size() > 1 ? whole + "等" + places.size() + "处" : whole;
    }

    private String quotes(Finding f) {
        boolean oneRow = f.evidence().stream().map(Evidence::row).distinct().count() == 1;
        List<String> all = f.evidence().stream().sorted(Comparator.comparing(LetterMaker::nought)).map(e -> label(e, oneRow, f) + quoted(e))
                .filter(q -> q.endsWith("”")).distinct().toList();
        String shown = String.join("；", all.subList(0, Math.min(QUOTES_IN_ANNEX, all.size())));
        return all.size() > QUOTES_IN_ANNEX ? shown + "等" + all.size() + "处" : shown;
    }

    /** Cells that hold nothing say least, so they come last. */
    private static boolean nought(Evidence e) {
        return "0".equals(e.value());
    }

    /** What tells one cell from the others: the number of its row, or its column. */
    private static String label(Evidence e, boolean oneRow, Finding f) {
        if (e.value() == null || f.evidence().size() == 1) {
            return "";
        }
        String name = Chars.oneLine(oneRow ? e.column() : e.row());
        Matcher ordinal = ORDINAL.matcher(name);
        return ordinal.lookingAt() ? ordinal.group() : name;
    }

    private List<Letter.Sum> sums(Audit audit) {
        List<Letter.Sum> sums = new ArrayList<>();
        audit.outcomes().forEach(o -> o.findings().stream()
                .filter(f -> f.result() == Result.VIOLATED && f.arithmetic() != null)
                .forEach(f -> f.arithmetic().lines().forEach(line -> sums.add(new Letter.Sum(sums.size() + 1,
                        o.name(), cells(f), line, f.rule())))));
        return sums;
    }

    private String cells(Finding f) {
        return f.evidence().stream().filter(e -> e.table() != null)
                .map(e -> words.of("table." + e.table() + ".place", "表" + e.table())).findFirst()
                .orElseGet(() -> f.section() == null ? "" : words.of("section." + f.section(), ""));
    }

    private List<String> attachments(List<Letter.Issue> issues, List<Letter.Sum> sums) {
        List<String> names = new ArrayList<>();
        if (!issues.isEmpty()) {
            names.add(words.of("letter.issues"));
        }
        if (!sums.isEmpty()) {
            names.add(words.of("letter.sums"));
        }
        return names;
    }

    private List<String> title(LetterText text) {
        return lines(office.titles().get(text.kind()).replace("{agency}", text.agency()).replace("{year}", text.year()));
    }

    /** A title pattern filled in, broken where {@code |} allows. */
    static List<String> lines(String pattern) {
        return TitleBreak.lines(Arrays.asList(pattern.split("\\|")), TITLE_WIDTH);
    }

    private List<Letter.Para> body(LetterText text) {
        return BodyText.read(templates.fill("letter-body.txt", Map.of("letter", text, "office", office)));
    }

    private static String lastStep(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** On one line and without its end mark, so that it may stand inside a sentence. */
    static String sentence(String text) {
        return Chars.oneLine(text).replace('｜', '|').replaceAll("[。；，.;]+$", "");
    }

    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
