package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;
import nianshen.text.PersonalNumbers;
import nianshen.text.PlainText;
import nianshen.words.WordList;

/** Numbers of identity cards and bank cards, and mobile numbers beside a person's name. */
final class PersonalData implements Finder {

    private static final Map<PersonalNumbers, String> ALONE = Map.of(PersonalNumbers.IDENTITY, Spot.IDENTITY, PersonalNumbers.CARD, Spot.CARD);
    private static final int REACH = 16;
    /** Longest given name. */
    private static final int GIVEN = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final Pattern NAME_LAST = Pattern.compile("\\p{IsHan}{2,4}$");
    private static final Pattern NAME_FIRST = Pattern.compile("^\\p{IsHan}{2,4}(?=[）)，。、；\\s]|$)");
    private static final Pattern MARKS_LAST = Pattern.compile("[）)（(：:，,、\\s]+$");
    private static final Pattern MARKS_FIRST = Pattern.compile("^[（(，,：:\\s]+");
    private final WordList surnames;
    private final WordList noNames;
    private final WordList owners;
    private final WordList leads;

    /**
     * @param noNames words that begin like a name
     * @param owners  words before a number that is no person's
     * @param leads   what stands around a name beside a number
     */
    PersonalData(WordList surnames, WordList noNames, WordList owners, WordList leads) {
        this.surnames = surnames;
        this.noNames = noNames;
        this.owners = owners;
        this.leads = leads;
    }

    @Override
    public List<Found> in(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.plain().codePoints().filter(Character::isDigit).limit(11).count() > 10) {
                numbers(sentence, found);
            }
        }
        return found;
    }

    private void numbers(Sentence sentence, List<Found> found) {
        String printed = sentence.quote();
        ALONE.forEach((kind, name) -> kind.in(printed).stream().filter(m -> !owners.in(before(printed, m))).forEach(m -> found.add(found(sentence, m, name))));
        PersonalNumbers.MOBILE.in(printed).stream().filter(m -> named(printed, m)).forEach(m -> found.add(found(sentence, m, Spot.MOBILE)));
    }

    private boolean named(String printed, MatchResult number) {
        String behind = printed.substring(number.end(), Math.min(printed.length(), number.end() + REACH));
        return nameBefore(before(printed, number)) || nameBehind(behind);
    }

    /** 联系人：张三，电话：; 张三同志; a name of two letters that opens a clause. */
    private boolean nameBefore(String text) {
        String rest = cut(MARKS_LAST, text);
        for (Optional<WordList.Hit> lead = leads.ending(rest); lead.isPresent(); lead = leads.ending(rest)) {
            rest = cut(MARKS_LAST, rest.substring(0, lead.get().start()));
        }
        String left = rest;
        return IntStream.rangeClosed(SHORTEST, LONGEST).mapToObj(n -> left.length() - n).anyMatch(at -> at >= 0
                && NAME_LAST.matcher(left.substring(at)).matches() && opens(left.substring(0, at)) && person(left.substring(at)));
    }

    private boolean opens(String before) {
        return before.isEmpty() || !before.matches("(?s).*\\p{IsHan}") || leads.ending(before).isPresent();
    }

    /** （张三）; （联系人：张三）. */
    private boolean nameBehind(String text) {
        String rest = cut(MARKS_FIRST, text);
        Optional<WordList.Hit> lead = leads.first(rest).filter(h -> h.start() == 0);
        Matcher name = NAME_FIRST.matcher(lead.isPresent() ? cut(MARKS_FIRST, rest.substring(lead.get().end())) : rest);
        return name.find() && person(name.group());
    }

    private static String cut(Pattern marks, String text) {
        return marks.matcher(text).replaceFirst("");
    }

    private boolean person(String name) {
        return !noNames.in(name) && surnames.first(name).filter(s -> s.start() == 0 && name.length() - s.end() <= GIVEN).isPresent();
    }

    private static String before(String printed, MatchResult number) {
        return printed.substring(Math.max(0, number.start() - REACH), number.start());
    }

    /** The number in plain characters of the sentence: without the white space and the like that is printed in it. */
    private static Found found(Sentence sentence, MatchResult number, String kind) {
        int from = PlainText.plain(sentence.quote().substring(0, number.start())).length();
        int to = PlainText.plain(sentence.quote().substring(0, number.end())).length();
        return new Found(kind, sentence, Math.min(from, sentence.plain().length() - 1), Math.min(to, sentence.plain().length()), null);
    }
}
