package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.doc.Paragraph;
import nianshen.text.PlainText;
import nianshen.words.WordList;

/** Takes a page apart that stands on one line: at the headings of the parts, and at the subheads. */
final class Unfolding {

    private static final int SIGNATURE = 40;
    private static final int SHORTEST = 120;
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|(?<![\\d.])\\d{1,2}[、.](?!\\d)");
    private static final int SUBHEAD = 20;
    private static final Pattern TAIL = Pattern.compile("^(?:情况|方面)?(?:（(?![一二三四五六七八九十\\d]{1,2}）)[^）]{0,4}）)?[。：]?");

    private static final Pattern MARK = Pattern.compile("[，。；：《]");

    private final PartTitles known;
    private final List<String> titles;
    private final Genres genres;

    Unfolding(PartTitles titles, Genres genres) {
        this.known = titles;
        this.titles = titles.all();
        this.genres = genres;
    }

    /** The paragraphs with such ones taken apart. */
    List<Paragraph> of(List<Paragraph> paragraphs) {
        List<Paragraph> unfolded = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (folded(paragraph)) {
                unfolded.addAll(split(paragraph));
            } else {
                unfolded.add(paragraph);
            }
        }
        return unfolded.isEmpty() ? unfolded : withSignatureApart(unfolded);
    }

    /** A signature that runs on behind the last sentence is parted from it: the name behind the end mark, the date. */
    private static List<Paragraph> withSignatureApart(List<Paragraph> paragraphs) {
        int end = paragraphs.size() - 1;
        Paragraph last = paragraphs.get(end);
        PlainText text = PlainText.of(last.text());
        String plain = text.text();
        int date = Dates.lastAtEnd(plain);
        if (date <= 0) {
            return paragraphs;
        }
        int name = plain.lastIndexOf('。', date) + 1;
        List<Paragraph> apart = new ArrayList<>(paragraphs.subList(0, end));
        int from = 0;
        for (int cut : name > 0 && date - name <= SIGNATURE ? new int[] {name, date} : new int[] {date}) {
            if (text.rawStart(cut) > from) {
                apart.add(ProseReader.piece(last, from, text.rawStart(cut)));
                from = text.rawStart(cut);
            }
        }
        apart.add(ProseReader.piece(last, from, last.text().length()));
        return apart;
    }

    private boolean folded(Paragraph paragraph) {
        return paragraph.text().length() > SHORTEST && cuts(PlainText.of(paragraph.text())).size() > 2;
    }

    /** Plain indexes at which a heading begins or ends. */
    private TreeSet<Integer> cuts(PlainText text) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) {
            titled(text, number.end()).or(() -> subhead(text, number.end())).ifPresent(end -> {
                cuts.add(number.start());
                cuts.add(end);
            });
        }
        cuts.remove(0);
        cuts.remove(text.text().length());
        if (!cuts.isEmpty()) {
            titleEnd(text).ifPresent(cuts::add);
        }
        return cuts;
    }

    /** Where a title of a part or aspect ends that begins there. */
    private Optional<Integer> titled(PlainText text, int from) {
        String rest = text.text().substring(from);
        return titles.stream().filter(rest::startsWith).findFirst().map(t -> {
            Matcher tail = TAIL.matcher(rest.substring(t.length()));
            return from + t.length() + (tail.find() ? tail.end() : 0);
        });
    }

    /** Where a subhead ends that begins there: short words up to white space, or up to an end mark if they name an aspect. */
    private Optional<Integer> subhead(PlainText text, int from) {
        int last = Math.min(text.text().length() - 1, from + SUBHEAD);
        return IntStream.rangeClosed(from + 1, last).filter(end -> "。：".indexOf(text.text().charAt(end)) >= 0
                || text.rawStart(end) > text.rawEnd(end)).boxed().findFirst()
                .filter(end -> named(text.text().substring(from, end), text.rawStart(end) > text.rawEnd(end)));
    }

    private boolean named(String words, boolean apart) {
        return !known.aspects(words).isEmpty() || apart && words.chars().allMatch(Character::isIdeographic);
    }

    /** Where the report's title ends with which the page begins, if white space parts it from the text. */
    private Optional<Integer> titleEnd(PlainText text) {
        Matcher mark = MARK.matcher(text.text());
        String head = mark.find() ? text.text().substring(0, mark.start()) : "";
        return genres.in(head).map(WordList.Hit::end).filter(end -> text.rawStart(end) > text.rawEnd(end));
    }

    private List<Paragraph> split(Paragraph paragraph) {
        PlainText text = PlainText.of(paragraph.text());
        List<Paragraph> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(text)) {
            pieces.add(ProseReader.piece(paragraph, from, text.rawStart(cut)));
            from = text.rawStart(cut);
        }
        pieces.add(ProseReader.piece(paragraph, from, paragraph.text().length()));
        return pieces;
    }
}
