package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;
import nianshen.text.PersonalNumbers;
import nianshen.words.WordList;

/** Numbers of identity cards and bank cards, and mobile numbers beside a person's name. */
final class PersonalData implements Finder {

    private static final Map<PersonalNumbers, String> ALONE = Map.of(PersonalNumbers.IDENTITY, Spot.IDENTITY, PersonalNumbers.CARD, Spot.CARD);
    private static final int REACH = 16;
    /** Longest given name. */
    private static final int GIVEN = 2;
    /** What may stand between a name and its number. */
    private static final String BETWEEN = "[）)]?(?:同志|先生|女士)?[（(：:，,、\\s]*(?:(?:联系)?(?:电话|手机)(?:号码)?|联系方式)?[为是]?[：:\\s]*$";
    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|[^\\p{IsHan}]|联系人|负责人|经办人|姓名)[：:]?(\\p{IsHan}{2,4}?)" + BETWEEN);
    private static final Pattern NAME_BEHIND = Pattern.compile("^[（(，,\\s]*(?:联系人[：:]?)?(\\p{IsHan}{2,4})(?:[）)，。、；\\s]|$)");
    private final WordList surnames;
    private final WordList noNames;
    private final WordList owners;

    /**
     * @param noNames words that begin like a name
     * @param owners  words before a number that is no person's
     */
    PersonalData(WordList surnames, WordList noNames, WordList owners) {
        this.surnames = surnames;
        this.noNames = noNames;
        this.owners = owners;
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
        return person(NAME_BEFORE, before(printed, number)) || person(NAME_BEHIND, behind);
    }

    private boolean person(Pattern pattern, String around) {
        return pattern.matcher(around).results().map(m -> m.group(1)).anyMatch(n -> !noNames.in(n)
                && surnames.first(n).filter(s -> s.start() == 0 && n.length() - s.end() <= GIVEN).isPresent());
    }

    private static String before(String printed, MatchResult number) {
        return printed.substring(Math.max(0, number.start() - REACH), number.start());
    }

    /** The number in plain characters of the sentence: without the white space and the like that is printed in it. */
    private static Found found(Sentence sentence, MatchResult number, String kind) {
        int from = nianshen.text.PlainText.plain(sentence.quote().substring(0, number.start())).length();
        int to = nianshen.text.PlainText.plain(sentence.quote().substring(0, number.end())).length();
        return new Found(kind, sentence, Math.min(from, sentence.plain().length() - 1), Math.min(to, sentence.plain().length()), null);
    }
}
