package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;
import nianshen.words.WordList;

/** A document of one title that is said to have been made in one place and to have been revised in another, neither with a year. */
final class ConflictingDocuments implements Finder {

    private static final Pattern TITLE = Pattern.compile("《([^《》]{4,60})》");
    /** So far before a title its verb and year may stand. */
    private static final int REACH = 16;
    private final WordList made;
    private final WordList revised;

    ConflictingDocuments(WordList made, WordList revised) {
        this.made = made;
        this.revised = revised;
    }

    @Override
    public List<Found> in(List<Sentence> sentences) {
        Map<String, String> making = new HashMap<>();
        Map<String, String> revising = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher title = TITLE.matcher(sentence.plain());
            while (title.find()) {
                String before = sentence.plain().substring(Math.max(0, title.start() - REACH), title.start());
                said(made, before, title, sentence, making, revising, found);
                said(revised, before, title, sentence, revising, making, found);
            }
        }
        return found;
    }

    private static void said(WordList verbs, String before, Matcher title, Sentence sentence, Map<String, String> own, Map<String, String> others, List<Found> found) {
        WordList.Hit verb = before.contains("年") ? null : verbs.ending(before).orElse(null);
        if (verb == null) {
            return;
        }
        String said = before.substring(verb.start()) + title.group();
        own.putIfAbsent(title.group(1), said);
        if (others.containsKey(title.group(1))) {
            found.add(new Found(Spot.CONTRADICTION, sentence, title.start() - (before.length() - verb.start()), title.end(), others.get(title.group(1))));
        }
    }
}
