package nianshen.rules.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Problem;
import nianshen.rules.settings.SettingsSheet.Row;
import nianshen.rules.sheets.CellText;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.template.Template.SectionSpec;
import nianshen.text.Numeral;
import nianshen.text.PlainText;

/** Reads titles by which parts are recognised beside the official ones, in order (规范) or not (识别). */
final class TitleSheets {

    private static final Map<String, Boolean> WORDS = Map.of("规范", true, "识别", false);
    private static final Pattern PART = Pattern.compile("第?([" + Numeral.TO_TEN + "]{1,3}|\\d{1,2})(?:部分)?");
    private static final Pattern NUMBER = Pattern.compile("^[（(]?[" + Numeral.TO_TEN + "]{1,3}[）)]?、");
    private static final Pattern ALL = Pattern.compile("|全部|所有|各年|都");
    private final Choices<Boolean> choices;
    private final List<Problem> notes;
    private final List<Change> changes = new ArrayList<>();

    /** @param notes is added to: titles that are there already */
    TitleSheets(List<Problem> problems, List<Problem> notes) {
        this.notes = notes;
        this.choices = new Choices<>(problems);
    }

    private record Change(Row row, String title, boolean accepted) {
    }

    void read(SettingsSheet sheet, boolean local) {
        sheet.rows("标题", TitleSheets::about).forEach(row -> read(row, local));
    }

    private static String about(Row row) {
        return row.text("格式") + row.text("部分") + "的“" + PlainText.plain(title(row)) + "”";
    }

    /** Without the number before it. */
    private static String title(Row row) {
        return NUMBER.matcher(row.text("标题")).replaceFirst("").strip();
    }

    private void read(Row row, boolean local) {
        Boolean accepted = WORDS.get(CellText.plain(row.text("认可")));
        if (accepted == null) {
            row.expect("认可", "规范/识别");
        } else if (PlainText.plain(title(row)).length() < 2) {
            row.expect("标题", "部分的标题，至少两个字");
        } else if (choices.add(local, about(row), accepted, row.place("认可"))) {
            changes.add(new Change(row, title(row), accepted));
        }
    }

    /** The formats with all titles; one that cannot be taken is told and left out. */
    Catalogue over(Catalogue catalogue) {
        Catalogue changed = catalogue;
        for (Change change : changes) {
            changed = over(changed, change);
        }
        return changed;
    }

    private Catalogue over(Catalogue catalogue, Change change) {
        List<Template> formats = catalogue.templates().stream().filter(t -> named(t, change.row().text("格式"))).toList();
        if (formats.isEmpty()) {
            change.row().expect("格式", catalogue.templates().stream().map(Template::id).collect(Collectors.joining("/")) + "/全部");
            return catalogue;
        }
        Catalogue changed = catalogue;
        boolean found = false;
        boolean more = false;
        for (Template format : formats) {
            Optional<SectionSpec> part = part(format, change.row().text("部分"));
            found |= part.isPresent();
            more |= part.isPresent() && !part.get().has(change.title(), change.accepted());
            changed = part.isPresent() ? over(changed, format.id(), part.get().key(), change) : changed;
        }
        if (!found) {
            change.row().expect("部分", "第一部分至第" + Numeral.print(parts(formats)) + "部分，或部分的规范标题");
        }
        if (found && !more) {
            notes.add(new Problem(change.row().place("标题"), null, null, "“" + change.title() + "”已是这个部分" + (change.accepted() ? "规范" : "识别") + "的标题，这一行不起作用"));
        }
        return changed;
    }

    private static int parts(List<Template> formats) {
        return formats.stream().mapToInt(f -> f.sections().size()).max().orElse(1);
    }

    private static Catalogue over(Catalogue catalogue, String format, String part, Change change) {
        try {
            return catalogue.withTitle(format, part, change.title(), change.accepted());
        } catch (IllegalArgumentException e) {
            change.row().report("标题", e.getMessage());
            return catalogue;
        }
    }

    /** {@code 2021}, {@code 2021年格式}, {@code 2019、2021}; blank for all. */
    private static boolean named(Template format, String typed) {
        String plain = CellText.plain(typed);
        return ALL.matcher(plain).matches() || List.of(plain.replaceAll("年|格式|版", "").split("[、,/和]")).contains(format.id());
    }

    private static Optional<SectionSpec> part(Template format, String typed) {
        String plain = CellText.plain(typed);
        Matcher numbered = PART.matcher(plain);
        int number = numbered.matches() ? Numeral.parse(numbered.group(1)).intValue() : 0;
        return format.sections().stream().filter(s -> s.number() == number
                || PlainText.plain(s.title()).equals(PlainText.plain(typed))).findFirst();
    }
}
