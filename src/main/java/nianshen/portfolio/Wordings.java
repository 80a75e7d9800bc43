package nianshen.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * Sentences without what differs from one report to the next though the wording is the same: numbers, years, names of laws and of
 * the agency, and how it calls itself.
 */
final class Wordings {

    private static final Pattern LAW = Pattern.compile("《[^》]*》(?:（[^（）]*号）)?");
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９〇零一二三四五六七八九十百千万亿两.．,，%％]*[\\d０-９〇零一二三四五六七八九十百千万亿两][%％]?");
    /** Stands for the agency, whatever it is called; no character of a text. */
    private static final String AGENCY = "\uE000";
    private static final String KEPT = "《》" + AGENCY;

    private final List<WordList> selves;

    /** By the words of a pack for what an agency calls itself. */
    Wordings(Lexicon lexicon) {
        selves = List.of(lexicon.list(ReadingList.SELF), lexicon.list(ReadingList.SELF_PLAIN));
    }

    /**
     * The wording of a sentence.
     *
     * @param names by which the agency goes, and its place
     */
    String of(String sentence, Collection<String> names) {
        String text = LAW.matcher(sentence).replaceAll("《》");
        for (String name : names.stream().filter(n -> n != null && !n.isEmpty()).sorted(Comparator.comparing(String::length).reversed()).toList()) {
            text = text.replace(name, AGENCY);
        }
        text = NUMBER.matcher(text).replaceAll("");
        for (WordList list : selves) {
            text = called(list, text);
        }
        return letters(text);
    }

    /** The letters alone, the marks of titles and what stands for the agency. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.isLetter(c) || KEPT.indexOf(c) >= 0).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String called(WordList selves, String text) {
        StringBuilder called = new StringBuilder(text);
        List<WordList.Hit> hits = selves.hits(text);
        for (int i = hits.size() - 1; i >= 0; i--) {
            called.replace(hits.get(i).start(), hits.get(i).end(), AGENCY);
        }
        return called.toString();
    }
}
