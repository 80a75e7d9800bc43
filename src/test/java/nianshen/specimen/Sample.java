package nianshen.specimen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sample report written by hand ({@code src/test/resources/nianshen/samples}). A line {@code 名: 值} a setting, then
 * {@code 数 行.列 值} a figure that is not 0 (sums are made), then the text behind {@code 正文}: {@code #} title,
 * {@code ##} part, {@code ###} subhead, {@code >} signature, {@code @表2} a table; {@code 改} sets a cell as printed.
 */
final class Sample {
    private final Map<String, String> settings = new HashMap<>();
    private final TreeMap<String, BigDecimal> values = new TreeMap<>();
    private final Map<String, String> printed = new TreeMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Format format;

    private Sample(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int text = lines.indexOf("正文");
        lines.subList(0, text).forEach(this::setting);
        format = Format.of(Integer.parseInt(settings.get("年度")));
        sums();
        lines.subList(text + 1, lines.size()).stream().filter(l -> !l.isBlank()).forEach(this::item);
    }

    /** Reads a sample, its planted faults in place. */
    static Specimen read(Path file) throws IOException {
        Sample sample = new Sample(file);
        Specimen specimen = sample.specimen();
        for (String fault : sample.settings.getOrDefault("预置", "").split(";")) {
            specimen = fault.isBlank() ? specimen : Fault.named(fault.strip()).plant().apply(specimen, new Random(1));
        }
        for (Map.Entry<String, String> cell : sample.printed.entrySet()) {
            specimen = specimen.redrawn(cell.getKey().substring(0, 1),
                    g -> g.saying(cell.getKey().substring(2), cell.getValue()));
        }
        return specimen;
    }

    /** The form in which it is to be written ({@code 形式}). */
    static Print print(Path file) throws IOException {
        String name = Files.readAllLines(file).stream().filter(l -> l.startsWith("形式:")).findFirst().orElseThrow()
                .substring(3).strip();
        return Print.all().stream().filter(p -> p.name().equals(name)).findFirst().orElse(Office.DOC);
    }

    private void setting(String line) {
        String[] words = line.strip().split("[ :]+", 3);
        switch (words[0]) {
            case "", "#" -> {
            }
            case "数" -> values.put(key(words[1]), new BigDecimal(words[2]));
            case "改" -> printed.put(key(words[1]), words[2]);
            default -> settings.put(words[0], line.substring(line.indexOf(':') + 1).strip());
        }
    }

    /** A key of table 3 may be written without its number. */
    private static String key(String word) {
        return Character.isDigit(word.charAt(0)) ? word : "3." + word;
    }

    private void sums() {
        for (Grid grid : format.grids()) {
            grid.slots().stream().filter(s -> s.key() != null).forEach(
                    s -> values.putIfAbsent(grid.number() + "." + s.key(), BigDecimal.ZERO));
        }
        for (String column : Balance.APPLICANTS) {
            BigDecimal results = sum(Balance.leaves(format).stream().map(r -> "3." + r + "." + column).toList());
            values.put("3.total." + column, results);
            values.put("3.new." + column, results.add(values.get("3.carriedOut." + column))
                    .subtract(values.get("3.carriedIn." + column)));
        }
        List<String> rows = new ArrayList<>(Balance.leaves(format));
        rows.addAll(List.of("new", "carriedIn", "total", "carriedOut"));
        rows.forEach(r -> values.put("3." + r + ".total",
                sum(Balance.APPLICANTS.stream().map(c -> "3." + r + "." + c).toList())));
        for (String way : List.of("review", "direct", "afterReview")) {
            values.put("4.value." + way + ".total", sum(List.of("maintained", "corrected", "other", "pending").stream()
                    .map(e -> "4.value." + way + "." + e).toList()));
        }
    }

    private BigDecimal sum(List<String> keys) {
        return keys.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void item(String line) {
        String text = line.replaceFirst("^[#>]+\\s*", "");
        if (line.startsWith("@表")) {
            items.add(format.grid(line.substring(2)));
        } else if (line.startsWith("###")) {
            items.add(new Text("subhead", Text.Kind.SUBHEAD, text));
        } else if (line.startsWith("##")) {
            items.add(new Text("part", Text.Kind.HEAD, text));
        } else if (line.startsWith("#")) {
            items.add(new Text("title", Text.Kind.TITLE, text));
        } else {
            items.add(new Text("body", line.startsWith(">") ? Text.Kind.SIGNATURE : Text.Kind.BODY, text));
        }
    }

    private Specimen specimen() {
        int year = Integer.parseInt(settings.get("年度"));
        Issuer issuer = new Issuer(settings.get("机关"), settings.get("类型"), "county", "云泽县", "", "云泽县", "",
                List.of(), false);
        return new Specimen(settings.get("文件"), issuer, year, format, new Figures(values), new TreeMap<>(), items,
                LocalDate.parse(settings.get("公布")), Set.of());
    }
}
