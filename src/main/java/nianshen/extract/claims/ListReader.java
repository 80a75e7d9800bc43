package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.ListItem;
import nianshen.text.Numeral;

/** Finds the items of the lists of one part, sentence by sentence: numbers of one kind that follow each other from 1. */
final class ListReader {

    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[。；，：！]))(?:(?<said>[一二三四五六七八九十]{1,2})(?:是|则)|（(?<sub>[一二三四五六七八九十]{1,3})）"
            + "|[(（](?<round>\\d{1,2})[)）]|(?<item>\\d{1,2})[.．、)）](?!\\d)|(?<ring>[①-⑩])|第(?<nth>[一二三四五六七八九十])[，、])");
    private static final List<String> KINDS = List.of("said", "sub", "round", "item", "ring", "nth");

    private final List<Fact> found = new ArrayList<>();
    private final String part;
    private String matter;
    /** How the items of the list are numbered; null before its first one. */
    private String kind;
    private int last;
    /** Whether numbers have begun anew, so that what follows is no item of the list. */
    private boolean ended;

    ListReader(String part) {
        this.part = part;
    }

    /** The items found so far. */
    List<Fact> found() {
        return found;
    }

    /** From here on the lists are of this; null where it is not known what they are of. */
    void of(String announced) {
        if (announced == null || !announced.equals(matter)) {
            kind = null;
            last = 0;
            ended = false;
        }
        matter = announced;
    }

    /**
     * What announces the list that begins in the sentence: the words before it, of this sentence or the one before; null
     * where none begins.
     */
    String lead(Sentence sentence, String before) {
        Matcher number = NUMBER.matcher(sentence.plain());
        boolean begins = number.find() && (kind == null || kind.equals(own(number))) && value(number.group(own(number))) == 1;
        if (!begins) {
            return null;
        }
        return number.start() > 0 ? sentence.plain().substring(0, number.start()) : before;
    }

    /** The items that begin in the sentence. */
    void read(Sentence sentence) {
        String plain = sentence.plain();
        Matcher number = NUMBER.matcher(plain);
        List<Integer> begins = new ArrayList<>();
        while (number.find()) {
            if (next(number)) {
                begins.add(number.start());
            }
        }
        for (int i = 0; i < begins.size(); i++) {
            item(sentence, begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : plain.length(), last - begins.size() + i + 1);
        }
    }

    /** Whether a number goes on with the list, or begins it. */
    private boolean next(Matcher number) {
        String own = own(number);
        ended |= own.equals(kind) && value(number.group(own)) == 1;
        if (matter == null || ended || kind != null && !kind.equals(own) || value(number.group(own)) != last + 1) {
            return false;
        }
        kind = own;
        last++;
        return true;
    }

    private static String own(Matcher number) {
        return KINDS.stream().filter(k -> number.group(k) != null).findFirst().orElseThrow();
    }

    private static int value(String numeral) {
        char first = numeral.charAt(0);
        return first >= '①' && first <= '⑩' ? first - '①' + 1 : Numeral.parse(numeral).intValue();
    }

    private void item(Sentence sentence, int from, int to, int number) {
        int start = sentence.from() + from;
        found.add(new ListItem(part, matter, number, sentence.passage().printed(start, sentence.from() + to),
                sentence.passage().span(start, sentence.from() + to)));
    }
}
