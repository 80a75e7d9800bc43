package nianshen.rules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template;
import nianshen.template.Template.GroupSpec;
import nianshen.words.Frame;
import nianshen.words.Lexicon;
import nianshen.words.WordKind;

/** Finds frames of clauses by which no number in prose would ever be held against a table. */
final class LintFrames {

    private static final String FILE = "words/句式.csv";
    private final PackFiles files;
    private final Lexicon lexicon;
    private final List<Problem> errors;
    private final List<Problem> notes;

    LintFrames(PackFiles files, Lexicon lexicon, List<Problem> errors, List<Problem> notes) {
        this.files = files;
        this.lexicon = lexicon;
        this.errors = errors;
        this.notes = notes;
    }

    void check(Catalogue catalogue) {
        Set<String> known = catalogue.templates().stream().flatMap(LintFrames::keys).collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = new HashSet<>();
        Set<String> nouns = senses(WordKind.NOUN);
        for (Frame frame : lexicon.frames()) {
            String said = frame.noun() + (frame.deeds().isEmpty() ? "" : "，" + String.join("+", frame.deeds()));
            if (!seen.add(frame.noun() + new TreeSet<>(frame.deeds()))) {
                errors.add(problem(frame.noun(), "“" + said + "”写了两行，只有一行起作用，请只保留一行"));
            }
            frame.subjects().stream().filter(s -> s.split("\\.").length > 2 && !known.contains(s)).findFirst().ifPresent(s ->
                    errors.add(problem(s, "各格式都没有“" + s + "”" + Nearest.hint(s, known) + "，正文中的这个数不会与表格核对")));
            if (!nouns.contains(frame.noun())) {
                notes.add(problem(frame.noun(), "“读句-名词”中没有含义为“" + frame.noun() + "”的词语，这一行不起作用" + Nearest.hint(frame.noun(), nouns)));
            }
        }
        lost(catalogue.templates());
    }

    private Set<String> senses(WordKind kind) {
        return new TreeSet<>(lexicon.list(kind.file()).meanings().values());
    }

    /** What the newest format has under another key or no more, so that what prose says of it has nothing to be held against. */
    private void lost(List<Template> templates) {
        if (templates.size() < 2) {
            return;
        }
        Template newest = templates.get(templates.size() - 1);
        Set<String> before = keys(templates.get(templates.size() - 2)).collect(Collectors.toSet());
        Set<String> now = keys(newest).collect(Collectors.toSet());
        List<String> lost = lexicon.frames().stream().flatMap(f -> f.subjects().stream()).filter(s -> before.contains(s) && !now.contains(s)).distinct().toList();
        if (!lost.isEmpty()) {
            notes.add(new Problem(FILE, null, null, newest.name() + "没有 " + lost.get(0) + (lost.size() > 1 ? " 等" + lost.size() + "个指标" : "")
                    + "，正文中的这些数不再与表格核对；只是换了代号的，请在本表中增加新的一行"));
        }
    }

    /** The keys of cells and of sums of rows. */
    private static Stream<String> keys(Template template) {
        return template.tables().stream().flatMap(table -> Stream.concat(table.figures().stream().map(c -> table.key() + "." + c.row() + "." + c.column()),
                template.groups().stream().filter(g -> g.table().equals(table.key())).flatMap(g -> sums(g, table))));
    }

    private static Stream<String> sums(GroupSpec group, TableGrid table) {
        String start = group.rows().get(0) + ".";
        return table.figures().stream().map((CellSpec c) -> c.row() + "." + c.column()).filter(k -> k.startsWith(start))
                .map(k -> table.key() + "." + group.key() + "." + k.substring(start.length()));
    }

    private Problem problem(String at, String message) {
        return new Problem(FILE, files.lineOf(FILE, at), null, message);
    }
}
