package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;
import nianshen.text.Han;
import nianshen.words.WordList;

/**
 * Words said twice in a row (进行进行), twice in one enumeration (培训、督查、培训), marks set twice, and long sentences that the
 * report has already said.
 */
final class Repetitions implements Finder {

    private static final int LONG = 20;
    private static final int SHORT = 2;
    /** Characters of the longest word that is looked for, which may be two each. */
    private static final int LONGEST = 16;
    private static final Pattern TWICE = Pattern.compile("([" + Han.CHARACTER + "]{2,8})\\1");
    private static final Pattern MARKS = Pattern.compile("([，、；：])[，、；：。]|。[，、；：]|(?<!。)。。(?!。)");
    private static final int ITEM_LENGTH = 20;
    private static final String ITEM = "[" + Han.CHARACTER + "“”《》]{2," + ITEM_LENGTH + "}";
    private static final Pattern LISTED = Pattern.compile(ITEM + "(?:、" + ITEM + "){2,}");
    private final WordList undoubled;
    private final WordList repeatable;

    /**
     * @param undoubled  words of two characters that are never rightly said twice; any other may end one phrase and begin the next
     * @param repeatable longer ones that may
     */
    Repetitions(WordList undoubled, WordList repeatable) {
        this.undoubled = undoubled;
        this.repeatable = repeatable;
    }

    @Override
    public List<Found> in(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Sentence sentence : sentences) {
            words(sentence, found);
            MARKS.matcher(sentence.plain()).results().forEach(m -> found.add(found(m, sentence)));
            enumerations(sentence, found);
            if (sentence.plain().length() >= LONG && !sentence.passage().heading() && !said.add(sentence.plain())) {
                found.add(new Found(Spot.AGAIN, sentence, 0, sentence.plain().length(), null));
            }
        }
        return found;
    }

    /** What has no mark in it is no sentence, but may be the rest of a table. */
    private void words(Sentence sentence, List<Found> found) {
        if (!sayTwice(sentence.plain().toCharArray()) || sentence.plain().chars().noneMatch(c -> "，。；：、".indexOf(c) >= 0)) {
            return;
        }
        TWICE.matcher(sentence.plain()).results().filter(m -> m.group(1).length() > SHORT ? !repeatable.is(m.group()) : undoubled.is(m.group(1)))
                .forEach(m -> found.add(found(m, sentence)));
    }

    /** Whether anything as long as a word stands twice in a row; an expression takes far longer to find that mostly nothing does. */
    private static boolean sayTwice(char[] plain) {
        for (int word = SHORT; word <= LONGEST; word++) {
            int same = 0;
            for (int i = 0; i + word < plain.length; i++) {
                same = plain[i] == plain[i + word] ? same + 1 : 0;
                if (same == word) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Found found(MatchResult match, Sentence sentence) {
        return new Found(Spot.REPEATED, sentence, match.start(), match.end(), null);
    }

    /** The first and the last item may have words of the sentence around them: only whole items are compared, so none is said twice by chance. */
    private static void enumerations(Sentence sentence, List<Found> found) {
        String plain = sentence.plain();
        int mark = plain.indexOf('、');
        if (mark < 0 || plain.indexOf('、', mark + 1) < 0) {
            return;
        }
        // the first item ends on the first mark; its characters may be two each
        Matcher list = LISTED.matcher(plain).region(Math.max(0, mark - 2 * ITEM_LENGTH), plain.length());
        while (list.find()) {
            Set<String> items = new HashSet<>();
            int from = list.start();
            for (String item : list.group().split("、")) {
                if (!items.add(item)) {
                    found.add(new Found(Spot.REPEATED, sentence, from, from + item.length(), null));
                }
                from += item.length() + 1;
            }
        }
    }
}
