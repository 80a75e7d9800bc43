package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.Flaw;

/** Holds the numbers printed at the feet of pages against their order: where they do not follow each other a page is missing or misplaced. */
public final class PageNumbers {

    /** The share of the page's height at its foot where they stand. */
    private static final double FOOT = 0.14;
    /** Glyphs of a line stand no farther apart from its base, in font sizes. */
    private static final double LINE = 0.35;
    /** So many pages that have a number show that all should. */
    private static final int FEW = 2;
    private static final Pattern NUMBER = Pattern.compile("[-‐-―－﹣─━·•~～]*第?(\\d{1,3})[-‐-―－﹣─━·•~～页]*(?:[,，/]?共?(\\d{1,3})页?)?");

    /** @param index of the page, from 0 */
    private record Numbered(int index, int number) {

        int shift() {
            return number - index;
        }
    }

    private PageNumbers() {
    }

    /**
     * What they tell; pages read from pictures are not asked. What stands on a page out of order may belong to another report.
     *
     * @param form as a clerk calls it
     */
    public static List<Flaw> flaws(List<Page> pages, String form) {
        List<Numbered> numbers = new ArrayList<>();
        int due = 0;
        for (int i = 0; i < pages.size(); i++) {
            Matcher foot = NUMBER.matcher(pages.get(i).seen() == null ? text(foot(pages.get(i))) : "");
            if (foot.matches()) {
                numbers.add(new Numbered(i, Integer.parseInt(foot.group(1))));
                due = foot.group(2) == null ? due : Math.max(due, Integer.parseInt(foot.group(2)));
            }
        }
        boolean most = numbers.size() > 1 && 2 * numbers.size() >= pages.size();
        int usual = most ? usual(numbers) : 1;
        List<Numbered> odd = most ? numbers.stream().filter(n -> n.shift() != usual).toList() : List.of();
        if (odd.isEmpty() && usual <= 1 && due <= pages.size()) {
            return without(numbers, pages);
        }
        List<Flaw> flaws = new ArrayList<>(List.of(Flaw.lost(form + "各页的页码为" + numbers.stream().map(n -> String.valueOf(n.number())).collect(Collectors.joining("、"))
                + (due > pages.size() ? "，共" + due + "页" : "") + "，实有" + pages.size() + "页，可能缺页、页序有误或混入了别的文件，请核对原件", null)));
        odd.forEach(n -> flaws.add(Flaw.unsure("第" + (n.index() + 1) + "页的页码是" + n.number() + "，与其他页不接，请核对原件", pages.get(n.index()).whole())));
        return flaws;
    }

    /** A page without a number behind pages that all have one: they are drawn last, so that what else stands at its end may be lost as well. */
    private static List<Flaw> without(List<Numbered> numbers, List<Page> pages) {
        List<Integer> numbered = numbers.stream().map(Numbered::index).toList();
        List<Integer> bare = IntStream.range(1, pages.size()).filter(i -> !numbered.contains(i) && pages.get(i).seen() == null && pages.get(i).hasText()).boxed().toList();
        return bare.size() != 1 || numbered.size() < FEW || !numbered.contains(bare.get(0) - 1) ? List.of()
                : List.of(Flaw.lost("第" + (bare.get(0) + 1) + "页没有页码，其他页都有，页末的内容可能没有读出，请核对原件", pages.get(bare.get(0)).whole()));
    }

    /** By how much most numbers differ from the place of their page among all; of several the first. */
    private static int usual(List<Numbered> numbers) {
        Map<Integer, Long> shifts = numbers.stream().collect(Collectors.groupingBy(Numbered::shift, LinkedHashMap::new, Collectors.counting()));
        return shifts.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey).orElse(1);
    }

    /** The characters of the number at the foot of a page; none where it has none. */
    static List<Glyph> numberOf(Page page) {
        List<Glyph> line = foot(page);
        return NUMBER.matcher(text(line)).matches() ? line : List.of();
    }

    private static String text(List<Glyph> line) {
        return line.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** The lowest line of a page, if it stands at its foot. */
    private static List<Glyph> foot(Page page) {
        double zone = (1 - FOOT) * page.height();
        Glyph lowest = null;
        for (Glyph glyph : page.glyphs()) {
            if (glyph.base() > zone && !glyph.blank() && (lowest == null || glyph.base() > lowest.base())) {
                lowest = glyph;
            }
        }
        return lowest == null ? List.of() : line(page, lowest);
    }

    private static List<Glyph> line(Page page, Glyph of) {
        List<Glyph> line = new ArrayList<>(page.glyphs().stream().filter(g -> !g.blank() && Math.abs(g.base() - of.base()) <= LINE * of.size()).toList());
        line.sort((one, other) -> Double.compare(one.box().left(), other.box().left()));
        return line;
    }
}
