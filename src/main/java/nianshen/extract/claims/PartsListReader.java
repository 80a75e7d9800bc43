package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.PartTitles;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.PartsList;
import nianshen.facts.Subject;
import nianshen.text.Numeral;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * The introduction's list of the report's parts ("本报告由…六部分组成"). The titles hold 、 and 和 themselves: so known ones are
 * taken whole, and what stands between them is an item of its own where it ends like one. A list of which it cannot be
 * told how many items it has, or that goes on (等), is not counted.
 */
public final class PartsListReader {

    private static final String NUMBER = "[一二三四五六七八九十\\d]{1,2}";
    private static final Pattern COUNT = Pattern.compile("(?<count>" + NUMBER + ")(?:个|大)?(?<noun>部分|方面|项|章)");
    private static final Pattern BETWEEN = Pattern.compile("(?:[、，；：]|以、|第?" + NUMBER + "(?:部分)?[）.]|（" + NUMBER + "）|" + NUMBER + "(?:是|、))+");
    private static final Pattern REST = Pattern.compile("(?:[、，；：等共计]|以、|一|总)*$");
    private static final int TITLES = 3;

    private final WordList itself;
    private final WordList ends;

    /** Reads by the words of a pack. */
    public PartsListReader(Lexicon lexicon) {
        this.itself = lexicon.list(ReadingList.REPORT_ITSELF);
        this.ends = lexicon.list(ReadingList.PART_ENDS);
    }

    /**
     * An item of the list as it stands there.
     *
     * @param known whether it is the title of a part
     */
    private record Item(String text, boolean known) {
    }

    /** The list, if there is one, and the coverage. */
    public List<Fact> read(Outline outline, PartTitles titles) {
        List<Fact> found = new ArrayList<>();
        outline.sentences().stream().filter(s -> s.section() <= 1 && itself.in(s.plain()))
                .flatMap(s -> list(s, outline, titles).stream()).findFirst().ifPresent(found::add);
        found.add(found.isEmpty() ? new Coverage(Subject.PARTS_LIST, Coverage.State.NONE, "引言没有列出各部分")
                : new Coverage(Subject.PARTS_LIST, Coverage.State.READ, null));
        return found;
    }

    private Optional<PartsList> list(Sentence sentence, Outline outline, PartTitles titles) {
        String plain = PartTitles.joined(sentence.plain());
        Matcher count = COUNT.matcher(plain);
        if (!count.find()) {
            return Optional.empty();
        }
        int first = first(plain, 0, titles);
        do {
            int end = count.start() > first ? count.start() : plain.length();
            List<Item> items = first < 0 ? List.of() : items(plain, first, end, titles);
            if (count.group("noun").equals("部分") || items.stream().filter(Item::known).count() >= TITLES) {
                int claimed = Numeral.parse(count.group("count")).intValue();
                boolean open = plain.startsWith("等", count.start() - 1) && items.size() < claimed;
                return Optional.of(list(sentence, claimed, open ? List.of() : items, outline, titles));
            }
        } while (count.find());
        return Optional.empty();
    }

    private PartsList list(Sentence sentence, int claimed, List<Item> items, Outline outline, PartTitles titles) {
        boolean counted = items.size() > 1 && (items.stream().allMatch(Item::known)
                || items.size() == claimed && items.stream().allMatch(i -> i.known() || whole(i.text())));
        List<String> parts = counted ? items.stream().map(Item::text).toList() : List.of();
        List<String> strangers = counted ? items.stream().filter(i -> !i.known() && !titles.resembled(i.text()) && !outline.headed(i.text()))
                .map(Item::text).toList() : List.of();
        return new PartsList(claimed, parts, strangers, sentence.quote(), sentence.span());
    }

    private boolean whole(String item) {
        return ends.ending(item).isPresent();
    }

    private List<Item> items(String plain, int from, int end, PartTitles titles) {
        List<Item> items = new ArrayList<>();
        int at = from;
        int last = -1;
        while (at < end) {
            Optional<String> title = titles.at(plain, at);
            int next = title.isPresent() ? at + title.get().length() : until(plain, at, end, titles);
            if (title.isPresent() && at > last) {
                items.add(new Item(title.get(), true));
            } else if (title.isEmpty()) {
                unknown(REST.matcher(plain.substring(at, next)).replaceFirst(""), items);
            }
            Matcher between = BETWEEN.matcher(plain).region(next, end);
            last = title.isPresent() ? next : -1;
            at = between.lookingAt() ? between.end() : next;
        }
        return items;
    }

    /** Parts at 、 what only together makes an item. */
    private void unknown(String words, List<Item> items) {
        StringBuilder item = new StringBuilder();
        for (String piece : words.split("(?<=[、，；])")) {
            item.append(piece);
            String text = REST.matcher(item).replaceFirst("");
            if (whole(text) || piece.matches(".*[，；]")) {
                items.add(new Item(text, false));
                item.setLength(0);
            }
        }
        if (!REST.matcher(item).replaceFirst("").isEmpty()) {
            items.add(new Item(item.toString(), false));
        }
    }

    /** Where the next known title begins behind a separator, or the end. */
    private static int until(String plain, int from, int end, PartTitles titles) {
        int next = first(plain, from + 1, titles);
        while (next > 0 && next < end && "、，；：".indexOf(plain.charAt(next - 1)) < 0 && !Character.isDigit(plain.charAt(next - 1))
                && plain.charAt(next - 1) != '.') {
            next = first(plain, next + 1, titles);
        }
        return next < 0 || next > end ? end : next;
    }

    private static int first(String plain, int from, PartTitles titles) {
        for (int i = from; i < plain.length(); i++) {
            if (titles.at(plain, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
