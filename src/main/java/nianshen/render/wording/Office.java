package nianshen.render.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.files.DataFile;

/**
 * The office that sends the letters, from {@code rules/letters/office.json}.
 *
 * @param mark         the red mark at the head of the letter (发文机关标志)
 * @param issuer       who signs (落款)
 * @param self         how it calls itself in the text
 * @param number       pattern of the document number with {@code {year}} and {@code {seq}}
 * @param firstNumber  serial number of the run's first letter; 0 leaves it open
 * @param date         date of the letters as {@code yyyy-mm-dd}; empty for the day they are made
 * @param titles       title patterns by kind of letter, {@code |} where a line may end
 * @param circularTitle title pattern of the circular
 * @param smallPrint   whether annexes tell, in small print, the ids of rules and the program, pack and file
 * @param inOrder      whether reports in order get a letter each, none, or one together: 发函, 不发函, 合并一函
 * @param you          forms of address by the ending of the agency's name
 */
public record Office(String mark, String issuer, String self, String number, int firstNumber, String date,
        Deadlines deadlines, Contact contact, Map<String, String> titles, String circularTitle,
        boolean smallPrint, String inOrder, Map<String, String> you) {

    private static final String FILE = LetterFile.OFFICE.path();
    private static final String LETTER = "发函";
    private static final String TOGETHER = "合并一函";
    private static final Set<String> IN_ORDER = Set.of(LETTER, TOGETHER, "不发函");
    /** A letter that gives more than a quarter of a year was not meant so. */
    private static final int LONGEST = 60;
    /** Days from the making of a letter within which its date may have been set by hand. */
    private static final int FAR = 60;
    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)\\}");

    /** One address, or several with a mark between. */
    private static final Pattern EMAIL = Pattern.compile("(?:[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)+(?:\\s*[、，,；;/\\s]\\s*(?=\\S)|$))+");

    /** Endings of names are compared without blanks around them. */
    public Office {
        you = you.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().strip(), Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
    }

    /** Deadlines in working days. */
    public record Deadlines(int serious, int general, int objection, int resubmit) {

        private Map<String, Integer> all() {
            return Map.of("serious", serious, "general", general, "objection", objection, "resubmit", resubmit);
        }
    }

    /** Whom to ask. */
    record Contact(String person, String phone, String email, String address) {
    }

    /**
     * Reads and checks the file.
     *
     * @throws nianshen.render.files.LetterException where it is broken or lacks an entry
     */
    public static Office read(PackFiles files) {
        Office office = DataFile.json(files, FILE, Office.class);
        if (!office.titles.keySet().equals(Set.of("opinion", "notice", "resubmit"))) {
            throw DataFile.at(files, FILE, "titles", "“titles”应有 opinion、notice、resubmit 三项，实有 " + String.join("、", new TreeSet<>(office.titles.keySet())));
        }
        if (!IN_ORDER.contains(office.inOrder)) {
            throw DataFile.at(files, FILE, "inOrder", "“inOrder”应为 发函、不发函 或 合并一函，实为“" + office.inOrder + "”");
        }
        if (!office.you.containsKey("other")) {
            throw DataFile.at(files, FILE, "you", "“you”应有 other 一项");
        }
        filled(files, office.titles, "标题");
        filled(files, Map.of("circularTitle", office.circularTitle), "标题");
        filled(files, office.you, "称谓");
        arguments(files, "number", office.number, Set.of("year", "seq"));
        if (!office.number.isBlank() && !office.number.contains("{seq}")) {
            throw DataFile.at(files, FILE, "number", "“number”中没有“{seq}”，各函的文号会是同一个；要手工填写顺序号的，写上“{seq}”，并把“firstNumber”填 0");
        }
        office.titles.forEach((kind, title) -> arguments(files, kind, title, Set.of("agency", "year")));
        arguments(files, "circularTitle", office.circularTitle, Set.of("year"));
        office.deadlines.all().entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(d -> d.getValue() < 1 || d.getValue() > LONGEST)
                .findFirst().ifPresent(d -> {
                    throw DataFile.at(files, FILE, d.getKey(), "“" + d.getKey() + "”应为 1～" + LONGEST + " 个工作日，实为 " + d.getValue());
                });
        String email = office.contact.email.strip();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw DataFile.at(files, FILE, "email", "“email”应为电子邮箱，@ 前后都要写，不能有全角符号，实为“" + office.contact.email + "”");
        }
        if (office.firstNumber < 0) {
            throw DataFile.at(files, FILE, "firstNumber", "“firstNumber”应为本批第一件的顺序号，留空待编填 0，实为 " + office.firstNumber);
        }
        try {
            office.dated(LocalDate.EPOCH);
        } catch (DateTimeParseException e) {
            throw DataFile.at(files, FILE, "date", "“date”应为空或形如 2025-02-10 的日期，实为“" + office.date + "”");
        }
        return office;
    }

    /** Without a title or a form of address no letter can be sent; and an ending of no letters would be every name's. */
    private static void filled(PackFiles files, Map<String, String> items, String what) {
        items.forEach((item, text) -> {
            if (item.isBlank() || text.isBlank()) {
                throw DataFile.at(files, FILE, item, item.isBlank() ? "“”应为单位名称的结尾，如“局”，实为空" : "“" + item + "”的" + what + "是空的，函件没有" + what + "无法发出");
            }
        });
    }

    /**
     * What letters say of it and what it leaves blank; and a day on all letters that is far from the one they are made on.
     *
     * @param made the day
     */
    public List<Problem> notes(PackFiles files, LocalDate made) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("mark", mark);
        said.put("issuer", issuer);
        said.put("self", self);
        said.put("person", contact.person);
        said.put("phone", contact.phone);
        said.put("email", contact.email);
        Stream<String> blank = said.entrySet().stream().filter(e -> e.getValue().isBlank()).map(Map.Entry::getKey);
        Stream<Problem> far = Math.abs(ChronoUnit.DAYS.between(made, dated(made))) <= FAR ? Stream.empty()
                : Stream.of(note(files, "date", "“date”为" + date.strip() + "，离今天较远，以后每一批函件都会写这一天；不要这样的，请留空"));
        return Stream.concat(blank.map(item -> note(files, item, "“" + item + "”没有填写，函件上这一处会是空白")), far).toList();
    }

    private static Problem note(PackFiles files, String item, String message) {
        return new Problem(FILE, files.lineOf(FILE, '"' + item + '"'), null, message);
    }

    /** A pattern may only hold the places that are filled. */
    private static void arguments(PackFiles files, String item, String pattern, Set<String> known) {
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            if (!known.contains(argument.group(1))) {
                throw DataFile.at(files, FILE, item, "“" + item + "”中的“" + argument.group() + "”没有内容可填，可用的有 "
                        + known.stream().sorted().map(k -> "{" + k + "}").collect(Collectors.joining("、")));
            }
        }
    }

    /** Whether each report in order gets a letter. */
    public boolean lettersInOrder() {
        return inOrder.equals(LETTER);
    }

    /** Whether the reports in order get one letter together. */
    public boolean togetherInOrder() {
        return inOrder.equals(TOGETHER);
    }

    /** The date of a letter made on a day. */
    public LocalDate dated(LocalDate made) {
        return date.isBlank() ? made : LocalDate.parse(date.strip());
    }

    /** The document number of the n-th letter of a run; n = 0 leaves a gap to be filled in by hand. */
    public String number(int year, int n) {
        String serial = n == 0 || firstNumber == 0 ? "\u3000\u3000" : String.valueOf(firstNumber + n - 1);
        return number.replace("{year}", String.valueOf(year)).replace("{seq}", serial);
    }

    /** How the letter addresses an agency ("你局"); the government whose office writes the letter is no stranger to it. */
    public String you(String agency) {
        if (agency != null && !agency.isEmpty() && issuer.length() > agency.length() && issuer.startsWith(agency)) {
            return you.getOrDefault("own", you.get("other"));
        }
        return you.entrySet().stream().filter(e -> agency != null && agency.endsWith(e.getKey()))
                .max(Comparator.comparing(e -> e.getKey().length())).map(Map.Entry::getValue)
                .orElse(you.get("other"));
    }
}
