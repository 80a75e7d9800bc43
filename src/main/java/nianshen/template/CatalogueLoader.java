package nianshen.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.Json;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.pack.Recent;
import nianshen.template.TemplateDraft.TableDraft;

/**
 * Loads the official formats of a pack ({@code templates}): one folder a format, holding {@code template.json} and a
 * {@code table<n>.csv} for every table, and beside the folders {@code notation.json}. Everything is checked on loading,
 * so that a slip in the data stops the program before it can turn into a wrong finding.
 */
public final class CatalogueLoader {

    private static final String FOLDER = "templates/";
    private static final Pattern GRID = Pattern.compile(".*/table\\d+\\.csv");
    private static final String HEAD = "/template.json";

    private static final Recent<Catalogue> READ = new Recent<>(f -> f.startsWith(FOLDER));

    private CatalogueLoader() {
    }

    /**
     * Loads every format.
     *
     * @throws DataException where a file is missing or not as it must be
     */
    public static Catalogue load(PackFiles files) throws DataException {
        return READ.of(files, () -> read(files));
    }

    private static Catalogue read(PackFiles files) throws DataException {
        List<Template> templates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String folder : folders(files)) {
            template(files, folder, problems).ifPresent(templates::add);
        }
        templates.sort(Comparator.comparingInt(Template::since));
        succession(templates, problems);
        Notation notation = null;
        try {
            notation = Json.read(files, FOLDER + "notation.json", Notation.class);
            problems.addAll(unusable(notation));
        } catch (DataException e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Catalogue(templates, notation);
    }

    /** Of units and signs that would be looked for in every cell those that say nothing, or a figure. */
    private static List<Problem> unusable(Notation notation) {
        Map<String, List<String>> all = new TreeMap<>(Map.of("countUnits", notation.countUnits(), "amountUnits", notation.amountUnits(),
                "symbols", notation.symbols(), "increases", notation.increases(), "decreases", notation.decreases()));
        List<String> told = new ArrayList<>();
        all.values().stream().flatMap(List::stream).filter(w -> w.isBlank() || w.matches(".*\\d.*")).map(w -> "“" + w + "”不能作单位或符号，应为不含数字的文字").forEach(told::add);
        all.forEach((name, words) -> told.addAll(words.isEmpty() ? List.of("“" + name + "”是空的，应至少有一个词语或符号") : List.of()));
        notation.increases().stream().filter(notation.decreases()::contains).map(w -> "“" + w + "”既在“increases”又在“decreases”中，分不清是增是减").forEach(told::add);
        return told.stream().map(message -> new Problem(FOLDER + "notation.json", null, null, message)).toList();
    }

    /** {@code templates/2021} and the like. */
    private static List<String> folders(PackFiles files) throws DataException {
        List<String> folders = files.below(FOLDER).stream().filter(f -> f.indexOf('/', FOLDER.length()) > 0)
                .map(f -> f.substring(0, f.indexOf('/', FOLDER.length()))).distinct().toList();
        if (folders.isEmpty()) {
            throw new DataException(FOLDER, null, null, "没有任何格式，应为每个格式一个文件夹，内有 template.json");
        }
        return folders;
    }

    /** A format; nothing where it has faults, which join the others. */
    private static Optional<Template> template(PackFiles files, String folder, List<Problem> problems) {
        String file = folder + HEAD;
        int before = problems.size();
        try {
            TemplateDraft draft = Json.read(files, file, TemplateDraft.class).named();
            if (draft.id() == null || draft.name() == null) {
                throw new DataException(file, null, null, "“" + (draft.id() == null ? "id" : "name") + "”应为文字，实为空");
            }
            List<TableGrid> tables = new ArrayList<>();
            for (TableDraft table : draft.tables()) {
                try {
                    tables.add(GridReader.read(files, grid(folder, table), table));
                } catch (DataException e) {
                    problems.addAll(e.problems());
                }
            }
            problems.addAll(unnamed(files, folder, draft));
            Template template = new Template(draft.id(), draft.name(), draft.document(), draft.since(), draft.until(),
                    draft.sections(), List.copyOf(tables), draft.equations(), draft.groups());
            if (problems.size() == before) {
                problems.addAll(TemplateCheck.check(file, template));
            }
            return problems.size() == before ? Optional.of(template) : Optional.empty();
        } catch (DataException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Tables of the folder that its head does not name, and that would do nothing. */
    private static List<Problem> unnamed(PackFiles files, String folder, TemplateDraft draft) {
        Set<String> named = draft.tables().stream().map(t -> grid(folder, t)).collect(Collectors.toSet());
        return files.below(folder + "/").stream().filter(f -> GRID.matcher(f).matches() && !named.contains(f))
                .map(f -> new Problem(f, null, null, "template.json 的“tables”中没有写这张表，它不起作用，请补写或把文件移走")).toList();
    }

    private static String grid(String folder, TableDraft table) {
        return folder + "/table" + table.number() + ".csv";
    }

    /** What is wrong between one format and the next. */
    private static void succession(List<Template> templates, List<Problem> problems) {
        for (int i = 1; i < templates.size(); i++) {
            Template earlier = templates.get(i - 1);
            Template later = templates.get(i);
            if (earlier.until() == null || earlier.until() >= later.since()) {
                problems.add(new Problem(FOLDER + earlier.id() + HEAD, null, null,
                        "until（" + (earlier.until() == null ? "没有写明" : "适用至 " + earlier.until() + " 年") + "）与格式“" + later.id() + "”（自 " + later.since() + " 年起）的适用年度重叠，应为早于 "
                                + later.since() + " 的年度"));
            }
            problems.addAll(KeyCheck.check(earlier, later));
        }
    }
}
