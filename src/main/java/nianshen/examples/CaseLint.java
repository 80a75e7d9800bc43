package nianshen.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.examples.CaseFile.Entry;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.rules.ledger.Severities;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.RulePack;

/** Looks over the examples of a pack without running them: what is written in them that cannot be meant, line by line. */
public final class CaseLint {

    private static final String BASE = "_base";
    private static final Pattern ANY_KEYWORD = Pattern.compile("(\\p{IsHan}{1,3})\\s*[:：].*");
    private static final Pattern ID = Pattern.compile("([A-Z]{2}-\\d\\d)(?:=(.*))?");
    private static final Set<String> ACCUSING = Set.of("应", "存疑", "可", "不适用", "未定");
    private final RulePack pack;
    private final PackFiles files;
    private final Set<String> ids;
    private final List<Problem> problems = new ArrayList<>();
    private String file;

    private CaseLint(RulePack pack, PackFiles files) {
        this.pack = pack;
        this.files = files;
        this.ids = pack == null ? Set.of() : pack.rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Checks every example, shipped and of the office's own.
     *
     * @param pack the rules they are for; null where they cannot be used, then no rule is looked up
     */
    public static List<Problem> check(RulePack pack, PackFiles files) {
        CaseLint lint = new CaseLint(pack, files);
        FileKinds.CASE_FOLDERS.forEach(lint::folder);
        return lint.problems;
    }

    private void folder(String folder) {
        Map<String, List<String>> entries = files.below(folder).stream()
                .collect(Collectors.groupingBy(f -> f.substring(folder.length()).split("/", 2)[0], TreeMap::new, Collectors.toList()));
        entries.forEach((entry, within) -> {
            file = folder + entry;
            if (files.has(file)) {
                tell(null, "例子应放在以规则编号命名的文件夹中，如 " + folder + "ZZ-01/" + entry);
            } else if (!entry.equals(BASE)) {
                rule(entry, within);
            }
        });
    }

    private void rule(String id, List<String> examples) {
        if (pack != null && !ids.contains(id)) {
            tell(null, "没有编号为“" + id + "”的规则，文件夹应以规则编号命名" + Nearest.hint(id, ids));
            return;
        }
        examples.forEach(example -> {
            file = example;
            if (!example.endsWith(".txt")) {
                tell(null, "程序不读取这个文件，例子应为以 .txt 结尾的文本文件");
            } else {
                text(example).ifPresent(this::example);
            }
        });
    }

    private Optional<String> text(String name) {
        if (!files.isLegible(name)) {
            tell(null, Problem.NO_TEXT);
            return Optional.empty();
        }
        return Optional.of(files.text(name));
    }

    private void example(String text) {
        keywords(text);
        List<Entry> entries = CaseFile.entries(text);
        Optional<Entry> parent = entries.stream().filter(e -> e.keyword().equals("范本")).findFirst();
        if (parent.isEmpty()) {
            tell(1, "缺少“范本:”一行，应写明以 cases/" + BASE + " 中的哪份报告为底");
        } else {
            reports(entries).forEach(this::edits);
        }
        entries.forEach(this::entry);
        if (file.contains("/反例") && entries.stream().noneMatch(e -> ACCUSING.contains(e.keyword())) && problems.stream().noneMatch(p -> p.file().equals(file))) {
            tell(null, "文件名说是反例，却没有写明应发现什么，应有一行“应: 规则编号”");
        }
    }

    /** Words before a colon that are nearly a keyword, or that are followed by rules. */
    private void keywords(String text) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            Matcher word = ANY_KEYWORD.matcher(content);
            if (word.matches() && !CaseFile.KEYWORDS.contains(word.group(1))) {
                Optional<String> near = Nearest.of(word.group(1), CaseFile.KEYWORDS);
                if (content.matches(".*[A-Z]{2}-\\d\\d.*") || line == 1) {
                    tell(line, "不认识“" + word.group(1) + "”" + near.map(n -> "，是否想写“" + n + "”").orElse("，可用的有 "
                            + String.join("、", CaseFile.KEYWORDS)));
                }
            }
        }
    }

    /** Each report of the example with what follows it. */
    private static List<List<Entry>> reports(List<Entry> entries) {
        List<List<Entry>> reports = new ArrayList<>(List.of(new ArrayList<>()));
        for (Entry entry : entries) {
            if (entry.keyword().equals("另一份")) {
                reports.add(new ArrayList<>());
            }
            reports.get(reports.size() - 1).add(entry);
        }
        return reports;
    }

    private void edits(List<Entry> entries) {
        Entry parent = entries.stream().filter(e -> e.keyword().equals("范本") || e.keyword().equals("另一份")).findFirst().orElseThrow();
        Set<String> bases = files.below(FileKinds.BASES).stream().map(b -> b.substring(FileKinds.BASES.length())).collect(Collectors.toCollection(TreeSet::new));
        String name = parent.value().lines().findFirst().orElse("").strip();
        if (!bases.contains(name)) {
            tell(parent.line(), "cases/" + BASE + " 中没有范本“" + name + "”" + Nearest.of(name, bases)
                    .map(n -> "，是否想写“" + n + "”").orElse("，可用的有 " + String.join("、", bases)));
            return;
        }
        text(FileKinds.BASES + name).ifPresent(report -> edits(report, entries));
    }

    private void edits(String base, List<Entry> entries) {
        String report = base;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean change = entry.keyword().equals("改") || entry.keyword().equals("全改");
            boolean into = i + 1 < entries.size() && entries.get(i + 1).keyword().equals("为");
            if (entry.keyword().equals("为") && (i == 0 || !entries.get(i - 1).keyword().endsWith("改"))) {
                tell(entry.line(), "“为:”前面应有“改:”或“全改:”");
            } else if (change && !into) {
                tell(entry.line(), "“" + entry.keyword() + ":”后面应有“为:”，写明改成什么（删去请写“删:”）");
            } else if (entry.value().isEmpty() && (change || entry.keyword().equals("删"))) {
                tell(entry.line(), "“" + entry.keyword() + ":”之后应为范本中的原文");
            } else if (change || entry.keyword().equals("删")) {
                report = edited(report, entry, change ? entries.get(i + 1).value() : "");
            }
        }
    }

    private String edited(String report, Entry entry, String to) {
        try {
            return new CaseFile.Edit(entry.value(), to, entry.keyword().equals("全改")).applied(report);
        } catch (IllegalArgumentException e) {
            tell(entry.line(), e.getMessage().contains("不止") ? e.getMessage() + "，请多写几个字，或用“全改:”" : e.getMessage() + "，应为范本中的原文");
            return report;
        }
    }

    private void entry(Entry entry) {
        switch (entry.keyword()) {
            case "范本", "另一份", "说明", "改", "全改", "删", "为", "未报" -> { }
            case "台账" -> {
                try {
                    pack.ledgers(List.of(entry.value()));
                } catch (DataException e) {
                    e.problems().forEach(p -> tell(entry.line(), p.message()));
                }
            }
            case "名册" -> {
                try {
                    nianshen.roster.Roster.of(List.of()).with(entry.value());
                } catch (DataException e) {
                    e.problems().forEach(p -> tell(entry.line(), p.message()));
                }
            }
            case "设置" -> setting(entry);
            default -> expected(entry);
        }
    }

    private void setting(Entry entry) {
        String[] parts = entry.value().split("=", 2);
        if (parts.length < 2) {
            tell(entry.line(), "“设置:”应写作“名称 = 值”，实为“" + entry.value() + "”");
        } else if (pack != null) {
            try {
                pack.settings().with(parts[0].strip(), parts[1].strip());
            } catch (IllegalArgumentException e) {
                tell(entry.line(), e.getMessage());
            }
        }
    }

    private void expected(Entry entry) {
        if (CaseFile.ids(entry.value()).isEmpty()) {
            tell(entry.line(), "“" + entry.keyword() + ":”之后应写规则编号，如 ZZ-01");
        }
        CaseFile.ids(entry.value()).forEach(id -> expected(entry.line(), id));
    }

    private void expected(int line, String written) {
        Matcher id = ID.matcher(written);
        List<String> severities = Stream.of(Severity.values()).map(Severities::word).toList();
        if (!id.matches()) {
            tell(line, "“" + written + "”应为规则编号，如 ZZ-01 或 ZZ-01=一般");
        } else if (pack != null && !ids.contains(id.group(1))) {
            tell(line, "没有编号为“" + id.group(1) + "”的规则" + Nearest.hint(id.group(1), ids));
        } else if (id.group(2) != null && Severities.written(id.group(2)).isEmpty()) {
            tell(line, "“" + written + "”的级别应为 " + String.join("、", severities) + " 之一" + Nearest.hint(id.group(2), severities));
        }
    }

    private void tell(Integer line, String message) {
        problems.add(new Problem(file, line, null, message));
    }
}
