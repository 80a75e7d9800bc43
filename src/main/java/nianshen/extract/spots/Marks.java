package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;

/** Punctuation in another form than official documents have. */
final class Marks implements Finder {

    private static final String HALF = ",;:?!";
    private static final String AROUND = "《》“”〔〕〈〉";
    /** 政办发[2021]5号, （2021）5号: years of numbers of documents. */
    private static final Pattern NUMBER = Pattern.compile("(?<=\\p{IsHan})[\\[【（(](20\\d\\d)[\\]】）)](?=第?\\d{1,4}号)");
    /** 《关于印发<办法>的通知》, 《关于印发《办法》的通知》. */
    private static final Pattern TITLE = Pattern.compile("《[^《》<>]{1,60}(?:<([^《》<>]{2,60})>|《([^《》<>]{2,60})》)[^《》<>]{0,60}》");

    @Override
    public List<Found> in(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            halfWidth(sentence, found);
            numbers(sentence, found);
            titles(sentence, found);
        }
        return found;
    }

    private static void halfWidth(Sentence sentence, List<Found> found) {
        String plain = sentence.plain();
        for (int i = 1; i < plain.length() - 1; i++) {
            boolean mark = "，；：？！".indexOf(plain.charAt(i)) >= 0;
            if (mark && chinese(plain.charAt(i - 1)) && chinese(plain.charAt(i + 1)) && HALF.contains(printed(sentence, i))) {
                found.add(new Found(Spot.HALF_WIDTH, sentence, i - 1, i + 2, null));
            }
        }
    }

    private static String printed(Sentence sentence, int at) {
        return sentence.passage().printed(sentence.from() + at, sentence.from() + at + 1);
    }

    private static boolean chinese(char c) {
        return Character.isIdeographic(c) || AROUND.indexOf(c) >= 0;
    }

    private static void numbers(Sentence sentence, List<Found> found) {
        if (sentence.plain().indexOf('号') < 0) {
            return;
        }
        Matcher matcher = NUMBER.matcher(sentence.plain());
        while (matcher.find()) {
            found.add(new Found(Spot.NUMBER_BRACKETS, sentence, matcher.start(), matcher.end(), "〔" + matcher.group(1) + "〕"));
        }
    }

    private static void titles(Sentence sentence, List<Found> found) {
        Matcher matcher = TITLE.matcher(sentence.plain());
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            found.add(new Found(Spot.TITLE_MARKS, sentence, matcher.start(group) - 1, matcher.end(group) + 1, "〈" + matcher.group(group) + "〉"));
        }
    }
}
