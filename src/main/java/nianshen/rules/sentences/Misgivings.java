package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is understood to the letter and yet cannot be meant so. */
final class Misgivings {

    /** Classes of words to be looked for, of which each has quotation marks of its own. */
    private static final Set<String> QUOTED = Set.of("词", "都词", "值", "含");
    private static final String BETWEEN = "、";
    private static final int LONGEST = 8;
    private final Plain sentence;
    private final List<Complaint> found = new ArrayList<>();

    private Misgivings(Plain sentence) {
        this.sentence = sentence;
    }

    /** What cannot be meant in a sentence that is understood. */
    static List<Complaint> about(Said said, Plain sentence) {
        Misgivings misgivings = new Misgivings(sentence);
        misgivings.look(said, false);
        return misgivings.found;
    }

    private void look(Said said, boolean denied) {
        if (denied && said.phrase().naming()) {
            found.add(new Complaint(said.from(), "“" + sentence.typed(said.from(), said.to()) + "”不能写在“并非”之后：不成立的没有可记的，请先记下，再写“并非……”"));
        }
        boolean denies = said.gaps().values().stream().anyMatch(g -> g.phrase() != null && g.phrase().kind().equals(Phrase.CONDITION));
        for (Said gap : said.gaps().values()) {
            if (gap.phrase() != null) {
                look(gap, denies);
            } else if (QUOTED.contains(said.phrase().kind()) && gap.to() > gap.from()) {
                list(gap);
            }
        }
    }

    /** Short words in a row between one pair of quotation marks: all of them would have to stand so in the report. */
    private void list(Said quoted) {
        String typed = sentence.typed(quoted.from(), quoted.to());
        List<String> words = Arrays.stream(typed.split("[、，,]")).map(String::strip).toList();
        if (words.size() > 1 && words.stream().allMatch(w -> !w.isEmpty() && w.length() <= LONGEST)) {
            found.add(new Complaint(quoted.from(), "一对引号里写了几个词，要找的会是“" + typed + "”这一整句；有一个就算的，应写作 " + words.stream()
                    .map(w -> "“" + w + "”").collect(Collectors.joining(BETWEEN)) + "；确要找整句的，写作 全文出现形如“" + typed + "”的文字"));
        }
    }
}
