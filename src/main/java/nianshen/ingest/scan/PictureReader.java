package nianshen.ingest.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Seen;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** Reads reports that are picture files, a page each. A page in which nothing is recognised is told as missing. */
public final class PictureReader implements Reader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    /** Numbers of pages reach no farther than so many times the pages there are. */
    private static final int MOST_APART = 3;

    @Override
    public boolean accepts(byte[] bytes) {
        return PictureFile.is(bytes);
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        Recogniser recogniser = Recognisers.present()
                .orElseThrow(() -> Refusals.picturesOnly(Refusals.WHOLE, "这是图片文件，没有可以读取的文字"));
        List<Page> pages = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        try {
            PictureFile.visit(source.bytes(), (picture, number, all) -> {
                Page page = PageScan.read(picture, number, PictureFile.width(picture), recogniser, () -> source.progress().read(number, all),
                        source.confirmed());
                pages.add(page);
                String place = "第" + number + "页";
                flaws.addAll(Seen.flaws(page, place));
                if (!page.hasText() && !PageScan.isBlank(picture)) {
                    flaws.add(Flaw.lost(place + "的图片中没有识别出文字，请核对原件", page.whole()));
                }
            });
        } catch (IOException e) {
            throw Refusals.damaged("图片", "第" + (pages.size() + 1) + "页无法读取");
        }
        flaws.addAll(together(PictureFile.names(source.bytes())));
        if (pages.stream().noneMatch(Page::hasText)) {
            throw Refusals.picturesOnly(Refusals.WHOLE, "图片中没有识别出文字");
        }
        return new Document(Form.PICTURE, Map.of(), Layout.blocks(pages), flaws);
    }

    /** Which pictures were taken for one report: by their names alone, which a person may know better; and which one there is not. */
    static List<Flaw> together(List<String> names) {
        if (names.size() < 2) {
            return List.of();
        }
        Flaw together = Flaw.recognised(
                "这份报告由" + names.size() + "张图片依次合成：" + String.join("、", names) + "；如果其中有别的报告，请把各报告的图片分别放在各自的文件夹中", null);
        String missing = missing(names);
        return missing.isEmpty() ? List.of(together) : List.of(together, Flaw.lost("图片的编号不连续，没有第" + missing + "张，可能缺页，请核对原件", null));
    }

    /** Numbers of pages that no name has, where the names are numbered as pages are; a camera counts on from one report to the next. */
    private static String missing(List<String> names) {
        List<List<Integer>> numbers = names.stream().map(n -> NUMBER.matcher(n).results().map(r -> Integer.parseInt(r.group())).toList()).toList();
        int least = numbers.stream().mapToInt(List::size).min().orElse(0);
        for (int i = 0; i < least; i++) {
            int at = i;
            TreeSet<Integer> pages = numbers.stream().map(n -> n.get(at)).collect(Collectors.toCollection(TreeSet::new));
            if (pages.size() == names.size() && pages.first() <= 2 && pages.last() <= MOST_APART * names.size()) {
                return IntStream.range(Math.min(1, pages.first()), pages.last()).filter(n -> !pages.contains(n)).mapToObj(String::valueOf).collect(Collectors.joining("、"));
            }
        }
        return "";
    }
}
