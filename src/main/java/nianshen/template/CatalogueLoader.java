package nianshen.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.template.TemplateDraft.TableDraft;

/**
 * Loads the official formats: one folder a format, holding {@code template.json} and a {@code table<n>.csv} for every
 * table, and beside the folders {@code notation.json}. Everything is checked on loading, so that a slip in the data
 * stops the program before it can turn into a wrong finding.
 */
public final class CatalogueLoader {

    private CatalogueLoader() {
    }

    /**
     * Loads every format of a folder.
     *
     * @param templatesDir the folder, {@code rules/templates} as a rule
     * @throws DataException where a file is missing or not as it must be
     */
    public static Catalogue load(Path templatesDir) throws DataException {
        List<Template> templates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders(templatesDir)) {
            template(folder, problems).ifPresent(templates::add);
        }
        templates.sort(Comparator.comparingInt(Template::since));
        overlaps(templatesDir, templates, problems);
        Notation notation = null;
        try {
            notation = JsonFile.read(templatesDir.resolve("notation.json"), Notation.class);
        } catch (DataException e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Catalogue(templates, notation);
    }

    private static List<Path> folders(Path dir) throws DataException {
        try (Stream<Path> entries = Files.list(dir)) {
            List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
            if (folders.isEmpty()) {
                throw new DataException(dir.toString(), null, null, "没有任何格式，应为每个格式一个文件夹，内有 template.json");
            }
            return folders;
        } catch (IOException e) {
            throw new DataException(dir.toString(), null, null, "文件夹无法读取，应为存放各年格式的文件夹");
        }
    }

    /** A format; nothing where it has faults, which join the others. */
    private static Optional<Template> template(Path folder, List<Problem> problems) {
        Path file = folder.resolve("template.json");
        int before = problems.size();
        try {
            TemplateDraft draft = JsonFile.read(file, TemplateDraft.class);
            List<TableGrid> tables = new ArrayList<>();
            for (TableDraft table : draft.tables()) {
                try {
                    tables.add(GridReader.read(folder.resolve("table" + table.number() + ".csv"), table));
                } catch (DataException e) {
                    problems.addAll(e.problems());
                }
            }
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

    private static void overlaps(Path dir, List<Template> templates, List<Problem> problems) {
        for (int i = 1; i < templates.size(); i++) {
            Template earlier = templates.get(i - 1);
            Template later = templates.get(i);
            if (earlier.until() == null || earlier.until() >= later.since()) {
                problems.add(new Problem(dir.resolve(earlier.id()).resolve("template.json").toString(), null, null,
                        "until（适用至 " + earlier.until() + " 年）与格式“" + later.id() + "”（自 " + later.since() + " 年起）的适用年度重叠，应为早于 "
                                + later.since() + " 的年度"));
            }
        }
    }
}
